"""Two people stand on opposite sides of this decision and cannot get out of each other's way."""

from collections.abc import Iterator

from guanxi.analysis.clash import pair_of
from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.phrase import Phrase
from guanxi.sources import JUDGEMENT

_BOTH = Phrase(
    "both take the decision: {friend} is for us, {foe} against",
    "两人都参与决策：{friend}支持我们，{foe}反对",
)
_ONE = Phrase(
    "{decider} takes the decision, and they work together: {friend} is for us, {foe} against",
    "{decider}参与决策，两人又共事：{friend}支持我们，{foe}反对",
)


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find every two of clearly opposite stances who decide together, or one with a colleague."""
    scale = scene.account.weights.opposite_stance
    stances = _clear_stances(scene)
    deciding = scene.deciders.intersection(stances)
    for one, other in sorted({pair_of(one, other) for one in deciding for other in stances}):
        if stances[one] * stances[other] > 0 or not scene.work_together(one, other):
            continue
        deciders = deciding.intersection((one, other))
        both = {one, other} == deciders
        foe, friend = sorted((one, other), key=lambda person: stances[person])
        values = {
            "friend": scene.name(friend),
            "foe": scene.name(foe),
            "decider": scene.name(min(deciders)),
        }
        clarity = min(abs(stances[one]), abs(stances[other]))
        probability = scale["both" if both else "one"] * clarity
        yield suspicion(one, other, probability, _BOTH if both else _ONE, values)


def _clear_stances(scene: Scene) -> dict[str, float]:
    """Return the stances, -1 to 1, of those who clearly are for or against us."""
    told = {one: scene.account.people[one].support for one in scene.people}
    stances = {one: support / STRONGEST_SUPPORT for one, support in told.items() if support}
    clear = scene.account.weights.clear_stance
    return {one: stance for one, stance in stances.items() if abs(stance) >= clear}


OPPOSITE_STANCE = LatentRule(
    name="opposite-stance",
    label=Phrase("opposite stances on the decision", "对本次决策立场相反"),
    sources=(JUDGEMENT,),
    find=find,
    flags=(
        "Ana is decision_maker, +2; Bo is decision_maker, -2",
        "Ana is decision_maker, +1; Bo is -1; Bo ^ Ana",
    ),
    passes=(
        "Ana is decision_maker, +2; Bo is decision_maker, 0",
        "Ana is decision_maker, +2; Bo is decision_maker",
        "Ana is decision_maker, +2; Bo is -2",
        "Ana is +2; Bo is -2; Bo ^ Ana",
    ),
)
