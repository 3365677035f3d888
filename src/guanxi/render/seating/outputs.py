"""The forms in which a seating plan can be saved. A new one is a file beside this and one line."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from guanxi.model.account import Account
from guanxi.model.phrase import Language, Phrase
from guanxi.model.seating import SeatingPlan
from guanxi.render.seating import as_csv, as_json, as_sheets
from guanxi.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingOutput:
    """A form to save a seating plan in, known by the ending of the file's name."""

    name: str
    label: Phrase
    content: Callable[[Account, SeatingPlan, Language], bytes]


def _floor(ending: str, account: Account, plan: SeatingPlan, language: Language) -> bytes:
    """Return the floor plan in the form of an ending."""
    from guanxi.render.seating.floor import content

    return content(account, plan, language, ending)


SEATING_OUTPUTS: Table[SeatingOutput] = Table(
    "kind of file",
    SeatingOutput(
        name=".html",
        label=Phrase("table plan and cards", "席位表与席卡"),
        content=as_sheets.for_guests,
    ),
    SeatingOutput(name=".csv", label=Phrase("seats", "座位表"), content=as_csv.content),
    SeatingOutput(name=".json", label=Phrase("all of it", "全部内容"), content=as_json.content),
    *(
        SeatingOutput(
            name=ending,
            label=Phrase("floor plan", "平面图"),
            content=partial(_floor, ending),
        )
        for ending in (".png", ".svg", ".pdf")
    ),
)
