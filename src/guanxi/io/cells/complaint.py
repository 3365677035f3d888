"""A complaint about a cell: the fault's name, and the values that fill its words."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something wrong in a cell; `known` holds the words that would have been right."""

    fault: str
    values: Mapping[str, str]
    known: tuple[str, ...] = ()


class Complaints(list[Complaint]):
    """What was wrong with the cells of one row so far."""

    def add(self, fault: str, known: tuple[str, ...] = (), **values: str) -> None:
        """Complain."""
        self.append(Complaint(fault, values, known))
