"""What a map shows, in a few lines, for whoever has just drawn it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.console import Group
from rich.text import Text

from guanxi.analysis.scores.table import SCORES
from guanxi.analysis.scoring import Analysis
from guanxi.model.event import Event
from guanxi.model.evidence import Finding
from guanxi.model.phrase import Language, Phrase
from guanxi.render.terminal.style import FAINT, STYLES, heading, plain

_COUNTS = Phrase("{people} people, {ties} ties", "{people}人，{ties}条关系")
_WRITTEN = Phrase("Map: {path}", "地图：{path}")
_OPEN = Phrase(
    "Open it in a browser. It holds judgements about named people: confidential.",
    "请用浏览器打开。其中有对具名人员的判断：机密。",
)
_NAMES_SHOWN = 5


def summary(
    analysis: Analysis,
    checks: Iterable[tuple[Event, tuple[Finding, ...]]],
    written: Path,
    language: Language,
) -> Group:
    """Return who bears which role, which invitations clash, and where the map is."""
    account = analysis.account
    counts = {"people": str(len(account.people)), "ties": str(len(list(account.current_ties())))}
    return Group(
        heading(account, language),
        Text(_COUNTS(language, counts), FAINT),
        "",
        *_roles(analysis, language),
        *_conflicts(checks, language),
        "",
        Text(_WRITTEN(language, {"path": plain(str(written))}), "bold", no_wrap=True, overflow="ignore"),
        Text(_OPEN(language), FAINT),
    )


def _roles(analysis: Analysis, language: Language) -> Iterator[Text]:
    """Iterate over the roles with who bears them, the most powerful first."""
    ranked = analysis.ranked()
    for measure in SCORES.values():
        if measure.role is None:
            continue
        name = measure.role.name
        bearers = [one for one in ranked if name in analysis.roles[one]]
        if bearers:
            names = [plain(analysis.account.name_of(one)) for one in bearers[:_NAMES_SHOWN]]
            more = ", …" if len(bearers) > _NAMES_SHOWN else ""
            label = measure.role.label(language)
            yield Text.assemble(f"{label}: ", (", ".join(names) + more, "bold"))


def _conflicts(
    checks: Iterable[tuple[Event, tuple[Finding, ...]]], language: Language
) -> Iterator[Text]:
    """Iterate over the invitations that clash."""
    for event, findings in checks:
        for finding in findings:
            situation = finding.situation(language, finding.values)
            label = finding.severity.label(language)
            yield Text.assemble(
                (f"{label} ", STYLES[finding.severity]), plain(f"{event.name}: {situation}")
            )
