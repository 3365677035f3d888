"""Reading an account, telling what is wrong with it, and holding back what may not be told."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from guanxi.api.path import AnyPath
from guanxi.io.readers import read_account
from guanxi.model.account import Account
from guanxi.model.phrase import Language
from guanxi.model.report import Report

if TYPE_CHECKING:
    import networkx as nx


def load(path: AnyPath, *, encoding: str | None = None) -> Account:
    """Return the account in a folder or workbook, leaving out rows that cannot be used.

    `check` says which and why. InputError where there is no account to read.
    """
    return read_account(Path(path), encoding=encoding)[0]


def from_networkx(
    graph: "nx.Graph[Any]",
    *,
    kind: str = "friendship",
    strength: str | None = None,
    language: Language = "en",
) -> Account:
    """Return the account that a networkx graph describes: a person a node, a tie an edge.

    Ties are of the `kind` that their edge names, or else of this one (docs/data.md has all kinds);
    an arrow is a row "source, target". `strength` names an attribute of edges that is divided by
    its greatest; without it their `strength` (0 to 1) counts, if there is one. What `to_networkx`
    writes of a person or tie is read; every tie rests on one claim graded B1. InputError where
    something is not understood: nobody at all, negative strengths, two nodes of one name.
    """
    from guanxi.io.network import account_of

    return account_of(graph, kind=kind, strength=strength, language=language)


def load_with_report(path: AnyPath, *, encoding: str | None = None) -> tuple[Account, Report]:
    """Return the account and everything that reading it brought to light."""
    return read_account(Path(path), encoding=encoding)


def check(path: AnyPath, *, encoding: str | None = None) -> Report:
    """Return every problem of an account's files, and what is not known yet."""
    return read_account(Path(path), encoding=encoding)[1]


def share(account: Account, profile: str) -> Account:
    """Return an account that holds what a profile allows to be shown, and nothing else.

    internal, shareable, pseudonymous; analyse what is returned. UnknownNameError for another.
    """
    from guanxi.model.profiles.table import PROFILES

    return PROFILES.find(profile).apply(account)
