"""What an analysis hands on about how sure it is."""

from guanxi.model.phrase import Phrase
from guanxi.model.uncertainty import Decides, Interval, KeptDraws, Question, Uncertainty

KEPT = KeptDraws(
    count=4, ties=(), kept=(), supportive={}, bearers={"champion": {"ana": 0b0111, "bo": 0}},
    top={}, favourable=0b1000,
)  # fmt: skip
FOUND = Uncertainty(
    seed=0, estimates={}, outcome=Interval(-0.1, 0.2, 0.4), outcomes=(-0.1, 0.2, 0.4), draws=KEPT
)  # fmt: skip


def test_a_role_is_as_probable_as_the_draws_in_which_it_is_borne() -> None:
    assert FOUND.probability("champion", "ana") == 0.75
    assert FOUND.probability("champion", "bo") == 0


def test_the_probability_of_a_role_that_is_never_drawn_is_unknown() -> None:
    assert FOUND.probability("ambassador", "ana") is None


def test_a_question_names_everything_that_it_decides() -> None:
    question = Question(
        phrase=Phrase("Ask {person}: it decides {decides}.", "请问{person}。这决定{decides}。"),
        values={"person": "Ana"},
        decides=(
            Decides(Phrase("who {what}", "谁{what}"), {"what": "pays"}),
            Decides(Phrase("when", "何时")),
        ),
        change=1.0,
        people=("ana",),
    )  # fmt: skip
    assert question.text() == "Ask Ana: it decides who pays, and when."
    assert question.text("zh") == "请问Ana。这决定谁pays，以及何时。"
