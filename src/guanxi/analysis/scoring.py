"""All scores and roles of an account."""

from dataclasses import replace

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.table import SCORES
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.results import Results
from guanxi.model.uncertainty import Uncertainty


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
        contributions={
            person: reading.influence.share_of(person) * told / STRONGEST_SUPPORT
            for person in reading.people
            if (told := reading.account.people[person].support) is not None
        },
    )


def sure_of(results: Results, uncertainty: Uncertainty) -> Results:
    """Return the results with how sure they are, less the roles that are not probable enough."""
    enough = results.account.weights.likely_role

    def likely(role: str, person: str) -> bool:
        probability = uncertainty.probability(role, person)
        return probability is None or probability >= enough

    roles = {
        person: tuple(role for role in found if likely(role, person))
        for person, found in results.roles.items()
    }
    return replace(results, roles=roles, uncertainty=uncertainty)
