"""The steps in their order: read, analyse, check invitations, draw. Everything else calls this.

Each step imports what it needs when it is taken, so that small steps start at once.

    account = load("graphs/telecom")
    analysed = analyse(account)
    check_invitations(account, "exhibition").conflicts
    save(analysed, "map.html")
"""

from guanxi.api.accounts import check, from_networkx, load, load_with_report, share
from guanxi.api.analyses import (
    analyse,
    ask,
    camps,
    circles,
    complete,
    forecast,
    latent,
    leanings,
    questions,
    to_networkx,
)
from guanxi.api.frames import conflict_risk, tie_signs
from guanxi.api.invitations import (
    ask_order,
    check_calendar,
    check_invitations,
    read_calendar,
    repair,
    seat,
    with_repairs,
)
from guanxi.api.outputs import (
    figure,
    save,
    save_figure,
    save_invitations,
    save_map,
    save_seating,
)
from guanxi.api.path import AnyPath

__all__ = [
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
    "figure",
    "forecast",
    "from_networkx",
    "latent",
    "leanings",
    "load",
    "load_with_report",
    "questions",
    "read_calendar",
    "repair",
    "save",
    "save_figure",
    "save_invitations",
    "save_map",
    "save_seating",
    "seat",
    "share",
    "tie_signs",
    "to_networkx",
    "with_repairs",
]
