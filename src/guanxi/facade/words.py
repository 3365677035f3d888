"""What the words that an analysis is asked with mean."""

from guanxi.errors import UnknownNameError
from guanxi.model.evidence import Severity
from guanxi.model.vocabulary import Format


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
