"""What the terminal shows, apart from a terminal."""

from rich.text import Text

from guanxi.render.terminal.apart import as_html, as_text


def test_text_has_no_colours_and_no_blanks_at_line_ends() -> None:
    assert as_text(Text("one   \ntwo", "bold red")) == "one\ntwo"


def test_a_page_keeps_the_colours() -> None:
    shown = as_html(Text("one", "red"))
    assert shown.startswith("<pre ")
    assert "color: #" in shown


def test_markup_in_data_means_itself() -> None:
    assert as_text(Text("[red]one[/red] <b>")) == "[red]one[/red] <b>"
    assert "[red]one[/red] &lt;b&gt;" in as_html(Text("[red]one[/red] <b>"))
