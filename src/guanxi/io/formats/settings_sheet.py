"""The settings of an account on a sheet of a workbook: a key and a value in each row.

Keys are those of account.toml with a dot after the section: "name", "decision.what", and
"decision.2.what" for a second decision.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from guanxi.io.cells.kinds import AMOUNT, TEXT, Kind
from guanxi.io.cells.words import folded_word
from guanxi.io.files.grid import Grid
from guanxi.io.files.toml_text import RawSettings, Setting
from guanxi.io.sections import SECTIONS
from guanxi.model.phrase import Language

_HEADERS = frozenset(map(folded_word, ("key", "setting", "设置", "项目")))


def settings_on(grid: Grid) -> RawSettings:
    """Return the settings that the rows of a sheet hold, with their lines."""
    values: dict[str, Setting] = {}
    lines: dict[str, int] = {}
    for line, cells in grid.rows:
        key, value = (*cells, "", "")[:2]
        if not value or folded_word(key) in _HEADERS:
            continue
        path = _path(key)
        _put(values, path, value)
        lines[".".join(path)] = line
    if isinstance(decision := values.get("decision"), dict):
        values["decision"] = _one_by_one(decision)
        lines |= {key.replace(".", ".1.", 1): line for key, line in lines.items()}
    return RawSettings(file=grid.file, values=values, lines=lines)


def _path(key: str) -> list[str]:
    """Return the parts of a key, the section by its own name."""
    first, *rest = (part.strip() for part in key.split("."))
    known = (name for name in SECTIONS if folded_word(first) in SECTIONS[name].spellings)
    section = next(known, first) if rest else first
    return [section, ".".join(rest)] if section == "value_chain" else [section, *rest]


def _put(values: dict[str, Setting], path: list[str], value: str) -> None:
    """Put a value into the table to which its path leads."""
    *tables, name = path
    for part in tables:
        inner = values.setdefault(part, {})
        if not isinstance(inner, dict):
            return
        values = inner
    values[name] = value


def _one_by_one(decision: dict[str, Setting]) -> list[Setting]:
    """Return the first decision and those that have a number."""
    numbers = sorted(filter(str.isdecimal, decision), key=int)
    first = {key: value for key, value in decision.items() if key not in numbers}
    return [*([first] if first else []), *(decision[number] for number in numbers)]


class SettingRow(NamedTuple):
    """One row of the sheet, and the kind of what stands under value."""

    key: str
    value: str
    kind: Kind


def setting_rows(settings: Mapping[str, object], language: Language) -> Iterator[SettingRow]:
    """Iterate over the rows for settings; a key that may be set has a row even when it is not."""
    yield from _section_rows("account", "", settings, language)
    told = settings.get("decision", {})
    for number, decision in enumerate(told if isinstance(told, list) else [told], start=1):
        prefix = SECTIONS["decision"].label(language) + (f".{number}." if number > 1 else ".")
        yield from _section_rows("decision", prefix, decision, language)
    privacy, prefix = settings.get("privacy"), SECTIONS["privacy"].label(language) + "."
    yield from _section_rows("privacy", prefix, privacy, language)
    for name in ("value_chain", "weights"):
        prefix = SECTIONS[name].label(language)
        for key, value in _flat(settings.get(name, {})):
            kind = TEXT if isinstance(value, str) else AMOUNT
            yield SettingRow(f"{prefix}.{key}", _text(value, kind), kind)


def _section_rows(
    name: str, prefix: str, values: object, language: Language
) -> Iterator[SettingRow]:
    """Iterate over the rows of one section."""
    for column in SECTIONS[name].columns.values():
        value = values.get(column.name) if isinstance(values, Mapping) else None
        text = "" if value is None else _text(value, column.kind)
        yield SettingRow(prefix + column.header(language), text, column.kind)


def _flat(values: object) -> Iterator[tuple[str, object]]:
    """Iterate over the values of tables in tables, by their dotted keys."""
    for key, value in values.items() if isinstance(values, Mapping) else ():
        if isinstance(value, Mapping):
            yield from ((f"{key}.{inner}", part) for inner, part in _flat(value))
        else:
            yield str(key), value


def _text(value: object, kind: Kind) -> str:
    """Return a value as the text of a cell; names are names already."""
    return kind.write(tuple(value) if isinstance(value, list) else value)
