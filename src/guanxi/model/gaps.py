"""What is not known yet about an account, and about whom."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from guanxi.model.account import Account
from guanxi.model.person import Person
from guanxi.model.phrase import Phrase
from guanxi.model.report import Gap
from guanxi.model.tie import Tie
from guanxi.model.vocabulary import Change

_DEPARTURES = frozenset({Change.RETIRED, Change.LEFT})


def gaps(account: Account) -> tuple[Gap, ...]:
    """Return the gaps that there are, the most telling first; people stand in each by id."""
    found = [
        Gap(name=name, label=label, people=tuple(sorted(set(find(account)))))
        for name, label, find in _GAPS
    ]
    return tuple(gap for gap in found if gap.people)


def _support_unknown(account: Account) -> Iterator[str]:
    """Find people of whom nobody knows whether they support us."""
    return (one.id for one in _known(account) if one.support is None)


def _no_tie(account: Account) -> Iterator[str]:
    """Find people without any tie, not even to a boss."""
    tied = {
        person
        for tie in account.current_ties()
        if tie.source in account.people and tie.target in account.people
        for person in (tie.source, tie.target)
    }
    return (person for person in account.people if person not in tied)


def _no_post(account: Account) -> Iterator[str]:
    """Find people with neither title nor level, those aside who have left."""
    latest = {move.person: move.change for move in sorted(account.moves, key=lambda one: one.date)}
    return (
        one.id
        for one in _known(account)
        if not one.title and not one.level and latest.get(one.id) not in _DEPARTURES
    )


def _holder_unknown(account: Account) -> Iterator[str]:
    """Find posts that have no known holder."""
    return (one.id for one in account.people.values() if one.placeholder)


def _stale(account: Account) -> Iterator[str]:
    """Find people with an informal tie about which nothing was heard for long."""
    today, days = account.as_of, account.weights.stale_after_days
    if today is None:
        return iter(())
    return _ends(account, lambda tie: any(_heard(tie)) and (today - max(_heard(tie))).days > days)


def _undated(account: Account) -> Iterator[str]:
    """Find people with an informal tie about which nobody wrote when it was heard."""
    return _ends(account, lambda tie: not any(_heard(tie)))


def _known(account: Account) -> Iterable[Person]:
    """Return the people who are more than a place kept for somebody."""
    return (one for one in account.people.values() if not one.placeholder)


def _heard(tie: Tie) -> list[dt.date]:
    """Return the days on which the claims for a tie were heard."""
    return [claim.heard_on for claim in tie.claims if claim.heard_on]


def _ends(account: Account, fits: Callable[[Tie], bool]) -> Iterator[str]:
    """Iterate over the people at the ends of the informal ties that fit."""
    return (
        person
        for tie in account.current_ties()
        if tie.kind.informal and fits(tie)
        for person in (tie.source, tie.target)
        if person in account.people
    )


_GAPS: tuple[tuple[str, Phrase, Callable[[Account], Iterator[str]]], ...] = (
    ("support-unknown", Phrase("no support known", "态度未知"), _support_unknown),
    ("no-tie", Phrase("no tie to anybody", "没有任何关系"), _no_tie),
    ("no-post", Phrase("neither title nor level known", "职务和级别均未知"), _no_post),
    ("holder-unknown", Phrase("post without a known holder", "任职者未知的职位"), _holder_unknown),
    ("stale-claims", Phrase("a tie not heard of for long", "有关系久未核实"), _stale),
    ("undated-claims", Phrase("a tie heard of on no known day", "有关系未注明得知日期"), _undated),
)
