"""What a decision hangs on: who carries it, who can stop it, what is unknown, whom to win."""

import dataclasses
import io

import pytest
from rich.console import Console

from guanxi.model.forecast import Amount, Forecast, Now, Stopper, Unasked
from guanxi.model.phrase import Language, Phrase
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Stage
from guanxi.render.terminal.hangs_on import at_stage, hangs_on

PEOPLE = tuple(f"P{number}" for number in range(8))
BOTH_SIDES = ("Carries it for us", "Pulls against us")
USERS, BUYERS = Phrase("the users", "用户"), Phrase("the buyers", "采购")


def forecast(**known: object) -> Forecast:
    """A forecast about eight people of whom nothing but what is given is known."""
    account = account_from("; ".join(f"{one} is 0" for one in PEOPLE))
    return Forecast(account=account, outcome=0.0, **known)  # type: ignore[arg-type] # each is a field of it


def told(found: Forecast, label: str, language: Language = "en") -> str | None:
    """What stands behind a label, None where there is no such line."""
    labels, texts = (
        [str(cell) for cell in column.cells] for column in hangs_on(found, language).columns
    )
    return dict(zip(labels, texts, strict=True)).get(label)


def amounts(*of: float) -> tuple[Amount, ...]:
    """Amounts for the first people."""
    return tuple(Amount(one, amount) for one, amount in zip(PEOPLE, of, strict=False))


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("en", [*BOTH_SIDES, "Can stop it", "Not known yet", "Would move most"]),
        ("zh", ["推动者", "反对力量", "可阻止者", "尚不清楚", "争取后影响最大"]),
    ],
)  # fmt: skip
def test_five_things_are_told_in_their_order(language: Language, labels: list[str]) -> None:
    column, _ = hangs_on(forecast(), language).columns
    assert [str(cell) for cell in column.cells] == labels


@pytest.mark.parametrize(
    ("which", "label", "sign"),
    [("carriers", "Carries it for us", "+"), ("opponents", "Pulls against us", "-")],
)
def test_people_are_told_with_what_hangs_on_them_and_which_way(
    which: str, label: str, sign: str
) -> None:
    found = forecast(**{which: amounts(0.31, 0.2)})
    assert told(found, label) == f"P0 {sign}0.31, P1 {sign}0.20"
    assert told(forecast(), label) == "nobody"


@pytest.mark.parametrize(
    ("amount", "shown"), [(0.0049, "nobody"), (0.005, "P0 +0.01"), (0.0, "nobody")]
)
def test_what_rounds_to_nothing_is_not_told(amount: float, shown: str) -> None:
    assert told(forecast(carriers=amounts(amount)), "Carries it for us") == shown


def test_no_more_than_five_people_are_told() -> None:
    shown = told(forecast(carriers=amounts(*([0.1] * 8))), "Carries it for us")
    assert shown is not None
    assert shown.count("P") == 5


@pytest.mark.parametrize(
    ("which", "label", "english", "chinese"),
    [
        ("carriers", 0, "P0 +0.20 (whose no backfires)", "P0 +0.20（其反对适得其反）"),
        ("opponents", 1, "P0 -0.20 (whose yes backfires)", "P0 -0.20（其支持适得其反）"),
    ],
)
def test_what_backfires_is_told_by_which_answer(
    which: str, label: int, english: str, chinese: str
) -> None:
    found = forecast(**{which: (Amount("P0", 0.2, backfires=True),)})
    assert told(found, BOTH_SIDES[label]) == english
    assert told(found, ("推动者", "反对力量")[label], "zh") == chinese


@pytest.mark.parametrize(
    ("stoppers", "probability", "english", "chinese"),
    [
        ((), 0.5, "what we want cannot come about by this rule", "按此规则无法达成我们的目标"),
        (
            (Stopper(("P0",), 0.4),), 0.5,
            "P0 alone (40% against us)", "P0一人（40%的情形反对我们）",
        ),
        (
            (Stopper(("P0", "P1"), 0.4),), 0.5,
            "P0 and P1 (40% all against us)", "P0和P1（40%的情形均反对我们）",
        ),
        ((Stopper(("P0",)),), None, "P0 alone", "P0一人"),
        ((Stopper(("P0", "P1")),), None, "P0 and P1", "P0和P1"),
        (
            (Stopper(("P0",), 0.01),), 0.5,
            "nobody is likely to; most likely P0 alone (1% against us)",
            "不太可能；可能性最大的是P0一人（1%的情形反对我们）",
        ),
    ],
)  # fmt: skip
def test_who_can_stop_it_is_told_as_far_as_it_is_known(
    stoppers: tuple[Stopper, ...], probability: float | None, english: str, chinese: str
) -> None:
    found = forecast(stoppers=stoppers, probability=probability)
    assert told(found, "Can stop it") == english
    assert told(found, "可阻止者", "zh") == chinese


