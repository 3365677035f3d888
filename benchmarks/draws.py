"""How long draws take, how much memory, and whether their intervals hold what they promise.

    python benchmarks/draws.py [FOLDER…] [--observations N] [--seed S]

Without a folder: time and memory for an account of 40 and one of 300 people. A FOLDER holds a
published network (nodes.csv, edges.csv), or several in folders of their own. Each is taken as the
truth and observed N times, with ties missed, ties that are not there, and strengths misjudged;
coverage is how often a person's true rank lies in the 90 % interval drawn from what was observed.
"""

import argparse
import csv
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from guanxi.analysis.draws.chance import expected
from guanxi.analysis.draws.draws import draws
from guanxi.analysis.draws.givens import givens
from guanxi.analysis.draws.measures.table import DRAWN_MEASURES
from guanxi.analysis.draws.solved import solved
from guanxi.analysis.draws.summary import ranks
from guanxi.analysis.reading import reading
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.person import Person
from guanxi.model.tie import TIE_KINDS, Layer, Tie, tie_order
from guanxi.model.vocabulary import Level, Role

NETWORKS = ("karate", "krack_hightech", "lazega", "sampson", "crossparker_consulting")
MEASURES = ("decision_power", "informal_power", "influencer", "information_broker")
WANTED = (0.85, 0.99)
BELIEF = 0.9  # part of the observed ties that exist, which is what their confidence says
SIZES = ((40, 300, 0.3), (300, 3000, 2.0))  # people, ties, seconds allowed
MEMORY = 300  # MB allowed
DIRECTED = ("advises", "informs", "mentors", "influences")


def main() -> None:
    """Print time and memory, or the coverage in the folders given."""
    options = arguments()
    if not options.folders:
        speed(options.seed)
        return
    low, high = WANTED
    print(
        f"90 % rank intervals, {options.observations} observations; wanted: {low:g} to {high:g}\n"
    )
    print("| network | people | ties | " + " | ".join(MEASURES) + " |")
    print("|---|---|---|" + "---|" * len(MEASURES))
    found = [
        coverage(folder, options.observations, options.seed) for folder in networks(options.folders)
    ]
    means = " | ".join(f"{mean:.3f}" for mean in np.mean(found, axis=0))
    print(f"| mean | | | {means} |")


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path, help="published networks")
    parser.add_argument("--observations", type=int, default=20, help="times each is observed")
    parser.add_argument("--seed", type=int, default=0, help="of all chance")
    return parser.parse_args()


def speed(seed: int) -> None:
    """Print how long 300 draws take (best of five), and what memory they need at most."""
    print("| people | ties | wall s | CPU s | at most | peak MB | at most |")
    print("|---|---|---|---|---|---|---|")
    for people, ties, seconds in SIZES:
        read = reading(invented(people, ties, seed))
        runs = [measured(lambda: draws(read)) for _ in range(5)]  # noqa: B023 - called at once
        wall, used = (min(column) for column in zip(*runs, strict=True))
        tracemalloc.start()
        draws(read)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        print(
            f"| {people} | {ties} | {wall:.2f} | {used:.2f} | {seconds:g} | {peak:.0f} | {MEMORY} |"
        )


def measured(run: Callable[[], object]) -> tuple[float, float]:
    """Wall and CPU seconds of one run."""
    wall, used = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - wall, time.process_time() - used


