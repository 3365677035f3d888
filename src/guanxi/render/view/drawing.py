"""Who and what is drawn, by place in the page's lists, and the phrases used so far."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from guanxi.model.account import Account
from guanxi.model.evidence import Finding, Reason
from guanxi.model.phrase import Phrase
from guanxi.model.results import Results
from guanxi.model.tie import Tie
from guanxi.render.view.plain import Plain, both, flattened, short


@dataclass(slots=True)
class Drawing:
    """Everybody in order of id, and the ties between them: those that hold, then the others."""

    results: Results
    ids: tuple[str, ...] = ()
    ties: tuple[Tie, ...] = ()
    current: int = 0
    phrases: dict[Phrase, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    tie_places: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Choose who and what is drawn; ties that nobody affirms are not."""
        account = self.account
        self.ids = tuple(sorted(account.people))
        self.places = {key: place for place, key in enumerate(self.ids)}
        holding = tuple(account.current_ties_among_people())
        known = {id(tie) for tie in holding}
        others = (tie for tie in account.ties if id(tie) not in known and not tie.denied)
        self.ties = (*holding, *filter(account.among_people, others))
        self.current = len(holding)
        self.tie_places = {id(tie): place for place, tie in enumerate(self.ties)}

    @property
    def account(self) -> Account:
        """The account that is drawn."""
        return self.results.account

    def holding(self) -> tuple[Tie, ...]:
        """Return the ties that hold on the account's day."""
        return self.ties[: self.current]

    def people_places(self, people: Iterable[str]) -> list[int]:
        """Return where people stand in the list; who is not of the account is left out."""
        return [self.places[key] for key in people if key in self.places]

    def ties_of(self, ties: Iterable[Tie]) -> list[int]:
        """Return where ties stand in the list; ties with a vendor are not drawn."""
        return [self.tie_places[id(tie)] for tie in ties if id(tie) in self.tie_places]

    def reason(self, reason: Reason) -> Plain:
        """Return a reason as a phrase, what fills its gaps, and the ties behind it."""
        phrase, values = flattened(reason.phrase, reason.values)
        return {
            "phrase": self.phrases.setdefault(phrase, len(self.phrases)),
            "values": values,
            "amount": short(reason.amount),
            "ties": self.ties_of(reason.ties),
            "assumed": reason.assumed,
        }

    def finding(self, finding: Finding) -> Plain:
        """Return a finding in words, with its reasons."""
        return {
            "rule": finding.rule,
            "severity": finding.severity.name.lower(),
            "people": self.people_places(finding.people),
            "text": both(finding.situation, finding.values),
            "remedy": both(finding.remedy, finding.values),
            "reasons": [self.reason(reason) for reason in finding.reasons],
            "probability": short(finding.probability),
        }
