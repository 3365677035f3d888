"""Two at odds are invited, and nobody who talks to both."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.events.sureness import any_holds
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Means

_TALKS = Phrase(
    "{broker} talks to both {first} and {second}", "{broker}与{first}和{second}都说得上话"
)


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every two rivals who meet without a guest close to both, where somebody could be asked.

    Close is who listens to, or is listened to by, both and is at odds with no guest.
    """
    for pair in plan.hostile_pairs():
        if not plan.hostility(*pair) or not plan.meet(*pair):
            continue
        between = _between(plan, *pair)
        broker = next((one for one in between if one not in plan.asked), None)
        if broker is None or any(one in plan.guests for one in between):
            continue
        first, second = plan.by_rank(*pair)
        values = {
            "broker": plan.name(broker),
            "first": plan.name(first),
            "second": plan.name(second),
        }
        yield Conflict(
            people=(broker, first, second),
            severity=severity(
                plan.account.weights.stake["broker"], plan.closeness, plan.account.weights
            ),
            reasons=(Reason(_TALKS, values),),
            values=values,
            probability=any_holds(plan.hostility(*pair)),
        )


def _between(plan: Plan, one: str, other: str) -> list[str]:
    """Return who talks to both of two people, the closest first."""
    near = _near(plan, one)
    both = {
        person: near[person] + far for person, far in _near(plan, other).items() if person in near
    }
    return [
        person
        for person in sorted(both, key=lambda person: (-both[person], person))
        if not plan.account.people[person].placeholder
        and not any(plan.hostility(person, guest) for guest in plan.guests)
    ]


def _near(plan: Plan, person: str) -> dict[str, float]:
    """Return who listens to somebody or is listened to, and how much."""
    heard, found = plan.graph.listening, dict[str, float]()
    for arrows in (heard.succ[person], heard.pred[person]):
        for other, known in arrows.items():
            found[other] = found.get(other, 0.0) + known["weight"]
    return found


BROKER_LEFT_OUT = Rule(
    name="broker-left-out",
    situation=Phrase(
        "{first} and {second} meet without {broker}, who talks to both",
        "{first}与{second}见面，而与双方都说得上话的{broker}不在场",
    ),
    remedy=Phrase(
        "If both must come, invite {broker} as well and seat {broker} between them.",
        "如两人都必须到场，请同时邀请{broker}并安排坐在中间。",
    ),
    find=find,
    flags=("Ana >< Bo; Cy => Ana; Cy == Bo; dinner: Ana, Bo",),
    passes=(
        "Ana >< Bo; Cy => Ana; Cy == Bo; dinner: Ana, Bo, Cy",
        "Ana >< Bo; Cy => Ana; dinner: Ana, Bo",
        "Cy => Ana; Cy == Bo; dinner: Ana, Bo",
        "Ana >< Bo; Cy => Ana; Cy == Bo; dinner: Ana (morning), Bo (evening)",
    ),
    helps=frozenset({Means.ANOTHER_SESSION, Means.ANOTHER_DAY}),
)
