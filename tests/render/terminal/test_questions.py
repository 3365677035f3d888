"""What to ask next, on a terminal."""

import io

from rich.console import Console

from guanxi import api
from guanxi.model.sketch import account_from
from guanxi.render.terminal.questions import question_list


def printed(sketch: str) -> str:
    account = account_from(sketch)
    out = io.StringIO()
    Console(file=out, width=200).print(question_list(account, api.ask(account), "en"))
    return out.getvalue()


def test_where_no_answer_changes_anything_it_says_so() -> None:
    assert "Nothing to ask" in printed("Ana is decision_maker, +2")


def test_what_hangs_on_a_doubtful_tie_is_asked_with_what_was_said() -> None:
    shown = printed("Ana is decision_maker; Ana >< Bo 0.9; dinner: Ana, Bo")
    assert "Ask whether Ana and Bo are rivals" in shown
    assert "so far: source not recorded (B1)" in shown
