"""Groups of people who keep to themselves."""

from hypothesis import given

from guanxi.analysis.circles import circles
from tests.model.making import Draft, account_with, drafts, somebody, sure_tie


def found_in(people: str, friends: str, rivals: str = "") -> list[str]:
    """The circles of these people, as words."""
    told = [sure_tie(min(pair), "friendship", max(pair)) for pair in friends.split()]
    told += [sure_tie(min(pair), "rivalry", max(pair)) for pair in rivals.split()]
    found = circles(account_with([somebody(person) for person in people], told))
    return ["".join(circle) for circle in found]


def test_two_cliques_with_a_bridge_are_two_circles() -> None:
    assert found_in("abcdefg", "ab bc ca de ef fg gd df cd") == ["defg", "abc"]


def test_somebody_without_ties_is_a_circle_alone() -> None:
    assert found_in("abc", "ab") == ["ab", "c"]


def test_hostility_parts_those_whom_friendship_would_join() -> None:
    assert found_in("abcd", "ab cd bc") == ["abcd"]
    assert found_in("abcd", "ab cd bc", "ad ac bd") == ["ab", "cd"]


def test_three_circles_at_odds_are_three() -> None:
    rivals = " ".join(one + other for one in "ab" for other in "cdef")
    rivals += " " + " ".join(one + other for one in "cd" for other in "ef")
    assert found_in("abcdef", "ab cd ef", rivals) == ["ab", "cd", "ef"]


def test_a_tie_of_unknown_sign_holds_no_circle_together() -> None:
    people = [somebody("a"), somebody("b")]
    account = account_with(people, [sure_tie("a", "knows", "b")])
    assert circles(account) == (("a",), ("b",))


def test_nobody_at_all_is_no_problem() -> None:
    assert found_in("", "") == []


@given(drafts())
def test_everybody_is_in_one_circle(draft: Draft) -> None:
    account = draft.account()
    everybody = [person for circle in circles(account) for person in circle]
    assert sorted(everybody) == sorted(account.people)
