"""How a session begins: look at what was written down, and analyse it."""

from collections.abc import Mapping

from guanxi import api
from guanxi.api import AnyPath
from guanxi.facade.analysis import Analysis
from guanxi.facade.answer import Answer
from guanxi.facade.words import at_least, language_named
from guanxi.model.account import Account
from guanxi.model.phrase import Language
from guanxi.model.report import Report


def check(
    path: AnyPath, *, encoding: str | None = None, language: Language | None = None
) -> Answer[Report]:
    """Return every problem of an account's files, with the way out, and what is not known yet.

    InputError where there is no account to read.
    """
    from guanxi.render.terminal.problems import problem_list

    account, report = api.load_with_report(path, encoding=encoding)
    return Answer(
        report, problem_list(report, account, language_named(language or account.language))
    )


def analyse(  # noqa: PLR0913 - an option each
    account: Account,
    *,
    decision: str | None = None,
    draws: int = 300,
    seed: int = 0,
    ranks: Mapping[str, float] | None = None,
    language: Language | None = None,
) -> Analysis:
    """Return the analysis of an account: scores with their reasons, roles, and how sure they are.

    It is about the `decision` of that name (or part of it), or else about the account's first. How
    sure it is comes from `draws` of the account as it may really be (0 leaves that out); the same
    `seed` gives the same numbers. `ranks` (any unit, by name or id) count as formal authority
    instead of level and reports. `language` is that of all texts, the account's unless told.
    UnknownNameError, with the nearest names, for a decision or somebody ranked who is not there.
    GuanxiError for fewer draws than none, TypeError for what is no account.
    """
    _wants_account(account)
    spoken = language_named(language or account.language)
    at_least(0, "draws", draws)
    results = api.analyse(account, decision=decision, draws=draws, seed=seed, ranks=ranks)
    return Analysis(results=results, language=spoken)


def _wants_account(told: object) -> None:
    """Raise a TypeError with the way out where something else than an account is handed over."""
    if not isinstance(told, Account):
        message = f"analyse takes an account and was given {told!r:.60}; read it first: gx.load(…)"
        raise TypeError(message)
