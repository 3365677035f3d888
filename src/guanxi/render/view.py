"""What a map shows: an analysed account as plain values, before anything is drawn.

What is not put here is not in the page. Personal facts never are.
"""

import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.evidence import Finding, Reason, Score
from guanxi.model.person import Person
from guanxi.model.phrase import LANGUAGES, Language, Phrase, Values
from guanxi.model.results import InvitationCheck, Results
from guanxi.model.tie import TIE_KINDS, Layer, Tie, TieKind
from guanxi.render.find import find_text
from guanxi.render.layout import influence_layout, room
from guanxi.render.layout_org import org_layout

Plain = dict[str, object]

_REASONS_SHOWN = 8
_SMALLER = Phrase("{count} smaller reasons together", "另外{count}个较小的原因合计")
_DIGITS = 4
_PIXEL_DIGITS = 1


def view(results: Results, language: Language) -> Plain:
    """Return everything that the page shows, as the schema guanxi.map/1."""
    account = results.account
    drawn = _Drawing(results)
    return {
        "schema": "guanxi.map/1",
        "language": language,
        "account": _account(account),
        "departments": _departments(account),
        "tie_kinds": _tie_kinds(drawn.ties),
        "scores": [
            {"name": one.name, "label": both(one.label), "meaning": both(one.meaning)}
            for one in results.measures
        ],
        "roles": [
            {"name": name, "label": both(one.role.label if one.role else one.label)}
            for name, one in results.role_measures().items()
        ],
        "people": drawn.people(),
        "ties": [drawn.tie(tie) for tie in drawn.ties],
        "events": [drawn.event(check) for check in sorted(results.checks, key=_by_day)],
        "phrases": [both(phrase) for phrase in drawn.phrases],
    }


def _by_day(check: InvitationCheck) -> tuple[bool, str]:
    """Return what orders events by their day, those without one last."""
    return check.event.date is None, _iso(check.event.date) or ""


def both(phrase: Phrase, values: Values | None = None) -> Plain:
    """Return a phrase in every language; gaps stay open where no values are given."""
    if values is None:
        return {"en": phrase.en, "zh": phrase.zh}
    return {language: phrase(language, values) for language in LANGUAGES}


def _account(account: Account) -> Plain:
    """Return what stands above the map."""
    return {
        "name": account.name,
        "as_of": _iso(account.as_of),
        "decision": account.decision.what if account.decision else None,
        "our_company": account.our_company,
    }


def _iso(date: dt.date | None) -> str | None:
    """Return a date as text."""
    return None if date is None else date.isoformat()


def _departments(account: Account) -> list[Plain]:
    """Return the departments that anybody is in, with how many."""
    names = [person.department for person in account.people.values() if person.department]
    return [{"name": name, "people": names.count(name)} for name in sorted(set(names))]


def _tie_kinds(ties: Iterable[Tie]) -> list[Plain]:
    """Return the kinds of the ties that are drawn, in the order of the table."""
    drawn = {tie.kind.name for tie in ties}
    return [
        {
            "name": kind.name,
            "label": both(kind.label),
            "group": _group(kind),
            "directed": not kind.mutual,
        }
        for kind in TIE_KINDS.values()
        if kind.name in drawn
    ]


def _group(kind: TieKind) -> str:
    """Return how ties of a kind are drawn."""
    if Layer.FORMAL in kind.layers:
        return "formal"
    if kind.unlabelled:
        return "neutral"
    return "negative" if Layer.ANTAGONISM in kind.layers else "positive"


