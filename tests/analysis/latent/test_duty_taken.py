"""Whose post or duty another has now."""

from tests.analysis.latent.making import amounts, suspicions

TAKEN = "Ana appointed Network budget 2001-03-01 after Bo"


def test_who_took_over_from_somebody_still_there_is_suspected() -> None:
    (found,) = suspicions("duty-taken", TAKEN)
    assert (found.one, found.other, round(found.reason.amount)) == ("Ana", "Bo", 30)
    assert found.reason.text() == "Ana took over from Bo on 1 Mar 2001: Network budget"


def test_who_moved_up_lost_nothing_and_who_moved_aside_did() -> None:
    assert amounts("duty-taken", f"{TAKEN}; Bo promoted Director 2001-04-01") == []
    assert amounts("duty-taken", f"{TAKEN}; Bo promoted Director 1995-04-01") == [30]
    assert amounts("duty-taken", f"{TAKEN}; Bo transferred Archive 2001-03-01") == [30]


def test_who_has_left_bears_no_grudge_here() -> None:
    assert amounts("duty-taken", f"{TAKEN}; Bo left 2001-02-01") == []
