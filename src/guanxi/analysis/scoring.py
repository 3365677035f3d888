"""All scores and roles of an account."""

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.table import SCORES
from guanxi.model.results import Results


def results(reading: Reading) -> Results:
    """Return all scores and roles, without the check of invitations."""
    scores = {rule.name: rule.scores(reading) for rule in SCORES.values()}
    bearers = {
        rule.role.name: rule.bearers(reading, scores[rule.name])
        for rule in SCORES.values()
        if rule.role
    }
    return Results(
        account=reading.account,
        measures=tuple(SCORES.values()),
        scores=scores,
        roles={
            person: tuple(role for role, found in bearers.items() if person in found)
            for person in reading.people
        },
        outcome=reading.influence.outcome,
    )
