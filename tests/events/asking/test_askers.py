"""Who of us asks."""

import dataclasses

from guanxi.events.asking.askers import asker, nearness
from guanxi.events.plan import Plan
from guanxi.model.event import Activity
from guanxi.model.vocabulary import Coverage, Status
from tests.events.repair.making import TEAM, plan_of, sketched
from tests.model.making import day


def known_by(
    *met: tuple[str, float | None], owner: str | None = None, status: Status = Status.PLANNED,
    invited_by: str | None = None, coverage: Coverage | None = None,
) -> Plan:  # fmt: skip
    """A dinner with Ana, whom some of us have met, each time with some success."""
    made = sketched("dinner: Ana", Ana=status)
    (invitation,) = made.account.invitations
    account = dataclasses.replace(
        made.account,
        team=TEAM,
        people={
            "Ana": dataclasses.replace(made.account.people["Ana"], owner=owner, coverage=coverage)
        },
        invitations=(dataclasses.replace(invitation, invited_by=invited_by),),
        activities=tuple(
            Activity(
                date=day("2030-01-01"), kind="visit", person="Ana", our_person=one, sentiment=how
            )
            for one, how in met
        ),
    )
    return plan_of(account, "dinner")


def test_whoever_has_most_good_contacts_asks() -> None:
    made = known_by(("jin", 0.5), ("zhou", None), ("zhou", 0.0))
    colleague, reasons = asker(made, "Ana")
    assert colleague == "zhou"
    assert [reason.text() for reason in reasons] == ["has seen Ana 2×"]


def test_contacts_that_went_badly_do_not_count() -> None:
    assert asker(known_by(("jin", -0.5), ("jin", -0.5), ("zhou", 0.5)), "Ana")[0] == "zhou"


def test_looking_after_somebody_is_worth_two_contacts() -> None:
    colleague, reasons = asker(known_by(("zhou", 0.5), owner="jin"), "Ana")
    assert colleague == "jin"
    assert [reason.text() for reason in reasons] == ["looks after Ana"]
    more = known_by(("zhou", 0.5), ("zhou", 0.5), ("zhou", 0.5), owner="Jin")
    assert asker(more, "Ana")[0] == "zhou"
    assert nearness(more, "Ana", "jin") == 2


def test_of_equals_the_one_who_was_to_ask_does() -> None:
    assert asker(known_by(("jin", 0.5), ("zhou", 0.5)), "Ana")[0] == "jin"
    assert asker(known_by(("jin", 0.5), ("zhou", 0.5), invited_by="zhou"), "Ana")[0] == "zhou"


def test_whoever_has_begun_to_ask_goes_on() -> None:
    made = known_by(("jin", 0.5), status=Status.INVITED, invited_by="zhou")
    colleague, reasons = asker(made, "Ana")
    assert colleague == "zhou"
    assert [reason.text() for reason in reasons] == ["has begun to ask"]


def test_where_nobody_knows_somebody_an_introduction_comes_first() -> None:
    colleague, (reason,) = asker(known_by(), "Ana")
    assert colleague is None
    assert "have somebody introduce us first" in reason.text()


def test_whom_the_list_names_asks_whom_nobody_is_known_to_know() -> None:
    colleague, (listed, unmet) = asker(known_by(invited_by="zhou"), "Ana")
    assert colleague == "zhou"
    assert listed.text() == "is to ask by the list"
    assert unmet.text().startswith("is not known to have met Ana")


def test_contact_of_which_nobody_wrote_down_whose_it_is_is_asked_about() -> None:
    plan = known_by(coverage=Coverage.MULTIPLE)
    colleague, (reason,) = asker(plan, "Ana")
    assert colleague is None
    assert reason.text() == "who of us knows Ana is not written down: fill in the owner"
    _, (listed,) = asker(known_by(invited_by="zhou", coverage=Coverage.BRIEF), "Ana")
    assert listed.text("zh") == "按名单由其邀请"
