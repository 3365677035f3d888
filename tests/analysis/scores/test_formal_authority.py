"""Formal authority as a score."""

from guanxi.analysis.authority import authority
from guanxi.analysis.reading import reading
from guanxi.analysis.scores.formal_authority import FORMAL_AUTHORITY
from guanxi.model.sketch import account_from

ACCOUNT = account_from("Ana is executive; Bo ^ Ana; Cy => Ana")


def test_the_score_is_what_level_and_people_below_add_up_to() -> None:
    read = reading(ACCOUNT)
    scores = FORMAL_AUTHORITY.scores(read)
    assert scores["Ana"].reasons == authority(ACCOUNT, read.graph, "Ana")
    assert [scores[person].value for person in ("Bo", "Cy")] == [10.5, 10.5]


def test_formal_authority_leads_to_no_role() -> None:
    assert FORMAL_AUTHORITY.role is None
