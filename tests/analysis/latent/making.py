"""Accounts with everything in them that may set people at odds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from guanxi.analysis.latent.rule import Suspicion
from guanxi.analysis.latent.table import LATENT
from guanxi.analysis.scene import scene
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.department import Department
from guanxi.model.post import Move
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Change
from tests.model.making import Draft, day, drafts

DEPARTMENTS = ("IT", "Sales")
TITLES = ("Director", "Deputy Director", "Clerk")
DAYS = (day("2001-03-01"), day("2001-08-01"), day("2002-01-31"))


def suspicions(rule: str, sketch: str) -> list[Suspicion]:
    """What a rule suspects in a sketch."""
    return list(LATENT[rule].find(scene(account_from(sketch))))


def amounts(rule: str, sketch: str) -> list[float]:
    """How probable each cause that a rule finds makes a conflict, in percent."""
    return [round(one.reason.amount, 6) for one in suspicions(rule, sketch)]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A draft with moves, departments and vendors."""

    draft: Draft
    moves: tuple[Move, ...]
    hostile: tuple[tuple[str, str], ...]
    preferences: tuple[tuple[str, str, str, Claim], ...]
    as_of: bool

    def account(self) -> Account:
        """The account that all this adds up to."""
        rows = (*self.draft.rows, *self.preferences)
        departments = {
            name: Department(
                name=name, hostile_to=tuple(far for near, far in self.hostile if near == name)
            )
            for name in DEPARTMENTS
        }
        return replace(
            replace(self.draft, rows=rows).account(),
            moves=self.moves,
            departments=departments,
            our_company="us",
            competitors=("Acme",),
            as_of=DAYS[1] if self.as_of else None,
        )

    def turned(self) -> "Trouble":
        """The same with the rows of every table in reverse."""
        turned = replace(self.draft, people=self.draft.people[::-1], rows=self.draft.rows[::-1])
        return replace(
            self,
            draft=turned,
            moves=self.moves[::-1],
            hostile=self.hostile[::-1],
            preferences=self.preferences[::-1],
        )

    def renamed(self, names: Mapping[str, str]) -> "Trouble":
        """The same in which everybody has another id."""
        moves = tuple(
            replace(
                move,
                person=names[move.person],
                predecessor=move.predecessor and names[move.predecessor],
                candidates=tuple(names[one] for one in move.candidates),
            )
            for move in self.moves
        )
        preferences = tuple((names[one], *rest) for one, *rest in self.preferences)
        return replace(
            self, draft=self.draft.renamed(names), moves=moves, preferences=_rows(preferences)
        )


def _rows(rows: tuple[tuple[object, ...], ...]) -> tuple[tuple[str, str, str, Claim], ...]:
    """Rows as rows again."""
    return tuple((str(a), str(b), str(c), d) for a, b, c, d in rows if isinstance(d, Claim))


@st.composite
def troubles(draw: st.DrawFn) -> Trouble:
    """Any small account in which people may have cause to be at odds."""
    draft = draw(drafts())
    ids = [person.id for person in draft.people]
    people = tuple(
        replace(
            person,
            title=draw(st.sampled_from(TITLES)),
            department=draw(st.sampled_from((None, *DEPARTMENTS))),
            since=draw(st.sampled_from((None, *DAYS))),
        )
        for person in draft.people
    )
    pairs = st.tuples(st.sampled_from(DEPARTMENTS), st.sampled_from(DEPARTMENTS))
    return Trouble(
        draft=replace(draft, people=people),
        moves=tuple(draw(st.lists(_moves(ids), max_size=4, unique=True))),
        hostile=tuple(draw(st.lists(pairs, max_size=2, unique=True))),
        preferences=tuple(_preferences(draw, ids)),
        as_of=draw(st.booleans()),
    )


def _moves(ids: list[str]) -> st.SearchStrategy[Move]:
    """Any move of somebody."""
    somebody = st.sampled_from(ids)
    return st.builds(
        Move,
        person=somebody,
        date=st.sampled_from(DAYS),
        change=st.sampled_from(list(Change)),
        post=st.sampled_from((None, *TITLES)),
        predecessor=st.none() | somebody,
        outsider=st.sampled_from((None, True, False)),
        candidates=st.lists(somebody, max_size=2, unique=True).map(tuple),
    )


def _preferences(draw: st.DrawFn, ids: list[str]) -> Iterator[tuple[str, str, str, Claim]]:
    """Which vendor each one prefers, if any."""
    for person in ids:
        vendor = draw(st.sampled_from((None, "us", "Acme", "Nobody")))
        if vendor:
            yield person, vendor, "prefers", Claim(strength=0.9)
