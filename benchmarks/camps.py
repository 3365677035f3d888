"""How long it takes to find two camps in spite of noise, and to prove that nothing is better.

    python benchmarks/camps.py [--limit SECONDS] [--seed N]

Each case is two planted camps: people tied at random, friends inside and hostile across, and a
part of the ties (the noise) turned into its opposite; graded ties differ in strength and
confidence. The first cases have the size of the network of speeches in the US Congress (219
people, 521 ties). Exit code 1 where a proof that is asked for is not found within the limit; of
the case with the most noise, and of the largest, none is.
"""

import argparse
import random
import sys
import time
from dataclasses import dataclass

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.person import Person
from guanxi.model.tie import TIE_KINDS, Tie

STRENGTHS = (0.3, 0.6, 0.9)
CONFIDENCES = (0.5, 0.68, 0.75, 0.84, 0.9)


@dataclass(frozen=True, slots=True)
class Case:
    """A planted account: so many people and ties, and the part of the ties that is turned.

    `graded` ties differ in strength and confidence; `proof` says whether one is asked for.
    """

    people: int
    ties: int
    noise: float
    graded: bool = False
    proof: bool = True


CASES = (
    Case(219, 521, 0.1),
    Case(219, 521, 0.1, graded=True),
    Case(219, 521, 0.15),
    Case(219, 521, 0.15, graded=True),
    Case(219, 521, 0.2, proof=False),
    Case(150, 600, 0.1, graded=True),
    Case(250, 1000, 0.1),
    Case(2000, 8000, 0.05, proof=False),
)


def main() -> None:
    """Print a line for each case, and end with 1 where a proof is missing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--limit", type=float, default=10.0, help="seconds for each case")
    parser.add_argument("--seed", type=int, default=1, help="seed of the planted accounts")
    options = parser.parse_args()
    print("| people | ties | noise | turned | contradicted | bound | proven | readings | seconds |")
    print("|---|---|---|---|---|---|---|---|---|")
    proven = [measured(case, options.limit, options.seed) for case in CASES]
    sys.exit(any(case.proof and not done for case, done in zip(CASES, proven, strict=True)))


def measured(case: Case, limit: float, seed: int) -> bool:
    """Print one row of the table; return whether its answer is proven."""
    account, turned = planted(case, seed)
    start = time.perf_counter()
    camps = api.camps(account, time_limit=limit)
    seconds = time.perf_counter() - start
    readings = sum(len(split.readings) for split in camps.splits)
    more = "" if all(split.complete for split in camps.splits) else "+"
    print(
        f"| {case.people} | {case.ties}{' graded' if case.graded else ''} | {case.noise:.0%} "
        f"| {turned} | {camps.contradicted:.2f} | {camps.least:.2f} "
        f"| {'yes' if camps.proven else 'no'} | {readings}{more} | {seconds:.1f} |",
        flush=True,
    )
    return camps.proven


def planted(case: Case, seed: int) -> tuple[Account, int]:
    """Return an account of two camps, and how many of its ties were turned."""
    chance = random.Random(seed)
    sides = {f"p{place:04}": chance.choice([True, False]) for place in range(case.people)}
    ties: dict[tuple[str, str], Tie] = {}
    turned = 0
    while len(ties) < case.ties:
        one, other = sorted(chance.sample(sorted(sides), 2))
        if (one, other) not in ties:
            noisy = chance.random() < case.noise
            turned += noisy
            kind = "alliance" if (sides[one] == sides[other]) != noisy else "rivalry"
            ties[one, other] = tie(one, other, kind, chance if case.graded else None)
    people = {key: Person(id=key, name=key) for key in sides}
    return Account(name="planted", people=people, ties=tuple(ties.values())), turned


def tie(one: str, other: str, kind: str, chance: random.Random | None) -> Tie:
    """Return a tie as strong and sure as can be, or by chance less so."""
    return Tie(
        source=one,
        target=other,
        kind=TIE_KINDS[kind],
        strength=chance.choice(STRENGTHS) if chance else 1.0,
        confidence=chance.choice(CONFIDENCES) if chance else 1.0,
        claims=(Claim(strength=1.0),),
    )


if __name__ == "__main__":
    main()
