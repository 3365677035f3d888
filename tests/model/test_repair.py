"""A repair and what is proven about it."""

from guanxi.model.asking import AskingOrder
from guanxi.model.event import Event
from guanxi.model.evidence import Severity
from guanxi.model.phrase import Phrase
from guanxi.model.repair import Repair, Repairs, Step
from guanxi.model.vocabulary import Means

EVENT = Event(id="dinner", name="Dinner")
STEP = Step(
    means=Means.WITHDRAW, person="Ana", phrase=Phrase("Leave {who}", "不请{who}"),
    values={"who": "Ana"}, cost=4.0,
)  # fmt: skip


def repairs(*steps: Step, bound: float, proven: bool) -> Repairs:
    """Repairs of which the best takes these steps."""
    best = Repair(
        steps=steps, cost=sum(step.cost for step in steps), remaining=(), days=(EVENT,),
        invitations=(), asking=AskingOrder(event=EVENT, turns=()),
    )  # fmt: skip
    return Repairs(severity=Severity.WARNING, best=best, bound=bound, proven=proven)


def test_a_step_is_told_in_every_language() -> None:
    assert (STEP.text("en"), STEP.text("zh")) == ("Leave Ana", "不请Ana")


def test_the_gap_is_the_part_of_the_cost_that_may_be_saved() -> None:
    assert repairs(STEP, bound=3.0, proven=False).gap == 0.25
    assert repairs(STEP, bound=4.0, proven=True).gap == 0
    assert repairs(bound=0.0, proven=False).gap == 0
    assert repairs(STEP, bound=5.0, proven=False).gap == 0


def test_a_repair_is_needed_where_it_takes_steps() -> None:
    assert repairs(STEP, bound=4.0, proven=True).needed
    assert not repairs(bound=0.0, proven=True).needed
