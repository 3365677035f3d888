"""Which verdicts on invitations hang on a tie."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import NamedTuple

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.evidence import Finding
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie, tie_order
from guanxi.model.uncertainty import Decides
from guanxi.model.vocabulary import Credibility, Reliability

Verdicts = Callable[[Account], tuple[Finding, ...]]
"""What the rules object to at all events of an account."""

_INVITING = Phrase(
    "what to say of inviting {people} to {events}", "邀请{people}参加{events}是否妥当"
)
_AND, _COMMA = Phrase(" and ", "和"), Phrase(", ", "、")
_NO = Claim(strength=0.0, reliability=Reliability.A, credibility=Credibility.CONFIRMED)
_MOST_TIES = 40  # that are looked at, the most doubtful first: each takes two checks of all events


class _Objection(NamedTuple):
    """That a rule objects to a guest of an event."""

    event: str
    rule: str
    person: str


@dataclass(frozen=True, slots=True)
class Hanging:
    """The objections that come or go when a tie turns out true, or not."""

    if_true: frozenset[_Objection] = frozenset()
    if_not: frozenset[_Objection] = frozenset()

    def change(self, part: float) -> float:
        """Return how many verdicts are expected to change; `part` is how probable the tie is."""
        return part * _verdicts(self.if_true) + (1 - part) * _verdicts(self.if_not)

    def decides(self, account: Account) -> Iterator[Decides]:
        """Iterate over what the tie decides, events with the same guests together."""
        guests: dict[str, set[str]] = {}
        for one in self.if_true | self.if_not:
            guests.setdefault(one.event, set()).add(one.person)
        events: dict[tuple[str, ...], list[str]] = {}
        for event, people in sorted(guests.items()):
            events.setdefault(tuple(sorted(people)), []).append(account.events[event].name)
        for together, names in sorted(events.items()):
            people_names = [account.name_of(person) for person in together]
            yield Decides(_INVITING, {"people": _listed(people_names), "events": _listed(names)})


def hanging(
    account: Account, ties: Sequence[tuple[Tie, float]], verdicts: Verdicts
) -> dict[int, Hanging]:
    """Return what hangs on each tie that joins two guests of one event, by the tie's number.

    A tie is given with its probability, 0 to 1; of very many, only the most doubtful are tried.
    """
    joined = _guests_together(account)
    near = [
        (abs(part - 1 / 2), number)
        for number, (tie, part) in enumerate(ties)
        if frozenset((tie.source, tie.target)) in joined
    ]
    now = _objections(verdicts(account)) if near else frozenset()
    return {
        number: _hanging(account, ties[number][0], verdicts, now)
        for _, number in sorted(near)[:_MOST_TIES]
    }


def _hanging(account: Account, tie: Tie, verdicts: Verdicts, now: frozenset[_Objection]) -> Hanging:
    """Return what changes against now if a tie is true, and if it is not."""
    so, not_so = (
        _objections(verdicts(_with(account, tie, supposed)))
        for supposed in (replace(tie, confidence=1.0), denied(tie))
    )
    return Hanging(now ^ so, now ^ not_so)


def denied(tie: Tie) -> Tie:
    """Return a tie as it stands once somebody who must know says that there is no such tie."""
    return replace(tie, strength=0.0, confidence=0.0, claims=(_NO,), opposed=())


def _guests_together(account: Account) -> set[frozenset[str]]:
    """Return the pairs of people invited to one event."""
    guests: dict[str, set[str]] = {}
    for invitation in account.invitations:
        guests.setdefault(invitation.event, set()).add(invitation.person)
    return {frozenset(pair) for met in guests.values() for pair in combinations(met, 2)}


def _with(account: Account, tie: Tie, instead: Tie) -> Account:
    """Return the account with another tie in place of one, which may be supposed only."""
    others = [known for known in account.ties if known is not tie]
    return replace(account, ties=tuple(sorted([*others, instead], key=tie_order)))


def _objections(findings: tuple[Finding, ...]) -> frozenset[_Objection]:
    """Return who is objected to, where and by which rule."""
    return frozenset(
        _Objection(finding.event, finding.rule, person)
        for finding in findings
        if finding.event
        for person in finding.people
    )


def _verdicts(objections: frozenset[_Objection]) -> int:
    """Return in how many verdicts (of one rule on one event) some objections stand."""
    return len({(one.event, one.rule) for one in objections})


def _listed(names: list[str]) -> Phrase:
    """Return names as a list in words."""
    first, last = names[:-1], names[-1]
    if not first:
        return Phrase(_plain(last), _plain(last))
    return Phrase(
        *(_plain(comma.join(first) + and_ + last)
          for comma, and_ in ((_COMMA.en, _AND.en), (_COMMA.zh, _AND.zh)))
    )  # fmt: skip


def _plain(text: str) -> str:
    """Return a text in a form that stands for itself in a phrase, braces too."""
    return text.replace("{", "{{").replace("}", "}}")
