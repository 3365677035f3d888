"""Two rivals are invited to the same event."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.events.sureness import any_holds
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie

_BOSS_FIRST = Phrase("Ask {boss} first", "先请{boss}")
_ONE_BY_ONE = Phrase("Wait for the answer of one before asking the other", "等一方答复后再请另一方")


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every two guests whose hostility is strong and sure enough to matter."""
    for pair in plan.hostile_pairs():
        hostility = plan.hostility(*pair)
        if hostility and plan.meet(*pair):
            first, second = plan.by_rank(*pair)
            yield Conflict(
                people=(first, second),
                severity=_severity(plan, hostility[0], plan.closeness_between(*pair)),
                reasons=tuple(_reason(plan, tie) for tie in hostility),
                values={
                    "first": plan.name(first),
                    "second": plan.name(second),
                    "order": _order(plan, first, second),
                },
                probability=any_holds(hostility),
            )


def _order(plan: Plan, first: str, second: str) -> Phrase:
    """Return whom to ask first: a boss; else it hangs on who has more say, which no rule knows."""
    boss = second in plan.graph.below(first)
    return _BOSS_FIRST.filled({"boss": plan.name(first)}) if boss else _ONE_BY_ONE


def _severity(plan: Plan, tie: Tie, closeness: float) -> Severity:
    """Return how bad it is: the stronger the hostility and the closer they come, the worse."""
    return max(severity(tie.strength, closeness, plan.account.weights), Severity.WARNING)


def _reason(plan: Plan, tie: Tie) -> Reason:
    """Return the tie in words."""
    values = {"source": plan.name(tie.source), "target": plan.name(tie.target)}
    return Reason(tie.kind.sentence, values, ties=(tie,))


RIVALS_TOGETHER = Rule(
    name="rivals-together",
    situation=Phrase(
        "{first} and {second} are at odds, and both are invited",
        "{first}与{second}不和，却同时受邀",
    ),
    remedy=Phrase(
        "Invite them on different days. {order}, and mention neither to the other.",
        "分不同日期邀请；{order}，并且不要向任何一方提起另一方。",
    ),
    find=find,
    flags=("Ana >< Bo; dinner: Ana, Bo", "Ana !> Bo 0.9; exhibition: Ana, Bo, Cy"),
    passes=(
        "Ana >< Bo; dinner: Ana, Cy",
        "Ana >< Bo 0.2; dinner: Ana, Bo",
        "party: Ana, Bo",
        "Ana >< Bo; dinner: Ana (morning), Bo (evening)",
    ),
    local=True,
)
