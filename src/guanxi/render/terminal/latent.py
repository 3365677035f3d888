"""Hypotheses on a terminal: questions with what makes them probable, and what would settle them."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.evidence import FULL_SCORE, Reason
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Language, Phrase, percent
from guanxi.model.results import Results
from guanxi.render.hypothesis_wording import COLUMNS, question, tie_row
from guanxi.render.terminal.style import FAINT, heading, plain, table
from guanxi.render.wording import evidence, tie_text

_INTRODUCTION = Phrase(
    "Nobody has told us of these. They are questions to ask, not facts.",
    "以下均无人说过：是待核实的问题，不是事实。",
)
_NOBODY = Phrase(
    "Nobody is suspected of being at odds beyond what we were told.",
    "除已知情况外，没有发现可能不和的人。",
)
_WHY = Phrase("because", "原因")
_SOURCE = Phrase("source", "来源")
_AGAINST = Phrase("but", "反面")
_ASK = Phrase("ask", "可问")
_TRUE = Phrase("if so", "若是")
_FALSE = Phrase("if not", "若否")
_CAUSE = Phrase("{cause} ({percent})", "{cause}（{percent}）")
_BELIEVED = Phrase("{cause} ({percent} sure)", "{cause}（{percent}把握）")
_ASSUMED = Phrase("{cause} [assumed]", "{cause} [推测]")
_WITNESSES = Phrase("{names}, but neither of the two", "{names}，但不要问当事两人")
_SOMEBODY = Phrase("somebody who sees both at work", "能看到两人共事的人")
_OR = Phrase(" or ", "或")
_ROWS = Phrase(
    "Write the answer down as one row of ties (ties.csv, or the sheet ties), with who said so and\n"
    "the grade. Confirmed it becomes a fact; denied it fades as far as the denial is to be\n"
    "believed. The columns are\n"
    "{columns}",
    "得到答案后，在 ties（ties.csv 或工作簿的 ties 表）中加一行，写明何人所说及评级。\n"
    "证实后成为事实；被否认则按其可信程度降低。各列依次为\n"
    "{columns}",
)
_MAY_BE = Phrase("May be at odds, though nobody said so", "可能不和（无人说过）")
_WITH = Phrase("with {other}? {percent}: {causes}", "与{other}？{percent}：{causes}")
_AND = Phrase("; ", "；")


def hypothesis_list(
    account: Account, found: Iterable[Hypothesis], language: Language
) -> RenderableType:
    """Return each hypothesis as a question, with its causes, whom to ask and what to write down."""
    asked = [part for one in found for part in _hypothesis(account, one, language)]
    parts: list[RenderableType] = [heading(account, language), ""]
    if not asked:
        return Group(*parts, Text(_NOBODY(language), "green"))
    rows = Text(_ROWS(language, {"columns": COLUMNS}), FAINT)
    return Group(*parts, Text(_INTRODUCTION(language), FAINT), "", *asked, rows)


def _hypothesis(
    account: Account, found: Hypothesis, language: Language
) -> Iterator[RenderableType]:
    """Iterate over the lines of one hypothesis."""
    asked = plain(question(account, found, language))
    yield Text.assemble(("┄┄ ", FAINT), (asked, "bold"), f"  {percent(found.probability)}")
    rows = table("", "")
    rows.show_header = False
    rows.columns[0].no_wrap = True
    for what, line in _details(account, found, language):
        style = FAINT if what == _SOURCE(language) else ""
        rows.add_row(Text(f"  {what}", FAINT), Text(plain(line), style))
    yield rows
    yield ""


def _details(account: Account, found: Hypothesis, language: Language) -> Iterator[tuple[str, str]]:
    """Iterate over what speaks for a hypothesis, what against it, and what would settle it."""
    for reason in _heaviest(found.reasons):
        yield _WHY(language), _cause(reason, _CAUSE, language)
        yield from _sources(reason, account, language)
    for reason in found.against:
        yield _AGAINST(language), _cause(reason, _BELIEVED, language)
    yield _ASK(language), _whom(account, found, language)
    yield _TRUE(language), tie_row(account, found, language, true=True)
    yield _FALSE(language), tie_row(account, found, language, true=False)


def _heaviest(reasons: Iterable[Reason]) -> list[Reason]:
    """Return reasons, the most telling first."""
    return sorted(reasons, key=lambda reason: -reason.amount)


def _cause(reason: Reason, phrase: Phrase, language: Language) -> str:
    """Return a reason with how probable it alone makes the hypothesis, or how sure it is."""
    values = {"cause": reason.text(language), "percent": percent(reason.amount / FULL_SCORE)}
    told = phrase(language, values)
    return _ASSUMED(language, {"cause": told}) if reason.assumed else told


def _sources(reason: Reason, account: Account, language: Language) -> Iterator[tuple[str, str]]:
    """Iterate over the ties that a reason rests on, and who told us of them."""
    for tie in reason.ties:
        said = _AND(language).join(evidence(tie, account, language))
        yield _SOURCE(language), f"{tie_text(tie, account, language)}: {said}"


def _whom(account: Account, found: Hypothesis, language: Language) -> str:
    """Return whom to ask, and whom not."""
    names = _OR(language).join(account.name_of(one) for one in found.witnesses)
    return _WITNESSES(language, {"names": names or _SOMEBODY(language)})


def suspicions_of(results: Results, key: str, language: Language) -> Iterator[RenderableType]:
    """Iterate over the lines that tell with whom somebody may be at odds, if with anybody."""
    found = [one for one in results.hypotheses if key in one.pair]
    if found:
        yield ""
        yield Text(_MAY_BE(language), "bold")
    for one in found:
        values = {
            "other": results.account.name_of(one.other_than(key)),
            "percent": percent(one.probability),
            "causes": _AND(language).join(
                reason.text(language) for reason in _heaviest(one.reasons)
            ),
        }
        yield Text(f"  ┄┄ {plain(_WITH(language, values))}")