def test_the_unlikely_are_left_out_beside_the_likely() -> None:
    stoppers = (Stopper(("P0",), 0.05), Stopper(("P1",), 0.049))
    found = forecast(stoppers=stoppers, probability=0.5)
    assert told(found, "Can stop it") == "P0 alone (5% against us)"


def test_no_more_than_three_are_told_who_can_stop_it() -> None:
    stoppers = tuple(Stopper((one,), 0.5) for one in PEOPLE)
    shown = told(forecast(stoppers=stoppers, probability=0.5), "Can stop it")
    assert shown is not None
    assert shown.count("alone") == 3


@pytest.mark.parametrize(
    ("unasked", "english"),
    [
        (Unasked("P0", votes=True), "what P0 thinks of us"),
        (
            Unasked("P0", votes=True, narrows=0.2),
            "what P0, who has a vote, thinks of us: asking would narrow the range by about 20%",
        ),
        (
            Unasked("P0", votes=False, narrows=0.2),
            "what P0 thinks of us: asking would narrow the range by about 20%",
        ),
    ],
)
def test_whom_nobody_asked_is_told_with_what_asking_is_worth(
    unasked: Unasked, english: str
) -> None:
    assert told(forecast(unasked=(unasked,)), "Not known yet") == english


def test_where_everybody_was_asked_it_says_so() -> None:
    assert told(forecast(), "Not known yet") == "everybody with a vote was asked"
    assert told(forecast(), "尚不清楚", "zh") == "有表决权的人均已问过"


def test_those_nobody_asked_stand_a_line_each_and_no_more_than_five() -> None:
    unasked = tuple(Unasked(one, votes=True) for one in PEOPLE)
    shown = told(forecast(unasked=unasked), "Not known yet")
    assert shown is not None
    assert shown.splitlines() == [f"what {one} thinks of us" for one in PEOPLE[:5]]


def test_whom_to_win_over_is_told_as_a_condition() -> None:
    shown = told(forecast(gains=amounts(0.3)), "Would move most")
    assert shown == "P0 +0.30 (if wholly won over)"
    assert told(forecast(), "Would move most") == "nobody"


def now(**known: object) -> Now:
    """What counts at the stage of commitment."""
    facts = {
        "stage": Stage.COMMITMENT,
        "sides": {USERS: 0.25, BUYERS: 0.75},
        "outcome": 0.0,
        "people": amounts(0.5, 0.3),
        **known,
    }
    return Now(**facts)  # type: ignore[arg-type] # each is a field of it


def test_what_counts_now_is_told_only_where_the_stage_is_known() -> None:
    assert told(forecast(), "Counts now") is None
    assert told(forecast(now=now()), "Counts now") == at_stage(forecast(), now(), "en")


def test_at_a_stage_the_heavier_side_stands_first() -> None:
    text = at_stage(forecast(), now(), "en")
    assert text == (
        f"at the {Stage.COMMITMENT.label('en')} stage: the buyers 75%, the users 25%; "
        "most of all P0 50%, P1 30%"
    )
    assert "采购75%、用户25%；分量最大的是P0 50%、P1 30%" in at_stage(forecast(), now(), "zh")


def test_a_side_that_counts_nothing_is_not_told() -> None:
    text = at_stage(forecast(), now(sides={USERS: 0.0, BUYERS: 1.0}), "en")
    assert "the users" not in text


def test_where_nobody_counts_at_a_stage_it_says_so() -> None:
    assert at_stage(forecast(), now(people=()), "en").endswith("most of all nobody")


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_is_told_by_its_name(stage: Stage) -> None:
    assert stage.label("en") in at_stage(forecast(), now(stage=stage), "en")
    assert stage.label("zh") in at_stage(forecast(), now(stage=stage), "zh")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_hostile_names_cannot_steer_the_terminal(language: Language) -> None:
    found = forecast(
        carriers=amounts(0.5),
        opponents=amounts(0.5),
        gains=amounts(0.5),
        stoppers=(Stopper(("P0", "P1"), 0.4),),
        unasked=(Unasked("P0", votes=True, narrows=0.1),),
        probability=0.5,
        now=now(),
    )
    hostile = dataclasses.replace(found.account.people["P0"], name="P\x1b[2J\r\u202e\x070")
    people = {**found.account.people, "P0": hostile}
    account = dataclasses.replace(found.account, people=people)
    out = io.StringIO()
    Console(file=out, width=60).print(
        hangs_on(dataclasses.replace(found, account=account), language)
    )
    printed = out.getvalue().replace("\n", "")
    assert printed.count("0") > 5
    assert all(letter.isprintable() for letter in printed)
