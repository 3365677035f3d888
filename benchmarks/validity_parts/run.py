"""All tasks of all networks, answered and judged."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from benchmarks.validity_parts import conflicts, power, sides
from benchmarks.validity_parts.answer import Answer, UnanswerableError
from benchmarks.validity_parts.marks import mark
from benchmarks.validity_parts.published import Published, Task

QUESTIONS: Mapping[str, Callable[[Published, Task], Answer]] = {
    "influencer": power.influence,
    "authority": power.influence,
    "authority_pair": power.influence,
    "decision_maker": power.influence,
    "broker": power.brokering,
    "formal": power.formal,
    "hidden_power": power.hidden_power,
    "figurehead": power.figurehead,
    "blocker": power.blocking,
    "stance": sides.stance,
    "stance_majority": sides.stance_majority,
    "faction": sides.faction,
    "balance": sides.balance,
    "conflict": conflicts.conflict,
    "conflict_node": conflicts.conflict_node,
    "conflict_future": conflicts.conflict_future,
    "sign": conflicts.sign,
}
"""Who answers, by concept."""

ABOUT_INFLUENCE = frozenset(
    {"influencer", "authority", "authority_pair", "decision_maker", "broker"}
)
"""Concepts that are judged together as influence."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A task, its answer, and the marks of guanxi and of the baselines (None: not comparable)."""

    network: str
    task: Task
    answer: Answer
    mark: float | None
    baselines: Mapping[str, float | None]
    first: tuple[int, ...] = ()

    @property
    def group(self) -> str:
        """Under which name it is counted in means."""
        return "influence" if self.task.concept in ABOUT_INFLUENCE else self.task.concept


@dataclass(frozen=True, slots=True)
class Skipped:
    """A task that could not be answered, and why."""

    network: str
    task: str
    why: str


def judged(networks: Iterable[Published]) -> Iterator[Judged | Skipped]:
    """Answer every task that the networks set."""
    for network in networks:
        for task in network.tasks:
            if task.concept not in QUESTIONS:
                yield Skipped(network.name, task.id, f"unknown concept {task.concept!r}")
                continue
            try:
                answer = QUESTIONS[task.concept](network, task)
            except UnanswerableError as problem:
                yield Skipped(network.name, task.id, str(problem))
            else:
                yield _judged(network, task, answer)


def _judged(network: Published, task: Task, answer: Answer) -> Judged:
    """Judge an answer where the truth is known."""
    truth = network.answers(task)
    known = network.truth is not None
    return Judged(
        network=network.name,
        task=task,
        answer=answer,
        mark=mark(task, answer.scores, truth) if known else None,
        baselines={
            name: mark(task, scores, truth) if known else None
            for name, scores in answer.baselines.items()
        },
        first=_places(answer, truth) if task.kind == "binary" else (),
    )


def _places(answer: Answer, truth: Mapping[tuple[str, str], str]) -> tuple[int, ...]:
    """The places of those whom the truth names, 1 for the highest score."""
    numbers = {key: round(float(score), 9) for key, score in answer.scores.items()}
    named = [key for key, value in truth.items() if key in numbers and float(value) > 0]
    return tuple(
        sorted(1 + sum(other > numbers[key] for other in numbers.values()) for key in named)
    )
