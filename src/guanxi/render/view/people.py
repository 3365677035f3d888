"""People on the map: where they stand, what they are, what we had to do with them."""

import math

from guanxi.model.event import Activity
from guanxi.model.evidence import Reason, Score
from guanxi.model.person import Person
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Layer, Tie
from guanxi.names import find_text
from guanxi.render.layout import influence_layout, room
from guanxi.render.layout_org import org_layout
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.plain import Plain, both, iso, label, short
from guanxi.render.view.ties import claim

_REASONS_SHOWN = 8
_SMALLER = Phrase("{count} smaller reasons together", "另外{count}个较小的原因合计")
_PIXEL_DIGITS = 1
_INTERVAL_DIGITS = 1


def people(drawn: Drawing) -> list[Plain]:
    """Return everybody with place, roles, scores, and our contact with them."""
    found = drawn.account.people
    powers = _powers(drawn)
    points = _points(drawn, powers)
    activities: dict[str, list[Activity]] = {}
    for activity in drawn.account.activities:
        activities.setdefault(activity.person, []).append(activity)
    vendors: dict[str, list[Tie]] = {}
    for tie in drawn.account.current_ties():
        if Layer.VENDOR in tie.kind.layers:
            vendors.setdefault(tie.source, []).append(tie)
    return [
        _known(found[key])
        | {"power": powers[key]}
        | _judged(drawn, key)
        | _contact(drawn, found[key], activities.get(key, []))
        | {"prefers": [_preference(drawn, tie) for tie in vendors.get(key, ())]}
        | points[key]
        for key in drawn.ids
    ]


def _powers(drawn: Drawing) -> dict[str, float]:
    """Return everybody's decision power beside the greatest there is, 0 to 1."""
    scores = drawn.results.scores["decision_power"]
    greatest = max((score.points for score in scores.values()), default=0.0)
    return {
        key: short(score.points / greatest) if greatest > 0 else 0.0
        for key, score in scores.items()
    }


def _points(drawn: Drawing, powers: dict[str, float]) -> dict[str, Plain]:
    """Return everybody's place on the map and in the chart, in pixels."""
    found = [drawn.account.people[key] for key in drawn.ids]
    rooms = [room(person.name, powers[person.id]) for person in found]
    pairs = [(drawn.places[tie.source], drawn.places[tie.target], tie) for tie in drawn.holding()]
    weighted = [(one, other, tie.expected * tie.kind.weight) for one, other, tie in pairs]
    lines = [(one, other) for one, other, tie in pairs if tie.kind.name == "reports_to"]
    free = influence_layout(drawn.ids, [one.department for one in found], weighted, rooms)
    tree = org_layout(drawn.ids, lines, rooms)
    return {
        key: {
            "x": round(float(free[place, 0]), _PIXEL_DIGITS),
            "y": round(float(free[place, 1]), _PIXEL_DIGITS),
            "org_x": round(float(tree[place, 0]), _PIXEL_DIGITS),
            "org_y": round(float(tree[place, 1]), _PIXEL_DIGITS),
        }
        for place, key in enumerate(drawn.ids)
    }


def _known(person: Person) -> Plain:
    """Return what was told of somebody's post and stance."""
    return {
        "id": person.id,
        "name": person.name,
        "title": person.title,
        "department": person.department,
        "level": person.level,
        "since": iso(person.since),
        "placeholder": person.placeholder,
        "declared": [both(role.label) for role in person.roles],
        "support": person.support,
        "others_support": [list(pair) for pair in sorted(person.competitor_support.items())],
        "note": person.note,
        "power_note": person.power_note,
        "find": find_text(person),
    }


def _judged(drawn: Drawing, key: str) -> Plain:
    """Return the roles and scores that follow for somebody."""
    results = drawn.results
    return {
        "roles": list(results.roles[key]),
        "probabilities": {role: results.probability(role, key) for role in results.roles[key]},
        "scores": {name: _score(drawn, scores[key]) for name, scores in results.scores.items()},
    }


def _score(drawn: Drawing, score: Score) -> Plain:
    """Return a score with its weightiest reasons; the small ones are put together."""
    sure = drawn.results.estimate(score.measure, score.person)
    interval = (sure.points.low, sure.points.high) if sure else ()
    ordered = score.largest(len(score.reasons))
    rest = ordered[_REASONS_SHOWN:]
    reasons = [drawn.reason(reason) for reason in ordered[:_REASONS_SHOWN]]
    if rest:
        together = math.fsum(reason.amount for reason in rest)
        reasons.append(drawn.reason(Reason(_SMALLER, {"count": str(len(rest))}, together)))
    return {
        "value": None if score.value is None else short(score.value),
        "interval": [round(end, _INTERVAL_DIGITS) for end in interval] or None,
        "reasons": reasons,
    }


def _contact(drawn: Drawing, person: Person, activities: list[Activity]) -> Plain:
    """Return how well we cover somebody, who does, and what contact there was, latest first."""
    account = drawn.account
    return {
        "coverage": person.coverage,
        "relation": label(person.relation),
        "owner": account.name_of(person.owner) if person.owner else None,
        "activities": [
            {
                "date": iso(one.date),
                "kind": one.kind,
                "by": account.name_of(one.our_person) if one.our_person else None,
                "note": one.note,
                "sentiment": one.sentiment,
            }
            for one in sorted(activities, key=lambda one: one.date, reverse=True)
        ],
    }


def _preference(drawn: Drawing, tie: Tie) -> Plain:
    """Return which vendor somebody is said to prefer, and by whom."""
    return {
        "vendor": tie.target,
        "confidence": short(tie.confidence),
        "claims": [claim(drawn, one, denies=one.denies) for one in tie.claims],
    }
