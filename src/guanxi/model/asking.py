"""The order of asking: who is asked when and by whom, and what not to mention to them."""

from dataclasses import dataclass

from guanxi.model.event import Event
from guanxi.model.evidence import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One person's turn to be asked.

    `by` is the colleague of ours who should ask, None where nobody of us is known to be near;
    `place` says why in this place, `because` why by this colleague. Ask when those of `after` have
    answered. `silences` say what not to mention, and why.
    """

    person: str
    by: str | None
    place: tuple[Reason, ...] = ()
    because: tuple[Reason, ...] = ()
    after: tuple[str, ...] = ()
    silences: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingOrder:
    """The turns of those who are still to be asked to an event, the first one first.

    `asked` are those of whoever has been asked already, by rank, for what not to mention to them.
    `secrets` say of what not to speak to anybody who is not asked to it.
    """

    event: Event
    turns: tuple[Turn, ...]
    asked: tuple[Turn, ...] = ()
    secrets: tuple[Reason, ...] = ()
