"""What all terminal output shares."""

import io

import pytest

from guanxi.render.terminal import style


def test_a_bar_is_as_long_as_the_points_beside_the_fullest() -> None:
    assert style.bar(10, 20) in {"████", "####"}
    assert style.bar(0, 20) == style.bar(-1, 20) == style.bar(1, 0) == ""


def test_control_characters_of_the_data_do_not_reach_the_terminal() -> None:
    assert style.plain("Ana\x1b[31m\x07\nBo") == "Ana [31m  Bo"


def test_a_console_that_cannot_show_blocks_gets_signs_it_can(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    assert style.bar(20, 20) == "########"


def test_in_a_pipe_there_is_no_colour() -> None:
    out = io.StringIO()
    style.console(out).print("warning", style="bold red")
    assert out.getvalue() == "warning\n"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_on_a_terminal_long_work_is_seen_to_go_on() -> None:
    out = Terminal()
    with style.working("zh", out):
        pass
    assert "正在分析" in out.getvalue()


def test_in_a_pipe_nothing_is_said_of_work_going_on() -> None:
    out = io.StringIO()
    with style.working("en", out):
        pass
    assert out.getvalue() == ""
