"""Who is of the old guard."""

import dataclasses

from guanxi.analysis.cast.old_guard import OLD_GUARD
from guanxi.model.sketch import account_from
from tests.analysis.cast.seeing import people_seen, seen, told
from tests.model.making import day

FADING = "Ana is since 1991; Ana => Bo until 2022; Ana => Cy until 2023; it is 2024"


def test_the_years_and_those_who_stopped_listening_are_the_reasons() -> None:
    (found,) = seen(OLD_GUARD, FADING)
    assert told(found)[1:3] == ["33 years in the house", "no longer listen: Bo, Cy"]
    assert [tie.target for tie in found.ties] == ["Bo", "Cy"]


def test_who_listens_in_another_way_has_not_stopped() -> None:
    assert people_seen(OLD_GUARD, FADING + "; Ana influences Cy") == []


def test_a_listener_who_has_left_did_not_turn_away() -> None:
    assert people_seen(OLD_GUARD, FADING + "; Cy left 2023") == []


def test_a_voice_that_wins_as_many_as_it_loses_does_not_fade() -> None:
    account = account_from(FADING + "; Ana => Dee; Ana => Eve")
    assert people_seen(OLD_GUARD, account) == [("Ana",)]
    new = tuple(
        tie if tie.until else dataclasses.replace(tie, since=day("2023-06-01"))
        for tie in account.ties
    )
    assert people_seen(OLD_GUARD, dataclasses.replace(account, ties=new)) == []


def test_most_of_those_who_ever_listened_still_doing_so_is_no_fading() -> None:
    loyal = "; Ana => Dee; Ana => Eve; Ana => Flo; Ana => Gus"
    assert people_seen(OLD_GUARD, FADING + loyal) == []


def test_a_quarrel_that_is_over_is_no_listener_lost() -> None:
    assert people_seen(OLD_GUARD, FADING.replace("Ana => Cy", "Ana >< Cy")) == []


def test_both_of_a_friendship_that_ended_have_lost_a_listener() -> None:
    friends = "Cy is since 1990; Ana is since 1991; it is 2024; " + "; ".join(
        f"{one} friendship {other} until 2022" for one in ("Ana", "Cy") for other in ("Bo", "Dee")
    )
    assert people_seen(OLD_GUARD, friends) == [("Ana",), ("Cy",)]


def test_the_years_count_from_the_first_move_that_is_known() -> None:
    moved = "Ana appointed 1991; " + FADING.replace("Ana is since 1991", "Ana is since 2020")
    assert people_seen(OLD_GUARD, moved) == [("Ana",)]


def test_of_whom_nobody_told_since_when_nothing_is_said() -> None:
    assert people_seen(OLD_GUARD, FADING.replace("Ana is since 1991; ", "")) == []
