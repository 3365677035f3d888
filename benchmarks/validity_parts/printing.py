"""What the benchmark says: a line for each task, means by concept, and all of it as JSON."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from benchmarks.validity_parts.measures import interval
from benchmarks.validity_parts.run import Judged, Skipped

SEED = 0  # of the intervals
OURS = "guanxi"
FEW = 5  # places named in a line


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of a score's marks in a group: over networks (each their mean) and over tasks."""

    group: str
    score: str
    networks: float
    low: float
    high: float
    tasks: float
    network_count: int
    task_count: int


def lines(found: Sequence[Judged | Skipped]) -> Iterator[str]:
    """The report as text."""
    answered = [one for one in found if isinstance(one, Judged) and one.mark is not None]
    for group, members in _grouped(answered).items():
        names = _scores(members)
        yield f"\n{group}\n{'network':<24}{'task':<22}" + "".join(f"{one:>13}" for one in names)
        yield from (_line(member, names) for member in members)
        for title, pick in (("mean of networks", "networks"), ("mean of tasks", "tasks")):
            values = [getattr(mean, pick) for mean in means(members)]
            yield f"{title:<46}" + "".join(f"{value:>13.3f}" for value in values)
        yield from _intervals(means(members))
    yield "\n* weak: not in means"
    for one in found:
        if isinstance(one, Skipped):
            yield f"skipped {one.network} {one.task}: {one.why}"
        elif one.mark is None:
            yield f"not judged {one.network} {one.task.id}: no known answer"


def _intervals(found: Sequence[Mean]) -> Iterator[str]:
    """How far the means may be from the truth, where several networks tell."""
    if any(mean.network_count > 1 for mean in found):
        told = "".join(f"{f'{mean.low:.2f} to {mean.high:.2f}':>13}" for mean in found)
        yield f"{'90 % of means of networks':<46}{told}"


def _line(member: Judged, names: Sequence[str]) -> str:
    """One task; where it names people, the places at which guanxi sees them."""
    task = member.task.id + ("*" if member.task.weak else "")
    marks = [member.mark, *(member.baselines.get(name) for name in names[1:])]
    told = "".join(f"{'-' if mark is None else f'{mark:.3f}':>13}" for mark in marks)
    places = ", ".join(map(str, member.first[:FEW])) + (", …" if len(member.first) > FEW else "")
    return f"{member.network:<24}{task:<22}{told}" + (f"   at {places}" if places else "")


def _grouped(found: Iterable[Judged]) -> dict[str, list[Judged]]:
    """The tasks by the group that they count in, influence first."""
    groups: dict[str, list[Judged]] = {"influence": []}
    for one in found:
        groups.setdefault(one.group, []).append(one)
    return {group: members for group, members in groups.items() if members}


def _scores(members: Iterable[Judged]) -> list[str]:
    """The names of what is compared in a group, guanxi first."""
    return [OURS, *dict.fromkeys(name for member in members for name in member.baselines)]


def means(members: Sequence[Judged]) -> list[Mean]:
    """The means of guanxi and of each baseline over the tasks that are not weak, or else all."""
    counted = [one for one in members if not one.task.weak] or members
    return [_mean(score, counted) for score in _scores(members)]


def _mean(score: str, members: Sequence[Judged]) -> Mean:
    """The mean of one score's marks."""
    by_network: dict[str, list[float]] = defaultdict(list)
    for member in members:
        mark = member.mark if score == OURS else member.baselines.get(score)
        if mark is not None:
            by_network[member.network].append(mark)
    values = [fmean(marks) for marks in by_network.values()]
    every = [mark for marks in by_network.values() for mark in marks]
    low, high = interval(values, SEED)
    return Mean(
        members[0].group, score, fmean(values), low, high, fmean(every), len(values), len(every)
    )


def as_plain(found: Sequence[Judged | Skipped]) -> dict[str, object]:
    """Everything as plain values for JSON."""
    answered = [one for one in found if isinstance(one, Judged)]
    judged = [one for one in answered if one.mark is not None]
    return {
        "tasks": [_plain(one) for one in answered],
        "means": [
            {name: getattr(mean, name) for name in Mean.__slots__}
            for members in _grouped(judged).values()
            for mean in means(members)
        ],
        "skipped": [
            {"network": one.network, "task": one.task, "why": one.why}
            for one in found
            if isinstance(one, Skipped)
        ],
    }


def _plain(one: Judged) -> dict[str, object]:
    """A task and its answer as plain values."""
    return {
        "network": one.network,
        "task": one.task.id,
        "concept": one.task.concept,
        "kind": one.task.kind,
        "weak": one.task.weak,
        "concordance": one.mark,
        "baselines": dict(one.baselines),
        "scores": [
            {"a": first, "b": second, "score": score}
            for (first, second), score in one.answer.scores.items()
        ],
    }
