"""Errors that the person at the keyboard can act on; anything else is a bug and keeps its trace."""

import difflib
from collections.abc import Iterable, Mapping

_FEW = 12  # as many names as one likes to read in an error
_NEAREST = 3  # names offered at most
_NEAR = 0.6  # likeness, of 1, from which a name is offered
_LONG_WORD = 4  # letters


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
    near = nearest_names(found, known)
    return "; did you mean " + " or ".join(f"'{name}'" for name in near) + "?" if near else ""


def nearest_names(found: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the few known names most like what was found, or else those with a word like it."""
    names = sorted(known, reverse=True)
    whole = nearest(found, {name: (name,) for name in names})
    return whole or nearest(found, {name: _words(name) for name in names})


def nearest(found: str, known: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the few known names of which one of the forms is most like what was found."""
    by_form = {form.casefold(): name for name, forms in known.items() for form in forms}
    near = difflib.get_close_matches(found.casefold(), sorted(by_form), n=_NEAREST, cutoff=_NEAR)
    return tuple(dict.fromkeys(by_form[form] for form in near))


def _words(name: str) -> list[str]:
    """Return the words of a name that are long enough to be taken for it."""
    return [word for word in name.split() if len(word) >= _LONG_WORD]
