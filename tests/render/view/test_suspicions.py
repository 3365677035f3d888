"""What is not known but stands to reason, as the map shows it."""

from dataclasses import replace

from guanxi import api
from guanxi.model.evidence import Finding, Reason, Severity
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Phrase
from guanxi.model.sketch import account_from
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.suspicions import findings, hypotheses, questions
from tests.render.view.drawings import read

PASSED_OVER = Phrase("{one} was passed over for {other}", "{one}输给了{other}")
UNCOVERED = Phrase("nobody of ours knows {person}", "我方无人认识{person}")


def test_a_hypothesis_carries_its_probability_and_its_reasons() -> None:
    results = api.analyse(account_from("Ana is decision_maker; Bo => Ana"), draws=0)
    values = {"one": "Bo", "other": "Ana"}
    suspected = Hypothesis(one="Ana", other="Bo", reasons=(Reason(PASSED_OVER, values, 40.0),))
    drawn = Drawing(replace(results, hypotheses=(suspected,)))
    (shown,) = hypotheses(drawn)
    assert (shown["one"], shown["other"], shown["probability"]) == (0, 1, 0.4)
    assert drawn.phrases == {PASSED_OVER: 0}
    assert shown["reasons"] == [
        {"phrase": 0, "values": values, "amount": 40.0, "ties": [], "assumed": False}
    ]


def test_a_finding_is_told_in_both_languages_with_its_remedy() -> None:
    results = api.analyse(account_from("Ana is decision_maker"), draws=0)
    found = Finding(
        rule="uncovered",
        severity=Severity.WARNING,
        people=("Ana",),
        situation=UNCOVERED,
        remedy=Phrase("Ask for a meeting.", "请求会面。"),
        reasons=(),
        values={"person": "Ana"},
        probability=0.75,
    )
    (shown,) = findings(Drawing(replace(results, findings=(found,))))
    assert shown["text"] == {"en": "nobody of ours knows Ana", "zh": "我方无人认识Ana"}
    assert (shown["people"], shown["severity"], shown["probability"]) == ([0], "warning", 0.75)


def test_a_question_points_at_its_people_and_its_tie() -> None:
    account = account_from("Ana is decision_maker, in Board; Bo => Ana 0.9; Cy => Ana 0.3")
    results = api.complete(api.analyse(account, draws=60))
    shown = questions(Drawing(results))
    assert len(shown) == len(results.questions) > 0
    for plain, question in zip(read(shown), results.questions, strict=True):
        assert [results.account.name_of(key) for key in question.people] == [
            sorted(account.people)[place] for place in plain["people"]
        ]
        assert (plain["tie"] is None) == (question.tie is None)
        assert plain["text"]["zh"] == question.text("zh")
