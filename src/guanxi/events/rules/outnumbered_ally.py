"""Our only friend sits among opponents."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.model.evidence import Reason
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.phrase import Phrase, Values, listed, verbatim

_SIDES = Phrase(
    "{ally} is for us; against us are {opponents}", "{ally}支持我们；反对我们的有{opponents}"
)
_MANY = 2  # opponents who outnumber one ally


def find(plan: Plan) -> Iterator[Conflict]:
    """Find the only supporter of ours who meets at least two clear opponents."""
    allies = _clearly(plan, 1)
    if len(allies) != 1:
        return
    ally = allies[0]
    opponents = [one for one in _clearly(plan, -1) if plan.meet(ally, one)]
    if len(opponents) < _MANY:
        return
    values: Values = {
        "ally": plan.name(ally),
        "opponents": listed(verbatim(plan.name(one)) for one in opponents),
    }
    yield Conflict(
        people=(ally, *opponents),
        severity=severity(
            plan.account.weights.stake["outnumbered"], plan.closeness, plan.account.weights
        ),
        reasons=(Reason(_SIDES, values),),
        values=values,
    )


def _clearly(plan: Plan, sign: int) -> list[str]:
    """Return the guests who told us clearly that they are for (1) or against (-1) us."""
    enough = plan.account.weights.clear_stance * STRONGEST_SUPPORT
    return [
        guest
        for guest in plan.guests
        if sign * (plan.account.people[guest].support or 0.0) >= enough
    ]


OUTNUMBERED_ALLY = Rule(
    name="outnumbered-ally",
    situation=Phrase(
        "{ally}, our only supporter there, would face {opponents}",
        "{ally}是在场唯一支持我们的人，将面对{opponents}",
    ),
    remedy=Phrase(
        "Invite a second supporter, or keep {ally} from having to take sides.",
        "再邀请一位支持者，或避免让{ally}当场表态。",
    ),
    find=find,
    flags=("Ana is +2; Bo is -1; Cy is -2; dinner: Ana, Bo, Cy",),
    passes=(
        "Ana is +2; Bo is -1; Cy is 0; dinner: Ana, Bo, Cy",
        "Ana is +2; Di is +1; Bo is -1; Cy is -2; dinner: Ana, Bo, Cy, Di",
        "Ana is +2; Bo is -1; Cy is -2; dinner: Ana (morning), Bo (evening), Cy",
    ),
)
