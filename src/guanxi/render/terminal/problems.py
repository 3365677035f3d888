"""What a check of the input found, on a terminal."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.phrase import Language, Phrase
from guanxi.model.report import Gap, Problem, Report
from guanxi.render.terminal.style import FAINT, STYLES, plain, table

_FILE = Phrase("File", "文件")
_ROWS = Phrase("Rows", "行数")
_KEPT = Phrase("Kept", "保留")
_REJECTED = Phrase("Rejected", "拒绝")
_CLEAN = Phrase("No problem found.", "未发现问题。")
_NOT_KNOWN = Phrase("Not known yet", "尚不清楚的")
_NAMES_SHOWN = 6
_MORE = Phrase(" and {count} more", "等{count}人")


def problem_list(report: Report, account: Account | None, language: Language) -> RenderableType:
    """Return what became of the rows, each problem with its way out, and what is not known."""
    rows = table(*(title(language) for title in (_FILE, _ROWS, _KEPT, _REJECTED)))
    for column in rows.columns[1:]:
        column.justify = "right"
    for count in report.counts:
        numbers = (str(count.rows), str(count.kept), str(count.rejected))
        rows.add_row(Text(plain(count.file)), *numbers)
    parts: list[RenderableType] = [rows, ""]
    for problem in report.problems:
        parts += _problem(problem, language)
    if not report.problems:
        parts += [Text(_CLEAN(language), "green")]
    return Group(*parts, *_gaps(report, account, language))


def _problem(problem: Problem, language: Language) -> Iterator[RenderableType]:
    """Iterate over the lines of a problem."""
    severity = problem.fault.severity
    place = plain(problem.place.text(language))
    yield Text.assemble(
        (severity.label(language), STYLES[severity]), f"  {place}: {plain(problem.cause(language))}"
    )
    yield Text(f"  → {plain(problem.way_out(language))}", FAINT)


def _gaps(report: Report, account: Account | None, language: Language) -> Iterator[RenderableType]:
    """Iterate over what is not known, and about whom."""
    gaps = [gap for gap in report.gaps if gap.people]
    if gaps:
        yield ""
        yield Text(_NOT_KNOWN(language), "bold")
        rows = table("", "", "")
        rows.show_header = False
        for gap in gaps:
            rows.add_row(
                Text(f"  {gap.label(language)}"),
                Text(str(len(gap.people))),
                Text(plain(_names(gap, account, language)), FAINT),
            )
        yield rows


def _names(gap: Gap, account: Account | None, language: Language) -> str:
    """Return the first names of those concerned."""
    names = [account.name_of(key) if account else key for key in gap.people]
    rest = len(names) - _NAMES_SHOWN
    more = _MORE(language, {"count": str(rest)}) if rest > 0 else ""
    return ", ".join(names[:_NAMES_SHOWN]) + more
