"""Who of us should ask somebody: whoever knows them best."""

from guanxi.events.invited import invitation_of
from guanxi.events.plan import Plan
from guanxi.graph import introduction
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Coverage, Status

_OWNER = Phrase("looks after {person}", "负责{person}")
_MET = Phrase("has seen {person} {count}×", "见过{person}{count}次")
_STARTED = Phrase("has begun to ask", "已开口邀请")
_CHOSEN = Phrase("is to ask", "由其出面")
_NOBODY = Phrase(
    "nobody of us is known to have met {person}: have somebody introduce us first",
    "我方尚无人见过{person}：应先请人引见",
)
_INTRODUCED = Phrase(
    "nobody of us is known to have met {person}: have {helper} introduce us ({chain})",
    "我方尚无人见过{person}：请{helper}引见（{chain}）",
)
_LISTED = Phrase("is to ask by the list", "按名单由其邀请")
_NOT_MET = Phrase(
    "is not known to have met {person}: have somebody introduce us first",
    "尚不知其见过{person}：应先请人引见",
)
_NOT_MET_INTRODUCED = Phrase(
    "is not known to have met {person}: have {helper} introduce us ({chain})",
    "尚不知其见过{person}：请{helper}引见（{chain}）",
)
_UNWRITTEN = Phrase(
    "who of us knows {person} is not written down: fill in the owner",
    "我方由谁联系{person}未作记录：请填写负责人",
)


def asker(
    plan: Plan, guest: str, before: Plan | None = None
) -> tuple[str | None, tuple[Reason, ...]]:
    """Return who of us should ask a guest and why; None where nobody of us is known to be near.

    Whoever was chosen since the plan `before` does, and whoever has begun goes on. Else it is the
    one with most good contacts, looking after somebody counting as several, or else whom the list
    names.
    """
    invitation, earlier = invitation_of(plan, guest), invitation_of(before or plan, guest)
    chosen = invitation.invited_by
    if chosen and before and chosen != _was_to_ask(before, guest):
        because = tuple(_reasons(plan, guest, chosen))
        return chosen, because or (_reason(plan, _CHOSEN, guest),)
    if earlier.status is not Status.PLANNED and earlier.invited_by:
        return earlier.invited_by, (_reason(plan, _STARTED, guest),)
    best = _nearest(plan, guest)
    if best is None:
        return _by_the_list(plan, guest, plan.host(guest))
    return best, tuple(_reasons(plan, guest, best))


def _nearest(plan: Plan, guest: str) -> str | None:
    """Return who of us is nearest to a guest, of equals whom the list names; None for nobody."""
    near = {one: worth for one in plan.account.team if (worth := nearness(plan, guest, one))}
    planned = plan.host(guest)
    return min(near, key=lambda one: (-near[one], one != planned, one), default=None)


def _was_to_ask(before: Plan, guest: str) -> str | None:
    """Return who was to ask a guest, or would have been if the guest had been on the list."""
    return before.host(guest) if guest in before.guests else asker(before, guest)[0]


def _by_the_list(
    plan: Plan, guest: str, named: str | None
) -> tuple[str | None, tuple[Reason, ...]]:
    """Return who is named to ask a guest whom none of us is known to be near, if anybody."""
    strange = plan.account.people[guest].coverage in {None, Coverage.NONE}
    if named:
        unmet = (_introduced(plan, guest, _NOT_MET, _NOT_MET_INTRODUCED),) if strange else ()
        return named, (_reason(plan, _LISTED, guest), *unmet)
    if strange:
        return None, (_introduced(plan, guest, _NOBODY, _INTRODUCED),)
    return None, (_reason(plan, _UNWRITTEN, guest),)


def _introduced(plan: Plan, guest: str, by_nobody: Phrase, by_somebody: Phrase) -> Reason:
    """Return that a guest is to be met first, and through whom if that is known."""
    way = introduction(plan.graph, plan.account, [guest])
    if way is None:
        return _reason(plan, by_nobody, guest)
    names = [plan.name(one) for one in way]
    values = {"person": names[-1], "helper": names[0], "chain": " → ".join(names)}
    return Reason(by_somebody, values)


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
