"""How much of what we want a person puts at risk: opposition times power, a veto, or our access."""

from collections.abc import Mapping

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.model.evidence import FULL_SCORE, Reason, Score, bounded
from guanxi.model.phrase import Phrase, Values, listed, percent, verbatim
from guanxi.model.results import DerivedRole
from guanxi.sources import FRIEDKIN_JOHNSEN, TSEBELIS

_POWER = Phrase(
    "leans against us ({opinion}) and carries {percent} of the decision",
    "倾向反对我们（{opinion}），并承载{percent}的决定",
)
_VETO = Phrase("leans against us ({opinion}) and can veto", "倾向反对我们（{opinion}），并有否决权")
_CUTS_OFF = Phrase(
    "leans against us ({opinion}), and every way known to us leads to {others} through this person",
    "倾向反对我们（{opinion}），而我们已知通往{others}的路径都要经过此人",
)
_NOT_AGAINST = Phrase("does not lean against us ({opinion})", "不倾向反对我们（{opinion}）")


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return opposition times power, veto and access; nothing where no stance is known.

    The opinion is where the person ends after listening to others, so it is an assumption where
    nobody asked. It is about us, not about a yes or a no, so the goal of the decision is no part.
    """
    opinion = reading.influence.opinion_of(person)
    assumed = reading.account.people[person].support is None
    if assumed and opinion == 0:
        return ()
    power = abs(reading.influence.share_of(person))
    values = {"opinion": f"{opinion + 0.0:+.2f}", "percent": percent(power)}
    if opinion >= 0:
        return (Reason(_NOT_AGAINST, values, assumed=assumed),)
    found = [Reason(_POWER, values, FULL_SCORE * -opinion * power, assumed=assumed)]
    if person in reading.votes.vetoes:
        found.append(Reason(_VETO, values, FULL_SCORE * -opinion, assumed=assumed))
    cut = reading.access.cut.get(person, ())
    if cut:
        told: Values = {**values, "others": listed(map(verbatim, map(reading.name, cut)))}
        points = FULL_SCORE * -opinion * reading.vote_cut_off(person)
        found.append(Reason(_CUTS_OFF, told, points, assumed=assumed))
    return bounded(found)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return who puts much of the outcome at risk, or clearly opposes us and has the power to.

    Who told us to be neutral or for us is no blocker, whatever rivals make of it.
    """
    enough = FULL_SCORE * reading.account.weights.blocker_flag
    return frozenset(
        person
        for person, score in scores.items()
        if (score.points >= enough and not _told_otherwise(reading, person))
        or reading.carries_stance(person, sign=-1)
    )


def _told_otherwise(reading: Reading, person: str) -> bool:
    """Return whether somebody's support is known and not against us."""
    support = reading.account.people[person].support
    return support is not None and support >= 0


BLOCKER = ScoreRule(
    name="blocker",
    label=Phrase("Blocking", "阻碍力"),
    meaning=Phrase(
        "How much of the outcome we want, in percent, this person puts at risk.",
        "此人使我们期望的结果面临风险的百分比。",
    ),
    sources=(FRIEDKIN_JOHNSEN, TSEBELIS),
    reasons=reasons,
    role=DerivedRole("blocker", Phrase("Blocker", "阻碍者")),
    bearers=bearers,
)
