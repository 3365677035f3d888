"""What guanxi says, in each language it speaks."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence or word in English and Chinese, with {gaps} to fill."""

    en: str
    zh: str

    def __call__(
        self, language: Language = "en", values: "Mapping[str, str | Phrase] | None" = None
    ) -> str:
        """Return the text in a language with its gaps filled; a missing value is a KeyError.

        What fills a gap is taken as it is: braces in it mean nothing.
        """
        filled = {
            gap: value(language) if isinstance(value, Phrase) else value
            for gap, value in (values or {}).items()
        }
        return (self.zh if language == "zh" else self.en).format_map(filled)

    def filled(self, values: "Mapping[str, str | Phrase]") -> "Phrase":
        """Return the phrase with its gaps filled in each language, to fill a gap of another."""
        return Phrase(_plain(self("en", values)), _plain(self("zh", values)))


Values = Mapping[str, str | Phrase]


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def dated(date: dt.date) -> Phrase:
    """Return a date as people write it, such as "9 Oct 2001"."""
    english = f"{date.day} {_MONTHS[date.month - 1]} {date.year}"
    return Phrase(english, f"{date.year}年{date.month}月{date.day}日")


def listed(words: Iterable[Phrase]) -> Phrase:
    """Return words as one list, in each language."""
    told = tuple(words)
    return Phrase(", ".join(one.en for one in told), "、".join(one.zh for one in told))


def verbatim(text: str) -> Phrase:
    """Return a text that stands for itself in every language, such as a name; braces too."""
    return Phrase(_plain(text), _plain(text))


def _plain(text: str) -> str:
    """Return a text in the form in which it stands for itself in a phrase."""
    return text.replace("{", "{{").replace("}", "}}")


def named(names: Iterable[str], most: int | None = None) -> Phrase:
    """Return names, which are the same in each language, as one list; past `most` their number."""
    told = list(names)
    more = len(told) - len(told[:most])
    first = listed(map(verbatim, told[:most]))
    return Phrase(f"{first.en} +{more}", f"{first.zh}等{len(told)}人") if more else first


def percent(part: float) -> str:
    """Return a part of 1 as a whole percentage, such as "8%"; what rounds to nothing is "<1%"."""
    return "<1%" if 0 < abs(part) < _HALF_A_PERCENT else f"{part:.0%}"


_HALF_A_PERCENT = 0.005
