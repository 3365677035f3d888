"""A decision in words: the steps to take."""

from collections.abc import Iterable

from guanxi.events.invited import invitation_of
from guanxi.events.repair.choices import OPEN_DAY, Choice, Decided, Matter, Place, Space, Topic
from guanxi.model.phrase import Phrase, Values
from guanxi.model.repair import Step
from guanxi.model.vocabulary import Coverage, Means, Status

_SESSION = Phrase("Ask {person} for {session}", "请{person}参加：{session}")
_FROM_SESSION = Phrase(
    "Ask {person} for {session} instead of {old}", "请{person}由“{old}”改为参加：{session}"
)
_DAY = Phrase("Invite {person} on another day", "另选一天邀请{person}")
_THIRD_DAY = Phrase("Invite {person} on a third day", "再另选一天邀请{person}")
_OPEN_DAY = Phrase(
    "Invite {person} on another day, to what is not confidential",
    "另选一天邀请{person}，只谈不涉密的内容",
)
_DAYS = {1: _DAY, 2: _THIRD_DAY, OPEN_DAY: _OPEN_DAY}
_TABLE = Phrase("Seat {person} at table {table}", "请{person}坐{table}桌")
_HOST = Phrase("Let {colleague} ask {person}", "由{colleague}出面邀请{person}")
_EVENT_HOST = Phrase("Let {colleague} be the host", "改由{colleague}做东")
_FIRST = Phrase("Ask {person} now, before the others", "现在就请{person}，先于其他人")
_ADD = Phrase("Invite {person} as well{where}", "同时邀请{person}{where}")
_ADD_NOW = Phrase(
    "Invite {person} as well{where}: ask now, before the others",
    "同时邀请{person}{where}：现在就请，先于其他人",
)
_ADD_UNMET = Phrase(
    "Meet {person} first, then invite {person} as well{where}",
    "先见到{person}，再同时邀请{person}{where}",
)
_FOR_SESSION = Phrase(", for {session}", "，参加：{session}")
_ON_ANOTHER_DAY = Phrase(", on another day", "（另选一天）")
_TO_THE_OPEN_PART = Phrase(
    ", on another day, to what is not confidential", "（另选一天，只谈不涉密的内容）"
)
_LEAVE = Phrase(
    "Leave {person} off the list: nothing has been said yet", "暂不邀请{person}：目前尚未开口"
)
_WITHDRAW = Phrase(
    "Take back the invitation of {person}, who has been asked", "收回对{person}的邀请（已发出）"
)
_DISINVITE = Phrase(
    "Take back the invitation of {person}, who has accepted", "收回对{person}的邀请（对方已接受）"
)


def steps(space: Space, decided: Decided, order: Iterable[str]) -> tuple[Step, ...]:
    """Return the steps that a decision asks for: of the event itself, then of people in `order`."""
    places = {person: place for place, person in enumerate(order)}
    made = [
        _step(space, decided, matter, choice)
        for matter, choice in decided.items()
        if choice.means is not Means.ASK_FIRST or not _added(decided, matter.person)
    ]
    means = list(Means)

    def turn(step: Step) -> tuple[int, str, int]:
        last = len(places)
        first = -1 if step.person is None else places.get(step.person, last)
        return first, step.person or "", means.index(step.means)

    return tuple(sorted(made, key=turn))


def _added(decided: Decided, person: str | None) -> bool:
    """Return whether somebody is asked in addition."""
    place = decided.get(Matter(Topic.PLACE, person))
    return place is not None and place.means is Means.ADD


def _step(space: Space, decided: Decided, matter: Matter, choice: Choice) -> Step:
    """Return one choice as a step; to ask somebody in addition and to do so now are one."""
    assert choice.means is not None  # noqa: S101 - what changes nothing is not decided
    cost = choice.cost
    if choice.means is Means.ADD:
        now = decided.get(Matter(Topic.ASKING, matter.person))
        phrase, values = _adding(space, matter.person or "", choice, now=now is not None)
        cost += now.cost if now else 0.0
    else:
        phrase, values = _said(space, matter, choice)
    if matter.person is not None:
        values = {"person": space.plan.name(matter.person), **values}
    return Step(means=choice.means, person=matter.person, phrase=phrase, values=values, cost=cost)


def _said(space: Space, matter: Matter, choice: Choice) -> tuple[Phrase, Values]:
    """Return what a choice means in words, and what fills their gaps."""
    match choice.means:
        case Means.ANOTHER_HOST:
            colleague = {"colleague": space.plan.account.name_of(choice.host or "")}
            return (_HOST if matter.person else _EVENT_HOST), colleague
        case Means.ASK_FIRST:
            return _FIRST, {}
        case Means.WITHDRAW:
            status = invitation_of(space.plan, matter.person or "").status
            return {Status.PLANNED: _LEAVE, Status.INVITED: _WITHDRAW}.get(status, _DISINVITE), {}
    return _moved(space, matter.person or "", choice)


def _moved(space: Space, person: str, choice: Choice) -> tuple[Phrase, Values]:
    """Return where somebody is to be in words, and what fills their gaps."""
    place, old = choice.place or Place(), space.plan.session(person)
    values = {"session": place.session or "", "table": place.table or "", "old": old or ""}
    phrases = {
        Means.ANOTHER_DAY: _DAYS.get(place.day, _DAY),
        Means.ANOTHER_TABLE: _TABLE,
        Means.ANOTHER_SESSION: _FROM_SESSION if old else _SESSION,
    }
    return phrases[choice.means or Means.ANOTHER_DAY], values


def _adding(space: Space, person: str, choice: Choice, *, now: bool) -> tuple[Phrase, Values]:
    """Return in words that somebody is asked in addition, and what fills their gaps."""
    unmet = space.plan.account.people[person].coverage is Coverage.NONE
    phrase = _ADD_UNMET if unmet else _ADD_NOW if now else _ADD
    return phrase, {"where": _where(choice.place or Place())}


def _where(place: Place) -> Phrase | str:
    """Return the place of somebody who is asked in addition, in words."""
    if place.day:
        return _TO_THE_OPEN_PART if place.day == OPEN_DAY else _ON_ANOTHER_DAY
    return _FOR_SESSION.filled({"session": place.session}) if place.session else ""
