"""Texts that try to be more than text, and an account that has one in every field."""

from itertools import cycle
from pathlib import Path

from tests.every.odd_accounts import write_files

HOSTILE = (
    "<script>window.canary = 1</script>",
    "</script><script>window.canary = 1</script>",
    "<!--<script>window.canary = 1",
    "]]><script>window.canary = 1</script>",
    "<img src=x onerror='window.canary = 1'>",
    '"><svg onload="window.canary = 1">',
    "' autofocus onfocus='window.canary = 1",
    "<iframe srcdoc='<script>parent.canary = 1</script>'></iframe>",
    "javascript:window.canary = 1",
    "<a href='javascript:window.canary = 1'>href</a>",
    "<details open ontoggle='window.canary = 1'>",
    "<style>body { display: none }</style>",
    "</style><h1>gone</h1>",
    "</title><script>window.canary = 1</script>",
    "{{ 7 * 7 }} {% raw %} ${window.canary = 1} #{7 * 7}",
    "{person} {other} {constructor} $& $1",
    "__proto__",
    "constructor",
    "toString",
    "\\u003cscript\\u003ewindow.canary = 1\\u003c/script\\u003e",
    "'; window.canary = 1; //",
    '"); window.canary = 1; ("',
    '=HYPERLINK("//example.invalid")',
    "\u202egnissim si emaN\u202c",
    "a\u2028b\u2029c\u0000d\ufeff",
    "\ud83d",
    "👩‍👩‍👧‍👦🏳️‍🌈 ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
    "W" * 200,
    "一" * 200,
    " \t\n ",
)

# What tries to steer spreadsheets, calendars, terminals and file systems, which read files.
IN_FILES = (
    *(
        text
        for text in HOSTILE
        if (text.strip() and text.isascii()) or "一" in text or "👩" in text
    ),
    "=1+1",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)",
    "\u202egnissim si emaN\u202c",
    "a\u2028b\u2029c\u0085d",
    "\x1b[2J\x1b]0;owned\x07\x9b31m",
    "x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:AUDIO",
    "mailto:a@b.c\nATTACH:file:///etc/passwd",
    "../../../../tmp/evil",
    "C:\\Windows\\..\\evil:stream",
    "con",
)


def write_hostile(folder: Path) -> Path:
    """Write an account with a hostile text in every free field, each person having another."""
    ids = [str(number) for number in range(len(IN_FILES))]
    following = {one: ids[place - 1] for place, one in enumerate(ids)}
    about = [_rows_about(one, following[one]) for one in ids]
    sheets = {name: [rows[name] for rows in about] for name in about[0]}
    guests = [
        {"event": event["id"], "person": person, "table": event["name"]}
        for event, one in zip(sheets["events"], ids, strict=True)
        for person in (one, following[one])
    ]
    return write_files({**sheets, "invitations": guests}, folder)


def _rows_about(one: str, other: str) -> dict[str, dict[str, str]]:
    """Return a row of every sheet; rivals are every third, and each field has each text once."""
    texts = cycle((*IN_FILES[int(one) :], *IN_FILES[: int(one)]))
    kind = "advises" if int(one) % 3 else "rivalry"
    return {
        "contacts": {
            "id": one, "name": next(texts), "title": next(texts), "department": next(texts),
            "note": next(texts), "power_note": next(texts), "owner": next(texts),
        },
        "ties": {
            "source": one, "target": other, "kind": kind,
            "said_by": next(texts), "note": next(texts),
        },
        "events": {
            "id": next(texts), "name": next(texts), "format": "dinner", "date": "2024-05-01",
            "place": next(texts), "host": next(texts),
        },
        "departments": {"name": next(texts)},
        "team": {"id": f"our-{one}", "name": next(texts), "role": next(texts)},
        "activities": {
            "date": "2024-01-01", "kind": "visit", "person": one, "note": next(texts),
        },
        "moves": {
            "person": one, "date": "2023-01-01", "change": "appointed", "post": next(texts),
        },
        "profiles": {"person": one, "topic": next(texts), "value": next(texts)},
    }  # fmt: skip
