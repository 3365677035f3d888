"""How a number is declared: its value, its meaning, its source, and how large it may be."""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from guanxi.sources import JUDGEMENT, Source

Scale = Mapping[str, float]


def number(
    default: float, meaning: str, source: Source = JUDGEMENT, *, highest: float = 1.0
) -> float:
    """Declare a number between 0 and `highest`."""
    return field(
        default=default, metadata={"meaning": meaning, "source": source, "highest": highest}
    )


def scale(
    default: dict[str, float], meaning: str, source: Source = JUDGEMENT, *, highest: float = 1.0
) -> Scale:
    """Declare a number per word of a vocabulary, each between 0 and `highest`."""
    return field(
        default_factory=lambda: MappingProxyType(default),
        metadata={"meaning": meaning, "source": source, "highest": highest},
    )


def stages(parts: tuple[float, ...], meaning: str, source: Source = JUDGEMENT) -> Scale:
    """Declare a number for each stage of a purchase, in order."""
    return scale(dict(zip(_STAGES, parts, strict=True)), meaning, source)


_STAGES = ("need", "preparation", "design", "evaluation", "commitment", "installation")
