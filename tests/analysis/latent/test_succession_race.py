"""Who wants the same free post."""

from tests.analysis.latent.making import amounts, suspicions

DEPUTIES = "Ana ^ Sun; Bo ^ Sun; Ana is titled Deputy Head; Bo is titled Vice Head"


def test_candidates_told_are_likelier_at_odds_than_two_deputies() -> None:
    assert amounts("succession-race", "Sun retired Head 2001-07-31 sought by Ana, Bo") == [40]
    assert amounts("succession-race", f"{DEPUTIES}; Sun retired Head 2001-07-31") == [30]


def test_a_departure_still_to_come_counts_in_full() -> None:
    assert amounts("succession-race", f"{DEPUTIES}; Sun retired 2002-07-31; it is 2001-01-01") == [
        30
    ]


def test_three_who_want_it_are_three_pairs() -> None:
    found = suspicions("succession-race", "Sun left Head 2001-07-31 sought by Ana, Bo, Cy")
    assert [(one.one, one.other) for one in found] == [("Ana", "Bo"), ("Ana", "Cy"), ("Bo", "Cy")]


def test_the_race_is_told_with_the_day_and_who_leaves() -> None:
    (found,) = suspicions("succession-race", f"{DEPUTIES}; Sun retired 2001-07-31")
    assert found.reason.text() == "Ana and Bo are both deputies of Sun, who leaves on 31 Jul 2001"
    assert found.reason.text("zh") == "Ana与Bo都是Sun的副手，而Sun2001年7月31日离任"


def test_an_arrival_in_another_post_leaves_the_race_open() -> None:
    race = "Sun retired Head 2001-07-31 sought by Ana, Bo"
    assert amounts("succession-race", f"{race}; Cy appointed Clerk 2001-09-01") == [40]
    assert amounts("succession-race", f"{race}; Cy appointed Head 2001-07-01") == [40]
