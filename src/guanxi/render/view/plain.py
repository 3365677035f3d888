"""Values as JSON holds them: texts in every language, dates, rounded numbers."""

import datetime as dt

from guanxi.model.phrase import LANGUAGES, Phrase, Values
from guanxi.model.vocabulary import Term

Plain = dict[str, object]

_DIGITS = 4


def both(phrase: Phrase, values: Values | None = None) -> Plain:
    """Return a phrase in every language; gaps stay open where no values are given."""
    if values is None:
        return {"en": phrase.en, "zh": phrase.zh}
    return {language: phrase(language, values) for language in LANGUAGES}


def label(term: Term | None) -> Plain | None:
    """Return the name of a word of a vocabulary in every language, or None."""
    return None if term is None else both(term.label)


def iso(date: dt.date | None) -> str | None:
    """Return a date as text."""
    return None if date is None else date.isoformat()


def short(number: float) -> float:
    """Return a number as precise as anybody sees it."""
    return round(number, _DIGITS)


def flattened(phrase: Phrase, values: Values) -> tuple[Phrase, dict[str, str]]:
    """Return a phrase with the gaps filled that differ by language, and the others' values."""
    same = {gap: value for gap, value in values.items() if isinstance(value, str)}
    if len(same) == len(values):
        return phrase, same
    kept = {gap: "{" + gap + "}" for gap in same}
    filled = {**values, **kept}
    return Phrase(phrase("en", filled), phrase("zh", filled)), same
