"""Seating as JSON, for other programs."""

from guanxi.model.account import Account
from guanxi.model.phrase import Language
from guanxi.model.seating import SeatingPlan
from guanxi.render.as_json import Plain, text


def seating(account: Account, plan: SeatingPlan, language: Language) -> Plain:
    """Return the schema guanxi.seat/1: tables with seats clockwise from the host, and reasons."""
    return {
        "schema": "guanxi.seat/1",
        "account": account.name,
        "event": {"id": plan.event.id, "name": plan.event.name},
        "cost": plan.cost,
        "bound": plan.bound,
        "proven": plan.proven,
        "tables": [
            {
                "name": table.name,
                "head": table.head,
                "host": table.host,
                "guests": [{"id": guest, "name": account.name_of(guest)} for guest in table.guests],
                "seats": list(table.seats),
            }
            for table in plan.tables
        ],
        "clashes": [reason.text(language) for reason in plan.clashes],
        "uneasy": [reason.text(language) for reason in plan.uneasy],
        "apart": [reason.text(language) for reason in plan.apart],
        "advice": [reason.text(language) for reason in plan.advice],
        "together": [reason.text(language) for reason in plan.together],
        "problems": [reason.text(language) for reason in plan.problems],
    }


def content(account: Account, plan: SeatingPlan, language: Language) -> bytes:
    """Return the plan as JSON text in UTF-8."""
    return text(seating(account, plan, language)).encode("utf-8")
