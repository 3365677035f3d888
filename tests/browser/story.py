"""What an invented account tells besides people and ties: careers, suspicions, the model."""

from collections import defaultdict
from typing import Any

Part = dict[str, Any]  # JSON as a map page takes it


def contact(number: int) -> Part:
    """Give what we had to do with somebody."""
    visit = {
        "date": f"2026-0{number % 9 + 1}-11",
        "kind": "visit" if number % 2 else "wine_tasting",
        "by": "Marta Lind",
        "note": "asked for the price list",
        "sentiment": (0.5, 0, -0.5, None)[number % 4],
    }
    prefers = {"vendor": "Altavena", "confidence": 0.7, "claims": []}
    return {
        "since": None,
        "declared": [{"en": "user", "zh": "使用者"}] if number % 3 == 0 else [],
        "others_support": [["Altavena", 1]] if number % 7 == 0 else [],
        "note": "likes short mails" if number % 5 == 0 else None,
        "power_note": "holds the budget" if number % 6 == 0 else None,
        "relation": {"en": "friend", "zh": "朋友"} if number % 4 == 0 else None,
        "owner": "Marta Lind" if number % 2 else None,
        "activities": [visit] if number % 3 else [],
        "prefers": [prefers] if number % 8 == 0 else [],
    }


def department(names: list[str], name: str) -> Part:
    """Give what was told of a department: the first two are at odds, the next two are allied."""
    place = names.index(name)
    partner = names[(place ^ 1) % len(names)]
    return {
        "function": {"en": "purchasing", "zh": "采购部门"} if place == 1 else None,
        "parent": None,
        "hostile_to": [partner] if place == 0 and partner != name else [],
        "allied_with": [partner] if place == 2 else [],
        "note": "signs every order" if place == 1 else None,
    }


def moves(people: list[Part]) -> list[Part]:
    """Give two moves: the second person came from outside and took the third one's post."""
    if len(people) < 4:
        return []
    shared = {"post": "Head of Grid", "department": None}
    return [
        {
            **shared,
            "person": 2,
            "date": "2024-01-31",
            "change": "retired",
            "label": {"en": "retired", "zh": "退休"},
            "from_post": None,
            "outsider": None,
            "predecessor": None,
        },
        {
            **shared,
            "person": 1,
            "date": "2024-02-01",
            "change": "appointed",
            "label": {"en": "appointed", "zh": "任命"},
            "from_post": "Head of Wires",
            "outsider": True,
            "predecessor": 2,
        },
    ]


def findings(people: list[Part]) -> list[Part]:
    """Give one finding about the first person."""
    if not people:
        return []
    return [
        {
            "rule": "uncovered",
            "severity": "warning",
            "people": [0],
            "text": {"en": "Nobody of ours has met the decider.", "zh": "我方无人见过决策者。"},
            "remedy": {"en": "Ask for a meeting.", "zh": "请求会面。"},
            "reasons": [],
            "probability": 0.8,
        }
    ]


def hypotheses(people: list[Part]) -> list[Part]:
    """Give two pairs who may be at odds."""
    if len(people) < 8:
        return []
    values = {"person": people[5]["name"], "other": people[7]["name"]}
    reason = {"phrase": 3, "values": values, "amount": 42.0, "ties": [], "assumed": False}
    return [
        {"one": 5, "other": 7, "probability": 0.42, "reasons": [reason]},
        {"one": 1, "other": 6, "probability": 0.25, "reasons": [reason]},
    ]


def questions(people: list[Part], ties: list[Part]) -> list[Part]:
    """Give a question about a tie and one about a person."""
    if not ties:
        return []
    ends = [ties[0]["source"], ties[0]["target"]]
    return [
        {"text": {"en": "Do they still speak?", "zh": "他们还说话吗？"}, "people": ends, "tie": 0},
        {
            "text": {"en": f"Where does {people[0]['name']} stand?", "zh": "态度如何？"},
            "people": [0],
            "tie": None,
        },
    ]


def camps(people: list[Part], ties: list[Part]) -> list[Part]:
    """Give two camps: even places and odd ones, of the first dozen."""
    if len(people) < 8:
        return []
    members = range(min(len(people), 12))
    odd = [
        place
        for place, tie in enumerate(ties)
        if tie["kind"] == "alliance" and (tie["source"] + tie["target"]) % 2
    ]
    return [
        {
            "divided": True,
            "proven": True,
            "camps": [[one for one in members if one % 2 == side] for side in (0, 1)],
            "open": [2],
            "torn": [3],
            "contradictions": [
                place
                for place in odd
                if {ties[place]["source"], ties[place]["target"]} <= set(members)
            ][:4],
        }
    ]


def forecast(people: list[Part], ties: list[Part]) -> Part | None:
    """Give a model in which everybody listens along ties that are not hostile, in equal parts."""
    if not people:
        return None
    heard = defaultdict(set)
    for tie in ties:
        if tie["kind"] in {"advises", "influences", "alliance"}:
            heard[tie["target"]].add(tie["source"])
    pulls = [
        (one, other, 1 / len(others))
        for one, others in sorted(heard.items())
        for other in sorted(others)
    ]
    votes = [1 / min(len(people), 4) if place < 4 else 0.0 for place in range(len(people))]
    return {
        "listener": [one for one, _, _ in pulls],
        "heard": [other for _, other, _ in pulls],
        "weight": [weight for _, _, weight in pulls],
        "openness": [0.5 if place in heard else 0.0 for place in range(len(people))],
        "votes": votes,
        "vetoes": [1] if len(people) > 1 else [],
        "enough": 1 / len(people),
        "sells": [1.0] * len(people),
        "stake": [0.7] * len(people),
        "tells": [None] * len(people),
        "cuts_off": [0.0] * len(people),
        "clear_stance": 0.5,
        "selling": 0.5,
        "coach": 0.4,
        "blocker": 0.05,
        "outcome": 0.0,
        "interval": [-0.2, 0.3],
        "favourable": 0.61,
    }
