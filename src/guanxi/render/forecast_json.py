"""A forecast as JSON, for other programs."""

from collections.abc import Iterable

from guanxi.model.account import Account
from guanxi.model.forecast import Amount, Forecast, Now, Voter
from guanxi.model.phrase import Language
from guanxi.render.as_json import Plain, about


def forecast(found: Forecast, language: Language) -> Plain:
    """Return the schema guanxi.forecast/1: outcome, probability, votes, and what they hang on.

    Interval, probability and verdict are null where nothing was drawn; amounts stand on the scale
    of the outcome, -1 to 1.
    """
    account, sure = found.account, found.interval
    return {
        "schema": "guanxi.forecast/1",
        "account": account.name,
        **about(account),
        **_rule(found),
        "outcome": found.outcome,
        "interval": [sure.low, sure.high] if sure else None,
        "probability": found.probability,
        "verdict": found.verdict.value if found.verdict else None,
        "verdict_text": found.verdict.label(language) if found.verdict else None,
        "voters": [_voter(voter, account) for voter in found.voters],
        "carriers": _amounts(found.carriers, account),
        "opponents": _amounts(found.opponents, account),
        "stoppers": [
            {"people": [_who(one, account) for one in stopper.people],
             "probability": stopper.probability}
            for stopper in found.stoppers
        ],
        "unasked": [
            {**_who(one.person, account), "votes": one.votes, "narrows": one.narrows}
            for one in found.unasked
        ],
        "gains": _amounts(found.gains, account),
        "now": _now(found.now, account, language) if found.now else None,
    }  # fmt: skip


def _rule(found: Forecast) -> Plain:
    """Return how the decision is taken."""
    decision = found.decision
    return {
        "rule": str(decision.rule) if decision and decision.rule else None,
        "assumed": found.assumed,
        "goal": decision.goal if decision else 1,
        "by": decision.by.isoformat() if decision and decision.by else None,
        "votes": found.votes,
        "needed": found.needed,
        "index": str(found.index) if found.index else None,
        "estimated": found.estimated,
    }


def _who(person: str, account: Account) -> Plain:
    """Return a person's id and name."""
    return {"id": person, "name": account.name_of(person)}


def _voter(voter: Voter, account: Account) -> Plain:
    """Return somebody with a vote or a veto."""
    return {
        **_who(voter.person, account),
        "votes": voter.votes,
        "power": voter.part,
        "opinion": voter.opinion,
        "veto": voter.veto,
        "for_us": voter.for_us,
        "turns": voter.turns,
    }


def _amounts(found: Iterable[Amount], account: Account) -> list[Plain]:
    """Return people with what hangs on each."""
    return [
        {**_who(one.person, account), "amount": one.amount, "backfires": one.backfires}
        for one in found
    ]


def _now(now: Now, account: Account, language: Language) -> Plain:
    """Return what counts at the stage of the purchase."""
    return {
        "stage": str(now.stage),
        "outcome": now.outcome,
        "sides": {side(language): part for side, part in now.sides.items()},
        "people": _amounts(now.people, account),
    }
