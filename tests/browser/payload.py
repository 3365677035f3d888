"""Invented accounts of any size for the map page, the same every time."""

import random
from dataclasses import dataclass
from typing import Any

from guanxi.render.html import words
from guanxi.render.layout import influence_layout, room
from guanxi.render.layout_org import org_layout
from tests.browser import story

Payload = dict[str, Any]  # JSON as a map page takes it
Text = dict[str, str]

FAMILIES = (
    ("Lin", "林"), ("Zhou", "周"), ("Xu", "徐"), ("Gao", "高"), ("Ma", "马"), ("Sun", "孙"),
    ("Guo", "郭"), ("Luo", "罗"), ("He", "何"), ("Tang", "唐"), ("Feng", "冯"), ("Shen", "沈"),
)  # fmt: skip
GIVEN = (
    ("Min", "敏"), ("Haitao", "海涛"), ("Jing", "静"), ("Chunyan", "春燕"), ("Bowen", "博文"),
    ("Xiaoming", "晓明"), ("Jianguo", "建国"), ("Xuemei", "雪梅"), ("Hong", "红"), ("Hui", "慧"),
    ("Zhenhua", "振华"), ("Lihua", "丽华"), ("Wenbo", "文博"), ("Jiaxin", "佳欣"),
    ("Yunfei", "云飞"),
)  # fmt: skip
FOREIGN = ("Claire Dubois", "Marcus Lindqvist", "Priya Raman", "Hiro Tanaka", "Amara Okafor")
DEPARTMENTS = (
    "Executive Office", "Information Technology", "Operations", "Finance", "Procurement",
    "Digital & Data", "Legal & Compliance", "Engineering", "Human Resources", "Supply Chain",
    "Commercial", "Information Security",
)  # fmt: skip
KINDS = (
    ("reports_to", "Reports to", "汇报给", "formal", True),
    ("dotted_to", "Dotted line to", "虚线汇报给", "formal", True),
    ("advises", "Advises", "出主意", "positive", True),
    ("influences", "Influences", "影响", "positive", True),
    ("alliance", "Alliance", "同盟", "positive", False),
    ("classmate", "Classmates", "同学", "positive", False),
    ("rivalry", "Rivalry", "对立", "negative", False),
    ("blocks", "Blocks", "阻挠", "negative", True),
)
SCORES = (
    ("formal_authority", "Formal authority", "正式权力"),
    ("decision_power", "Decision power", "决策力"),
    ("influencer", "Influencer", "影响力"),
    ("blocker", "Blocker", "阻碍力"),
    ("champion", "Champion", "支持力"),
    ("hidden_power_holder", "Hidden power", "隐性权力"),
    ("figurehead", "Figurehead", "虚位"),
)
ROLES = (
    ("decision_maker", "Decision maker", "决策者"),
    ("influencer", "Influencer", "影响者"),
    ("blocker", "Blocker", "阻碍者"),
    ("champion", "Champion", "支持者"),
    ("hidden_power_holder", "Hidden power holder", "隐性权力者"),
    ("figurehead", "Figurehead", "虚位领导"),
)
PHRASES = (
    {"en": "{person} has a vote of their own", "zh": "{person}自己有一票"},
    {"en": "{other} listens to {person}", "zh": "{other}听{person}的"},
    {"en": "{other} turns to {person} before deciding", "zh": "{other}决定之前会找{person}商量"},
    {"en": "{other} does the opposite of what {person} says", "zh": "{other}和{person}唱反调"},
)
SOURCES = ("Wei Ling, our engineer", "Marta, account manager", "a partner", "trade fair talk")


@dataclass(frozen=True, slots=True)
class Plan:
    """The draws that everything in an account is made from."""

    dice: random.Random
    count: int

    def chance(self, share: float) -> bool:
        """Say yes in this share of the cases."""
        return self.dice.random() < share


