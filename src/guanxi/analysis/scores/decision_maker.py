"""Who formally decides: the part of the vote that a person holds."""

from collections.abc import Mapping

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.model.evidence import FULL_SCORE, Reason, Score
from guanxi.model.phrase import Phrase, percent
from guanxi.model.results import DerivedRole
from guanxi.sources import BANZHAF

_NO_VOTE = Phrase("has no vote in this decision", "在该决定中没有表决权")


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return the own vote; nothing where all that is known fits everybody alike."""
    if reading.undecided:
        return ()
    votes = reading.votes
    held = votes.parts.get(person, 0.0)
    if not held:
        return (Reason(_NO_VOTE, assumed=votes.assumed),)
    part = {"percent": percent(held)}
    return (Reason(votes.basis, part, FULL_SCORE * held, assumed=votes.assumed),)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return the fewest who hold most of the vote; nobody where it fits everybody alike."""
    del scores  # equals of the last one decide with the first
    return frozenset() if reading.undecided else reading.votes.deciders


DECISION_MAKER = ScoreRule(
    name="decision_maker",
    label=Phrase("Formal vote", "表决权"),
    meaning=Phrase(
        "How much of the formal decision, in percent, this person holds.",
        "此人在正式决策中所占的百分比。",
    ),
    sources=(BANZHAF,),
    reasons=reasons,
    role=DerivedRole("decision_maker", Phrase("Decision maker", "决策者")),
    bearers=bearers,
)
