"""Errors that the person at the keyboard can act on; anything else is a bug and keeps its trace."""

import difflib
from collections.abc import Iterable

_FEW = 12  # as many names as one likes to read in an error


class GuanxiError(Exception):
    """Something went wrong that the user can mend; the text says what, where and the way out."""


class InputError(GuanxiError):
    """The account cannot be used at all: missing, unreadable, or without a single person."""


class UnknownNameError(GuanxiError):
    """A name the user gave is not there; the nearest ones are offered."""

    def __init__(self, kind: str, found: str, known: Iterable[str]) -> None:
        """Word the error for a `kind` of thing (such as "person") and the names there are."""
        names = list(known)
        few = f"; there are: {', '.join(names)}" if 0 < len(names) <= _FEW else ""
        super().__init__(f"unknown {kind} '{found}'{did_you_mean(found, names) or few}")


def did_you_mean(found: str, known: Iterable[str]) -> str:
    """Return "; did you mean 'x' or 'y'?" for the nearest known names, or "" if none is near."""
    by_folded = {name.casefold(): name for name in sorted(known, reverse=True)}
    near = difflib.get_close_matches(found.casefold(), sorted(by_folded), n=3, cutoff=0.6)
    if not near:
        return ""
    return "; did you mean " + " or ".join(f"'{by_folded[name]}'" for name in near) + "?"
