"""How well decision power tells who truly moves a decision, in systems made up for the purpose.

    python benchmarks/planted.py [--seed S] [--systems N] [--people P]

A system is an organisation whose people sway each other in a known way until the deciders decide.
The true effect of a person is how far the outcome moves when that stance alone turns round, over
many stances of all others. Four ways of swaying are tried, of which only the first (mixing) is the
one that guanxi computes with, each without and with hostility. guanxi does not see the system: some
ties were never told, some told ties do not exist, strengths are misjudged, openness is unknown.

Printed is the mean Spearman correlation with the true effect, beside that of the usual centrality
that comes nearest, that of PageRank with guanxi's own directions and weights, and how often two
people stand in the right order when effects may be negative.
"""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import fmean

import networkx as nx
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.validity_parts.baselines import centralities
from benchmarks.validity_parts.measures import concordance, spearman
from benchmarks.validity_parts.swaying import GENERATORS, Array, Swaying, System
from guanxi.analysis.prominence import in_strength
from guanxi.analysis.reading import Reading, reading
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.person import Person
from guanxi.model.tie import TIE_KINDS, Tie, tie_order
from guanxi.model.vocabulary import DecisionRule

HEADS = 4  # of departments; of them and the one above them some decide
LISTENS_TO = (2, 6)  # people, the last not counted
HOSTILE = 0.15  # of the arrows, where there is hostility
TO_BOSS = 0.5  # probability of listening to the own boss
NEAR = 4.0  # times likelier to listen to somebody of the own department
OPENNESS = (0.5, 0.95)
TOLD = 0.85  # of the ties; as usual, hostile ones are told less often
HOSTILE_TOLD = 0.7
UNTRUE = 0.05  # of the ties told
MISJUDGED = 0.25  # standard deviation of the logarithm of a strength
BACKGROUNDS = 25  # stances of all others over which an effect is taken
LISTENING = "pagerank of listening"


def invented(size: int, hostile: float, chance: np.random.Generator) -> System:
    """A system at random, in departments under heads, some people heard far more than others."""
    boss = np.array([0, *[0] * HEADS, *(1 + chance.integers(HEADS, size=size - HEADS - 1))])
    popular = chance.lognormal(0, 1, size)
    arrows: dict[tuple[int, int], float] = {}
    for listener in range(size):
        near = np.where((boss == boss[listener]) | (np.arange(size) == boss[listener]), NEAR, 1)
        likely = popular * near
        likely[listener] = 0
        count = int(chance.integers(*LISTENS_TO))
        found = set(chance.choice(size, count, replace=False, p=likely / likely.sum()).tolist())
        if listener and chance.random() < TO_BOSS:
            found.add(int(boss[listener]))
        for heard in sorted(found):
            sign = -1 if chance.random() < hostile else 1
            arrows[listener, heard] = sign * chance.uniform(0.2, 1)
    listener, heard = np.array(list(arrows), dtype=np.intp).T  # in order of the listeners
    strength = np.array(list(arrows.values()))
    whole = np.bincount(listener, np.abs(strength), size)
    return System(
        listener=listener,
        heard=heard,
        weight=strength / whole[listener],
        openness=chance.uniform(*OPENNESS, size),
        boss=boss,
        deciders=chance.choice(HEADS + 1, int(chance.integers(1, HEADS + 2)), replace=False),
    )


def effects(system: System, sway: Swaying, chance: np.random.Generator) -> Array:
    """How far the mean opinion of the deciders moves when each person's stance turns round."""
    stances = chance.uniform(-1, 1, (BACKGROUNDS, system.size))
    seed = int(chance.integers(2**32))
    found = []
    for person in range(system.size):
        turned = np.tile(stances, (2, 1))
        turned[:BACKGROUNDS, person], turned[BACKGROUNDS:, person] = 1, -1
        outcome = sway(system, turned, seed)[:, system.deciders].mean(axis=1)
        found.append((outcome[:BACKGROUNDS] - outcome[BACKGROUNDS:]).mean() / 2)
    return np.array(found)


