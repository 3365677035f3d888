"""What of an account changes nothing in what others get to see: it is withheld wholly."""

import dataclasses
from collections.abc import Callable

import pytest
from hypothesis import given, settings

from guanxi import api
from guanxi.model.account import Account, ProfileFact
from guanxi.model.claim import Claim
from guanxi.model.profiles.table import PROFILES
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage, Reliability
from tests.model.making import Draft, drafts

SKETCH = (
    "Ana is decision_maker, executive, in Board; Bo is in Works, titled Deputy; Bo ^ Ana; "
    "Bo => Ana; Ana == Cy; our Tom is Manager; dinner: Ana, Bo"
)
Change = Callable[[Account], Account]


def of_everybody(**facts: object) -> Change:
    """A change of the same facts of everybody."""

    def change(account: Account) -> Account:
        people = {
            key: dataclasses.replace(one, **facts)  # type: ignore[arg-type] # each is a field of it
            for key, one in account.people.items()
        }
        return dataclasses.replace(account, people=people)

    return change


def of_every_claim(**facts: object) -> Change:
    """A change of the same facts of every claim."""

    def changed(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        return tuple(dataclasses.replace(one, **facts) for one in claims)  # type: ignore[arg-type] # each is a field of it

    def change(account: Account) -> Account:
        ties = tuple(dataclasses.replace(tie, claims=changed(tie.claims)) for tie in account.ties)
        return dataclasses.replace(account, ties=ties)

    return change


def with_more(sketch: str) -> Change:
    """A change by further statements; people and decisions stay."""

    def change(account: Account) -> Account:
        more = account_from(f"{SKETCH}; {sketch}")
        return dataclasses.replace(
            account, ties=more.ties, events=more.events, invitations=more.invitations,
            activities=more.activities, team=more.team, competitors=more.competitors,
        )  # fmt: skip

    return change


def with_personal_facts(account: Account) -> Account:
    """The account with something personal about Ana."""
    fact = ProfileFact(person="Ana", topic="birthday", value="1 May")
    return dataclasses.replace(account, profiles=(fact,))


WITHHELD: dict[str, dict[str, Change]] = {
    "internal": {"personal facts": with_personal_facts},
    "shareable": {
        "personal facts": with_personal_facts,
        "support": of_everybody(support=-2.0),
        "support for others": of_everybody(competitor_support={"Acme": 2.0}),
        "contact": of_everybody(coverage=Coverage.IN_DEPTH),
        "owners": of_everybody(owner="Tom"),
        "notes": of_everybody(note="drinks", power_note="weak"),
        "addresses": of_everybody(email="ana@x.example"),
        "sources": of_every_claim(said_by="Bo"),
        "grades": of_every_claim(reliability=Reliability.E),
        "notes of claims": of_every_claim(note="in confidence"),
        "rivalries": with_more("Ana >< Bo; Bo !> Cy; Cy blocks Ana"),
        "vendors": with_more("Ana prefers Acme"),
        "events": with_more("seminar: Ana, Cy; seminar is confidential"),
        "contacts": with_more("Tom met Ana 2001"),
    },
    "pseudonymous": {
        "personal facts": with_personal_facts,
        "names": of_everybody(name="Somebody"),
        "titles": of_everybody(title="Head"),
        "addresses": of_everybody(email="ana@x.example"),
        "notes": of_everybody(note="drinks", power_note="weak"),
        "notes of claims": of_every_claim(note="in confidence"),
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("profile", "change"),
    [
        pytest.param(profile, change, id=f"{profile}, {what}")
        for profile, changes in WITHHELD.items()
        for what, change in changes.items()
    ],
)
def test_what_a_profile_withholds_leaves_no_trace(profile: str, change: Change) -> None:
    account = account_from(SKETCH)
    changed = change(account)
    assert changed != account
    assert api.share(changed, profile) == api.share(account, profile)


def test_the_internal_profile_withholds_nothing_else() -> None:
    account = account_from(SKETCH)
    assert api.share(account, "internal") == account


@pytest.mark.parametrize("profile", PROFILES)
@settings(max_examples=25)
@given(draft=drafts())
def test_the_order_of_rows_leaves_no_trace(profile: str, draft: Draft) -> None:
    turned = dataclasses.replace(draft, people=draft.people[::-1], rows=draft.rows[::-1])
    one, other = (api.share(each.account(), profile) for each in (draft, turned))
    assert dict(one.people) == dict(other.people)
    assert one.ties == other.ties


@settings(max_examples=25)
@given(draft=drafts())
def test_under_invented_labels_as_much_is_known_as_before(draft: Draft) -> None:
    account = draft.account()
    hidden = api.share(account, "pseudonymous")
    assert len(hidden.ties) == len(account.ties)
    assert sorted(str(one.support) for one in hidden.people.values()) == sorted(
        str(one.support) for one in account.people.values()
    )
    assert sorted((tie.kind.name, tie.strength, tie.confidence) for tie in hidden.ties) == sorted(
        (tie.kind.name, tie.strength, tie.confidence) for tie in account.ties
    )
