"""Settings in TOML: nested tables of plain text, whatever type a value had."""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from guanxi.io.cells.controls import CONTROL
from guanxi.io.cells.numbers import write_number, write_yes_no
from guanxi.io.cells.words import folded_word
from guanxi.io.files.encoding import DecodingError, decode
from guanxi.io.ledger import Ledger
from guanxi.io.sections import SECTIONS
from guanxi.model.report import Place

_LINE = re.compile(r"at line (\d+)")
_HEAD = re.compile(r"\s*\[(?P<several>\[)?\s*(?P<name>[\w.-]+)\s*\]")
_KEY = re.compile(r"\s*[\"']?(?P<name>[\w-]+)[\"']?\s*=")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")

Setting: TypeAlias = "str | list[Setting] | dict[str, Setting]"


@dataclass(frozen=True, slots=True, kw_only=True)
class RawSettings:
    """Settings as they were found, and the lines on which they stand, as far as known."""

    file: str = "account.toml"
    values: Mapping[str, Setting] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)

    def place(self, key: str) -> Place:
        """Return the place of the setting with a dotted key."""
        return Place(self.file, self.lines.get(key, 0), key)


def settings_in(data: bytes, file: str, ledger: Ledger) -> RawSettings:
    """Return the settings; none where the file is broken, which goes into the ledger."""
    try:
        text = decode(data).text
        values = {key: _plain(value) for key, value in tomllib.loads(text).items()}
        return RawSettings(file=file, values=values, lines=_lines_of(text))
    except (tomllib.TOMLDecodeError, DecodingError) as error:
        line = _LINE.search(str(error))
        ledger.add("broken-settings", Place(file, int(line[1]) if line else 0), why=str(error))
    except RecursionError:
        ledger.add("broken-settings", Place(file), why="too deeply nested")
    return RawSettings(file=file)


def _lines_of(text: str) -> dict[str, int]:
    """Return the line of each dotted key, as far as keys stand at the beginning of lines."""
    lines: dict[str, int] = {}
    tables: list[str] = []
    opened = Counter[str]()
    for number, line in enumerate(text.splitlines(), start=1):
        if head := _HEAD.match(line):
            names = tables = _names_of(head, opened)
        elif key := _KEY.match(line):
            names = [f"{table}.{key['name']}" for table in tables] or [key["name"]]
        else:
            continue
        for name in names:
            lines.setdefault(name, number)
    return lines


def _names_of(head: re.Match[str], opened: Counter[str]) -> list[str]:
    """Return the keys of a table by its own name; one of several has a number, or none if first."""
    written = head["name"]
    known = (name for name in SECTIONS if folded_word(written) in SECTIONS[name].spellings)
    name = next(known, written)
    opened[name] += 1
    return [f"{name}.{opened[name]}", name] if head["several"] else [name]


def _plain(value: object) -> Setting:
    """Return a value as text, or as a list or table of text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    if isinstance(value, bool):
        return write_yes_no(value)
    if isinstance(value, int | float):
        return write_number(value)
    return CONTROL.sub("", str(value)).strip()


def toml_of(settings: Mapping[str, object]) -> str:
    """Return settings as TOML: plain values first, then a table for each table."""
    plain = {key: value for key, value in settings.items() if not _is_table(value)}
    parts = [_lines(plain)]
    for key, value in settings.items():
        if isinstance(value, Mapping):
            parts.append(f"[{_key(key)}]\n{_lines(value)}")
        elif _is_table(value) and isinstance(value, list):
            parts.extend(f"[[{_key(key)}]]\n{_lines(table)}" for table in value)
    return "\n".join(parts)


def _is_table(value: object) -> bool:
    """Return whether a value is a table or a list of tables."""
    return isinstance(value, Mapping) or (
        isinstance(value, list) and any(isinstance(part, Mapping) for part in value)
    )


def _lines(values: Mapping[str, object]) -> str:
    """Return a line for each value."""
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in values.items())


def _key(key: str) -> str:
    """Return a key, between quotes where it needs them."""
    return key if _BARE_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _value(value: object) -> str:
    """Return one value in TOML."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(key)} = {_value(part)}" for key, part in value.items())
        return f"{{ {inner} }}"
    return write_number(value) if isinstance(value, int | float) else str(value)