@dataclass(slots=True)
class _Drawing:
    """People and ties by their place in the page's lists, and the phrases used so far."""

    results: Results
    ids: tuple[str, ...] = ()
    ties: tuple[Tie, ...] = ()
    phrases: dict[Phrase, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    tie_places: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Choose who and what is drawn: everybody, and the ties that hold between them."""
        account = self.results.account
        self.ids = tuple(sorted(account.people))
        self.places = {key: place for place, key in enumerate(self.ids)}
        self.ties = tuple(account.current_ties_among_people())
        self.tie_places = {id(tie): place for place, tie in enumerate(self.ties)}

    def people(self) -> list[Plain]:
        """Return everybody with place, roles and scores."""
        points = self._points()
        return [self._person(self.results.account.people[key]) | points[key] for key in self.ids]

    def _points(self) -> dict[str, Plain]:
        """Return everybody's place on the map and in the chart, in pixels."""
        people = [self.results.account.people[key] for key in self.ids]
        rooms = [room(person.name, self._power(person.id)) for person in people]
        pairs = [(self.places[tie.source], self.places[tie.target], tie) for tie in self.ties]
        weighted = [(one, other, tie.expected * tie.kind.weight) for one, other, tie in pairs]
        lines = [(one, other) for one, other, tie in pairs if tie.kind.name == "reports_to"]
        free = influence_layout(self.ids, [one.department for one in people], weighted, rooms)
        tree = org_layout(self.ids, lines, rooms)
        return {
            key: {
                "x": round(float(free[place, 0]), _PIXEL_DIGITS),
                "y": round(float(free[place, 1]), _PIXEL_DIGITS),
                "org_x": round(float(tree[place, 0]), _PIXEL_DIGITS),
                "org_y": round(float(tree[place, 1]), _PIXEL_DIGITS),
            }
            for place, key in enumerate(self.ids)
        }

    def _power(self, key: str) -> float:
        """Return somebody's decision power beside the greatest there is, 0 to 1."""
        scores = self.results.scores["decision_power"]
        greatest = max(score.points for score in scores.values())
        return round(scores[key].points / greatest, _DIGITS) if greatest > 0 else 0.0

    def _person(self, person: Person) -> Plain:
        """Return what is known of somebody."""
        return {
            "id": person.id,
            "name": person.name,
            "title": person.title,
            "department": person.department,
            "level": person.level,
            "placeholder": person.placeholder,
            "roles": list(self.results.roles[person.id]),
            "support": person.support,
            "coverage": person.coverage,
            "power": self._power(person.id),
            "find": find_text(person),
            "scores": {
                name: self._score(scores[person.id]) for name, scores in self.results.scores.items()
            },
            "probabilities": {
                role: self.results.probability(role, person.id)
                for role in self.results.roles[person.id]
            },
        }

    def _score(self, score: Score) -> Plain:
        """Return a score with its weightiest reasons; the small ones are put together."""
        sure = self.results.estimate(score.measure, score.person)
        interval = (sure.points.low, sure.points.high) if sure else ()
        ordered = score.largest(len(score.reasons))
        rest = ordered[_REASONS_SHOWN:]
        reasons = [self._reason(reason) for reason in ordered[:_REASONS_SHOWN]]
        if rest:
            together = math.fsum(reason.amount for reason in rest)
            reasons.append(self._reason(Reason(_SMALLER, {"count": str(len(rest))}, together)))
        value = None if score.value is None else round(score.value, _DIGITS)
        return {
            "value": value,
            "interval": [round(end, 1) for end in interval] or None,
            "reasons": reasons,
        }

    def _reason(self, reason: Reason) -> Plain:
        """Return a reason as a phrase, what fills its gaps, and the ties behind it."""
        phrase, values = _flattened(reason.phrase, reason.values)
        return {
            "phrase": self.phrases.setdefault(phrase, len(self.phrases)),
            "values": values,
            "amount": round(reason.amount, _DIGITS),
            "ties": [self.tie_places[id(tie)] for tie in reason.ties],
            "assumed": reason.assumed,
        }

    def tie(self, tie: Tie) -> Plain:
        """Return a tie with everything said for and against it."""
        return {
            "source": self.places[tie.source],
            "target": self.places[tie.target],
            "kind": tie.kind.name,
            "strength": round(tie.strength, _DIGITS),
            "confidence": round(tie.confidence, _DIGITS),
            "disputed": tie.disputed,
            "since": _iso(tie.since),
            "until": _iso(tie.until),
            "claims": [
                *(self._claim(claim, denies=claim.denies) for claim in tie.claims),
                *(self._claim(claim, denies=True) for claim in tie.opposed),
            ],
        }

    def _claim(self, claim: Claim, *, denies: bool) -> Plain:
        """Return who said what."""
        account = self.results.account
        return {
            "said_by": account.name_of(claim.said_by) if claim.said_by else None,
            "heard_on": _iso(claim.heard_on),
            "code": claim.code,
            "denies": denies,
            "note": claim.note,
        }

    def event(self, check: InvitationCheck) -> Plain:
        """Return an event with its guests and conflicts."""
        event = check.event
        invitations = self.results.account.invitations
        status = {one.person: one.status for one in invitations if one.event == event.id}
        return {
            "id": event.id,
            "name": event.name,
            "format": both(event.format.label if event.format else Phrase("", "")),
            "date": _iso(event.date),
            "place": event.place,
            "guests": [
                {"person": self.places[guest], "status": both(status[guest].label)}
                for guest in check.guests
            ],
            "conflicts": [self._conflict(finding) for finding in check.conflicts],
        }

    def _conflict(self, finding: Finding) -> Plain:
        """Return a conflict in words."""
        return {
            "rule": finding.rule,
            "severity": finding.severity.name.lower(),
            "people": [self.places[key] for key in finding.people],
            "text": both(finding.situation, finding.values),
            "remedy": both(finding.remedy, finding.values),
        }


def _flattened(phrase: Phrase, values: Values) -> tuple[Phrase, dict[str, str]]:
    """Return a phrase with the gaps filled that differ by language, and the others' values."""
    same = {gap: value for gap, value in values.items() if isinstance(value, str)}
    if len(same) == len(values):
        return phrase, same
    kept = {gap: "{" + gap + "}" for gap in same}
    filled = {**values, **kept}
    return Phrase(phrase("en", filled), phrase("zh", filled)), same
