"""From claims to ties: agreement, contradiction, denial and time."""

import dataclasses
import random
from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.model.claim import Claim
from guanxi.model.pooling import pooled_ties, subject
from guanxi.model.tie import TIE_KINDS, Tie
from guanxi.model.vocabulary import Credibility, Reliability
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import Draft, Row, day, drafts

B2 = Claim(
    said_by="Chen", reliability=Reliability.B, credibility=Credibility.PROBABLE, strength=0.6
)
BY_DORA = dataclasses.replace(B2, said_by="Dora")


def pooled(*rows: Row) -> tuple[Tie, ...]:
    """The ties that rows add up to."""
    told = [
        (subject(source, target, TIE_KINDS[kind]), claim) for source, target, kind, claim in rows
    ]
    return pooled_ties(told, DEFAULT_WEIGHTS)


def rivalry_of(*claims: Claim) -> Tie:
    """The rivalry of Ana and Bo that claims add up to."""
    (tie,) = pooled(*(("Ana", "Bo", "rivalry", claim) for claim in claims))
    return tie


def by_kind(ties: Iterable[Tie]) -> dict[str, Tie]:
    """The ties by the names of their kinds."""
    return {tie.kind.name: tie for tie in ties}


def test_one_claim_makes_a_tie_of_its_strength_and_belief() -> None:
    tie = rivalry_of(B2)
    assert (tie.source, tie.target, tie.kind.name) == ("Ana", "Bo", "rivalry")
    assert (tie.strength, tie.confidence) == pytest.approx((0.6, 0.84))
    assert (tie.claims, tie.opposed, tie.disputed, tie.denied) == ((B2,), (), False, False)


def test_a_mutual_tie_is_the_same_from_either_side() -> None:
    (tie,) = pooled(("Bo", "Ana", "rivalry", B2), ("Ana", "Bo", "rivalry", BY_DORA))
    assert (tie.source, tie.target, tie.claims) == ("Ana", "Bo", (B2, BY_DORA))


def test_a_directed_tie_is_another_one_the_other_way_round() -> None:
    ties = pooled(("Bo", "Ana", "advises", B2), ("Ana", "Bo", "advises", B2))
    assert [(tie.source, tie.target) for tie in ties] == [("Ana", "Bo"), ("Bo", "Ana")]


def test_a_strength_not_told_is_the_default() -> None:
    assert rivalry_of(dataclasses.replace(B2, strength=None)).strength == 0.6


def test_strengths_told_are_averaged_by_belief() -> None:
    doubtful = Claim(said_by="Emil", strength=0.1, credibility=Credibility.DOUBTFUL)
    mean = (0.6 * 0.84 + 0.1 * 0.4) / (0.84 + 0.4)
    assert rivalry_of(B2, doubtful).strength == pytest.approx(mean)


def test_claims_believed_not_at_all_make_no_strength() -> None:
    nothing = DEFAULT_WEIGHTS.with_override("credibility", {"5": 0.0})
    claim = Claim(strength=0.9, credibility=Credibility.IMPROBABLE)
    about = subject("Ana", "Bo", TIE_KINDS["rivalry"])
    assert pooled_ties([(about, claim)], nothing)[0].strength == 0.0


def test_a_denial_by_another_source_disputes_a_tie_and_lowers_it() -> None:
    denial = dataclasses.replace(BY_DORA, strength=0.0)
    tie = rivalry_of(B2, denial)
    assert tie.disputed
    assert not tie.denied
    assert tie.confidence == pytest.approx(0.5)
    assert tie.strength == 0.6


def test_a_tie_that_everybody_denies_is_denied_and_not_disputed() -> None:
    tie = rivalry_of(dataclasses.replace(B2, strength=0.0))
    assert (tie.denied, tie.disputed, tie.strength) == (True, False, 0.0)
    assert tie.confidence == pytest.approx(0.16)


def test_a_source_that_takes_its_word_back_is_believed_the_last_time() -> None:
    before = dataclasses.replace(B2, heard_on=day("2024-01-01"))
    after = dataclasses.replace(B2, heard_on=day("2025-01-01"), strength=0.0)
    tie = rivalry_of(before, after)
    assert (tie.denied, tie.claims, tie.earlier) == (True, (after,), (before,))


def test_what_a_source_says_no_longer_is_kept_and_counts_for_nothing() -> None:
    oldest = dataclasses.replace(B2, strength=0.1, heard_on=day("2022-01-01"))
    older = dataclasses.replace(
        B2, strength=0.2, heard_on=day("2023-01-01"), until=day("2023-06-30")
    )
    newest = dataclasses.replace(B2, heard_on=day("2024-01-01"))
    tie = rivalry_of(newest, older, oldest, BY_DORA)
    assert tie.earlier == (oldest, older)
    assert dataclasses.replace(tie, earlier=()) == rivalry_of(newest, BY_DORA)


