"""Who of us should ask somebody: whoever knows them best."""

from guanxi.events.invited import invitation_of
from guanxi.events.plan import Plan
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Coverage, Status

_OWNER = Phrase("looks after {person}", "负责{person}")
_MET = Phrase("has seen {person} {count}×", "见过{person}{count}次")
_STARTED = Phrase("has begun to ask", "已开口邀请")
_NOBODY = Phrase(
    "nobody of us is known to have met {person}: have somebody introduce us first",
    "我方尚无人见过{person}：应先请人引见",
)


_LISTED = Phrase("is to ask by the list", "按名单由其邀请")
_NOT_MET = Phrase(
    "is not known to have met {person}: have somebody introduce us first",
    "尚不知其见过{person}：应先请人引见",
)
_UNWRITTEN = Phrase(
    "who of us knows {person} is not written down: fill in the owner",
    "我方由谁联系{person}未作记录：请填写负责人",
)


def asker(plan: Plan, guest: str) -> tuple[str | None, tuple[Reason, ...]]:
    """Return who of us should ask a guest and why; None where nobody of us is known to be near.

    Whoever has begun goes on. Else it is the one with most good contacts, looking after somebody
    counting as several, or else whom the list names.
    """
    invitation = invitation_of(plan, guest)
    if invitation.status is not Status.PLANNED and invitation.invited_by:
        return invitation.invited_by, (_reason(plan, _STARTED, guest),)
    near = {one: worth for one in plan.account.team if (worth := nearness(plan, guest, one))}
    planned = invitation.invited_by or plan.event.host
    if not near:
        return _by_the_list(plan, guest, planned)
    best = min(near, key=lambda one: (-near[one], one != planned, one))
    return best, tuple(_reasons(plan, guest, best))


def _by_the_list(
    plan: Plan, guest: str, named: str | None
) -> tuple[str | None, tuple[Reason, ...]]:
    """Return who is named to ask a guest whom none of us is known to be near, if anybody."""
    strange = plan.account.people[guest].coverage in {None, Coverage.NONE}
    if named:
        unmet = (_reason(plan, _NOT_MET, guest),) if strange else ()
        return named, (_reason(plan, _LISTED, guest), *unmet)
    return None, (_reason(plan, _NOBODY if strange else _UNWRITTEN, guest),)


def _reasons(plan: Plan, guest: str, colleague: str) -> list[Reason]:
    """Return why a colleague should ask a guest."""
    owner = [_reason(plan, _OWNER, guest)] if _owns(plan, guest, colleague) else []
    met = _met(plan, guest, colleague)
    return owner + ([_reason(plan, _MET, guest, str(met))] if met else [])


def _reason(plan: Plan, phrase: Phrase, guest: str, count: str = "") -> Reason:
    """Return why a colleague should ask a guest."""
    return Reason(phrase, {"person": plan.name(guest), "count": count})


def nearness(plan: Plan, guest: str, colleague: str) -> float:
    """Return how near a colleague is to a guest, in contacts; 0 where they are strangers."""
    owner = _owns(plan, guest, colleague)
    return _met(plan, guest, colleague) + plan.account.weights.owner_contacts * owner


def _owns(plan: Plan, guest: str, colleague: str) -> bool:
    """Return whether a colleague looks after a guest."""
    names = {colleague, plan.account.name_of(colleague)}
    return plan.account.people[guest].owner in names


def _met(plan: Plan, guest: str, colleague: str) -> int:
    """Return how many contacts there were that did not go badly."""
    names = {colleague, plan.account.name_of(colleague)}
    return sum(
        one.person == guest and one.our_person in names and (one.sentiment or 0) >= 0
        for one in plan.account.activities
    )
