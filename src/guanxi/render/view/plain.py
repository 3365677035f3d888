"""Values as JSON holds them: texts in every language, dates, rounded numbers."""

import datetime as dt
from string import Formatter

from guanxi.model.phrase import LANGUAGES, Language, Phrase, Values, verbatim
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
    """Return a phrase with the gaps filled that differ by language, and the others' values.

    Braces that mean nothing are double in the phrase, as in any other.
    """
    same = {gap: value for gap, value in values.items() if isinstance(value, str)}
    if len(same) == len(values):
        return phrase, same
    return Phrase(*(_partly(phrase, values, language) for language in LANGUAGES)), same


def _partly(phrase: Phrase, values: Values, language: Language) -> str:
    """Return a phrase in a language with the gaps filled whose value is a phrase itself."""
    parts = []
    for literal, gap, _, _ in Formatter().parse(phrase.zh if language == "zh" else phrase.en):
        parts.append(verbatim(literal).en)
        value = None if gap is None else values.get(gap)
        if isinstance(value, Phrase):
            parts.append(verbatim(value(language)).en)
        elif gap is not None:
            parts.append("{" + gap + "}")
    return "".join(parts)
