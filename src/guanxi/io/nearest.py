"""The nearest known names to one that is not known, with bounded effort."""

import difflib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

NEAR = 0.55  # of one; below it, what is offered is more often wrong than right
_MOST = 3  # names that are offered
VERY_NEAR = 0.8  # above it, a name is more often a slip of the pen than another name


@dataclass(slots=True)
class Nearest:
    """Finds near names, each question once, until its comparisons are used up.

    A large input may hold a million slips of the pen; nobody reads a million suggestions.
    """

    comparisons: int = 100_000
    _answers: dict[tuple[str, str, float], str] = field(default_factory=dict)

    def __call__(
        self, kind: str, found: str, known: Collection[str], likeness: float = NEAR
    ) -> str:
        """Return up to three known names of a kind that are near, quoted, or "" if none is."""
        key = (kind, found, likeness)
        if key not in self._answers:
            self.comparisons -= len(known)
            if self.comparisons < 0:
                return ""
            self._answers[key] = _near(found, known, likeness)
        return self._answers[key]


def _near(found: str, known: Iterable[str], likeness: float) -> str:
    """Compare with every known name: as it is written, or else as it sounds in Chinese."""
    names = sorted(known, reverse=True)
    by_folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(found.casefold(), sorted(by_folded), n=_MOST, cutoff=likeness)
    same = [] if near or found.isascii() else _homophones(found, names)
    return quoted([*(by_folded[name] for name in near), *same[:_MOST]])


def _homophones(found: str, names: list[str]) -> list[str]:
    """Return the names that sound like what was found: characters are easily mistaken."""
    from pypinyin import lazy_pinyin

    sound = lazy_pinyin(found)
    return [name for name in names if not name.isascii() and lazy_pinyin(name) == sound]


def quoted(words: Iterable[str]) -> str:
    """Return words between quotes, with commas between them."""
    return ", ".join(f"'{word}'" for word in words)
