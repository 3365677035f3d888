"""A forecast on a terminal: a page of its own, and in brief below the scores."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from guanxi.model.forecast import Forecast, Verdict
from guanxi.model.phrase import Language, Phrase, Values, percent
from guanxi.render.terminal.ballot import further_voters, rule_text, votes_table, weighed
from guanxi.render.terminal.hangs_on import at_stage, hangs_on
from guanxi.render.terminal.style import FAINT, heading, other_decisions

_STYLES = {
    Verdict.OURS: "bold green",
    Verdict.LEANS_OURS: "bold yellow",
    Verdict.OPEN: "bold yellow",
    Verdict.LEANS_AGAINST: "bold yellow",
    Verdict.AGAINST: "bold red",
}
_PROBABLE = Phrase(
    "{verdict}: it goes our way in {percent} of the cases drawn.",
    "{verdict}：在抽样的情形中有{percent}对我们有利。",
)
_UNSURE = Phrase("How sure this is was not worked out.", "未计算其把握程度。")
_OUTCOME = Phrase(
    "What everybody thinks, weighed by power: {outcome} on a scale from -1 (against us) to +1",
    "按影响力加权的总体态度：{outcome}（-1为反对我们，+1为支持我们）",
)
_BETWEEN = Phrase(
    "; 90% of the cases lie from {low} to {high}.", "；90%的情形在{low}至{high}之间。"
)
_STOP = Phrase(".", "。")
_SPLIT = Phrase(
    "Opinion is for us, the rule is not: what is needed to pass is missing.",
    "总体态度偏向我们，但按表决规则仍通不过。",
)
_MORE = Phrase("More: guanxi forecast", "详见：guanxi forecast")
_STAGE_LINE = Phrase("Counts now {text}.", "目前{text}。")
_CASE = Phrase(
    "A case drawn is the account as it may really be: ties and stances that we may be wrong about "
    "differ, and a vote may miss an opinion on the day.",
    "每种抽样情形都是客户可能的真实情况：可能有误的关系与态度各不相同，表决当天也可能偏离原来的看法。",
)


def forecast_page(found: Forecast, language: Language) -> Group:
    """Return the whole forecast: the rule, the verdict, the votes, and what they hang on."""
    parts: list[RenderableType] = [
        heading(found.account, language),
        *other_decisions(found.account, language),
        Text(rule_text(found, language), FAINT),
        "",
        verdict_line(found, language),
        Text(_outcome(found, language)),
        "",
        votes_table(found, language),
        *further_voters(found, language),
        "",
        hangs_on(found, language),
    ]
    return Group(*parts, "", *_footnotes(found, language))


def _footnotes(found: Forecast, language: Language) -> Iterator[Text]:
    """Iterate over what the numbers mean."""
    if found.probability is not None:
        yield Text(_CASE(language), FAINT)
    yield from weighed(found, language)


def in_brief(found: Forecast, language: Language) -> Iterator[Text]:
    """Iterate over the lines that stand below the scores."""
    if found.probability is not None:
        yield verdict_line(found, language).append(" " + _MORE(language), FAINT)
    if found.now:
        text = at_stage(found, found.now, language)
        yield Text(_STAGE_LINE(language, {"text": text}))


def verdict_line(found: Forecast, language: Language) -> Text:
    """Return what may be said of the outcome, and how probable it is that we win."""
    if found.verdict is None or found.probability is None:
        return Text(_UNSURE(language), FAINT)
    values: Values = {"verdict": found.verdict.label, "percent": percent(found.probability)}
    return Text(_PROBABLE(language, values), _STYLES[found.verdict])


def _outcome(found: Forecast, language: Language) -> str:
    """Return the expected outcome with its interval, and where it misleads."""
    text = _OUTCOME(language, {"outcome": f"{found.outcome + 0.0:+.2f}"})
    if found.interval is None:
        return text + _STOP(language)
    ends = {"low": f"{found.interval.low:+.2f}", "high": f"{found.interval.high:+.2f}"}
    text += _BETWEEN(language, ends)
    if found.interval.low > 0 and found.probability is not None and found.probability < 1 / 2:
        text += "\n" + _SPLIT(language)
    return text
