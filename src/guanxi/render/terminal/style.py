"""What all terminal output shares: the console, the table, bars and headings."""

import sys
from contextlib import AbstractContextManager, nullcontext
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.evidence import Severity
from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Measure
from guanxi.render.wording import day

WIDTH_IN_A_PIPE = 100
BAR_CELLS = 8
STYLES = {Severity.CRITICAL: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
FAINT = "bright_black"
_LONGEST = 60  # letters of a title: two lines beside the other columns
_WORKING = Phrase("Working out who moves whom …", "正在分析……")
_AS_OF = Phrase("as of {date}", "截至{date}")
_SEMICOLON = Phrase("; ", "；")
_OTHERS = Phrase(
    "Only about this decision. Also to be decided: {others} (choose with --decision)",
    "仅就此项决策而言。另有待决：{others}（用 --decision 选择）",
)


def console(stream: TextIO | None = None) -> Console:
    """Return a console: coloured on a terminal only, never failing on what it cannot encode."""
    out = sys.stdout if stream is None else stream
    if hasattr(out, "reconfigure"):
        out.reconfigure(errors="replace")
    width = None if out.isatty() else WIDTH_IN_A_PIPE
    return Console(file=out, width=width, highlight=False, markup=False, emoji=False)


def working(language: Language, stream: TextIO | None = None) -> AbstractContextManager[object]:
    """Return what shows on a terminal's standard error that work goes on; quiet in a pipe."""
    out = sys.stderr if stream is None else stream
    if not out.isatty():
        return nullcontext()
    return Console(file=out).status(_WORKING(language))


def table(*headings: str) -> Table:
    """Return an empty table in the one style."""
    made = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings:
        made.add_column(heading, overflow="fold")
    return made


def bar(points: float, fullest: float) -> str:
    """Return a bar of up to eight cells for points out of the fullest there are."""
    filled = round(BAR_CELLS * points / fullest) if fullest > 0 and points > 0 else 0
    return "#" * filled if _ascii_only() else "█" * filled


def _ascii_only() -> bool:
    """Return whether the terminal cannot show block characters."""
    try:
        "█".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return True
    return False


def heading(account: Account, language: Language) -> Text:
    """Return the account's name, decision and day as one line."""
    line = Text(plain(account.name), style="bold")
    for more in (
        account.decision.what if account.decision else "",
        _AS_OF(language, {"date": day(account.as_of, language)}) if account.as_of else "",
    ):
        if more:
            line.append(f" · {plain(more)}", style="not bold")
    return line


def other_decisions(account: Account, language: Language) -> list[Text]:
    """Return which decisions it is not about, as a line, or as none where there are no others."""
    others = [plain(decision.what) for decision in account.decisions[1:]]
    if not others:
        return []
    listed = _SEMICOLON(language).join(others)
    return [Text(_OTHERS(language, {"others": listed}), FAINT)]


def plain(text: str) -> str:
    """Return a text without control characters, so that data cannot steer the terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def short(text: str) -> str:
    """Return a text as one or two lines of a table hold it; the rest of a long one is cut off."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def role_label(measure: Measure, language: Language) -> str:
    """Return the name of the role that a measure leads to."""
    return measure.role.label(language) if measure.role else measure.label(language)
