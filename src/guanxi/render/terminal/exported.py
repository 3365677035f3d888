"""What was written of an event's invitations, for whoever has just written it."""

from collections.abc import Iterable
from pathlib import Path

from rich.console import Group
from rich.text import Text

from guanxi.model.event import Event
from guanxi.model.phrase import Language, Phrase
from guanxi.render.terminal.style import FAINT, plain

_WRITTEN = Phrase("Written: {path}", "已写入：{path}")
_NO_DAY = Phrase(
    "No calendar for “{event}”: its day is not known.", "“{event}”未生成日历：日期未定。"
)


def exported(days: Iterable[Event], written: Iterable[Path], language: Language) -> Group:
    """Return the files written, and for which days of an event there is no calendar."""
    files = (Text(_WRITTEN(language, {"path": plain(str(path))})) for path in written)
    undated = (
        Text(plain(_NO_DAY(language, {"event": day.name})), FAINT)
        for day in days
        if day.date is None
    )
    return Group(*files, *undated)
