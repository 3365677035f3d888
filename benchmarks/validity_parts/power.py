"""Questions about power: who is listened to, who stands high, who has more or less than rank."""

from collections.abc import Mapping

from benchmarks.validity_parts.accounts import account
from benchmarks.validity_parts.answer import Answer, Scores, UnanswerableError, of_people
from benchmarks.validity_parts.baselines import baselines
from benchmarks.validity_parts.published import Published, Task
from guanxi import api
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.results import Results

TOP = 0.25  # of the people, by rank, among whom figureheads are looked for


def influence(network: Published, task: Task) -> Answer:
    """Influence, from the informal ties that the task allows."""
    return _beside_baselines(network, task, "influencer")


def brokering(network: Published, task: Task) -> Answer:
    """Brokering, from the informal ties that the task allows."""
    return _beside_baselines(network, task, "information_broker")


def _beside_baselines(network: Published, task: Task, measure: str) -> Answer:
    """A score, and what simpler ones say of the same ties."""
    rows = network.chosen(task)
    told = account(network, rows)
    simple = baselines(network, rows, social_graph(told))
    return Answer(
        points(analysed(told), measure),
        {name: of_people(values) for name, values in simple.items()},
    )


def analysed(told: Account, ranks: Mapping[str, float] | None = None) -> Results:
    """The scores of an account; no draws are needed for their order."""
    return api.analyse(told, draws=0, ranks=ranks)


def points(found: Results, measure: str) -> Scores:
    """Everybody's points by a measure."""
    return of_people({person: score.points for person, score in found.scores[measure].items()})


def formal(network: Published, task: Task) -> Answer:
    """Formal authority by the reporting lines."""
    return Answer(points(analysed(account(network, network.chosen(task))), "formal_authority"))


def hidden_power(network: Published, task: Task) -> Answer:
    """The surplus of informal power over the rank that the task names."""
    return Answer(of_people(surplus(beside_rank(network, task))))


def figurehead(network: Published, task: Task) -> Answer:
    """The want of informal power; whoever is not among the top of rank comes after these."""
    found = beside_rank(network, task)
    rank_of = {one: score.points for one, score in found.scores["formal_authority"].items()}
    ordered = sorted(rank_of.values(), reverse=True)
    least = max(ordered[max(int(TOP * len(ordered)), 1) - 1], min(ordered) + 1e-9)
    wants = {person: -value for person, value in surplus(found).items()}
    below = min(wants.values()) - max(wants.values()) - 1
    return Answer(
        of_people(
            {one: want if rank_of[one] >= least else want + below for one, want in wants.items()}
        )
    )


def surplus(found: Results) -> dict[str, float]:
    """How far the hidden power of everybody exceeds its opposite, in points."""
    hidden, hollow = (found.scores[name] for name in ("hidden_power_holder", "figurehead"))
    return {person: hidden[person].points - hollow[person].points for person in hidden}


def beside_rank(network: Published, task: Task) -> Results:
    """Scores beside the rank in a column of the people's table, or else in the chart."""
    told = account(network, network.chosen(task))
    column = task.text("formal_attr")
    ranks = {person: rank(network, person, column) for person in told.people} if column else None
    return analysed(told, ranks)


def rank(network: Published, person: str, column: str) -> float:
    """Somebody's formal rank; nothing told is no rank."""
    cell = network.people[person].get(column)
    try:
        return float(cell or 0)
    except ValueError:
        raise UnanswerableError(f"column {column} holds {cell!r}, which is no number") from None


def blocking(network: Published, task: Task) -> Answer:
    """How much of the goal each person puts at risk, from the sides that are known."""
    goal = -1 if task.text("goal").startswith("-") else 1
    told = account(network, network.chosen(task), task.seeds, goal)
    return Answer(points(analysed(told), "blocker"))
