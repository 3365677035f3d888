"""A department and its friends and enemies."""

from dataclasses import dataclass

from guanxi.model.vocabulary import Function


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """A part of the customer's organisation."""

    name: str
    function: Function | None = None
    parent: str | None = None
    hostile_to: tuple[str, ...] = ()
    allied_with: tuple[str, ...] = ()
    note: str | None = None
