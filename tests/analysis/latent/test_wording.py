"""What each cause of a latent conflict says, word for word, in both languages."""

import pytest

from guanxi.analysis.latent.table import LATENT
from tests.analysis.latent.making import suspicions

MOVED = "Wu appointed Director 2001-08-01"

WORDINGS = [
    (
        "passed-over", f"{MOVED} over Li",
        "Li was in the running for the post of Director, and Wu got it on 1 Aug 2001",
        "Li曾是Director的人选，而2001年8月1日上任的是Wu",
    ),
    (
        "passed-over", f"{MOVED}; Li ^ Wu; Li is titled Deputy Director",
        "Li was already deputy when Wu became Director on 1 Aug 2001",
        "2001年8月1日Wu出任Director时，Li已是副手",
    ),
    (
        "succession-race", "Sun retired Head 2001-07-31 sought by Ana, Bo",
        "Ana and Bo are both candidates for the post that Sun leaves on 31 Jul 2001",
        "Ana与Bo都是Sun2001年7月31日离任后的接任人选",
    ),
    (
        "duty-taken", "Ana appointed Network budget 2001-03-01 after Bo",
        "Ana took over from Bo on 1 Mar 2001: Network budget",
        "2001年3月1日Ana接手了Bo的Network budget",
    ),
    (
        "ex-rivals-reunited", "Ana >< Bo until 2000-01-01; Ana ^ Cy; Bo ^ Cy",
        "Ana and Bo were at odds until 1 Jan 2000, and now report on one line",
        "Ana与Bo在2000年1月1日之前不和，如今在同一条汇报线上",
    ),
    (
        "ex-rivals-reunited", "Ana >< Bo until 2000-01-01; Ana is in IT; Bo is in IT",
        "Ana and Bo were at odds until 1 Jan 2000, and are in one department",
        "Ana与Bo在2000年1月1日之前不和，如今同在一个部门",
    ),
    (
        "hostile-departments", "[Sales] !> [IT]; Ana is in Sales; Bo is in IT",
        "Ana is in Sales, which is hostile to the IT of Bo",
        "Ana所在的Sales敌视Bo所在的IT",
    ),
    (
        "hostile-departments", "[Sales] !> [IT]; [IT] !> [Sales]; Ana is in Sales; Bo is in IT",
        "Bo is in IT, Ana in Sales, and the departments are at odds",
        "Bo在IT，Ana在Sales，两个部门不和",
    ),
    (
        "rival-vendors", "Ana prefers us; Bo prefers Acme",
        "Ana prefers us, and Bo prefers Acme",
        "Ana偏向us，而Bo偏向Acme",
    ),
    (
        "opposite-stance", "Ana is decision_maker, +2; Bo is decision_maker, -2",
        "both take the decision: Ana is for us, Bo against",
        "两人都参与决策：Ana支持我们，Bo反对",
    ),
    (
        "opposite-stance", "Ana is decision_maker, +2; Bo is -2; Bo ^ Ana",
        "Ana takes the decision, and they work together: Ana is for us, Bo against",
        "Ana参与决策，两人又共事：Ana支持我们，Bo反对",
    ),
    (
        "friend-of-enemy", "Ana == Bo; Bo >< Cy; Di => Ed; Fay => Ed",
        "Bo, with whom Ana has good ties, is at odds with Cy",
        "Ana与Bo关系好，而Bo与Cy不和",
    ),
    (
        "unlabelled-tie", "Ana -- Bo; Ana == Cy; Cy >< Bo; Di == Ed",
        "Ana and Bo have to do with each other, and stand across from each other's friends",
        "Ana与Bo有往来，却各自站在对方朋友的对面",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "sketch", "english", "chinese"), WORDINGS)
def test_a_cause_is_told_as_people_speak(
    rule: str, sketch: str, english: str, chinese: str
) -> None:
    (found,) = suspicions(rule, sketch)
    assert found.reason.text("en") == english
    assert found.reason.text("zh") == chinese


def test_every_rule_is_told_here() -> None:
    assert {rule for rule, *_ in WORDINGS} == set(LATENT)


@pytest.mark.parametrize(("rule", "sketch", "english", "chinese"), WORDINGS)
def test_both_of_the_two_are_named(rule: str, sketch: str, english: str, chinese: str) -> None:
    (found,) = suspicions(rule, sketch)
    for text in (english, chinese):
        assert found.one in text
        assert found.other in text