def test_friends_and_rivals_at_once_are_both_disputed_with_both_sources() -> None:
    ties = by_kind(pooled(("Ana", "Bo", "friendship", B2), ("Bo", "Ana", "rivalry", BY_DORA)))
    assert ties["friendship"].disputed
    assert ties["rivalry"].disputed
    assert (ties["friendship"].claims, ties["friendship"].opposed) == ((B2,), (BY_DORA,))
    assert ties["rivalry"].opposed == (B2,)
    assert ties["rivalry"].confidence == pytest.approx(0.5)


def test_hostility_one_way_contradicts_an_alliance() -> None:
    ties = by_kind(pooled(("Bo", "Ana", "hostile_to", B2), ("Ana", "Bo", "alliance", BY_DORA)))
    assert (ties["alliance"].disputed, ties["hostile_to"].disputed) == (True, True)


def test_kinds_that_go_together_do_not_dispute_each_other() -> None:
    ties = pooled(("Ana", "Bo", "rivalry", B2), ("Ana", "Bo", "classmate", BY_DORA))
    assert [tie.disputed for tie in ties] == [False, False]


def test_a_contradiction_about_others_disputes_nothing() -> None:
    ties = pooled(("Ana", "Bo", "rivalry", B2), ("Ana", "Cy", "friendship", BY_DORA))
    assert [tie.disputed for tie in ties] == [False, False]


def test_a_denied_friendship_does_not_contradict_a_rivalry() -> None:
    denial = dataclasses.replace(BY_DORA, strength=0.0)
    ties = by_kind(pooled(("Ana", "Bo", "rivalry", B2), ("Ana", "Bo", "friendship", denial)))
    assert not ties["rivalry"].disputed
    assert ties["rivalry"].confidence == pytest.approx(0.84)
    assert ties["friendship"].opposed == ()


def test_friends_first_and_rivals_later_is_no_contradiction() -> None:
    friends = dataclasses.replace(B2, until=day("2020-12-31"))
    rivals = dataclasses.replace(BY_DORA, since=day("2021-01-01"))
    orders = [("friendship", "rivalry"), ("rivalry", "friendship")]
    for first, second in orders:
        told = {"friendship": friends, "rivalry": rivals}
        ties = pooled(("Ana", "Bo", first, told[first]), ("Ana", "Bo", second, told[second]))
        assert [tie.disputed for tie in ties] == [False, False]


def test_friends_until_after_the_rivalry_began_is_a_contradiction() -> None:
    friends = dataclasses.replace(B2, until=day("2022-12-31"))
    rivals = dataclasses.replace(BY_DORA, since=day("2021-01-01"))
    ties = pooled(("Ana", "Bo", "friendship", friends), ("Ana", "Bo", "rivalry", rivals))
    assert [tie.disputed for tie in ties] == [True, True]


FRIENDS_2019 = dataclasses.replace(B2, heard_on=day("2019-05-01"))
RIVALS_2024 = dataclasses.replace(B2, heard_on=day("2024-05-01"))


def friends_and_rivals(friends: Claim, rivals: Claim) -> tuple[Tie, Tie]:
    """The friendship and the rivalry of Ana and Bo that a claim each makes."""
    ties = by_kind(pooled(("Ana", "Bo", "friendship", friends), ("Bo", "Ana", "rivalry", rivals)))
    return ties["friendship"], ties["rivalry"]


def test_a_source_that_says_friends_and_later_rivals_has_changed_its_mind() -> None:
    friendship, rivalry = friends_and_rivals(FRIENDS_2019, RIVALS_2024)
    assert (friendship.claims, friendship.earlier) == ((), (FRIENDS_2019,))
    assert (friendship.denied, friendship.disputed, friendship.strength) == (True, False, 0.0)
    assert (rivalry.disputed, rivalry.opposed) == (False, ())
    assert rivalry == rivalry_of(RIVALS_2024)


def test_a_source_that_changes_its_mind_twice_means_what_it_said_last() -> None:
    again = dataclasses.replace(FRIENDS_2019, heard_on=day("2025-01-01"))
    ties = by_kind(pooled(
        ("Ana", "Bo", "friendship", FRIENDS_2019), ("Ana", "Bo", "rivalry", RIVALS_2024),
        ("Bo", "Ana", "friendship", again),
    ))  # fmt: skip
    assert (ties["friendship"].claims, ties["friendship"].earlier) == ((again,), (FRIENDS_2019,))
    assert (ties["rivalry"].claims, ties["rivalry"].earlier) == ((), (RIVALS_2024,))


def test_another_source_still_upholds_what_one_has_given_up() -> None:
    ties = by_kind(pooled(
        ("Ana", "Bo", "friendship", FRIENDS_2019), ("Ana", "Bo", "friendship", BY_DORA),
        ("Ana", "Bo", "rivalry", RIVALS_2024),
    ))  # fmt: skip
    assert (ties["friendship"].claims, ties["friendship"].earlier) == ((BY_DORA,), (FRIENDS_2019,))
    assert ties["rivalry"].opposed == (BY_DORA,)