def payload(count: int, language: str = "en", seed: int = 7) -> Payload:
    """Give an account of so many people."""
    plan = Plan(random.Random(seed), count)  # noqa: S311 - a repeatable draw
    people = [person(plan, number) for number in range(count)]
    bosses = reporting(people)
    ties = all_ties(plan, people, bosses)
    for number, one in enumerate(people):
        one["scores"] = scores(plan, people, ties, number)
    place(people, ties, bosses)
    names = sorted(
        {one["department"] for one in people if one["department"]}, key=DEPARTMENTS.index
    )
    return {
        "schema": "guanxi.map/1",
        "language": language,
        "account": account(language),
        "profile": {"name": "internal", "label": {"en": "internal", "zh": "内部"}},
        "watermark": {"en": "For Ana", "zh": "供Ana阅"},
        "words": words(),
        "phrases": list(PHRASES),
        "departments": [
            {"name": name, "people": sum(one["department"] == name for one in people)}
            | story.department(names, name)
            for name in names
        ],
        "tie_kinds": [
            {"name": name, "label": {"en": en, "zh": zh}, "group": group, "directed": directed}
            for name, en, zh, group, directed in KINDS
        ],
        "scores": [named(*row) | {"meaning": meaning(row)} for row in SCORES],
        "roles": [named(*row) for row in ROLES],
        "people": people,
        "ties": ties,
        "events": events(people, ties),
        "moves": story.moves(people),
        "findings": story.findings(people),
        "hypotheses": story.hypotheses(people),
        "questions": story.questions(people, ties),
        "camps": story.camps(people, ties),
        "forecast": story.forecast(people, ties),
    }


def account(language: str) -> Payload:
    """Give the account's own facts."""
    name = {"en": "Hengtai Energy Group", "zh": "恒泰能源集团"}[language]
    decision = {"en": "Grid control system", "zh": "电网控制系统"}[language]
    return {"name": name, "as_of": "2026-11-20", "decision": decision, "our_company": "Northlight"}


def named(name: str, english: str, chinese: str) -> Payload:
    """Give a name with its labels."""
    return {"name": name, "label": {"en": english, "zh": chinese}}


def meaning(row: tuple[str, str, str]) -> Text:
    """Give a sentence on what a score measures."""
    return {
        "en": f"How much {row[1].lower()} this person has over the outcome.",
        "zh": f"此人对结果有多大的{row[2]}。",
    }


