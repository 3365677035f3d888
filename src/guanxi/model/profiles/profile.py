"""What a profile is; a new one is a file beside this and a line in the table."""

from collections.abc import Callable
from dataclasses import dataclass

from guanxi.model.account import Account
from guanxi.model.phrase import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How much of an account may be shown.

    `apply` returns an account that holds what the profile allows and nothing else, so that all
    that is computed and written from it can give nothing else away. It lists what it keeps: what
    is added to the model later is withheld until somebody allows it.
    """

    name: str
    label: Phrase
    meaning: Phrase
    apply: Callable[[Account], Account]
