"""What a rule makes of what it finds."""

from collections.abc import Iterator

from guanxi.events.plan import Plan, plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.graph import social_graph
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.sketch import account_from

CROWD = Phrase("{count} come", "来了{count}人")
FEWER = Phrase("Invite fewer.", "少请几位。")


def find(made: Plan) -> Iterator[Conflict]:
    """Find a crowd: everybody who comes."""
    yield Conflict(
        people=made.guests,
        severity=Severity.NOTE,
        reasons=(Reason(CROWD, {"count": "2"}),),
        values={"count": str(len(made.guests))},
    )


def test_a_finding_has_the_words_of_its_rule_and_the_facts_of_its_conflict() -> None:
    rule = Rule(name="crowd", situation=CROWD, remedy=FEWER, find=find, flags=(), passes=())
    account = account_from("party: Ana, Bo")
    made = plan(account, social_graph(account), account.events["party"])
    (found,) = rule.findings(made)
    assert (found.rule, found.event, found.people) == ("crowd", "party", ("Ana", "Bo"))
    assert (found.severity, found.remedy) == (Severity.NOTE, FEWER)
    assert found.situation("en", found.values) == "2 come"
    assert [reason.text() for reason in found.reasons] == ["2 come"]
