"""Seating as HTML to print: the table plan and name cards for guests, or the internal sheet.

Guests see names and tables and nothing else; why somebody sits somewhere stands on the internal
sheet alone. The pages load nothing and run nothing.
"""

import base64
import hashlib
from importlib.resources import files
from pathlib import Path

from guanxi.model.account import Account
from guanxi.model.phrase import Language, Phrase
from guanxi.model.seating import SeatingPlan
from guanxi.render.seating.placed import placed
from guanxi.render.wording import day

_WORDS = {
    "plan": Phrase("Table plan", "席位安排"),
    "table": Phrase("Table", "桌"),
    "head": Phrase("table of honour", "主桌"),
    "host": Phrase("host", "主人"),
    "internal": Phrase("Internal: not for guests", "内部资料：不得交给客人"),
    "clashes": Phrase("Sit together against a rule", "不宜同桌却同桌"),
    "uneasy": Phrase("Sit together though something speaks against it", "同桌但需留意"),
    "apart": Phrase("Kept at different tables", "分坐不同的桌"),
    "advice": Phrase("What to do", "建议"),
    "together": Phrase("Why they sit together", "同桌的原因"),
    "problems": Phrase("Wishes that cannot be kept", "无法满足的要求"),
}


def for_guests(account: Account, plan: SeatingPlan, language: Language) -> bytes:
    """Return the table plan and a card for everybody, to print on A4 and fold."""
    return _page(account, plan, language, "guests")


def internal(account: Account, plan: SeatingPlan, language: Language) -> bytes:
    """Return the table plan with the reasons, for the hosts alone."""
    return _page(account, plan, language, "internal")


def _page(account: Account, plan: SeatingPlan, language: Language, kind: str) -> bytes:
    """Return one of the two pages."""
    from jinja2 import Environment, FileSystemLoader

    folder = Path(str(files("guanxi.render"))) / "seating"
    style = (folder / "sheets.css").read_text(encoding="utf-8").replace("\r\n", "\n")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    template = Environment(loader=FileSystemLoader(folder), autoescape=True).get_template(
        "sheets.html.j2"
    )
    page = template.render(
        language=language,
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'",
        style=style,
        event=plan.event,
        date=day(plan.event.date, language),
        tables=[
            {
                "name": table.name,
                "head": table.head,
                "host": placed(account, table.host) if table.host else None,
                "guests": [placed(account, guest) for guest in table.guests],
            }
            for table in plan.tables
            if table.seats
        ],
        internal=kind == "internal",
        reasons=[
            (_WORDS[name](language), [reason.text(language) for reason in reasons])
            for name, reasons in (
                ("problems", plan.problems),
                ("clashes", plan.clashes),
                ("advice", plan.advice),
                ("uneasy", plan.uneasy),
                ("apart", plan.apart),
                ("together", plan.together),
            )
            if reasons
        ],
        words={name: phrase(language) for name, phrase in _WORDS.items()},
    )
    return f"{page}\n".encode(errors="replace")  # halves of letters, from broken exports
