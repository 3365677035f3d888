"""An account as the scores read it: its graph and the models solved on it, each computed once."""

from dataclasses import dataclass

from guanxi.analysis.gap import Gap, power_gap
from guanxi.analysis.influence import Influence, influence
from guanxi.analysis.stage import Voice, voice
from guanxi.analysis.votes import Votes, votes
from guanxi.graph import SocialGraph, social_graph
from guanxi.model.account import Account
from guanxi.model.person import STRONGEST_SUPPORT


@dataclass(frozen=True, slots=True)
class Reading:
    """What every score starts from.

    `voice` says who is heard at the stage of the purchase, and `now` is the model in which that
    stands in place of the vote; both are None where no stage was told.
    """

    account: Account
    graph: SocialGraph
    votes: Votes
    influence: Influence
    gap: Gap
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

    def name(self, person: str) -> str:
        """Return somebody's name."""
        return self.account.people[person].name

    def carries_stance(self, person: str, sign: int) -> bool:
        """Whether somebody clearly supports (`sign` 1) or opposes (-1) us, with power to match."""
        weights = self.account.weights
        stance = sign * (self.account.people[person].support or 0.0) / STRONGEST_SUPPORT
        enough = self.even_share * weights.stance_flag
        return stance >= weights.clear_stance and self.influence.share_of(person) >= enough


def reading(account: Account) -> Reading:
    """Return an account with its graph built and its models solved."""
    graph = social_graph(account)
    formal = votes(account)
    heard = voice(account, graph, formal)
    return Reading(
        account=account,
        graph=graph,
        votes=formal,
        influence=influence(graph, account, formal.parts),
        gap=power_gap(graph, account),
        voice=heard,
        now=influence(graph, account, heard.parts) if heard else None,
    )
