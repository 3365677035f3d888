"""What is not known but stands to reason: hypotheses, findings, and what to ask about."""

from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import LANGUAGES
from guanxi.model.uncertainty import Question
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.plain import Plain, short


def hypotheses(drawn: Drawing) -> list[Plain]:
    """Return who may be at odds though nobody said so, the most probable first."""
    return [_hypothesis(drawn, one) for one in drawn.results.hypotheses]


def _hypothesis(drawn: Drawing, hypothesis: Hypothesis) -> Plain:
    """Return a hypothesis with how probable (0 to 1) and why; amounts are in percent."""
    return {
        "one": drawn.places[hypothesis.one],
        "other": drawn.places[hypothesis.other],
        "probability": short(hypothesis.probability),
        "reasons": [drawn.reason(reason) for reason in hypothesis.reasons],
    }


def findings(drawn: Drawing) -> list[Plain]:
    """Return what stands out about people and the account."""
    return [drawn.finding(finding) for finding in drawn.results.findings]


def questions(drawn: Drawing) -> list[Plain]:
    """Return what to ask next, the most telling first."""
    return [_question(drawn, question) for question in drawn.results.questions]


def _question(drawn: Drawing, question: Question) -> Plain:
    """Return a question with whom and which tie it is about."""
    about = drawn.ties_of([question.tie]) if question.tie else []
    return {
        "text": {language: question.text(language) for language in LANGUAGES},
        "people": drawn.people_places(question.people),
        "tie": about[0] if about else None,
    }
