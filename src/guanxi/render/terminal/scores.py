"""Scores on a terminal: the table of all, and one person explained."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.evidence import Reason, Score
from guanxi.model.person import Person
from guanxi.model.phrase import Language, Phrase, percent
from guanxi.model.results import Measure, Results
from guanxi.model.tie import Tie
from guanxi.model.uncertainty import Estimate, Uncertainty
from guanxi.render.amounts import shown_amounts
from guanxi.render.terminal.findings import standing_out, standing_out_of
from guanxi.render.terminal.forecast import in_brief
from guanxi.render.terminal.latent import suspicions_of
from guanxi.render.terminal.style import (
    FAINT,
    bar,
    heading,
    other_decisions,
    plain,
    role_label,
    short,
    table,
)
from guanxi.render.wording import day, evidence, in_short, tie_text

_PERSON = Phrase("Person", "人员")
_SUPPORT = Phrase("Support", "态度")
_POWER = Phrase("Power", "决策权")
_WHY = Phrase("Role, and why", "角色与原因")
_UNKNOWN = Phrase("unknown", "未知")
_MORE = Phrase("… and {count} more: --all shows everybody", "……另有{count}人：--all 显示全部")
_ASSUMED = Phrase("assumed", "推测")
_NONE = Phrase("Zero", "为零")
_NOTHING_KNOWN = Phrase("Not known yet", "尚不清楚")
_OUTCOME = Phrase(
    "Expected outcome: {outcome} on a scale from -1 (against us) to +1; "
    "{unknown} of {all} stances are unknown and counted as 0.",
    "预期结果：{outcome}（-1为反对我们，+1为支持我们）；{all}人中有{unknown}人态度未知，按0计。",
)
_DRAWN = Phrase(
    "In brackets: where 90% of {count} draws of what we may be wrong about lie; "
    "those of the outcome lie from {low} to {high}.",
    "括号内为对可能有误之处{count}次抽样的90%所在范围；结果的范围为{low}至{high}。",
)
_BETWEEN = Phrase("  {low} to {high} in 90% of draws, rank {first} to {last}",
                  "  90%的抽样在{low}至{high}之间，排名{first}至{last}")  # fmt: skip
_SUPPORTS = {
    -2: Phrase("opponent", "反对"),
    -1: Phrase("sceptic", "怀疑"),
    0: Phrase("neutral", "中立"),
    1: Phrase("supporter", "支持"),
    2: Phrase("advocate", "力挺"),
}
_DECLARED = Phrase("told: {roles}", "已知角色：{roles}")
_SINCE = Phrase("in post since {date}", "{date}起任职")
_COMMA = Phrase(", ", "、")
_NAME_WIDTH = 30
_SURE = 0.995  # above, a role is named without its probability


def score_table(results: Results, language: Language, top: int | None) -> RenderableType:
    """Return the table of everybody, or of the `top` most powerful, with one line of why."""
    ranked = results.ranked()
    shown = ranked[:top]
    fullest = max((results.score("decision_power", one).points for one in ranked), default=0.0)
    rows = table(*(title(language) for title in (_PERSON, _POWER, _SUPPORT, _WHY)))
    rows.columns[0].max_width = _NAME_WIDTH
    rows.columns[1].no_wrap = True
    for person in shown:
        rows.add_row(*_row(results, person, fullest, language))
    about = [heading(results.account, language), *other_decisions(results.account, language)]
    parts: list[RenderableType] = [*about, "", rows, ""]
    if len(shown) < len(ranked):
        parts.append(Text(_MORE(language, {"count": str(len(ranked) - len(shown))}), FAINT))
    told = in_brief(results.forecast, language) if results.forecast else ()
    stands_out = standing_out(results, language, everything=top is None)
    return Group(*parts, *told, _outcome(results, language), *stands_out)


def _row(results: Results, key: str, fullest: float, language: Language) -> Iterator[Text]:
    """Iterate over the cells of somebody's row."""
    person = results.account.people[key]
    points = results.score("decision_power", key).points
    name = Text(plain(short(person.name)))
    if person.title:
        name.append(f"\n{plain(short(person.title))}", FAINT)
    yield name
    sure = results.estimate("decision_power", key)
    between = f" ({sure.points.low:.0f}–{sure.points.high:.0f})" if sure else ""
    yield Text.assemble(f"{points:3.0f}", (f"{between:11}", FAINT), bar(points, fullest))
    yield Text(support_text(person.support, language), _support_style(person.support))
    why = Text(_roles(results, key, language))
    reasons = in_short(_telling(results, key), language)
    yield why.append("\n" if why and reasons else "").append(plain(reasons), FAINT)


def _support_style(support: float | None) -> str:
    """Return the colour of a support: green for us, red against us, faint where it is unknown."""
    if support is None:
        return FAINT
    return "green" if support > 0 else "red" if support < 0 else ""


def _telling(results: Results, key: str) -> tuple[Reason, ...]:
    """Return the reasons of the score behind somebody's last, most telling role.

    A vote alone tells less than all the power that there is.
    """
    told = [role for role in results.roles[key] if role != "decision_maker"]
    measure = results.role_measures()[told[-1]].name if told else "decision_power"
    return results.score(measure, key).reasons


def _roles(results: Results, key: str, language: Language) -> str:
    """Return the names of somebody's roles."""
    measures = results.role_measures()
    labels = []
    for role in results.roles[key]:
        probability = results.probability(role, key)
        doubt = "" if probability is None or probability > _SURE else f" {percent(probability)}"
        labels.append(role_label(measures[role], language).lower() + doubt)
    return _COMMA(language).join(labels)