def invented(people: int, ties: int, seed: int) -> Account:
    """An account with a chart of sevens, ties of many kinds at random, and some supports told."""
    chance = np.random.default_rng(seed)
    names = [f"p{number:04d}" for number in range(people)]
    kinds = [
        kind.name for kind in TIE_KINDS.values() if not kind.layers & {Layer.FORMAL, Layer.VENDOR}
    ]
    found = {
        (names[number], "reports_to", names[(number - 1) // 7]): 0.95 for number in range(1, people)
    }
    while len(found) < ties:
        one, other = sorted(chance.choice(people, 2, replace=False))
        found[names[one], str(chance.choice(kinds)), names[other]] = chance.uniform(0.4, 0.98)
    return Account(
        name="invented",
        people={
            name: Person(
                id=name,
                name=name,
                level=Level.EXECUTIVE if place < people / 10 else None,
                roles=(Role.DECISION_MAKER,) if place < people / 50 else (),
                support=float(chance.integers(-2, 3)) if place % 2 else None,
            )
            for place, name in enumerate(names)
        },
        ties=tuple(
            told_tie(*pair, chance.uniform(0.2, 1.0), confidence)
            for pair, confidence in sorted(found.items())
        ),
    )  # fmt: skip


def told_tie(source: str, kind: str, target: str, strength: float, confidence: float) -> Tie:
    """A tie with a claim behind it."""
    return Tie(
        source=source,
        target=target,
        kind=TIE_KINDS[kind],
        strength=strength,
        confidence=confidence,
        claims=(Claim(strength=strength),),
    )


def networks(folders: list[Path]) -> Iterator[Path]:
    """The folders that hold a network."""
    for folder in folders:
        if (folder / "edges.csv").exists():
            yield folder
        else:
            yield from (folder / name for name in NETWORKS if (folder / name).is_dir())


def coverage(folder: Path, observations: int, seed: int) -> list[float]:
    """Print and return how often true ranks lie in the intervals, for each measure."""
    chance = np.random.default_rng(seed)
    truth = published(folder)
    real = true_ranks(truth)
    hits = np.zeros(len(MEASURES))
    for number in range(observations):
        found = draws(reading(observed(truth, chance)), seed=number).estimates
        for place, measure in enumerate(MEASURES):
            ranked = [found[measure][person].rank for person in sorted(truth.people)]
            hits[place] += np.mean([
                rank.low <= own <= rank.high
                for rank, own in zip(ranked, real[measure], strict=True)
            ])  # fmt: skip
    parts = [float(part) for part in hits / observations]
    marks = " | ".join(
        f"{part:.3f}{'' if WANTED[0] <= part <= WANTED[1] else ' !'}" for part in parts
    )
    print(f"| {folder.name} | {len(truth.people)} | {len(truth.ties)} | {marks} |", flush=True)
    return parts


def true_ranks(truth: Account) -> dict[str, list[float]]:
    """Everybody's rank where all is known for sure."""
    given = givens(reading(truth))
    found = solved(given, expected(given))
    return {
        name: ranks(DRAWN_MEASURES[name].points(found).round(9))[0].tolist() for name in MEASURES
    }


def published(folder: Path) -> Account:
    """A network as an account in which every tie is sure."""
    people = [row["id"] for row in rows(folder / "nodes.csv")]
    edges = rows(folder / "edges.csv")
    largest: dict[str, float] = {}
    for row in edges:
        largest[row["type"]] = max(largest.get(row["type"], 0), float(row["weight"] or 1))
    types = {name: DIRECTED[place % len(DIRECTED)] for place, name in enumerate(sorted(largest))}
    ties = {}
    for row in edges:
        pair = kind_between(row, types[row["type"]])
        ties[pair] = told_tie(*pair, float(row["weight"] or 1) / largest[row["type"]], 1.0)
    return Account(
        name=folder.name,
        people={one: Person(id=one, name=one) for one in people},
        ties=tuple(sorted(ties.values(), key=tie_order)),
    )


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def kind_between(row: dict[str, str], directed: str) -> tuple[str, str, str]:
    """Who is tied to whom by which kind of tie."""
    source, target = row["source"], row["target"]
    if row["type"] == "reports_to":
        return source, "reports_to", target
    if row["sign"].startswith("-"):
        return source, "hostile_to", target
    if row["influence"] == "both":
        return min(source, target), "friendship", max(source, target)
    return (
        (target, directed, source) if row["influence"] == "target" else (source, directed, target)
    )


def observed(truth: Account, chance: np.random.Generator) -> Account:
    """What a team may have heard of a network: not all of it, not only what is true."""
    weights = truth.weights
    ties = {}
    for tie in truth.ties:
        layer = Layer.ANTAGONISM if Layer.ANTAGONISM in tie.kind.layers else Layer.LISTENING
        rate = 0.0 if not tie.kind.informal else weights.missed[layer]
        if chance.random() >= rate:
            ties[ends(tie)] = misjudged(tie, chance, weights.strength_jitter)
    ties.update(imagined(truth, ties, chance))
    return replace(truth, ties=tuple(sorted(ties.values(), key=tie_order)))


def ends(tie: Tie) -> tuple[str, str, str]:
    """What makes a tie this one."""
    return tie.source, tie.kind.name, tie.target


def misjudged(tie: Tie, chance: np.random.Generator, jitter: float) -> Tie:
    """A tie as it is told: a little stronger or weaker, and not believed without doubt."""
    strength = min(tie.strength * float(np.exp(jitter * chance.standard_normal())), 1.0)
    return replace(tie, strength=strength, confidence=BELIEF if tie.kind.informal else 1.0)


def imagined(
    truth: Account, told: dict[tuple[str, str, str], Tie], chance: np.random.Generator
) -> dict[tuple[str, str, str], Tie]:
    """Ties told of that do not exist, as many as the belief in what is told allows.

    What is made up is likely: that people who have many ties have one more.
    """
    real = {ends(tie) for tie in truth.ties}
    informal = [tie for tie in told.values() if tie.kind.informal]
    found: dict[tuple[str, str, str], Tie] = {}
    for _ in range(chance.binomial(round(len(informal) / BELIEF), 1 - BELIEF)):
        like, begins, leads = (
            informal[number] for number in chance.integers(len(informal), size=3)
        )
        one, other = begins.source, leads.target
        if like.kind.mutual:
            one, other = sorted((one, other))
        tie = replace(like, source=one, target=other)
        if one != other and ends(tie) not in real:
            found[ends(tie)] = tie
    return found


if __name__ == "__main__":
    main()
