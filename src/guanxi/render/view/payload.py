"""The whole of what a map shows, before anything is drawn.

What is not put here is not in the page. Personal facts never are.
"""

from guanxi.model.account import Account
from guanxi.model.phrase import Language
from guanxi.model.results import Results
from guanxi.render.view.camps import camps
from guanxi.render.view.departments import departments
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.events import events
from guanxi.render.view.forecast import forecast
from guanxi.render.view.moves import moves
from guanxi.render.view.people import people
from guanxi.render.view.plain import Plain, both, iso
from guanxi.render.view.suspicions import findings, hypotheses, questions
from guanxi.render.view.ties import tie_kinds, ties


def view(results: Results, language: Language) -> Plain:
    """Return everything that the page shows, as the schema guanxi.map/1."""
    drawn = Drawing(results)
    return {
        "schema": "guanxi.map/1",
        "language": language,
        "account": _account(results.account),
        "departments": departments(drawn),
        "tie_kinds": tie_kinds(drawn),
        "scores": [
            {"name": one.name, "label": both(one.label), "meaning": both(one.meaning)}
            for one in results.measures
        ],
        "roles": [
            {"name": name, "label": both(one.role.label if one.role else one.label)}
            for name, one in results.role_measures().items()
        ],
        "people": people(drawn),
        "ties": ties(drawn),
        "moves": moves(drawn),
        "events": events(drawn),
        "findings": findings(drawn),
        "hypotheses": hypotheses(drawn),
        "questions": questions(drawn),
        "camps": camps(drawn),
        "forecast": forecast(results),
        "phrases": [both(phrase) for phrase in drawn.phrases],
    }


def _account(account: Account) -> Plain:
    """Return what stands above the map."""
    return {
        "name": account.name,
        "as_of": iso(account.as_of),
        "decision": account.decision.what if account.decision else None,
        "our_company": account.our_company,
    }
