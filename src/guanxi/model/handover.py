"""To whom a map is handed."""

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """To whom a map is handed and on which day, written across it, and under which passphrase."""

    recipient: str | None = None
    date: dt.date | None = None
    passphrase: str | None = field(default=None, repr=False)


TO_NOBODY = Handover()
