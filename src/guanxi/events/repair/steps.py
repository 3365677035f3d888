"""A decision in words: the steps to take."""

from collections.abc import Iterable

from guanxi.events.invited import invitation_of
from guanxi.events.repair.choices import Choice, Decided, Matter, Place, Space
from guanxi.model.phrase import Phrase, Values
from guanxi.model.repair import Step
from guanxi.model.vocabulary import Means, Status

_SESSION = Phrase("Ask {person} for {session}", "请{person}参加：{session}")
_FROM_SESSION = Phrase(
    "Ask {person} for {session} instead of {old}", "请{person}由“{old}”改为参加：{session}"
)
_DAY = Phrase("Invite {person} on another day", "另选一天邀请{person}")
_THIRD_DAY = Phrase("Invite {person} on a third day", "再另选一天邀请{person}")
_TABLE = Phrase("Seat {person} at table {table}", "请{person}坐{table}桌")
_HOST = Phrase("Let {colleague} ask {person}", "由{colleague}出面邀请{person}")
_EVENT_HOST = Phrase("Let {colleague} be the host", "改由{colleague}做东")
_FIRST = Phrase("Ask {person} now, before the others", "现在就请{person}，先于其他人")
_ADD = Phrase("Invite {person} as well", "同时邀请{person}")
_ADD_SESSION = Phrase("Invite {person} as well, for {session}", "同时邀请{person}，参加：{session}")
_ADD_DAY = Phrase("Invite {person} as well, on another day", "另选一天同时邀请{person}")
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
    made = [_step(space, matter, choice) for matter, choice in decided.items()]
    means = list(Means)

    def turn(step: Step) -> tuple[int, str, int]:
        last = len(places)
        first = -1 if step.person is None else places.get(step.person, last)
        return first, step.person or "", means.index(step.means)

    return tuple(sorted(made, key=turn))


def _step(space: Space, matter: Matter, choice: Choice) -> Step:
    """Return one choice as a step."""
    assert choice.means is not None  # noqa: S101 - what changes nothing is not decided
    phrase, values = _said(space, matter, choice)
    if matter.person is not None:
        values = {"person": space.plan.name(matter.person), **values}
    return Step(
        means=choice.means, person=matter.person, phrase=phrase, values=values, cost=choice.cost
    )


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
        Means.ADD: _added(place),
        Means.ANOTHER_DAY: _DAY if place.day == 1 else _THIRD_DAY,
        Means.ANOTHER_TABLE: _TABLE,
        Means.ANOTHER_SESSION: _FROM_SESSION if old else _SESSION,
    }
    return phrases[choice.means or Means.ADD], values


def _added(place: Place) -> Phrase:
    """Return in words that somebody is asked in addition."""
    if place.day:
        return _ADD_DAY
    return _ADD_SESSION if place.session else _ADD