@pytest.mark.parametrize(
    ("friends", "rivals"),
    [
        pytest.param({"said_by": None}, {"said_by": None}, id="nobody knows who said it"),
        pytest.param({}, {"said_by": "Dora"}, id="two sources"),
        pytest.param({}, {"heard_on": FRIENDS_2019.heard_on}, id="the same day"),
        pytest.param({"heard_on": None}, {}, id="nobody knows which is older"),
    ],
)
def test_what_may_not_be_an_update_stays_a_dispute(
    friends: dict[str, None], rivals: dict[str, object]
) -> None:
    ties = friends_and_rivals(
        dataclasses.replace(FRIENDS_2019, **friends),  # type: ignore[arg-type] # as below
        dataclasses.replace(RIVALS_2024, **rivals),  # type: ignore[arg-type] # one field a case
    )
    assert [tie.disputed for tie in ties] == [True, True]
    assert [tie.earlier for tie in ties] == [(), ()]


def test_a_friendship_that_ended_before_the_rivalry_began_stands_as_told() -> None:
    ended = dataclasses.replace(FRIENDS_2019, until=day("2018-12-31"))
    begun = dataclasses.replace(RIVALS_2024, since=day("2020-01-01"))
    friendship, rivalry = friends_and_rivals(ended, begun)
    assert (friendship.claims, friendship.until) == ((ended,), day("2018-12-31"))
    assert not rivalry.disputed


def test_a_denial_overtakes_nothing_of_another_kind() -> None:
    no_rivals = dataclasses.replace(RIVALS_2024, strength=0.0)
    friendship, _ = friends_and_rivals(FRIENDS_2019, no_rivals)
    assert friendship.claims == (FRIENDS_2019,)


def test_a_denial_is_not_overtaken_by_the_opposite() -> None:
    no_friends = dataclasses.replace(FRIENDS_2019, strength=0.0)
    friendship, _ = friends_and_rivals(no_friends, RIVALS_2024)
    assert (friendship.claims, friendship.earlier) == ((no_friends,), ())


def test_a_tie_begins_when_the_earliest_claim_says() -> None:
    late = dataclasses.replace(B2, since=day("2022-01-01"))
    early = dataclasses.replace(BY_DORA, since=day("2020-01-01"))
    assert rivalry_of(late, early).since == day("2020-01-01")
    assert rivalry_of(B2).since is None


def test_a_tie_ends_when_the_newest_claim_says() -> None:
    old = dataclasses.replace(B2, heard_on=day("2023-01-01"), until=day("2022-12-31"))
    new = dataclasses.replace(BY_DORA, heard_on=day("2024-01-01"))
    assert rivalry_of(old, new).until is None
    ended = dataclasses.replace(new, until=day("2023-06-30"))
    assert rivalry_of(old, ended).until == day("2023-06-30")


@pytest.mark.parametrize("sources", [("Chen", "Dora"), ("Dora", "Chen")])
def test_an_end_that_one_source_knows_of_holds_whoever_it_is(sources: tuple[str, str]) -> None:
    knowing, ignorant = sources
    ended = dataclasses.replace(B2, said_by=knowing, until=day("2022-12-31"))
    assert rivalry_of(ended, dataclasses.replace(B2, said_by=ignorant)).until == day("2022-12-31")


def test_a_tie_taken_up_again_goes_on() -> None:
    first = dataclasses.replace(B2, since=day("2010-01-01"), until=day("2015-12-31"))
    again = dataclasses.replace(B2, since=day("2018-01-01"))
    tie = rivalry_of(again, first)
    assert (tie.since, tie.until) == (day("2010-01-01"), None)


def test_a_denial_has_no_say_in_when_a_tie_ended() -> None:
    denial = dataclasses.replace(
        BY_DORA, strength=0.0, heard_on=day("2025-01-01"), until=day("2024-12-31")
    )
    assert rivalry_of(B2, denial).until is None


@given(drafts(), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_no_tie(draft: Draft, chance: random.Random) -> None:
    shuffled = list(draft.rows)
    chance.shuffle(shuffled)
    assert dataclasses.replace(draft, rows=tuple(shuffled)).account().ties == draft.account().ties


@given(drafts())
def test_every_claim_is_in_exactly_one_tie_and_every_number_in_range(draft: Draft) -> None:
    ties = draft.account().ties
    subjects = {subject(one, other, TIE_KINDS[kind]) for one, other, kind, _ in draft.rows}
    assert len(ties) == len(subjects)
    kept = [claim for tie in ties for claim in (*tie.earlier, *tie.claims)]
    assert Counter(kept) == Counter(claim for _, _, _, claim in draft.rows)
    for tie in ties:
        assert tie.claims or tie.denied
        assert 0 <= tie.confidence <= 1
        assert 0 <= tie.strength <= 1
        assert not (tie.disputed and tie.denied)