def support_text(support: float | None, language: Language) -> str:
    """Return a support in words with its number, "unknown" where nobody asked."""
    if support is None:
        return _UNKNOWN(language)
    number = f"{support:+g}" if support else "0"
    return f"{_SUPPORTS[round(support)](language)} {number}"


def _outcome(results: Results, language: Language) -> Text:
    """Return the expected outcome with how much of it is not known."""
    people = results.account.people.values()
    unknown = sum(one.support is None for one in people)
    values = {
        "outcome": f"{results.outcome:+.2f}",
        "unknown": str(unknown),
        "all": str(len(people)),
    }
    text = _OUTCOME(language, values)
    if results.uncertainty:
        text += "\n" + _drawn(results.uncertainty, language)
    return Text(text, FAINT)


def _drawn(uncertainty: Uncertainty, language: Language) -> str:
    """Return what the numbers in brackets mean, and where the outcome may lie."""
    values = {
        "count": str(uncertainty.draws.count),
        "low": f"{uncertainty.outcome.low:+.2f}",
        "high": f"{uncertainty.outcome.high:+.2f}",
    }
    return _DRAWN(language, values)


def explanation(results: Results, key: str, language: Language) -> RenderableType:
    """Return everything that one person's scores consist of, with who said what."""
    account = results.account
    person = account.people[key]
    parts: list[RenderableType] = [_headline(person), _facts(results, person, language)]
    parts += standing_out_of(results, key, language)
    return Group(
        *parts,
        *_scores(results, key, results.measures, language),
        *suspicions_of(results, key, language),
    )


def explanation_of(results: Results, key: str, measure: Measure, language: Language) -> Group:
    """Return what one score of one person consists of, with who said what."""
    person = results.account.people[key]
    parts = [_headline(person), _facts(results, person, language)]
    return Group(*parts, *_scores(results, key, (measure,), language))


def _scores(
    results: Results, key: str, measures: Iterable[Measure], language: Language
) -> Iterator[RenderableType]:
    """Iterate over somebody's scores by some measures with their reasons, then the empty ones."""
    told: set[int] = set()
    empty = []
    for measure in measures:
        score = results.score(measure.name, key)
        if not score.value:
            empty.append(measure)
            continue
        sure = results.estimate(measure.name, key)
        yield ""
        yield _score_line(measure.label(language), score.value, sure, language)
        yield from _reason_lines(score, told, results.account, language)
    yield from _empty_scores(results, key, empty, language)


def _empty_scores(
    results: Results, key: str, empty: Iterable[Measure], language: Language
) -> Iterator[RenderableType]:
    """Iterate over lines that name the scores of 0, and those of which nothing is known."""
    values = [(one, results.score(one.name, key).value) for one in empty]
    for title, value in ((_NONE, 0.0), (_NOTHING_KNOWN, None)):
        labels = [one.label(language) for one, found in values if found == value]
        if labels:
            listed = _COMMA(language).join(labels)
            yield ""
            yield Text.assemble((title(language), "bold"), f"  {listed}")


def _headline(person: Person) -> Text:
    """Return name and post."""
    line = Text(plain(person.name), style="bold")
    for more in (person.other_name, person.title, person.department):
        if more:
            line.append(f" · {plain(more)}", style="not bold")
    return line


def _facts(results: Results, person: Person, language: Language) -> Text:
    """Return roles, support and coverage, which are separate things."""
    told = _COMMA(language).join(role.label(language) for role in person.roles)
    facts = [
        _roles(results, person.id, language),
        _DECLARED(language, {"roles": told}) if told else "",
        f"{_SUPPORT(language).lower()}: {support_text(person.support, language)}",
        person.coverage.label(language) if person.coverage else "",
        _SINCE(language, {"date": day(person.since, language)}) if person.since else "",
    ]
    return Text(" · ".join(filter(None, facts)), FAINT)


def _score_line(label: str, value: float, sure: Estimate | None, language: Language) -> Text:
    """Return a score's name and value, and how sure it is."""
    line = Text.assemble((label, "bold"), f"  {round(value, 1):.1f}")
    if sure is None:
        return line
    values = {
        "low": f"{round(sure.points.low, 1) + 0.0:.1f}",
        "high": f"{round(sure.points.high, 1) + 0.0:.1f}",
        "first": f"{sure.rank.low:.0f}",
        "last": f"{sure.rank.high:.0f}",
    }
    return line.append(_BETWEEN(language, values), FAINT)


def _reason_lines(
    score: Score, told: set[int], account: Account, language: Language
) -> Iterator[RenderableType]:
    """Iterate over a score's reasons with what each rests on; a tie is told once (`told`)."""
    amounts = shown_amounts([reason.amount for reason in score.reasons], digits=1)
    for reason, amount in zip(score.reasons, amounts, strict=True):
        mark = f" [{_ASSUMED(language)}]" if reason.assumed else ""
        yield Text(f"{amount:+7.1f}  {plain(reason.text(language))}{mark}")
        for tie in reason.ties:
            if id(tie) not in told:
                told.add(id(tie))
                yield from _tie_lines(tie, account, language)


def _tie_lines(tie: Tie, account: Account, language: Language) -> Iterator[RenderableType]:
    """Iterate over a tie and what was said about it."""
    yield Padding(Text(plain(tie_text(tie, account, language))), (0, 0, 0, 9))
    for line in evidence(tie, account, language):
        yield Padding(Text(plain(line), FAINT), (0, 0, 0, 11))
