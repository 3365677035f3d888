"""The votes of a decision on a terminal: the rule in words, and who votes with what power."""

from collections.abc import Iterable, Iterator

from rich.table import Table
from rich.text import Text

from guanxi.model.forecast import Forecast, Voter
from guanxi.model.phrase import Language, Phrase, Values, percent
from guanxi.model.vocabulary import DecisionRule
from guanxi.render.terminal.style import FAINT, plain, table
from guanxi.render.wording import day

_ALONE = Phrase("{people} decides alone.", "由{people}一人决定。")
_ALL = Phrase("All {count} deciders must agree.", "{count}位决策人须一致同意。")
_COUNTED = Phrase(
    "{count} people with {votes} votes decide; {needed} votes are needed.",
    "由{count}人（共{votes}票）表决，需{needed}票通过。",
)
_ASSUMED = Phrase(
    "Nobody told who decides; buying roles or rank stand in for votes: add [decision] to "
    "account.toml, or decision.rule and decision.deciders to the sheet settings.",
    "未告知由谁决定，暂按采购角色或级别推测："
    "请在 account.toml 中填写 [decision]，"
    "或在工作簿 settings 表中填写 decision.rule 与 decision.deciders。",
)
_VETO = Phrase("{people} can veto.", "{people}有否决权。")
_NO_WANTED = Phrase("We want a no.", "我们希望不通过。")
_BY = Phrase("To be decided by {date}.", "决定期限：{date}。")
_WEIGHED = Phrase(
    "Voting power: how often a vote turns the result ({index} index, {how}).",
    "表决影响力：一票改变结果的频率（{index}指数，{how}）。",
)
_COUNTED_ALL = Phrase("all coalitions counted", "已计算全部组合")
_ESTIMATED = Phrase("estimated from drawn orders", "由抽样估计")
_VOTE_COLUMNS = (
    Phrase("Who votes", "表决人"),
    Phrase("Votes", "票数"),
    Phrase("Voting power", "表决影响力"),
    Phrase("For us", "支持我们"),
    Phrase("Turns it alone", "可独自改变结果"),
    Phrase("", ""),
)
_FURTHER = Phrase("… and {count} more with less power", "……另有{count}人，影响力较小")
_HAS_VETO = Phrase("veto", "否决权")
_NOT_ASKED = Phrase("never asked", "从未问过")
_AND = Phrase(" and ", "和")
_COMMA = Phrase(", ", "、")
_VOTERS_SHOWN = 12


def rule_text(found: Forecast, language: Language) -> str:
    """Return how and by when it is decided."""
    sentences = [_rule(found, language)]
    vetoes = [voter.person for voter in found.voters if voter.veto]
    if vetoes:
        sentences.append(_VETO(language, {"people": names(found, vetoes, language)}))
    if found.decision and found.decision.goal < 0:
        sentences.append(_NO_WANTED(language))
    if found.decision and found.decision.by:
        sentences.append(_BY(language, {"date": day(found.decision.by, language)}))
    return ("" if language == "zh" else " ").join(sentences)


def _rule(found: Forecast, language: Language) -> str:
    """Return whose votes decide."""
    with_votes = [voter.person for voter in found.voters if voter.votes]
    if found.assumed or found.decision is None:
        return _ASSUMED(language)
    if len(with_votes) == 1:
        return _ALONE(language, {"people": names(found, with_votes, language)})
    if found.decision.rule is DecisionRule.UNANIMITY:
        return _ALL(language, {"count": str(len(with_votes))})
    values = {"votes": f"{found.votes:g}", "needed": f"{found.needed:g}"}
    return _COUNTED(language, {"count": str(len(with_votes)), **values})


def votes_table(found: Forecast, language: Language) -> Table:
    """Return everybody with a vote or a veto, the most powerful first."""
    rows = table(*(title(language) for title in _VOTE_COLUMNS))
    for column in rows.columns[1:5]:
        column.justify = "right"
    for voter in found.voters[:_VOTERS_SHOWN]:
        rows.add_row(
            Text(plain(found.account.name_of(voter.person))),
            "" if found.assumed else f"{voter.votes:g}",
            percent(voter.part),
            _part(voter.for_us),
            _part(voter.turns),
            Text(_marks(found, voter, language), FAINT),
        )
    return rows


def further_voters(found: Forecast, language: Language) -> list[Text]:
    """Return how many voters are left out of the table, as a line, or as none."""
    left = len(found.voters) - _VOTERS_SHOWN
    return [Text(_FURTHER(language, {"count": str(left)}), FAINT)] if left > 0 else []


def _part(part: float | None) -> str:
    """Return a probability, or a dash where nothing was drawn."""
    return "–" if part is None else percent(part)


def _marks(found: Forecast, voter: Voter, language: Language) -> str:
    """Return what else to know of a voter."""
    unknown = found.account.people[voter.person].support is None
    marks = [_HAS_VETO] * voter.veto + [_NOT_ASKED] * unknown
    return _COMMA(language).join(mark(language) for mark in marks)


def names(found: Forecast, people: Iterable[str], language: Language) -> str:
    """Return names as a list in words."""
    *first, last = (plain(found.account.name_of(person)) for person in people)
    return _COMMA(language).join(first) + _AND(language) + last if first else last


def weighed(found: Forecast, language: Language) -> Iterator[Text]:
    """Iterate over how votes became power: a line, or none where nothing needed weighing."""
    if found.index:
        how = _ESTIMATED if found.estimated else _COUNTED_ALL
        values: Values = {"index": found.index.label, "how": how}
        yield Text(_WEIGHED(language, values), FAINT)
