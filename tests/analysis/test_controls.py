"""Negative controls on published networks: what must change nothing, and what must hurt."""

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean

import numpy as np
import pytest

from benchmarks.validity_parts.accounts import account
from benchmarks.validity_parts.measures import concordance
from benchmarks.validity_parts.published import Published, Row, Task, read
from guanxi import api
from guanxi.model.account import Account
from guanxi.model.person import Person
from guanxi.model.results import Results
from tests.model.making import sure_tie

DATA = Path(__file__).resolve().parents[3] / "shared" / "validation" / "data"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the published data sets are not beside this checkout"
)

MEASURES = ("influencer", "information_broker", "contested", "hidden_power_holder", "figurehead")
NETWORKS = ("krack_hightech", "sampson", "strike", "wiring")
ASKING = (("krack_hightech", "kh_senior"), ("lazega", "la_partner"))


def network(name: str) -> Published:
    """A published network."""
    return read(DATA / name)


def asked(published: Published, task: str) -> tuple[Task, tuple[Row, ...]]:
    """A task, and the ties that it is about."""
    found = next(one for one in published.tasks if one.id == task)
    return found, published.chosen(found)


def scored(told: Account) -> Results:
    """The scores of an account, without draws."""
    return api.analyse(told, draws=0)


def points(told: Account, measure: str = "influencer") -> dict[str, float]:
    """Everybody's points."""
    return {person: score.points for person, score in scored(told).scores[measure].items()}


def agreement(found: Mapping[str, float], published: Published, task: Task) -> float:
    """How far points order people as the truth does."""
    truth = {key[0]: float(value) for key, value in published.answers(task).items()}
    mark = concordance([found[person] for person in truth], list(truth.values()))
    assert mark is not None
    return mark


def everybody(name: str) -> tuple[Published, Account]:
    """A network, and the account of all of its ties."""
    published = network(name)
    return published, account(published, published.chosen(Task("all", "", "")))


@pytest.mark.parametrize("name", NETWORKS)
def test_other_ids_mean_the_same_people(name: str) -> None:
    published, told = everybody(name)
    order = sorted(published.people)
    names = {one: f"z{len(order) - place:03d}" for place, one in enumerate(order)}
    rows = [
        dataclasses.replace(row, source=names[row.source], target=names[row.target])
        for row in published.chosen(Task("all", "", ""))
    ]
    people = {names[one]: cells for one, cells in published.people.items()}
    renamed = account(dataclasses.replace(published, people=people), rows)
    for measure in MEASURES:
        before, after = points(told, measure), points(renamed, measure)
        assert {names[one]: value for one, value in before.items()} == pytest.approx(
            after, abs=1e-6
        )


@pytest.mark.parametrize("name", NETWORKS)
def test_the_order_of_rows_changes_nothing(name: str) -> None:
    published, told = everybody(name)
    rows = published.chosen(Task("all", "", ""))
    turned = account(published, rows[::-1])
    for measure in MEASURES:
        assert points(turned, measure) == pytest.approx(points(told, measure), abs=1e-9)


@pytest.mark.parametrize("name", NETWORKS)
def test_two_strangers_who_only_know_each_other_move_nobody(name: str) -> None:
    _, told = everybody(name)
    strangers = {one: Person(id=one, name=one) for one in ("x-one", "x-other")}
    more = dataclasses.replace(
        told,
        people={**told.people, **strangers},
        ties=(*told.ties, sure_tie("x-one", "informs", "x-other", 0.01)),
    )
    for measure in ("influencer", "information_broker", "contested"):
        before, after = points(told, measure), points(more, measure)
        assert order_of(before, sorted(told.people)) == order_of(after, sorted(told.people))


def order_of(found: Mapping[str, float], people: Sequence[str]) -> list[str]:
    """People by their points, equals by id."""
    return sorted(people, key=lambda person: (-round(found[person], 6), person))


@pytest.mark.parametrize(("name", "task"), ASKING)
def test_ties_turned_round_hurt(name: str, task: str) -> None:
    published = network(name)
    about, rows = asked(published, task)
    other_way = {"target": "source", "source": "target", "both": "both"}
    turned = [dataclasses.replace(row, influence=other_way[row.influence]) for row in rows]
    right = agreement(points(account(published, rows)), published, about)
    wrong = agreement(points(account(published, turned)), published, about)
    assert wrong < right - 0.1


@pytest.mark.parametrize(("name", "task"), ASKING)
def test_a_shuffled_truth_is_agreed_with_by_chance(name: str, task: str) -> None:
    published = network(name)
    about, rows = asked(published, task)
    found = points(account(published, rows))
    chance, values = np.random.default_rng(0), list(published.answers(about).values())
    marks = []
    for _ in range(60):
        shuffled = dict(zip(published.answers(about), chance.permutation(values), strict=True))
        truth = {task: {key: str(value) for key, value in shuffled.items()}}
        marks.append(agreement(found, dataclasses.replace(published, truth=truth), about))
    assert fmean(marks) == pytest.approx(0.5, abs=0.1)


def strike() -> Results:
    """The strike, with the negotiators of the union as those who have a rank."""
    published, told = everybody("strike")
    ranks = {one: float(cells["formal_negotiator"]) for one, cells in published.people.items()}
    return api.analyse(told, ranks=ranks)


def test_the_negotiators_are_figureheads_and_those_who_ended_the_strike_the_hidden_power() -> None:
    found = strike()
    bearers = {
        role: {found.account.name_of(one) for one, roles in found.roles.items() if role in roles}
        for role in ("figurehead", "hidden_power_holder")
    }
    assert bearers["figurehead"] == {"Sam", "Wendle"}
    assert not bearers["hidden_power_holder"] & {"Sam", "Wendle"}
    hidden = found.scores["hidden_power_holder"]
    first = sorted(hidden, key=lambda person: -hidden[person].points)[:2]
    assert {found.account.name_of(one) for one in first} == {"Bob", "Norm"}


def test_the_medici_are_the_first_hidden_power_holders() -> None:
    published = network("padgett")
    ranks = {one: float(cells["wealth"]) for one, cells in published.people.items()}
    about = account(published, published.chosen(published.tasks[0]))
    hidden = api.analyse(about, ranks=ranks).scores["hidden_power_holder"]
    assert max(hidden, key=lambda person: hidden[person].points) == "Medici"
