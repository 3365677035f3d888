"""For others: who works with whom and who decides, without judgements and without sources.

No support, no hostility, no notes, nobody's sources, nothing of how we stand with anybody.
"""

from collections.abc import Iterator
from dataclasses import replace

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.department import Department
from guanxi.model.person import Person
from guanxi.model.phrase import Phrase
from guanxi.model.profiles.profile import Profile
from guanxi.model.tie import Layer, Tie
from guanxi.model.vocabulary import Role

_WITHHELD_LAYERS = frozenset({Layer.ANTAGONISM, Layer.VENDOR})
_ROLES_FOR_US = frozenset({Role.CHAMPION, Role.COACH})


def apply(account: Account) -> Account:
    """Return the organisation, its friendly ties and its decisions, and no judgement of anybody."""
    return Account(
        name=account.name,
        people={key: _person(one) for key, one in account.people.items()},
        ties=tuple(_ties(account)),
        posts=account.posts,
        departments={key: _department(one) for key, one in account.departments.items()},
        moves=account.moves,
        decisions=tuple(_decision(one) for one in account.decisions),
        language=account.language,
        as_of=account.as_of,
        weights=account.weights,
        profile="shareable",
    )


def _person(person: Person) -> Person:
    """Return what stands on somebody's business card, and what they do in the purchase."""
    return Person(
        id=person.id,
        name=person.name,
        other_name=person.other_name,
        title=person.title,
        department=person.department,
        level=person.level,
        function=person.function,
        roles=tuple(role for role in person.roles if role not in _ROLES_FOR_US),
        openness=person.openness,
        since=person.since,
    )


def _ties(account: Account) -> Iterator[Tie]:
    """Iterate over the ties that nobody has to hide, with nothing of who told us of them."""
    for tie in account.ties:
        if not tie.kind.layers & _WITHHELD_LAYERS and not tie.denied:
            yield replace(tie, claims=(Claim(strength=tie.strength),), opposed=(), earlier=())


def _department(department: Department) -> Department:
    """Return a department with its place in the house, and nothing of its friends and enemies."""
    return Department(name=department.name, function=department.function, parent=department.parent)


def _decision(decision: Decision) -> Decision:
    """Return how something is decided, and nothing of what we want."""
    return replace(decision, goal=1)


SHAREABLE = Profile(
    name="shareable",
    label=Phrase("shareable", "可分享"),
    meaning=Phrase(
        "The organisation and who works with whom; no support, rivalry, notes, sources or "
        "hypotheses, and scores that know nothing of them.",
        "组织架构与合作关系；不含态度、对立、备注、来源和推测，评分也不受其影响。",
    ),
    apply=apply,
)
