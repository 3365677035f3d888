"""A complaint about a cell: the fault's name, and the values that fill its words."""

from collections.abc import Mapping
from dataclasses import dataclass

from guanxi.model.phrase import Phrase, listed


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something wrong in a cell; `known` holds the words that would have been right.

    `offered` tells them in each language, where they have a name in each.
    """

    fault: str
    values: Mapping[str, str]
    known: tuple[str, ...] = ()
    offered: Phrase | None = None


class Complaints(list[Complaint]):
    """What was wrong with the cells of one row so far."""

    def add(self, fault: str, known: tuple[str, ...] = (), **values: str) -> None:
        """Complain."""
        self.append(Complaint(fault, values, known))

    def offer(self, labels: Mapping[str, Phrase], found: str) -> None:
        """Complain of a word that is none of a vocabulary; `labels` are its words with names."""
        offered = listed(Phrase(word, label.zh) for word, label in labels.items())
        self.append(Complaint("unknown-word", {"found": found}, tuple(labels), offered))
