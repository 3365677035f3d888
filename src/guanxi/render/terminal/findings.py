"""What stands out beside the scores, on a terminal: what it is, why, and what to do."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from guanxi.model.evidence import Finding, Reason
from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Results
from guanxi.render.terminal.style import FAINT, STYLES, plain, table
from guanxi.render.wording import evidence, tie_text

_TITLE = Phrase("What else stands out", "还值得注意")
_ASSUMED = Phrase(" [assumed]", "（推测）")
_MORE = Phrase("… and {count} more: --all shows them", "……另有{count}项：--all 显示全部")
_AND = Phrase("; ", "；")
_FEW = 10
_REASONS_IN_SHORT = 2


def standing_out(
    results: Results, language: Language, *, everything: bool
) -> Iterator[RenderableType]:
    """Iterate over what stands out, the worst first, in short; the first few unless `everything`.

    Nothing is told where nothing stands out.
    """
    shown = results.findings if everything else results.findings[:_FEW]
    if not shown:
        return
    yield ""
    yield Text(_TITLE(language), "bold")
    rows = table("", "")
    rows.show_header = False
    for finding in shown:
        text = _headline(finding, language)
        why = _AND(language).join(
            _reason(reason, language) for reason in finding.reasons[:_REASONS_IN_SHORT]
        )
        text.append(f"\n{plain(why)}", FAINT)
        rows.add_row(_severity(finding, language), text.append(f"\n→ {_remedy(finding, language)}"))
    yield rows
    more = len(results.findings) - len(shown)
    if more:
        yield Text(_MORE(language, {"count": str(more)}), FAINT)


def standing_out_of(results: Results, person: str, language: Language) -> Iterator[RenderableType]:
    """Iterate over what stands out about one person, with every reason.

    Who told us of a tie is told here where no score of the person's rests on it: it stands there.
    """
    told = {
        id(tie)
        for measure in results.scores
        for reason in results.score(measure, person).reasons
        for tie in reason.ties
    }
    for finding in results.findings:
        if person in finding.people:
            yield ""
            yield Text.assemble(_severity(finding, language), "  ", _headline(finding, language))
            for reason in finding.reasons:
                yield Padding(Text(plain(_reason(reason, language))), (0, 0, 0, 2))
                yield from _sources(reason, told, results, language)
            yield Padding(Text(f"→ {_remedy(finding, language)}"), (0, 0, 0, 2))


def _severity(finding: Finding, language: Language) -> Text:
    """Return how bad a finding is."""
    return Text(finding.severity.label(language), STYLES[finding.severity])


def _headline(finding: Finding, language: Language) -> Text:
    """Return the situation that a finding tells of."""
    return Text().append(plain(finding.situation(language, finding.values)), "bold")


def _reason(reason: Reason, language: Language) -> str:
    """Return a reason, marked where it is assumed."""
    return reason.text(language) + (_ASSUMED(language) if reason.assumed else "")


def _remedy(finding: Finding, language: Language) -> str:
    """Return what to do about a finding."""
    return plain(finding.remedy(language, finding.values))


def _sources(
    reason: Reason, told: set[int], results: Results, language: Language
) -> Iterator[RenderableType]:
    """Iterate over the ties of a reason that were not `told` yet, and what was said of them."""
    for tie in reason.ties:
        if id(tie) not in told:
            told.add(id(tie))
            yield Padding(Text(plain(tie_text(tie, results.account, language))), (0, 0, 0, 4))
            for line in evidence(tie, results.account, language):
                yield Padding(Text(plain(line), FAINT), (0, 0, 0, 6))
