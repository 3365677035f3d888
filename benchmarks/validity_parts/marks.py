"""How an answer is judged, by the concept and kind of its task."""

from collections.abc import Callable, Mapping

from benchmarks.validity_parts.answer import Scores
from benchmarks.validity_parts.measures import adjusted_rand, concordance, right
from benchmarks.validity_parts.published import Key, Task

Truth = Mapping[Key, str]
Mark = Callable[[Task, Scores, Truth], float | None]


def ordered(task: Task, scores: Scores, truth: Truth) -> float | None:
    """Whether people or pairs stand in the order of the truth."""
    del task
    keys = [key for key in truth if key in scores]
    return concordance([float(scores[key]) for key in keys], [float(truth[key]) for key in keys])


def above(task: Task, scores: Scores, truth: Truth) -> float | None:
    """Whether of two people the right one stands above the other."""
    del task
    pairs = [(one, other) for one, other in truth if (one, "") in scores and (other, "") in scores]
    differences = [float(scores[one, ""]) - float(scores[other, ""]) for one, other in pairs]
    return right(differences, [float(truth[pair]) for pair in pairs])


def sides(task: Task, scores: Scores, truth: Truth) -> float | None:
    """The part of people on the right side, those not counted whose side was told."""
    told = {} if task.settings.get("loo") else task.seeds
    keys = [key for key in truth if key in scores and key[0] not in told]
    return right([float(scores[key]) for key in keys], [float(truth[key]) for key in keys])


def groups(task: Task, scores: Scores, truth: Truth) -> float | None:
    """How far the groups agree (adjusted Rand index)."""
    del task
    keys = [key for key in truth if key in scores]
    return adjusted_rand([scores[key] for key in keys], [truth[key] for key in keys])


def exact(task: Task, scores: Scores, truth: Truth) -> float | None:
    """Whether a number is the known one: 1 or 0."""
    del truth
    if "value" not in task.settings:
        return None
    return float(scores["", ""] == float(task.text("value")))


BY_KIND: Mapping[tuple[str, str], Mark] = {
    ("stance", "partition"): sides,
    ("stance_majority", "partition"): ordered,
    ("faction", "partition"): groups,
    ("balance", "scalar"): exact,
    ("influencer", "pair"): above,
    ("authority", "pair"): above,
    ("authority_pair", "pair"): above,
    ("decision_maker", "pair"): above,
    ("broker", "pair"): above,
}
"""How kinds are judged that are not simply an order."""


def mark(task: Task, scores: Scores, truth: Truth) -> float | None:
    """How well scores agree with the truth; None where nothing can be compared."""
    return BY_KIND.get((task.concept, task.kind), ordered)(task, scores, truth)
