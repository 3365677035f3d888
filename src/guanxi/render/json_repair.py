"""Repairs and the order of asking as JSON, as they stand in the schema guanxi.invite/1."""

from collections.abc import Mapping
from typing import Any

from guanxi.model.account import Account
from guanxi.model.asking import AskingOrder, Turn
from guanxi.model.evidence import Finding
from guanxi.model.phrase import Language
from guanxi.model.repair import Repair, Repairs

Plain = Mapping[str, Any]


def repairs(account: Account, found: Repairs, language: Language) -> Plain:
    """Return the cheapest repair, whether it is proven, and the alternatives."""
    return {
        "severity": found.severity.name.lower(),
        "needed": found.needed,
        "proven": found.proven,
        "bound": found.bound,
        "gap": found.gap,
        "best": _repair(account, found.best, language),
        "alternatives": [_repair(account, one, language) for one in found.alternatives],
        "leftover": [_conflict(one, language) for one in found.leftover],
    }


def _repair(account: Account, repair: Repair, language: Language) -> Plain:
    """Return a repair with its steps in order, and who is invited to what afterwards."""
    return {
        "cost": repair.cost,
        "steps": [
            {
                "means": str(step.means),
                "person": step.person,
                "text": step.text(language),
                "cost": step.cost,
            }
            for step in repair.steps
        ],
        "asking": asking(account, repair.asking, language),
        "invitations": [
            {
                "event": one.event,
                "person": one.person,
                "session": one.session,
                "table": one.table,
                "status": str(one.status),
                "invited_by": one.invited_by,
            }
            for one in repair.invitations
        ],
        "remaining": [_conflict(one, language) for one in repair.remaining],
    }


def _conflict(finding: Finding, language: Language) -> Plain:
    """Return a conflict that stays, in short."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.name.lower(),
        "people": list(finding.people),
        "situation": finding.situation(language, finding.values),
    }


def asking(account: Account, order: AskingOrder, language: Language) -> Plain:
    """Return who is asked first, by whom and why, and what not to mention to whom."""
    return {
        "turns": [_turn(account, turn, language) for turn in order.turns],
        "asked": [_turn(account, turn, language) for turn in order.asked],
        "secrets": [reason.text(language) for reason in order.secrets],
    }


def _turn(account: Account, turn: Turn, language: Language) -> Plain:
    """Return one person's turn."""
    return {
        "person": turn.person,
        "name": account.name_of(turn.person),
        "why": [reason.text(language) for reason in turn.place],
        "by": turn.by,
        "by_why": [reason.text(language) for reason in turn.because],
        "after": list(turn.after),
        "silences": [reason.text(language) for reason in turn.silences],
    }
