"""What a tie decides about invitations."""

from dataclasses import replace

from guanxi.analysis.draws.verdicts import Hanging, hanging
from guanxi.model.account import Account
from guanxi.model.evidence import Finding, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.sketch import account_from

TABLE = "Ana >< Bo 0.4; Cyd >< Dan; dinner: Ana, Bo, Cyd; party: Ana, Bo"


def rivals(account: Account) -> tuple[Finding, ...]:
    """An objection at every event to each pair of sure rivals, by two rules at dinner."""
    sure = [tie for tie in account.current_ties() if tie.expected > 0.3]
    return tuple(
        Finding(
            rule=rule,
            severity=Severity.WARNING,
            people=(tie.source, tie.target),
            situation=Phrase("", ""),
            remedy=Phrase("", ""),
            reasons=(),
            event=event,
        )
        for tie in sure
        for event, rule in (("dinner", "near"), ("dinner", "seen"), ("party", "near"))
    )


def hung(confidence: float) -> Hanging:
    """What hangs on the rivalry of Ana and Bo."""
    account = account_from(TABLE)
    ties = tuple(replace(tie, confidence=confidence) for tie in account.ties)
    account = replace(account, ties=ties)
    return hanging(account, [(tie, confidence) for tie in ties], rivals)[0]


def test_what_is_objected_to_now_goes_if_the_tie_turns_out_wrong() -> None:
    found = hung(0.9)
    assert found.if_true == frozenset()
    assert {(one.event, one.rule) for one in found.if_not} == {
        ("dinner", "near"), ("dinner", "seen"), ("party", "near"),
    }  # fmt: skip
    assert found.change(0.75) == 0.75


def test_what_is_not_objected_to_now_comes_if_the_tie_turns_out_true() -> None:
    found = hung(0.5)
    assert found.if_not == frozenset()
    assert found.change(0.5) == 1.5


def test_events_are_named_together_with_those_whom_they_are_about() -> None:
    told = [decides.text() for decides in hung(0.5).decides(account_from(TABLE))]
    assert told == ["what to say of inviting Ana and Bo to dinner and party"]


def test_nothing_hangs_on_a_tie_to_somebody_who_is_not_invited() -> None:
    account = account_from(TABLE)
    assert list(hanging(account, [(tie, 0.5) for tie in account.ties], rivals)) == [0]


def test_three_names_are_a_list_in_either_language() -> None:
    account = account_from("Ana >< Bo; dinner: Ana, Bo, Cyd")

    def everybody(changed: Account) -> tuple[Finding, ...]:
        return tuple(replace(one, people=("Cyd", "Ana", "Bo")) for one in rivals(changed)[:1])

    (told,) = hanging(account, [(account.ties[0], 0.5)], everybody)[0].decides(account)
    assert told.text("en") == "what to say of inviting Ana, Bo and Cyd to dinner"
    assert told.text("zh") == "邀请Ana、Bo和Cyd参加dinner是否妥当"


def test_a_tie_that_is_not_so_is_denied_by_somebody_who_must_know() -> None:
    account = account_from("Ana >< Bo; dinner: Ana, Bo")
    supposed: list[Account] = []

    def noted(changed: Account) -> tuple[Finding, ...]:
        supposed.append(changed)
        return ()

    hanging(account, [(account.ties[0], 0.5)], noted)
    now, so, not_so = (one.ties[0] for one in supposed)
    assert (so.confidence, so.denied) == (1.0, False)
    assert (not_so.denied, not_so.disputed) == (True, False)
    assert now is account.ties[0]


def test_a_tie_that_is_only_supposed_is_tried_beside_those_there_are() -> None:
    account = account_from("Ana => Bo 0.1; dinner: Ana, Bo")
    rivalry = account_from("Ana >< Bo 0.9").ties[0]
    found = hanging(account, [(rivalry, 0.5)], rivals)[0]
    assert {one.rule for one in found.if_true} == {"near", "seen"}
    assert found.if_not == frozenset()
