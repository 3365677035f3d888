"""What the shell completes: the people, events and decisions of the account that was typed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from guanxi.errors import GuanxiError

if TYPE_CHECKING:
    from guanxi.model.account import Account

_LARGEST = 1_000_000  # bytes of an account; reading a larger one takes longer than one waits
Completer = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]
Offered = tuple[str, str]  # what is typed, and what it means


def completed(offered: "Callable[[Account], Iterator[Offered]]") -> Completer:
    """Return a completer for what an account offers; it never fails, it offers nothing instead."""

    def complete(
        context: click.Context, parameter: click.Parameter, typed: str
    ) -> list[CompletionItem]:
        del parameter
        account = _account(context)
        found = offered(account) if account else ()
        return [CompletionItem(text, help=meaning) for text, meaning in found if _fits(text, typed)]

    return complete


def people(account: "Account") -> Iterator[Offered]:
    """Iterate over everybody by name, or by id where several bear the name."""
    names = [person.name for person in account.people.values()]
    for key, person in account.people.items():
        single = names.count(person.name) == 1
        yield person.name if single else key, person.title or person.department or ""


def events(account: "Account") -> Iterator[Offered]:
    """Iterate over the events by id."""
    return ((event.id, event.name) for event in account.events.values())


def decisions(account: "Account") -> Iterator[Offered]:
    """Iterate over the decisions."""
    return ((decision.what, "") for decision in account.decisions)


def _fits(text: str, typed: str) -> bool:
    """Return whether a text begins as typed, whatever the capitals."""
    return text.casefold().startswith(typed.casefold())


def _account(context: click.Context) -> "Account | None":
    """Return the account that was typed, if there is one that is read at once."""
    from guanxi.io.readers import read_account

    typed = context.params.get("account") or next(iter(context.args), None)
    if not typed:
        return None
    path = Path(typed)
    try:
        files = path.iterdir() if path.is_dir() else [path]
        if sum(file.stat().st_size for file in files) > _LARGEST:
            return None
        return read_account(path)[0]
    except (GuanxiError, OSError):
        return None
