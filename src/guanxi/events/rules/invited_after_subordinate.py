"""A report has been asked, and the boss, who is to come as well, has not."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.events.sureness import any_holds
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Means, Status

_FIRST = Phrase(
    "{report} reports to {boss} and has been asked already", "{report}是{boss}的下属，且已受邀"
)


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every boss who is still to be asked, to whichever day, while a report has been."""
    for report in plan.guests:
        boss = plan.boss(report)
        if boss is None or boss.id not in {*plan.guests, *plan.invitations}:
            continue
        if plan.status(boss.id) is Status.PLANNED and plan.status(report) is not Status.PLANNED:
            values = {"boss": plan.name(boss.id), "report": plan.name(report)}
            ties = plan.graph.solid.edges[report, boss.id]["ties"]
            yield Conflict(
                people=(boss.id, report),
                severity=severity(
                    plan.account.weights.stake["asked_after_report"],
                    plan.closeness,
                    plan.account.weights,
                ),
                reasons=(Reason(_FIRST, values, ties=ties),),
                values=values,
                probability=any_holds(ties),
            )


INVITED_AFTER_SUBORDINATE = Rule(
    name="invited-after-subordinate",
    situation=Phrase(
        "{report} has been asked before the boss, {boss}", "{report}先于其上级{boss}受邀"
    ),
    remedy=Phrase(
        "Ask {boss} today, before {report} speaks of it.",
        "今天就邀请{boss}，抢在{report}提起之前。",
    ),
    find=find,
    flags=("Bo ^ Ana; dinner: Ana, Bo (accepted)",),
    passes=(
        "Bo ^ Ana; dinner: Ana (invited), Bo (accepted)",
        "Bo ^ Ana; dinner: Ana, Bo",
        "dinner: Ana, Bo (accepted)",
    ),
    helps=frozenset({Means.ASK_FIRST}),
    local=True,
)
