"""What to ask next, on a terminal."""

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.phrase import Language, Phrase
from guanxi.model.uncertainty import Question
from guanxi.render.terminal.style import FAINT, heading, other_decisions, plain, table
from guanxi.render.wording import evidence

_NOTHING = Phrase(
    "Nothing to ask: no single answer would change a role, a rank or an invitation.",
    "没有要问的：任何一个答案都不会改变角色、排名或邀请。",
)
_SO_FAR = Phrase("so far: {claim}", "目前：{claim}")


def question_list(account: Account, asked: Iterable[Question], language: Language) -> Group:
    """Return the questions, most telling first, each with what was said of it so far."""
    rows = table("", "")
    rows.show_header = False
    for number, question in enumerate(asked, start=1):
        line = Text(plain(question.text(language)))
        for said in evidence(question.tie, account, language) if question.tie else ():
            line.append("\n" + plain(_SO_FAR(language, {"claim": said})), FAINT)
        rows.add_row(Text(f"{number}.", "bold"), line)
    parts: list[RenderableType] = [heading(account, language)]
    parts += [*other_decisions(account, language), ""]
    parts.append(rows if rows.row_count else Text(_NOTHING(language), "green"))
    return Group(*parts)
