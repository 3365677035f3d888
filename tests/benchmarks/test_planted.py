"""The planted systems, where the effect is known without trying."""

import numpy as np
import pytest

from benchmarks.planted import effects, invented, marks, told
from benchmarks.validity_parts.swaying import GENERATORS, System, mixing


def pair(openness: float) -> System:
    """The decider 0, who listens to 1 alone; 1 keeps to an own stance."""
    return System(
        listener=np.array([0, 1]),
        heard=np.array([1, 0]),
        weight=np.array([1.0, 1.0]),
        openness=np.array([openness, 0.0]),
        boss=np.array([0, 0]),
        deciders=np.array([0]),
    )


def test_an_effect_is_the_part_of_the_decision_that_rests_on_somebody() -> None:
    found = effects(pair(0.25), mixing, np.random.default_rng(0))
    assert found == pytest.approx([0.75, 0.25])


def test_who_is_heard_by_the_hostile_moves_the_decision_the_other_way() -> None:
    system = pair(0.25)
    hostile = System(
        system.listener, system.heard, -system.weight, system.openness, system.boss, system.deciders
    )
    found = effects(hostile, mixing, np.random.default_rng(0))
    assert found == pytest.approx([0.75, -0.25])


@pytest.mark.parametrize("name", GENERATORS)
def test_the_same_seed_makes_the_same_system_and_effects(name: str) -> None:
    found = []
    for _ in range(2):
        chance = np.random.default_rng(5)
        system = invented(12, 0.2, chance)
        found.append(effects(system, GENERATORS[name], chance).tolist())
    assert found[0] == found[1]


def test_somebody_nobody_listens_to_and_who_does_not_decide_has_no_effect() -> None:
    chance = np.random.default_rng(1)
    system = invented(30, 0.0, chance)
    found = effects(system, mixing, chance)
    unheard = set(range(30)) - set(system.heard.tolist()) - set(system.deciders.tolist())
    assert unheard
    assert [found[place] for place in sorted(unheard)] == pytest.approx([0] * len(unheard))


def test_decision_power_comes_near_the_effect_of_what_it_was_told() -> None:
    chance = np.random.default_rng(2)
    system = invented(25, 0.0, chance)
    found = marks(told(system, chance), effects(system, mixing, chance))
    assert found["guanxi"] > 0.6
