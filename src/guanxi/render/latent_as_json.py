"""Hypotheses as JSON, for other programs."""

from collections.abc import Iterable

from guanxi.model.account import Account
from guanxi.model.evidence import FULL_SCORE, Reason
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Language
from guanxi.render.as_json import Plain
from guanxi.render.hypothesis_wording import question, tie_row
from guanxi.render.wording import evidence, tie_text


def latent(account: Account, found: Iterable[Hypothesis], language: Language) -> Plain:
    """Return the schema guanxi.latent/1: who may be at odds, most probable first, never a fact."""
    return {
        "schema": "guanxi.latent/1",
        "account": account.name,
        "hypotheses": hypotheses(account, found, language),
    }


def hypotheses(account: Account, found: Iterable[Hypothesis], language: Language) -> list[Plain]:
    """Return each hypothesis; `confirm` and `deny` are rows of ties.csv to be completed.

    The probability of a reason is what it alone makes of it, that of what stands against it how far
    that is to be believed.
    """
    return [
        {
            "people": [_named(account, one) for one in (each.one, each.other)],
            "question": question(account, each, language),
            "probability": each.probability,
            "reasons": [_reason(reason, account, language) for reason in each.reasons],
            "against": [_reason(reason, account, language) for reason in each.against],
            "ask": [_named(account, one) for one in each.witnesses],
            "confirm": tie_row(account, each, language, true=True),
            "deny": tie_row(account, each, language, true=False),
        }
        for each in found
    ]


def _named(account: Account, person: str) -> Plain:
    """Return somebody's id and name."""
    return {"id": person, "name": account.name_of(person)}


def _reason(reason: Reason, account: Account, language: Language) -> Plain:
    """Return a reason with its probability, 0 to 1, and what was said of its ties."""
    return {
        "text": reason.text(language),
        "probability": reason.amount / FULL_SCORE,
        "assumed": reason.assumed,
        "evidence": [
            {
                "tie": tie_text(tie, account, language),
                "said": list(evidence(tie, account, language)),
            }
            for tie in reason.ties
        ],
    }
