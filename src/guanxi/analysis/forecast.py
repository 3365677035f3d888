"""How the decision is likely to go: by what everybody thinks, and by the rule it is taken by.

The expected outcome weighs opinions; whether we win is for the rule to say. So in every draw the
votes are cast as the opinions ended, and counted with the quota and the vetoes that were told.
"""

from collections.abc import Iterable

import numpy as np

from guanxi.analysis.arrays import Floats
from guanxi.analysis.ballot import Flags
from guanxi.analysis.blocking import blocking_sets
from guanxi.analysis.draws.masks import flags
from guanxi.analysis.reading import Reading
from guanxi.model.forecast import Amount, Forecast, Now, Stopper, Unasked, Verdict, Voter
from guanxi.model.uncertainty import Interval, KeptDraws, Uncertainty
from guanxi.weights import Weights

_STOPPERS_KEPT = 10
_TELLING = 0.01  # part of the interval from which somebody without a vote is worth asking
_DIGITS = 9  # of an amount that are meant; the rest is noise of the arithmetic


def forecast(reading: Reading, uncertainty: Uncertainty | None = None) -> Forecast:
    """Return the forecast of the account's decision; without draws it says nothing of how sure."""
    ballot, share = reading.votes.ballot, reading.influence.share
    pulls, gains = share * reading.influence.stance, share * (1 - reading.influence.stance)
    kept = uncertainty.draws if uncertainty else None
    probability = kept.part(kept.favourable) if kept else None
    interval = uncertainty.outcome if uncertainty else None
    return Forecast(
        account=reading.account,
        outcome=reading.influence.outcome,
        interval=interval,
        probability=probability,
        verdict=verdict(probability, interval, reading.account.weights),
        assumed=reading.votes.assumed,
        index=reading.votes.index,
        estimated=reading.votes.estimated,
        votes=sum(ballot.units.values()) / ballot.scale,
        needed=ballot.needed / ballot.scale,
        voters=_voters(reading, kept),
        carriers=_positive(reading, pulls),
        opponents=_positive(reading, -pulls),
        stoppers=_stoppers(reading, kept),
        unasked=_unasked(reading, uncertainty),
        gains=_positive(reading, gains),
        now=_now(reading),
    )


def _positive(reading: Reading, amounts: Floats) -> tuple[Amount, ...]:
    """Return what is above 0 of an amount for everybody, the greatest first."""
    turned = reading.influence.share < 0
    told = zip(reading.people, amounts.round(_DIGITS), turned, strict=True)
    found = [Amount(one, float(amount), bool(back)) for one, amount, back in told if amount > 0]
    return tuple(sorted(found, key=lambda one: (-one.amount, one.person)))


def verdict(
    probability: float | None, interval: Interval | None, weights: Weights
) -> Verdict | None:
    """Return what may be said of a probability and an interval; None where nothing was drawn."""
    if probability is None or interval is None:
        return None
    if interval.low > 0 and probability >= weights.sure_outcome:
        return Verdict.OURS
    if interval.high < 0 and probability <= 1 - weights.sure_outcome:
        return Verdict.AGAINST
    if probability >= weights.leaning_outcome:
        return Verdict.LEANS_OURS
    if probability <= 1 - weights.leaning_outcome:
        return Verdict.LEANS_AGAINST
    return Verdict.OPEN


def _for_us(reading: Reading, kept: KeptDraws) -> Flags:
    """Return who votes for us (columns: the voters) in each draw."""
    return flags([kept.votes[voter] for voter in reading.votes.ballot.voters], kept.count)


def _voters(reading: Reading, kept: KeptDraws | None) -> tuple[Voter, ...]:
    """Return everybody with a vote or a veto, the most powerful first."""
    ballot, parts = reading.votes.ballot, reading.votes.parts
    turned = np.mean(ballot.turned(_for_us(reading, kept)), axis=0) if kept else None
    found = [
        Voter(
            person=voter,
            votes=units / ballot.scale,
            part=parts.get(voter, 0.0),
            opinion=reading.influence.opinion_of(voter),
            veto=voter in ballot.vetoes,
            for_us=kept.part(kept.votes[voter]) if kept else None,
            turns=None if turned is None else float(turned[place]),
        )
        for place, (voter, units) in enumerate(ballot.units.items())
    ]
    return tuple(sorted(found, key=lambda one: (-one.part, one.person)))


def _stoppers(reading: Reading, kept: KeptDraws | None) -> tuple[Stopper, ...]:
    """Return who together can stop it, the most probable first, then the fewest."""
    ballot = reading.votes.ballot
    against = dict(zip(ballot.voters, ~_for_us(reading, kept).T, strict=True)) if kept else {}

    def probability(people: Iterable[str]) -> float:
        return float(np.mean(np.all([against[one] for one in people], axis=0)))

    found = [
        Stopper(tuple(sorted(people)), probability(people) if kept else None)
        for people in blocking_sets(ballot)
    ]
    found.sort(key=lambda one: (-(one.probability or 0.0), len(one.people), one.people))
    return tuple(found[:_STOPPERS_KEPT])


def _unasked(reading: Reading, uncertainty: Uncertainty | None) -> tuple[Unasked, ...]:
    """Return who was not asked and matters, whose answer would narrow the interval most first."""
    voters = () if reading.votes.assumed else reading.votes.ballot.voters
    narrows = _narrowing(uncertainty) if uncertainty else {}
    found = [
        Unasked(person, person in voters, narrows.get(person))
        for person in reading.people
        if reading.account.people[person].support is None
        and (person in voters or narrows.get(person, 0.0) >= _TELLING)
    ]
    return tuple(sorted(found, key=lambda one: (-(one.narrows or 0.0), one.person)))


def _narrowing(uncertainty: Uncertainty) -> dict[str, float]:
    """Return by what part the outcome would spread less if it were known whom each supports.

    It is the spread that is left, on average, among the draws in which somebody is for us, and
    among those in which not.
    """
    kept, outcomes = uncertainty.draws, np.array(uncertainty.outcomes)
    whole = float(np.var(outcomes))
    if whole <= 0:
        return dict.fromkeys(kept.supportive, 0.0)
    columns = flags(kept.supportive.values(), kept.count).T
    return {
        person: 1 - min(_left(outcomes, column) / whole, 1.0) ** (1 / 2)
        for person, column in zip(kept.supportive, columns, strict=True)
    }


def _left(outcomes: Floats, supportive: Flags) -> float:
    """Return the variance that is left when it is known on which side each draw is."""
    parts = [outcomes[supportive], outcomes[~supportive]]
    return float(sum(len(part) * np.var(part) for part in parts if len(part)) / len(outcomes))


def _now(reading: Reading) -> Now | None:
    """Return what counts at the stage of the purchase; None where no stage was told."""
    if reading.voice is None or reading.now is None:
        return None
    people = _positive(reading, np.abs(reading.now.share))
    return Now(reading.voice.stage, reading.voice.sides, reading.now.outcome, people)
