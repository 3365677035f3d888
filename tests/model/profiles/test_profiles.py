"""What each profile lets be seen of an account in which every text says where it stands."""

import dataclasses
from pathlib import Path

import pytest

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.profiles.profile import Profile
from guanxi.model.profiles.table import PROFILES
from guanxi.model.tie import Layer
from guanxi.render.as_page import content
from tests.architecture.places import ROOT
from tests.model.profiles.marked import empty_fields, marked, texts

every_profile = pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
BUSINESS_CARD = {
    f"<person.{field} {mark}>" for field in ("id", "name", "other_name", "title") for mark in "ab"
}
ORGANISATION = {
    "<account.name>", "<department.name>", "<department.parent>", "<move.post>",
    "<move.from_post>", "<predecessor>", "<decision.what>",
}  # fmt: skip


def marks(account: Account) -> set[str]:
    """The texts of the marked account that are left in another."""
    return set(texts(account)) & set(texts(marked()))


def test_every_field_of_the_model_is_filled_in_the_marked_account() -> None:
    assert sorted(set(empty_fields(marked()))) == ["Occupancy.since", "Occupancy.until"]


def test_the_internal_profile_leaves_out_personal_facts_alone() -> None:
    left_out = set(texts(marked())) - marks(PROFILES["internal"].apply(marked()))
    assert left_out == {"<profile.topic>", "<profile.value>"}


def test_the_shareable_profile_keeps_the_organisation_alone() -> None:
    assert marks(PROFILES["shareable"].apply(marked())) == BUSINESS_CARD | ORGANISATION


def test_the_shareable_profile_keeps_no_judgement_and_nothing_of_ours() -> None:
    shared = PROFILES["shareable"].apply(marked())
    for person in shared.people.values():
        told = (person.support, person.coverage, person.relation, person.owner)
        assert told == (None, None, None, None)
        assert [str(role) for role in person.roles] == ["approver"]
    kinds = [tie.kind for tie in shared.ties]
    assert [kind.name for kind in kinds] == ["advises"]
    assert all(not kind.layers & {Layer.ANTAGONISM, Layer.VENDOR} for kind in kinds)
    assert shared.ties[0].claims[0].reliability is None
    assert shared.decisions[0].goal == 1
    assert not shared.events
    assert not shared.invitations
    assert not shared.activities
    assert not shared.team


def test_the_pseudonymous_profile_keeps_no_text_at_all() -> None:
    assert marks(PROFILES["pseudonymous"].apply(marked())) == set()


def test_the_pseudonymous_profile_keeps_the_picture_of_power() -> None:
    account = marked()
    hidden = PROFILES["pseudonymous"].apply(account)
    before, after = (api.analyse(one).scores["decision_power"] for one in (account, hidden))
    assert sorted(score.value or 0 for score in after.values()) == pytest.approx(
        sorted(score.value or 0 for score in before.values())
    )
    assert [tie.kind.name for tie in hidden.ties].count("rivalry") == 1
    assert {person.support for person in hidden.people.values()} == {-2.0}


def test_who_is_not_known_stays_a_place_kept_for_somebody() -> None:
    hidden = PROFILES["pseudonymous"].apply(api.load(ROOT / "graphs" / "harbour"))
    assert sum(one.placeholder for one in hidden.people.values()) == 2


def test_labels_are_told_in_both_languages() -> None:
    people = PROFILES["pseudonymous"].apply(api.load(ROOT / "graphs" / "telecom")).people
    names = {(one.name, one.other_name) for one in people.values()}
    assert ("Person 1", "人员1") in names
    assert len(names) == len(people)


def test_the_labels_do_not_depend_on_the_order_of_rows() -> None:
    account = api.load(ROOT / "graphs" / "harbour")
    people = dict(reversed(list(account.people.items())))
    turned = dataclasses.replace(account, people=people)
    apply = PROFILES["pseudonymous"].apply
    assert apply(turned) == apply(account)


@every_profile
@pytest.mark.parametrize("name", ["telecom", "power", "harbour"])
def test_an_account_under_a_profile_can_be_analysed_and_says_which_it_is(
    profile: Profile, name: str
) -> None:
    shared = profile.apply(api.load(ROOT / "graphs" / name))
    assert shared.profile == profile.name
    assert set(api.analyse(shared, draws=0).roles) == set(shared.people)


@every_profile
def test_a_page_holds_no_text_that_its_profile_withholds(profile: Profile, tmp_path: Path) -> None:
    shared = profile.apply(marked())
    path = tmp_path / "map.html"
    path.write_bytes(content(api.analyse(shared), "en"))
    page = path.read_text(encoding="utf-8").replace("\\u003c", "<").replace("\\u003e", ">")
    withheld = set(texts(marked())) - set(texts(shared))
    assert withheld
    assert [mark for mark in sorted(withheld) if mark in page] == []