def told(system: System, chance: np.random.Generator) -> Account:
    """What a team was told of a system."""
    names = [f"p{place:03d}" for place in range(system.size)]
    arrows = zip(
        system.listener.tolist(), system.heard.tolist(), system.weight.tolist(), strict=True
    )
    ties = {}
    for listener, heard, weight in arrows:
        if chance.random() < (TOLD if weight > 0 else HOSTILE_TOLD):
            ties[listener, heard] = weight * np.exp(MISJUDGED * chance.standard_normal())
    for _ in range(round(UNTRUE * len(ties))):
        one, other = chance.choice(system.size, 2, replace=False).tolist()
        ties.setdefault((one, other), chance.uniform(0.1, 0.5))
    largest = max(map(abs, ties.values()))
    found = [
        _tie("influences", names[heard], names[listener], weight / largest)
        if weight > 0
        else _tie("hostile_to", names[listener], names[heard], -weight / largest)
        for (listener, heard), weight in ties.items()
    ]
    found += [
        _tie("reports_to", names[place], names[boss], 1.0)
        for place, boss in enumerate(system.boss.tolist())
        if place
    ]
    deciders = tuple(names[place] for place in sorted(system.deciders.tolist()))
    decision = Decision(what="", rule=DecisionRule.MAJORITY, deciders=deciders)
    return Account(
        name="invented",
        people={name: Person(id=name, name=name) for name in names},
        ties=tuple(sorted(found, key=tie_order)),
        decisions=(decision,),
    )


def _tie(kind: str, source: str, target: str, strength: float) -> Tie:
    """A tie that is sure."""
    return Tie(
        source=source,
        target=target,
        kind=TIE_KINDS[kind],
        strength=strength,
        confidence=1.0,
        claims=(Claim(strength=strength),),
    )


def others(read: Reading) -> dict[str, Mapping[str, float]]:
    """What simpler scores say: those of the validity benchmark, and PageRank along listening."""
    heard = read.graph.listening
    plain = nx.Graph(nx.compose(heard, read.graph.antagonism).to_undirected())
    return {
        **centralities(plain),
        "in-strength": in_strength(read.graph),
        LISTENING: nx.pagerank(heard, weight="weight"),
    }


def marks(account: Account, effect: Array) -> dict[str, float]:
    """How near each score comes to the true effect; `signed` counts pairs in the right order."""
    read = reading(account)
    share = read.influence.share.tolist()
    order = list(read.people)
    size = np.abs(effect).tolist()
    simple = {
        name: spearman([scores[person] for person in order], size)
        for name, scores in others(read).items()
    }
    ours = spearman(np.abs(share).tolist(), size)
    return {"guanxi": ours, **simple, "signed": concordance(share, effect.tolist()) or 0.0}


def main() -> None:
    """Print a line for each way of swaying, without and with hostility."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, default=0, help="of all chance")
    parser.add_argument("--systems", type=int, default=8, help="made up for each line")
    parser.add_argument("--people", type=int, default=40, help="in each system")
    options = parser.parse_args()
    print(f"| swaying | ties | guanxi | best centrality | | {LISTENING} | signed concordance |")
    print("|---|---|---|---|---|---|---|")
    lines = [
        (name, hostile, means(options, name, hostile))
        for hostile in (0.0, HOSTILE)
        for name in GENERATORS
    ]
    for name, hostile, found in lines:
        print(line(name, "signed" if hostile else "friendly", found))
    every = [found for _, _, found in lines]
    print(line("all", "", {score: fmean(one[score] for one in every) for score in every[0]}))


def means(options: argparse.Namespace, name: str, hostile: float) -> dict[str, float]:
    """The mean marks over several systems of one way of swaying."""
    place = list(GENERATORS).index(name)
    found = []
    for number in range(options.systems):
        chance = np.random.default_rng([options.seed, place, int(hostile > 0), number])
        system = invented(options.people, hostile, chance)
        effect = effects(system, GENERATORS[name], chance)
        found.append(marks(told(system, chance), effect))
    return {score: fmean(mark[score] for mark in found) for score in found[0]}


def line(name: str, ties: str, found: Mapping[str, float]) -> str:
    """A row of the table."""
    simple = found.keys() - {"guanxi", "signed", LISTENING}
    best = max(sorted(simple), key=lambda score: found[score])
    told = [f"{found[score]:.3f}" for score in ("guanxi", best, LISTENING, "signed")]
    told.insert(2, best)
    return " | ".join([f"| {name}", ties, *told]) + " |"


if __name__ == "__main__":
    main()
