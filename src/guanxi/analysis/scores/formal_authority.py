"""What title and chart alone would give a person."""

from guanxi.analysis.authority import authority
from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.sources import JUDGEMENT


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return what level and people below add."""
    return authority(reading.account, reading.graph, person, reading.ranks)


FORMAL_AUTHORITY = ScoreRule(
    name="formal_authority",
    label=Phrase("Formal authority", "正式权力"),
    meaning=Phrase(
        "What title and reporting lines alone would give this person.",
        "仅凭职务和汇报关系所具有的权力。",
    ),
    sources=(JUDGEMENT,),
    reasons=reasons,
)
