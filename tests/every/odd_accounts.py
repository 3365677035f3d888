"""Accounts that nobody would invent for a demonstration, and everybody has."""

import csv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

Rows = Sequence[Mapping[str, str]]
Files = Mapping[str, Rows]

LONG_TITLE = "Vice President for " + "Very " * 36 + "Important"  # of 208 letters
ODD_NAMES = (
    'Ann "Dot" O\'Neil, Dr <b>&amp;',
    "👩‍🔧 Ольга",
    "שלום עולם",
    "\u202emoc.live",
    "王伟",
    "\uff37\uff29\uff24\uff25 Wide",
    "Zoë" + "\u0301" * 40,
    "{guest} %s [bold]",
    "N" * 200,
)
_DINNER = {"id": "dinner", "name": "Dinner", "format": "dinner", "date": "2024-05-01"}


def _contacts(*names: str, **same: str) -> list[dict[str, str]]:
    """Return contacts of these names that are otherwise the same."""
    return [{"name": name, **same} for name in names]


def _with_dinner(contacts: Rows, **more: Rows) -> dict[str, Rows]:
    """Return the sheets of an account whose first two people are invited to a dinner."""
    guests = [{"event": "dinner", "person": one.get("id") or one["name"]} for one in contacts[:2]]
    return {"contacts": contacts, "events": [_DINNER], "invitations": guests, **more}


def _rivals() -> Files:
    """Return three people each of whom is at odds with the other two."""
    pairs = (("Ana", "Bo"), ("Bo", "Cy"), ("Ana", "Cy"))
    ties = [{"source": one, "target": other, "kind": "rivalry"} for one, other in pairs]
    return _with_dinner(_contacts("Ana", "Bo", "Cy"), ties=ties)


def _one_department() -> Files:
    """Return a boss and four reports in one department."""
    staff = _contacts("Bo", "Cy", "Di", "Ed", department="IT", reports_to="Ana")
    return _with_dinner([{"name": "Ana", "department": "IT"}, *staff])


def _one_name() -> Files:
    """Return two people of one name, at odds, and a third."""
    contacts = [
        {"id": "1", "name": "王伟", "title": "处长"},
        {"id": "2", "name": "王伟", "title": "科长"},
        {"id": "3", "name": "Ana", "title": "Head"},
    ]
    return _with_dinner(contacts, ties=[{"source": "1", "target": "2", "kind": "rivalry"}])


def _two_languages() -> Files:
    """Return Chinese and English names and departments side by side."""
    contacts = [
        {"name": "王伟", "title": "处长", "department": "信息处", "support": "支持"},
        {"name": "Ana Lima", "title": "Head", "department": "Purchasing", "support": "opponent"},
        {"name": "李娜 Nina Li", "title": "Engineer 工程师", "department": "信息处"},
    ]
    ties = [
        {"source": "王伟", "target": "Ana Lima", "kind": "对手", "said_by": "李娜 Nina Li"},
        {"source": "李娜 Nina Li", "target": "王伟", "kind": "advises", "note": "老同学, they say"},
    ]
    return _with_dinner(contacts, ties=ties)


def _odd_names() -> Files:
    """Return people whose names, titles and notes are hard to show, in a ring of rivalries."""
    contacts = [
        {"id": str(number), "name": name, "title": LONG_TITLE if number % 2 else name}
        for number, name in enumerate(ODD_NAMES)
    ]
    ties = [
        {"source": one["id"], "target": contacts[place - 1]["id"],
         "kind": "rivalry" if place % 2 else "advises", "said_by": one["name"], "note": one["name"]}
        for place, one in enumerate(contacts)
    ]  # fmt: skip
    return _with_dinner(contacts, ties=ties)


ODD_ACCOUNTS: Mapping[str, Callable[[], Files]] = {
    "nobody": lambda: {"contacts": [{"name": ""}]},
    "one person": lambda: _with_dinner(_contacts("Ana")),
    "no ties": lambda: _with_dinner(_contacts("Ana", "Bo", "Cy")),
    "only rivalries": _rivals,
    "one department": _one_department,
    "one name": _one_name,
    "two languages": _two_languages,
    "odd names": _odd_names,
}


def write(name: str, folder: Path) -> Path:
    """Write one of the accounts as a folder of CSV files, and return where it is."""
    return write_files(ODD_ACCOUNTS[name](), folder)


def write_files(files: Files, folder: Path) -> Path:
    """Write sheets as CSV files; the columns are those of all rows."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in files.items():
        columns = list(dict.fromkeys(column for row in rows for column in row))
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)
    return folder