def person(plan: Plan, number: int) -> Payload:
    """Draw one person; the first of each department leads it."""
    wanted = max(2, min(len(DEPARTMENTS), plan.count // 7 + 1))
    department = DEPARTMENTS[number % wanted]
    leads = number < wanted
    placeholder = plan.count > 5 and number == plan.count - 1
    name, find = ("?Head of audit", "?head of audit") if placeholder else full_name(number)
    power = min(1.0, max(0.02, plan.dice.betavariate(1.3, 4) + (0.4 if leads else 0)))
    title = (
        "Chief Executive" if number == 0 else "Head" if leads else "Manager"
    ) + f", {department}"
    return {
        "id": f"p{number:04}",
        "name": name,
        "title": None if plan.chance(0.08) else title,
        "department": None if plan.chance(0.04) and not leads else department,
        "level": "executive" if leads else plan.dice.choice(["management", "operational", None]),
        "placeholder": placeholder,
        "roles": [] if placeholder else roles(plan, number, power, leads=leads),
        "support": plan.dice.choice([-2, -1, 0, 0, 1, 1, 2, None, None]),
        "coverage": plan.dice.choice(["none", "brief", "multiple", "in_depth", None]),
        "power": round(power, 3),
        "find": f"{find} {title.lower()} {department.lower()}",
        "probabilities": {},
    } | story.contact(number)


def full_name(number: int) -> tuple[str, str]:
    """Draw a name and the text it is found by: Chinese names by pinyin and initials too."""
    if number % 9 == 0:
        name = FOREIGN[number // 9 % len(FOREIGN)]
        return name, name.lower()
    family, given = (
        FAMILIES[number * 5 % len(FAMILIES)],
        GIVEN[(number * 7 + number // 15) % len(GIVEN)],
    )
    latin = f"{family[0]} {given[0]}"
    find = (
        f"{latin} {family[0]}{given[0]} {family[1]}{given[1]} {family[0][0]}{given[0][0]}".lower()
    )
    return (f"{family[1]}{given[1]}" if number % 4 == 1 else latin), find


def roles(plan: Plan, number: int, power: float, *, leads: bool) -> list[str]:
    """Draw what somebody is in the decision."""
    if number == 0:
        return ["decision_maker"]
    if number == 1 and plan.count > 5:
        return ["figurehead"]
    found = []
    if leads and plan.chance(0.3):
        found.append("decision_maker")
    elif plan.chance(0.5 if plan.count < 60 else 0.16):
        found.append(plan.dice.choice(["influencer", "influencer", "blocker", "champion"]))
    if not leads and power < 0.35 and plan.chance(3 / plan.count):
        found.append("hidden_power_holder")
    return found


def reporting(people: list[Payload]) -> list[tuple[int, int]]:
    """List who reports to whom: heads to the first, others to somebody of their department."""
    lines = []
    for number, one in enumerate(people):
        above = [boss for boss in range(number) if people[boss]["department"] == one["department"]]
        if number and one["department"]:
            lines.append((number, above[len(above) // 4] if above else 0))
    return lines


def all_ties(plan: Plan, people: list[Payload], bosses: list[tuple[int, int]]) -> list[Payload]:
    """Draw all ties: the reporting lines and what people told us."""
    ties = [tie(plan, ends, "reports_to") for ends in bosses]
    kinds = ["advises", "influences", "alliance", "alliance", "classmate", "rivalry", "blocks"]
    for number in range(len(people)):
        for _ in range(plan.dice.choice([0, 1, 1, 2]) if len(people) > 3 else 1):
            other = plan.dice.randrange(len(people))
            if other != number:
                ties.append(tie(plan, (number, other), plan.dice.choice(kinds)))
    if len(people) > 9:
        ties.append(tie(plan, (7, 2), "dotted_to"))
    return ties


def tie(plan: Plan, ends: tuple[int, int], kind: str) -> Payload:
    """Draw one tie with its claims; now and then the sources contradict each other."""
    disputed = kind != "reports_to" and plan.chance(0.12)
    claims = [claim(plan, denies=False) for _ in range(plan.dice.choice([0, 1, 1, 2]) + disputed)]
    return {
        "source": ends[0],
        "target": ends[1],
        "kind": kind,
        "strength": round(plan.dice.uniform(0.2, 1), 2),
        "confidence": round(plan.dice.uniform(0.3, 1), 2),
        "disputed": disputed,
        "since": plan.dice.choice([None, "2019-04-01", "2024-09-15"]),
        "until": None,
        "now": True,
        "claims": [*claims, *([claim(plan, denies=True)] if disputed else [])],
        "earlier": [],
    }


def claim(plan: Plan, *, denies: bool) -> Payload:
    """Draw who said something, and when."""
    note = "No, they have not spoken since spring." if denies else "Seen together at every review."
    return {
        "said_by": plan.dice.choice([*SOURCES, None]),
        "heard_on": f"2026-{plan.dice.randint(1, 10):02}-{plan.dice.randint(1, 28):02}",
        "code": plan.dice.choice(["A1", "B2", "B2", "C3", None]),
        "denies": denies,
        "note": note if plan.chance(0.6) else None,
    }


def scores(plan: Plan, people: list[Payload], ties: list[Payload], number: int) -> Payload:
    """Draw the scores of one person; the amounts of the reasons add up to each value."""
    mine = [index for index, one in enumerate(ties) if number in (one["source"], one["target"])]
    found: Payload = {}
    for name, _, _ in SCORES:
        fits = name in people[number]["roles"] or name == "decision_power"
        reasons = [reason(plan, people, ties, (number, index), fits=fits) for index in mine]
        if name in {"formal_authority", "decision_power"}:
            own = {"person": people[number]["name"]}
            amount = 60 * people[number]["power"]
            reasons.append(
                {"phrase": 0, "values": own, "amount": amount, "ties": [], "assumed": False}
            )
        value = sum(one["amount"] for one in reasons)
        unknown = name == "champion" and people[number]["support"] is None
        found[name] = {"value": None if unknown else value, "reasons": [] if unknown else reasons}
    return found


def reason(
    plan: Plan, people: list[Payload], ties: list[Payload], spot: tuple[int, int], *, fits: bool
) -> Payload:
    """Draw one reason that rests on one tie."""
    number, index = spot
    ends = {ties[index]["source"], ties[index]["target"]} - {number}
    other = people[min(ends, default=number)]["name"]
    negative = ties[index]["kind"] in {"rivalry", "blocks"}
    amount = plan.dice.uniform(1, 12 if fits else 4) * (-0.5 if negative else 1)
    phrase = 3 if negative else plan.dice.choice([1, 2])
    values = {"person": people[number]["name"], "other": other}
    assumed = ties[index]["kind"] == "reports_to"
    return {
        "phrase": phrase,
        "values": values,
        "amount": amount,
        "ties": [index],
        "assumed": assumed,
    }


def place(people: list[Payload], ties: list[Payload], bosses: list[tuple[int, int]]) -> None:
    """Give everybody their places in both views."""
    ids = [one["id"] for one in people]
    rooms = [room(one["name"], one["power"]) for one in people]
    weights = {"formal": 1.0, "positive": 0.8, "negative": 0.2}
    groups = {name: group for name, _, _, group, _ in KINDS}
    pulls = [(one["source"], one["target"], weights[groups[one["kind"]]]) for one in ties]
    departments = [one["department"] for one in people]
    flat = influence_layout(ids, departments, pulls, rooms)
    tree = org_layout(ids, bosses, rooms)
    for one, spot, post in zip(people, flat, tree, strict=True):
        one["x"], one["y"] = (round(float(part), 1) for part in spot)
        one["org_x"], one["org_y"] = (round(float(part), 1) for part in post)


def events(people: list[Payload], ties: list[Payload]) -> list[Payload]:
    """Draw three events; at the first, all rivals invited together clash."""
    if len(people) < 5:
        return []
    rivals = [place for place, one in enumerate(ties) if one["kind"] == "rivalry"][:2]
    guests = sorted(
        {*range(min(5, len(people))), *(end for place in rivals for end in ends_of(ties[place]))}
    )
    names = ("Control room demonstration", "Autumn dinner", "Factory visit")
    formats = (
        {"en": "Demonstration", "zh": "演示"},
        {"en": "Dinner", "zh": "晚宴"},
        {"en": "Visit", "zh": "参观"},
    )
    status = {"en": "invited", "zh": "已邀请"}
    return [
        {
            "id": f"e{number}",
            "name": name,
            "format": formats[number],
            "date": f"2026-12-0{number + 1}",
            "place": "Grand Hotel" if number else None,
            "guests": [
                {"person": one, "status": status, "session": None, "table": None}
                for one in (guests if not number else guests[:3])
            ],
            "conflicts": []
            if number == 1
            else conflicts(people, ties, rivals if not number else []),
        }
        for number, name in enumerate(names)
    ]


def ends_of(tie: Payload) -> tuple[int, int]:
    """Give the two whom a tie joins."""
    return tie["source"], tie["target"]


def conflicts(people: list[Payload], ties: list[Payload], rivals: list[int]) -> list[Payload]:
    """Give a clash for each pair of rivals, and a boss who was left out."""
    found: list[Payload] = [
        {
            "rule": "rivals-together",
            "severity": "critical" if number == 0 else "warning",
            "people": [one, other],
            "reasons": [
                {"phrase": 3, "values": {}, "amount": 0.0, "ties": [place], "assumed": False}
            ],
            "probability": 1.0,
            "text": {
                "en": f"{people[one]['name']} and {people[other]['name']} are both invited.",
                "zh": f"{people[one]['name']}和{people[other]['name']}互相对立,却都受到邀请。",
            },
            "remedy": {
                "en": "Invite them to different sessions, or seat them apart.",
                "zh": "分场邀请,或安排座位隔开。",
            },
        }
        for number, place in enumerate(rivals)
        for one, other in [ends_of(ties[place])]
    ]
    left_out: Payload = {
        "rule": "boss-left-out",
        "severity": "note",
        "people": [0],
        "reasons": [],
        "probability": 1.0,
        "text": {
            "en": "The boss of three guests is not invited.",
            "zh": "三位客人的上司没有受到邀请。",
        },
        "remedy": {"en": "Invite the boss, or tell them first.", "zh": "一并邀请上司,或事先告知。"},
    }
    return [*found, left_out]
