"""What each rule about who stands out says, word for word, in both languages."""

import pytest

from guanxi.analysis.cast.table import CAST
from guanxi.model.evidence import Severity
from tests.analysis.cast.seeing import seen, told

WORDINGS = {
    "uncovered-decision-maker": (
        "Ana is decision_maker, none; Bo is +1; Bo => Ana",
        Severity.CRITICAL,
        [
            "No contact yet with who decides: Ana",
            "of the vote: Ana 100%",
            "Bo supports us, and Ana listens to Bo",
            "Meet in person before the decision. The way in: Bo → Ana.",
        ],
        [
            "尚无接触的决策者：Ana",
            "表决权：Ana 100%",
            "Bo支持我们，而Ana听取Bo的意见",
            "决策之前务必面谈。引荐路径：Bo → Ana。",
        ],
    ),
    "single-threaded": (
        "Ana is decision_maker; Bo => Ana; Bo is +2, in_depth",
        Severity.WARNING,
        [
            "Our support in this account hangs on one person: Bo",
            "Bo carries 100% of what our supporters carry of the decision",
            "no other supporter whom we know well",
            "Win a second supporter with power, before Bo is moved, overruled or tired of us.",
        ],
        [
            "我们在该客户的支持全系于一人：Bo",
            "在支持我们的人所承载的决定中，Bo一人占100%",
            "没有其他熟悉的支持者",
            "在Bo调离、失势或热情消退之前，再争取一位有分量的支持者。",
        ],
    ),
    "single-colleague": (
        "Ana is decision_maker; Kim met Ana 2024",
        Severity.WARNING,
        [
            "Our contact with those who matter is held by one of us: Kim",
            "nobody else of ours knows Ana",
            "these carry 100% of what all whom we know carry of the decision",
            "Have Kim introduce a second one of us to the most powerful of them.",
        ],
        [
            "关键人物的联系都在我方一人手中：Kim",
            "我方没有别人认识Ana",
            "在我们认识的人所承载的决定中，这些人占100%",
            "请Kim把我方另一位同事介绍给其中最有分量的人。",
        ],
    ),
    "department-without-friend": (
        "Ana is decision_maker, in Works, -1; Bo is in Works, 0; Cy is in Works",
        Severity.WARNING,
        [
            "Nobody in Works is known to support us",
            "Works carries 100% of the decision",
            "against us: Ana",
            "neutral: Bo",
            "support unknown: Cy",
            "Win somebody there. No supporter of ours is surely heard there: ask whom they trust.",
        ],
        [
            "Works里还没有已知的支持者",
            "Works承载100%的决定",
            "反对我们：Ana",
            "中立：Bo",
            "态度未知：Cy",
            "在那里争取一位支持者。目前没有支持我们的人能在那里说上话：先打听他们信任谁。",
        ],
    ),
    "ambassador": (
        CAST["ambassador"].flags[0],
        Severity.NOTE,
        [
            "Ana is trusted in 3 other departments",
            "heard in Finance by Bo",
            "heard in Sales by Cy",
            "heard in Works by Dee",
            "Find out where Ana stands: who wins Ana is welcome in all of them.",
        ],
        [
            "Ana深得其他3个部门的信任",
            "Finance的Bo听取其意见",
            "Sales的Cy听取其意见",
            "Works的Dee听取其意见",
            "先弄清Ana的态度：争取到Ana，就等于敲开了这些部门的门。",
        ],
    ),
    "future-leader": (
        CAST["future-leader"].flags[0].replace("promoted 2023", "promoted Head 2023"),
        Severity.NOTE,
        [
            "Ana may lead here one day",
            "promoted in 2020",
            "promoted in 2023 to Head",
            "equals listen: Bo, Cy",
            "Get to know Ana now, while it is still easy.",
        ],
        [
            "Ana有望成为未来的领导",
            "2020年晋升",
            "2023年晋升为Head",
            "同级都愿意听取意见：Bo、Cy",
            "趁现在还容易接近，尽早与Ana建立关系。",
        ],
    ),
    "old-guard": (
        "Ana is since 1991; Ana => Bo until 2022; Ana => Cy until 2023; it is 2024",
        Severity.NOTE,
        [
            "Ana is of the old guard: fewer and fewer listen",
            "33 years in the house",
            "no longer listen: Bo, Cy",
            "Show Ana respect and leave nobody out, but rest the deal on those who are asked now.",
        ],
        [
            "Ana属于元老，听其意见的人越来越少",
            "在职33年",
            "已不再听取其意见：Bo、Cy",
            "对Ana保持尊重、礼数周全，但项目要靠现在说得上话的人来推动。",
        ],
    ),
    "busybody": (
        CAST["busybody"].flags[0],
        Severity.NOTE,
        [
            "Flo knows everybody and moves little",
            "knows 6 people, 2.0 times as many as most here",
            "carries 1% of the decision; an even share would be 14%",
            "Enjoy the news, have it confirmed elsewhere, and tell Flo only what all may hear.",
        ],
        [
            "Flo人头很熟，分量却不重",
            "认识6人，是这里多数人的2.0倍",
            "仅承载1%的决定，平均每人为14%",
            "消息可以听，但要另找人核实；对Flo只说可以公开的话。",
        ],
    ),
}
every_rule = pytest.mark.parametrize("rule", WORDINGS)


def test_every_rule_is_told_here() -> None:
    assert list(WORDINGS) == list(CAST)


@every_rule
def test_a_finding_is_told_as_people_speak(rule: str) -> None:
    sketch, severity, english, chinese = WORDINGS[rule]
    (found,) = seen(CAST[rule], sketch)
    assert found.severity is severity
    assert told(found, "en") == english
    assert told(found, "zh") == chinese


@every_rule
def test_a_finding_is_about_whom_it_names(rule: str) -> None:
    sketch, *_ = WORDINGS[rule]
    (found,) = seen(CAST[rule], sketch)
    text = " ".join(told(found))
    assert found.people
    assert all(person in text for person in found.people)
