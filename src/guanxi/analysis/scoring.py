"""All scores and roles of an account."""

from dataclasses import replace

from guanxi.analysis.backing import stake
from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.table import SCORES
from guanxi.analysis.selling import sells_inside
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.results import Measure, Results
from guanxi.model.sway import Backing, Sway
from guanxi.model.uncertainty import Uncertainty

_BEYOND_DOUBT = 0.9  # of the draws: the lower bound of 90 % of the score lies above 0


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
        backing=tuple(_backing(reading, person) for person in reading.people),
    )


def _backing(reading: Reading, person: str) -> Backing:
    """Return what makes somebody a champion, coach or blocker beside support and influence."""
    return Backing(
        sells=sells_inside(reading, person),
        stake=stake(reading.account, person),
        tells=reading.tellings[person].part,
        cuts_off=reading.vote_cut_off(person),
    )


def sure_of(results: Results, uncertainty: Uncertainty) -> Results:
    """Return the results with how sure they are, less the roles that are not sure enough.

    A role must be probable, and one that wants no doubt must rest on a score that is above 0 in
    nearly all draws.
    """
    measures = results.role_measures()

    def sure(role: str, person: str) -> bool:
        probability = uncertainty.probability(role, person)
        if probability is None:
            return True
        enough = results.account.weights.likely_role
        return probability >= enough and not _doubted(measures[role], person, uncertainty)

    roles = {
        person: tuple(role for role in found if sure(role, person))
        for person, found in results.roles.items()
    }
    return replace(results, roles=roles, uncertainty=uncertainty)


def _doubted(measure: Measure, person: str, uncertainty: Uncertainty) -> bool:
    """Return whether a role that wants no doubt rests on a score that may as well be 0."""
    some = uncertainty.estimates[measure.name][person].any
    return measure.beyond_doubt and some < _BEYOND_DOUBT
