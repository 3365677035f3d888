"""The steps in their order: read, analyse, check invitations, draw. Everything else calls this.

Each step imports what it needs when it is taken, so that small steps start at once.

    account = load("graphs/telecom")
    analysed = analyse(account)
    table(analysed)
    check_invitations(account, "exhibition").conflicts
    save(analysed, "map.html")
"""

from guanxi.api.accounts import check, load, load_with_report, share
from guanxi.api.analyses import (
    analyse,
    ask,
    camps,
    circles,
    complete,
    forecast,
    latent,
    leanings,
    to_networkx,
)
from guanxi.api.frames import conflict_risk, table, tie_signs
from guanxi.api.invitations import (
    ask_order,
    check_calendar,
    check_invitations,
    repair,
    seat,
    with_repairs,
)
from guanxi.api.outputs import (
    AccountMap,
    draw,
    figure,
    save,
    save_figure,
    save_invitations,
    save_map,
    save_seating,
)
from guanxi.api.path import AnyPath
from guanxi.render.frames import findings_table, reasons_table, roles_table, scores_table

__all__ = [
    "AccountMap",
    "AnyPath",
    "analyse",
    "ask",
    "ask_order",
    "camps",
    "check",
    "check_calendar",
    "check_invitations",
    "circles",
    "complete",
    "conflict_risk",
    "draw",
    "figure",
    "findings_table",
    "forecast",
    "latent",
    "leanings",
    "load",
    "load_with_report",
    "reasons_table",
    "repair",
    "roles_table",
    "save",
    "save_figure",
    "save_invitations",
    "save_map",
    "save_seating",
    "scores_table",
    "seat",
    "share",
    "table",
    "tie_signs",
    "to_networkx",
    "with_repairs",
]
