"""Two departments are at odds, and so may be their heads and, less, their people."""

import itertools
from collections.abc import Iterator

from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene
from guanxi.model.phrase import Phrase
from guanxi.sources import JUDGEMENT

_MUTUAL = Phrase(
    "{one} is in {near}, {other} in {far}, and the departments are at odds",
    "{one}在{near}，{other}在{far}，两个部门不和",
)
_ONE_SIDED = Phrase(
    "{one} is in {near}, which is hostile to the {far} of {other}",
    "{one}所在的{near}敌视{other}所在的{far}",
)


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find the people of hostile departments, less suspected at each step below the heads.

    Nobody where that makes it no more probable than it is of any two people.
    """
    weights = scene.account.weights
    for near, far, mutual in _feuds(scene):
        base = weights.hostile_departments["mutual" if mutual else "one_sided"]
        for (one, below), (other, further) in itertools.product(
            sorted(scene.members(near).items()), sorted(scene.members(far).items())
        ):
            probability = base * weights.department_step ** (below + further)
            if probability > weights.clash_base:
                values = {
                    "one": scene.name(one), "other": scene.name(other), "near": near, "far": far
                }  # fmt: skip
                phrase = _MUTUAL if mutual else _ONE_SIDED
                yield suspicion(one, other, probability, phrase, values)


def _feuds(scene: Scene) -> Iterator[tuple[str, str, bool]]:
    """Iterate over hostile departments, and whether both are; such a pair comes once."""
    hostile = {
        (one.name, other)
        for one in scene.account.departments.values()
        for other in one.hostile_to
        if other != one.name
    }
    for near, far in sorted(hostile):
        mutual = (far, near) in hostile
        if not mutual or near < far:
            yield near, far, mutual


HOSTILE_DEPARTMENTS = LatentRule(
    name="hostile-departments",
    label=Phrase("departments at odds", "部门不和"),
    sources=(JUDGEMENT,),
    find=find,
    flags=(
        "[Sales] !> [IT]; Ana is in Sales; Bo is in IT",
        "[Sales] !> [IT]; [IT] !> [Sales]; Ana is in Sales; Bo is in IT",
    ),
    passes=(
        "[Sales] == [IT]; Ana is in Sales; Bo is in IT",
        "[Sales] !> [IT]; Ana is in Sales; Bo is in Sales",
    ),
)
