"""The interactive map as a file."""

from guanxi.model.handover import TO_NOBODY, Handover
from guanxi.model.phrase import LANGUAGES, Language, Phrase
from guanxi.model.profiles.table import PROFILES
from guanxi.model.results import Results
from guanxi.render.html import page
from guanxi.render.view import view
from guanxi.render.view.plain import Plain, both
from guanxi.render.wording import day

_FOR = Phrase("For {recipient}", "供{recipient}阅")
_FOR_ON = Phrase("For {recipient} · {date}", "供{recipient}阅 · {date}")


def content(results: Results, language: Language, handover: Handover = TO_NOBODY) -> bytes:
    """Return the map as one HTML page that works offline, in UTF-8."""
    return page(payload(results, language, handover), handover.passphrase).encode("utf-8")


def payload(results: Results, language: Language, handover: Handover = TO_NOBODY) -> Plain:
    """Return all that the page is told, as plain values."""
    return {
        **view(results, language),
        "profile": {
            "name": results.account.profile,
            "label": both(PROFILES[results.account.profile].label),
        },
        "watermark": _watermark(handover),
    }


def _watermark(handover: Handover) -> Plain | None:
    """Return what is written across the map in each language, or None for nothing."""
    if handover.recipient is None:
        return None
    date = Phrase(*(day(handover.date, language) for language in LANGUAGES))
    phrase = _FOR_ON if handover.date else _FOR
    return both(phrase, {"recipient": handover.recipient, "date": date})
