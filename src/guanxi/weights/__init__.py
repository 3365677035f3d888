"""Every number the scores rest on, with its meaning and its source.

Tie kinds carry their own weight in `guanxi.model.tie`; all other numbers stand here. An account
overrides any of them in the [weights] table of its account.toml.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Self

from guanxi.errors import GuanxiError, did_you_mean
from guanxi.weights.declare import Scale
from guanxi.weights.doubt import DoubtWeights


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights(DoubtWeights):
    """The numbers of one analysis; passed in, never global."""

    def with_override(self, name: str, value: object) -> Self:
        """Return the weights with one changed; GuanxiError if no such number or out of range."""
        known = {spec.name: spec for spec in dataclasses.fields(self)}
        if name not in known:
            message = f"unknown weight '{name}'{did_you_mean(name, known)}"
            raise GuanxiError(message)
        spec = known[name]
        current = getattr(self, name)
        highest = spec.metadata["highest"]
        changed: Any = (
            _changed_scale(name, current, value, highest)
            if isinstance(current, Mapping)
            else _checked(name, value, highest)
        )
        return dataclasses.replace(self, **{name: changed})


def _changed_scale(name: str, current: Scale, value: object, highest: float) -> Scale:
    """Return a scale with the words of `value` changed."""
    if not isinstance(value, Mapping) or not set(value) <= set(current):
        message = f"weight '{name}' takes a table with some of: {', '.join(current)}"
        raise GuanxiError(message)
    checked = {word: _checked(f"{name}.{word}", number, highest) for word, number in value.items()}
    return MappingProxyType({**current, **checked})


def _checked(name: str, value: Any, highest: float) -> float:  # noqa: ANN401 - as TOML gives it
    """Return the number; GuanxiError if it is none or out of range."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not 0 <= value <= highest:
        message = f"weight '{name}' must be a number from 0 to {highest:g}, not {value!r}"
        raise GuanxiError(message)
    return float(value)


DEFAULT_WEIGHTS = Weights()
