"""Seating as CSV: a row for everybody who sits somewhere."""

import csv
import io

from guanxi.model.account import Account
from guanxi.model.phrase import Language
from guanxi.model.seating import SeatingPlan
from guanxi.render.seating.placed import placed

_COLUMNS = ("table", "seat", "name", "other_name", "title", "ours")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def content(account: Account, plan: SeatingPlan, language: Language) -> bytes:
    """Return the seats in UTF-8 with a mark for Excel; the host sits on seat 1, then clockwise."""
    del language  # headers are for programs
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for table in plan.tables:
        for number, key in enumerate(table.seats, 1):
            one = placed(account, key)
            texts = map(_text, (one.name, one.other_name, one.title))
            writer.writerow([_text(table.name), number, *texts, "yes" if one.ours else "no"])
    return held.getvalue().encode("utf-8-sig")


def _text(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
