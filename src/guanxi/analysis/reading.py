"""An account as the scores read it: its graph and the models solved on it, each computed once."""

from dataclasses import dataclass

from guanxi.analysis.gap import Gap, power_gap
from guanxi.analysis.influence import Influence, influence
from guanxi.analysis.votes import Votes, votes
from guanxi.graph import SocialGraph, social_graph
from guanxi.model.account import Account
from guanxi.model.person import STRONGEST_SUPPORT


@dataclass(frozen=True, slots=True)
class Reading:
    """What every score starts from."""

    account: Account
    graph: SocialGraph
    votes: Votes
    influence: Influence
    gap: Gap

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
        return self.account.people[person].name

    def carries_stance(self, person: str, sign: int) -> bool:
        """Whether somebody clearly supports (`sign` 1) or opposes (-1) us, with power to match."""
        weights = self.account.weights
        stance = sign * (self.account.people[person].support or 0.0) / STRONGEST_SUPPORT
        powerful = self.influence.share_of(person) >= self.enough_share
        return stance >= weights.clear_stance and powerful


def reading(account: Account) -> Reading:
    """Return an account with its graph built and its models solved."""
    graph = social_graph(account)
    formal = votes(account)
    return Reading(
        account=account,
        graph=graph,
        votes=formal,
        influence=influence(graph, account, formal.parts),
        gap=power_gap(graph, account),
    )
