"""All scores and roles of an account."""

from dataclasses import replace

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.table import SCORES
from guanxi.model.results import Results
from guanxi.model.sway import Sway
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
        sway=sway(reading),
    )


def sway(reading: Reading) -> Sway:
    """Return the solved model of an account in plain numbers."""
    solved = reading.influence
    pulls = sorted(
        (solved.places[pull.listener], solved.places[pull.heard], pull.weight)
        for exerted in solved.heard.values()
        for pull in exerted
    )
    return Sway(
        people=reading.people,
        pulls=tuple(pulls),
        openness=tuple(map(float, solved.openness)),
        votes=tuple(map(float, solved.vote)),
        vetoes=reading.votes.vetoes,
        enough=reading.enough_share,
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
