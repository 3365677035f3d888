"""What the words that an analysis is asked with mean."""

from collections.abc import Iterable

from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.model.evidence import Severity
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.vocabulary import Format
from guanxi.names import listed


def format_named(text: str | None) -> Format | None:
    """Return the format that a word means; UnknownNameError where it means none."""
    if text is None:
        return None
    found = Format.recognise(text)
    if found is None:
        raise UnknownNameError("format", text, [one.value for one in Format])
    return found


def severity_named(text: str) -> Severity:
    """Return the severity of a name; UnknownNameError where there is none."""
    names = {one.name.lower(): one for one in Severity}
    if text not in names:
        raise UnknownNameError("severity", text, names)
    return names[text]


def language_named(text: str) -> Language:
    """Return the language of a code; UnknownNameError where guanxi does not speak it."""
    if text not in LANGUAGES:
        raise UnknownNameError("language", text, LANGUAGES)
    return text


def names_in(told: Iterable[str] | None) -> Iterable[str] | None:
    """Return the names told, one by one or in a text with commas between them."""
    return listed(told) if isinstance(told, str) else told


def at_least(least: int, name: str, told: int | None) -> int | None:
    """Return a number as it was told; GuanxiError where it is less than makes sense."""
    if told is not None and told < least:
        message = f"{name}={told} makes no sense: give {least} or more"
        raise GuanxiError(message)
    return told
