"""An account as the scores read it: its graph and the models solved on it, each computed once."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from guanxi.analysis.arrays import Arrows, Ints
from guanxi.analysis.authority import Ranks
from guanxi.analysis.backing import Telling, tellings
from guanxi.analysis.gap import Gap, power_gap
from guanxi.analysis.influence import Influence, influence
from guanxi.analysis.prominence import Prominence, prominence
from guanxi.analysis.stage import Voice, voice
from guanxi.analysis.votes import Votes, votes
from guanxi.analysis.ways.access import Access, access
from guanxi.analysis.ways.brokerage import UNKNOWN_GROUP
from guanxi.analysis.ways.brokering import Brokering, brokering
from guanxi.graph import SocialGraph, social_graph
from guanxi.model.account import Account
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.tie import Tie
from guanxi.model.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Reading:
    """What every score starts from.

    `brokering` has one row, and a column for each of the `people`. `prominence` is there only
    where nothing tells who decides. `ranks`, where given, count instead of level and reports.
    `voice` says who is heard at the stage of the purchase, and `now` is the model in which that
    stands in place of the vote; both are None where no stage was told.
    """

    account: Account
    graph: SocialGraph
    votes: Votes
    influence: Influence
    gap: Gap
    brokering: Brokering
    access: Access
    prominence: Prominence | None
    ranks: Ranks | None
    tellings: Mapping[str, Telling]
    voice: Voice | None = None
    now: Influence | None = None

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of everybody, in order."""
        return self.graph.people

    @property
    def even_share(self) -> float:
        """What each would carry of the decision if all carried the same."""
        return 1 / max(len(self.people), 1)

    @property
    def enough_share(self) -> float:
        """How much of the decision, 0 to 1, lends weight to a clear stance."""
        return self.even_share * self.account.weights.stance_flag

    def name(self, person: str) -> str:
        """Return somebody's name."""
        return self.account.name_of(person)

    @property
    def undecided(self) -> bool:
        """Whether nothing tells who decides, because what is known of it fits everybody alike."""
        return self.prominence is not None

    @property
    def told_to_decide(self) -> frozenset[str]:
        """Who is told to hold the vote: by the rule, or by a buying role where no rule was told."""
        if not self.votes.assumed:
            return self.votes.deciders
        people = self.account.people.values()
        return frozenset(one.id for one in people if Role.DECISION_MAKER in one.roles)

    def clear_stance(self, person: str, sign: int) -> bool:
        """Whether somebody is known to support (`sign` 1) or oppose (-1) us clearly."""
        stance = sign * (self.account.people[person].support or 0.0) / STRONGEST_SUPPORT
        return stance >= self.account.weights.clear_stance

    def carrying(self, person: str) -> float:
        """Return how far somebody has the power to make a stance count, 0 to 1 (enough)."""
        enough = self.even_share * self.account.weights.stance_flag
        share = max(self.influence.share_of(person), 0.0)
        return 1.0 if share >= enough else share / enough

    def carries_stance(self, person: str, sign: int) -> bool:
        """Whether somebody clearly supports (`sign` 1) or opposes (-1) us, with power to match."""
        return self.clear_stance(person, sign) and self.carrying(person) == 1

    def ties_to_listeners(self, person: str) -> tuple[Tie, ...]:
        """Return the ties by which somebody is known to be heard."""
        listening = self.graph.listening
        arrows = sorted((other, person) for other in listening.predecessors(person))
        return tuple(tie for arrow in arrows for tie in listening.edges[arrow]["ties"])

    def vote_cut_off(self, person: str) -> float:
        """Return what part of the vote we are known to reach through somebody alone, 0 to 1."""
        return math.fsum(self.votes.parts[goal] for goal in self.access.cut.get(person, ()))


def reading(account: Account, ranks: Ranks | None = None) -> Reading:
    """Return an account with its graph built and its models solved."""
    graph = social_graph(account)
    formal = votes(account)
    undecided = formal.assumed and formal.deciders == frozenset(account.people)
    gap = power_gap(graph, account, ranks)
    heard = voice(account, graph, formal, ranks)
    return Reading(
        account=account,
        graph=graph,
        votes=formal,
        influence=influence(graph, account, formal.parts),
        gap=gap,
        brokering=_brokering(graph, account, gap),
        access=access(graph, account, () if undecided else formal.parts),
        prominence=prominence(graph, account) if undecided else None,
        ranks=ranks,
        tellings=tellings(graph, account),
        voice=heard,
        now=influence(graph, account, heard.parts) if heard else None,
    )


def _brokering(graph: SocialGraph, account: Account, gap: Gap) -> Brokering:
    """Return how far everybody stands between others, from the ways that information takes."""
    size = len(graph.people)
    places = {person: place for place, person in enumerate(graph.people)}
    pairs = sorted(graph.information.edges)
    ends = np.array([[places[one], places[other]] for one, other in pairs], dtype=np.intp)
    worth = np.array([graph.information.edges[pair]["weight"] for pair in pairs], dtype=np.float64)
    between = np.array([[gap.between[person] for person in graph.people]], dtype=np.float64)
    listener, heard = ends.reshape(-1, 2).T
    return brokering(
        Arrows(listener, heard, worth),
        between * max((size - 1) * (size - 2), 0),
        np.arange(size)[np.newaxis],
        departments(account, graph.people),
    )


def departments(account: Account, people: tuple[str, ...]) -> Ints:
    """Return the department of each of the people as a number."""
    names = [account.people[person].department for person in people]
    numbers = {name: number for number, name in enumerate(sorted(set(filter(None, names))))}
    found = [UNKNOWN_GROUP if name is None else numbers[name] for name in names]
    return np.array(found, dtype=np.intp)
