"""Who lost a post to somebody else."""

import pytest

from tests.analysis.latent.making import amounts, suspicions

NEWCOMER = "Wu appointed Director 2001-08-01"
DEPUTY = "Li ^ Wu; Li is titled Deputy Director, since 1994-05-01"


def test_a_candidate_who_was_deputy_under_an_outsider_has_three_causes() -> None:
    sketch = f"{NEWCOMER} over Li after Sun from outside; {DEPUTY}"
    assert amounts("passed-over", sketch) == [40, 30, 15]
    assert [one.reason.text() for one in suspicions("passed-over", sketch)] == [
        "Li was in the running for the post of Director, and Wu got it on 1 Aug 2001",
        "Li was already deputy when Wu became Director on 1 Aug 2001",
        "Wu came from outside",
    ]


def test_who_lost_may_be_told_in_the_winners_row_or_in_an_own_one() -> None:
    told = "Li passed_over Director 2001-08-10"
    assert amounts("passed-over", f"{NEWCOMER}; {told}") == [40]
    assert amounts("passed-over", f"{NEWCOMER} over Li; {told}") == [40]
    assert amounts("passed-over", f"Wu is titled Director; {told}") == [40]


def test_an_appointment_long_before_is_not_what_somebody_was_passed_over_for() -> None:
    assert amounts("passed-over", "Wu appointed Director 1999-08-01; Li passed_over Director "
                                  "2001-08-10") == []  # fmt: skip


def test_a_grudge_fades_by_half_in_three_years() -> None:
    later = f"{NEWCOMER} over Li; it is 2004-07-31"
    assert amounts("passed-over", later) == [pytest.approx(20)]


def test_that_a_deputy_was_there_before_is_a_guess_where_no_day_is_known() -> None:
    (found,) = suspicions("passed-over", f"{NEWCOMER}; Li ^ Wu; Li is titled 副局长")
    assert found.reason.assumed
    (known,) = suspicions("passed-over", f"{NEWCOMER}; {DEPUTY}")
    assert not known.reason.assumed


def test_a_deputy_who_was_appointed_later_lost_nothing() -> None:
    appointed = "Li appointed Deputy Director 2001-09-01"
    assert amounts("passed-over", f"{NEWCOMER}; Li ^ Wu; Li is titled Deputy; {appointed}") == []


def test_a_winner_who_has_left_is_no_rival_any_more() -> None:
    assert amounts("passed-over", f"{NEWCOMER} over Li; Wu left Director 2002-01-01") == []
