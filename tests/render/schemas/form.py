"""The form of JSON that other programs rely on: which keys there are, and what stands behind them.

A form is a type or several; a dict of forms by key, none missing and none more; a list of one
form, for each entry; or `by_name`, for whatever names there are.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Any

from guanxi.render.as_json import text

Form = Any
NUMBER = float | int
MAYBE_NUMBER = float | int | None
MAYBE_TEXT = str | None
PERSON = {"id": str, "name": str}
ABOUT = {"account": str, "decision": MAYBE_TEXT, "other_decisions": [str]}
TIE = {
    "source": str,
    "target": str,
    "kind": str,
    "strength": NUMBER,
    "confidence": NUMBER,
    "disputed": bool,
    "evidence": [str],
}
REASON = {"text": str, "amount": NUMBER, "assumed": bool, "ties": [TIE]}
FINDING = {
    "rule": str,
    "severity": str,
    "probability": NUMBER,
    "people": [PERSON],
    "situation": str,
    "remedy": str,
    "reasons": [REASON],
}


@dataclass(frozen=True)
class ByName:
    """The form of every value of an object, whose keys are names."""

    of: Form


def by_name(of: Form) -> ByName:
    """The form of an object with any keys."""
    return ByName(of)


def read_back(plain: Mapping[str, Any]) -> dict[str, Any]:
    """What another program reads."""
    found: dict[str, Any] = json.loads(text(plain))
    return found


def misfits(value: object, form: Form, place: str = "") -> list[str]:
    """Where a value does not have a form, each place as a path."""
    return list(_misfits(value, form, place))


def _misfits(value: object, form: Form, place: str) -> Iterator[str]:
    """Iterate over the places where a value does not have a form."""
    if isinstance(form, dict) and isinstance(value, dict):
        yield from _of_keys(value, form, place)
    elif isinstance(form, list) and isinstance(value, list):
        yield from _of_parts(enumerate(value), form[0], place)
    elif isinstance(form, ByName) and isinstance(value, dict):
        yield from _of_parts(value.items(), form.of, place)
    elif not isinstance(form, type | UnionType) or not _is_a(value, form):
        yield f"{place} is {value!r}"


def _of_keys(value: Mapping[str, object], form: Mapping[str, Form], place: str) -> Iterator[str]:
    """Iterate over the misfits of an object whose keys are known."""
    for key in sorted({*form, *value}):
        if key not in value:
            yield f"{place}/{key} is missing"
        elif key not in form:
            yield f"{place}/{key} is not foreseen"
        else:
            yield from _misfits(value[key], form[key], f"{place}/{key}")


def _of_parts(parts: Iterable[tuple[object, object]], form: Form, place: str) -> Iterator[str]:
    """Iterate over the misfits of parts that all have one form."""
    for key, part in parts:
        yield from _misfits(part, form, f"{place}/{key}")


def _is_a(value: object, form: type | UnionType) -> bool:
    """Whether a value is of a type; a truth value is no number."""
    return isinstance(value, form) and (form is bool or not isinstance(value, bool))
