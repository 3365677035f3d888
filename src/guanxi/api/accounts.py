"""Reading an account, telling what is wrong with it, and holding back what may not be told."""

from pathlib import Path

from guanxi.api.path import AnyPath
from guanxi.io.readers import read_account
from guanxi.model.account import Account
from guanxi.model.report import Report


def load(path: AnyPath, *, encoding: str | None = None) -> Account:
    """Return the account in a folder or workbook, leaving out rows that cannot be used.

    `check` says which and why. InputError where there is no account to read.
    """
    return read_account(Path(path), encoding=encoding)[0]


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
