"""Scores as a CSV that a spreadsheet opens correctly and safely."""

import csv
import io

from guanxi.model.phrase import Language
from guanxi.model.results import Results

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = ("id", "name", "title", "department", "roles", "support", "coverage")


def content(results: Results, language: Language) -> bytes:
    """Return a row a person, most powerful first, a column a score; blank where unknown.

    UTF-8 with a byte order mark, so that Excel reads Chinese; text that a spreadsheet would run
    as a formula is preceded by an apostrophe.
    """
    del language  # names of columns and roles are for programs, the same in every language
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*_COLUMNS, *results.scores])
    for person in results.ranked():
        values = [scores_of[person].value for scores_of in results.scores.values()]
        numbers = ["" if value is None else f"{value:.3f}" for value in values]
        writer.writerow([*map(inert, _known(results, person)), *numbers])
    return out.getvalue().encode("utf-8-sig")


def _known(results: Results, key: str) -> list[str]:
    """Return what stands in the columns before the scores."""
    person = results.account.people[key]
    roles = ";".join(results.roles[key])
    support = "" if person.support is None else f"{person.support:g}"
    known = (person.id, person.name, person.title, person.department, roles, support)
    return [*(text or "" for text in known), person.coverage or ""]


def inert(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; numbers stay as they are."""
    if not text.startswith(_FORMULA_STARTS):
        return text
    try:
        float(text)
    except ValueError:
        return "'" + text
    return text
