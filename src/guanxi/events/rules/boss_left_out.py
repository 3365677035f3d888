"""Somebody is invited and the boss is not."""

from collections import defaultdict
from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.tie import TIE_KINDS, Tie


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every boss whose people are asked and who is not, once for all of them."""
    slighted: dict[str, list[str]] = defaultdict(list)
    for guest in plan.guests:
        boss = plan.account.boss_of(guest)
        if boss and not boss.placeholder and boss.id not in plan.asked:
            slighted[boss.id].append(guest)
    for boss_id, reports in sorted(slighted.items()):
        names = [plan.name(report) for report in reports]
        yield Conflict(
            people=(boss_id, *reports),
            severity=_severity(plan),
            reasons=tuple(_reason(plan, report, boss_id) for report in reports),
            values={
                "boss": plan.name(boss_id),
                "reports": Phrase(", ".join(names), "、".join(names)),
            },
        )


def _severity(plan: Plan) -> Severity:
    """Return how bad it is: in a small circle everybody hears who was there."""
    close = plan.closeness >= plan.account.weights.noticed_closeness
    return Severity.WARNING if close else Severity.NOTE


def _reason(plan: Plan, report: str, boss: str) -> Reason:
    """Return the reporting line in words."""
    values = {"source": plan.name(report), "target": plan.name(boss)}
    return Reason(TIE_KINDS["reports_to"].sentence, values, ties=_lines(plan, report, boss))


def _lines(plan: Plan, report: str, boss: str) -> tuple[Tie, ...]:
    """Return the reporting lines between the two."""
    return tuple(
        tie
        for tie in plan.account.current_ties()
        if (tie.source, tie.target, tie.kind.name) == (report, boss, "reports_to")
    )


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
    helps=frozenset(),
    local=True,
    flags=("Bo ^ Ana; dinner: Bo", "Bo ^ Ana; Cy ^ Ana; seminar: Bo, Cy"),
    passes=("Bo ^ Ana; dinner: Ana, Bo", "Bo ^ ?CFO; dinner: Bo", "Bo ^ Ana; dinner: Ana"),
)
