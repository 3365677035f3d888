"""Somebody is invited and the boss is not."""

from collections import defaultdict
from collections.abc import Iterator

from guanxi.events.allegiance import allegiances
from guanxi.events.engagements import nearby
from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.events.sureness import any_holds
from guanxi.model.evidence import Reason, Severity
from guanxi.model.person import Person
from guanxi.model.phrase import Phrase
from guanxi.model.tie import TIE_KINDS, Tie
from guanxi.model.vocabulary import Coverage, Level, Means

_NOT_MET = Phrase("none of us has met {boss} yet", "我方还没有人见过{boss}")
_ELSEWHERE = Phrase(
    "{boss} is invited to “{event}” at about that time", "{boss}前后另已受邀参加“{event}”"
)
_EARS = Phrase(
    "the event is confidential, and {boss} stands by {vendor}", "活动涉密，而{boss}偏向{vendor}"
)
_MEET_FIRST = Phrase(
    "Meet {boss} first, through somebody whom {boss} listens to; put this off until then.",
    "先通过{boss}信任的人引见，见过{boss}之后再办此活动。",
)
_TELL = Phrase(
    "Tell {boss} beforehand that {reports} will come, with a reason that does not slight.",
    "事先告知{boss}：{reports}将到场，并说明不失礼的理由。",
)


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every boss whose people are asked and who is not, once for all of them.

    An executive answers for an own house: at a large event the boss of one is not slighted. Where
    there is a cause to leave a boss out it is only a note.
    """
    for boss, reports in sorted(_slighted(plan).items()):
        causes = tuple(_causes(plan, boss))
        unmet = plan.account.people[boss].coverage is Coverage.NONE
        lines = [tie for report in reports for tie in _lines(plan, report, boss)]
        yield Conflict(
            people=(boss, *reports),
            severity=Severity.NOTE if causes else _severity(plan, reports),
            reasons=(
                *(_reason(plan, report, boss) for report in reports),
                *([Reason(_NOT_MET, {"boss": plan.name(boss)})] if unmet else []),
                *causes,
            ),
            values={"boss": plan.name(boss), "reports": _names(plan, reports)},
            probability=any_holds(lines),
            remedy=_TELL if causes else _MEET_FIRST if unmet else None,
        )


def _slighted(plan: Plan) -> dict[str, list[str]]:
    """Return the bosses who are not asked, each with the guests below."""
    slighted: dict[str, list[str]] = defaultdict(list)
    for guest in plan.guests:
        boss = plan.boss(guest)
        if boss and not boss.placeholder and boss.id not in plan.asked and _hurts(plan, guest):
            slighted[boss.id].append(guest)
    return slighted


def _hurts(plan: Plan, guest: str) -> bool:
    """Return whether a boss minds that somebody is asked alone."""
    close = plan.closeness >= plan.account.weights.noticed_closeness
    return close or not _executive(plan.account.people[guest])


def _executive(person: Person) -> bool:
    """Return whether somebody answers for an own house."""
    return person.level is Level.EXECUTIVE


def _severity(plan: Plan, reports: list[str]) -> Severity:
    """Return how bad it is: less where all who are asked are executives themselves."""
    executives = all(_executive(plan.account.people[report]) for report in reports)
    stake = "executives_boss_left_out" if executives else "boss_left_out"
    weights = plan.account.weights
    return severity(weights.stake[stake], plan.closeness, weights)


def _causes(plan: Plan, boss: str) -> Iterator[Reason]:
    """Iterate over the good causes to leave a boss out: asked to something else, or not to hear.

    Something else counts with one whom nobody of us has met only where it comes first.
    """
    unmet = plan.account.people[boss].coverage is Coverage.NONE
    for event in nearby(plan.account, boss, plan.event)[:1]:
        if not unmet or (event.date and plan.event.date and event.date < plan.event.date):
            yield Reason(_ELSEWHERE, {"boss": plan.name(boss), "event": event.name})
    for one in allegiances(plan, boss) if plan.event.confidential else ():
        values = {"boss": plan.name(boss), "vendor": one.vendor}
        yield from (Reason(_EARS, values), one.reason)


def _names(plan: Plan, people: list[str]) -> Phrase:
    """Return the names of people, one after the other."""
    names = [plan.name(person) for person in people]
    return Phrase(", ".join(names), "、".join(names))


def _reason(plan: Plan, report: str, boss: str) -> Reason:
    """Return the reporting line in words."""
    values = {"source": plan.name(report), "target": plan.name(boss)}
    return Reason(TIE_KINDS["reports_to"].sentence, values, ties=_lines(plan, report, boss))


def _lines(plan: Plan, report: str, boss: str) -> tuple[Tie, ...]:
    """Return the reporting lines between the two."""
    lines: tuple[Tie, ...] = plan.graph.solid.edges[report, boss]["ties"]
    return lines


BOSS_LEFT_OUT = Rule(
    name="boss-left-out",
    situation=Phrase(
        "{boss} is left out while reports are invited: {reports}",
        "邀请了{reports}，却没有邀请其上级{boss}",
    ),
    remedy=Phrase(
        "Invite {boss} first, or ask {boss} whom to send.",
        "先邀请{boss}，或请{boss}决定派谁参加。",
    ),
    find=find,
    helps=frozenset({Means.ANOTHER_DAY}),
    local=True,
    flags=("Bo ^ Ana; dinner: Bo", "Bo ^ Ana; Cy ^ Ana; seminar: Bo, Cy"),
    passes=(
        "Bo ^ Ana; dinner: Ana, Bo",
        "Bo ^ ?CFO; dinner: Bo",
        "Bo ^ Ana; dinner: Ana",
        "Bo ^ Ana; Bo is executive; exhibition: Bo",
    ),
)
