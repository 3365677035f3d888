"""All scores and roles of an account, and the founding case they are there for."""

import math

import pytest

from guanxi.analysis.draws.draws import draws
from guanxi.analysis.reading import reading
from guanxi.analysis.scores.table import SCORES
from guanxi.analysis.scoring import results, sure_of
from guanxi.model.results import Results
from guanxi.model.sketch import account_from

FOUNDING_CASE = """
    Chief is executive, decision_maker; Director is management; Deputy is management, +1
    Engineer is operational, +2; Buyer is management, purchaser, 0
    Director ^ Chief; Deputy ^ Director; Engineer ^ Deputy; Buyer ^ Chief
    Director >< Deputy 0.9
    Director => Chief 0.9; Engineer => Director 0.9; Engineer => Deputy 0.6; Deputy => Buyer 0.6
    exhibition: Director, Deputy
"""


def scored(sketch: str) -> Results:
    """The results of a sketch."""
    return results(reading(account_from(sketch)))


CASE = scored(FOUNDING_CASE)


def test_everybody_has_every_score() -> None:
    assert list(CASE.scores) == list(SCORES)
    assert all(list(scores) == sorted(CASE.account.people) for scores in CASE.scores.values())
    assert CASE.measures == tuple(SCORES.values())


def test_the_outcome_is_that_of_the_model() -> None:
    expected = reading(CASE.account).influence.outcome
    assert CASE.outcome == expected > 0


def test_invitations_are_checked_elsewhere() -> None:
    assert CASE.checks == ()


def test_the_chief_decides() -> None:
    assert "decision_maker" in CASE.roles["Chief"]
    assert [who for who, roles in CASE.roles.items() if "decision_maker" in roles] == ["Chief"]


def test_the_engineer_whom_director_and_deputy_ask_is_the_hidden_power_holder() -> None:
    holders = [who for who, roles in CASE.roles.items() if "hidden_power_holder" in roles]
    assert holders == ["Engineer"]


def test_support_without_power_makes_no_champion() -> None:
    championing = CASE.score("champion", "Engineer").value
    power = CASE.score("decision_power", "Engineer").value
    assert championing is not None
    assert power is not None
    assert 0 < championing <= power < 100 / 5 * 0.75
    assert "champion" not in CASE.roles["Engineer"]


def test_the_engineer_carries_more_of_the_decision_than_the_deputy_who_outranks_him() -> None:
    engineer, deputy = (CASE.score("decision_power", who) for who in ("Engineer", "Deputy"))
    assert engineer.points > deputy.points
    ranks = [CASE.score("formal_authority", who).points for who in ("Engineer", "Deputy")]
    assert ranks[0] < ranks[1]


def test_the_deputys_word_turns_the_director_away() -> None:
    texts = [reason.text() for reason in CASE.score("decision_power", "Deputy").reasons]
    assert any(text.startswith("opposed by Director (") for text in texts)


def test_who_never_told_us_anything_is_no_coach() -> None:
    assert "coach" not in {role for roles in CASE.roles.values() for role in roles}


def test_a_role_that_wants_no_doubt_is_withheld_where_its_interval_reaches_nothing() -> None:
    read = reading(account_from("Ana => Bo; Cy => Bo 0.1; Dee is executive"))
    found = results(read)
    assert found.roles["Ana"] == ("hidden_power_holder",)
    drawn = draws(read, count=100)
    assert (drawn.probability("hidden_power_holder", "Ana") or 0) > 0.5
    assert drawn.estimates["hidden_power_holder"]["Ana"].points.low == 0
    assert "hidden_power_holder" not in sure_of(found, drawn).roles["Ana"]


def test_roles_stand_in_the_order_of_the_table() -> None:
    order = [rule.role.name for rule in SCORES.values() if rule.role]
    for roles in CASE.roles.values():
        assert list(roles) == [role for role in order if role in roles]


def test_a_score_that_leads_to_no_role_gives_none() -> None:
    assert "formal_authority" not in CASE.role_measures()
    assert SCORES["formal_authority"].bearers(reading(CASE.account), {}) == frozenset()


def test_a_hidden_power_holder_and_a_figurehead_in_one_house() -> None:
    found = scored(
        """
        Boss is executive; Hub is operational
        Ana ^ Boss; Bo ^ Boss; Cy ^ Boss; Dee ^ Boss; Eve ^ Boss; Hub ^ Boss
        Hub => Ana; Hub => Bo; Hub => Cy; Hub => Dee; Dee => Ana; Dee => Bo; Eve => Dee; Cy => Eve
        Ana == Bo
        """
    )
    by_role = {
        role: [who for who, roles in found.roles.items() if role in roles]
        for role in ("hidden_power_holder", "figurehead")
    }
    assert by_role == {"hidden_power_holder": ["Hub"], "figurehead": ["Boss"]}


@pytest.mark.parametrize("sketch", ["", "Ana is +1"])
def test_an_account_of_nobody_or_of_one_person_is_scored_too(sketch: str) -> None:
    found = scored(sketch)
    assert set(found.roles) == set(found.account.people)
    assert found.ranked() == tuple(found.account.people)


def test_what_each_known_stance_adds_adds_up_to_the_outcome() -> None:
    account = account_from("Ana is decision_maker, -1; Bo => Ana; Bo is +2; Cy => Ana")
    found = results(reading(account))
    assert set(found.contributions) == {"Ana", "Bo"}
    assert found.contributions["Bo"] > 0 > found.contributions["Ana"]
    assert math.fsum(found.contributions.values()) == pytest.approx(found.outcome)


def test_the_support_of_somebody_who_is_opposed_works_against_us() -> None:
    found = results(reading(account_from("Ana is decision_maker; Ana >< Bo; Bo is +2")))
    assert found.contributions["Bo"] < 0


def test_the_model_in_numbers_names_everybody_and_adds_up() -> None:
    read = reading(account_from("Ana is decision_maker; Bo => Ana; Cy >< Ana; Cy => Ana 0.5"))
    sway = results(read).sway
    assert sway is not None
    assert sway.people == ("Ana", "Bo", "Cy")
    assert math.fsum(sway.votes) == pytest.approx(1)
    for listener, openness in enumerate(sway.openness):
        parts = [abs(weight) for one, _, weight in sway.pulls if one == listener]
        assert math.fsum(parts) == pytest.approx(1 if openness else 0)
    assert min(weight for _, _, weight in sway.pulls) < 0


def test_the_model_in_numbers_gives_the_outcome() -> None:
    read = reading(account_from("Ana is decision_maker, +1; Bo is -2; Bo => Ana"))
    sway = results(read).sway
    assert sway is not None
    (pull,) = (pull for pull in sway.pulls if pull[0] == 0)
    assert pull[:2] == (0, 1)
    opinion = (1 - sway.openness[0]) * 0.5 + sway.openness[0] * pull[2] * -1.0
    assert results(read).outcome == pytest.approx(opinion)
