"""Writing what was found: maps, tables, figures, invitations and table plans."""

from pathlib import Path
from typing import TYPE_CHECKING

from guanxi.api.analyses import complete
from guanxi.api.path import AnyPath
from guanxi.errors import GuanxiError
from guanxi.io.output import write_output, write_outputs
from guanxi.model.account import Account
from guanxi.model.handover import TO_NOBODY, Handover
from guanxi.model.phrase import Language
from guanxi.model.repair import Repair
from guanxi.model.results import Results
from guanxi.model.seating import SeatingPlan

if TYPE_CHECKING:
    from guanxi.render.figures.canvas import Picture


def save(analysed: Results, path: AnyPath, *, language: Language | None = None) -> Path:
    """Write results in the form that the file's ending names, and return where they are.

    .html is the interactive map, .csv the scores as a table, .json the scores with all reasons.
    An older file is replaced in one step. `language` is the account's unless told.
    """
    from guanxi.render.outputs import OUTPUTS

    target = Path(path)
    output = OUTPUTS.find(target.suffix.lower())
    shown = complete(analysed) if output.complete else analysed
    write_output(target, output.content(shown, language or analysed.account.language))
    return target


def save_map(
    analysed: Results,
    path: AnyPath,
    *,
    language: Language | None = None,
    handover: Handover = TO_NOBODY,
) -> Path:
    """Write the interactive map as one HTML file, and return where it is.

    To whom it is handed is written across it. Under a passphrase nothing of it can be read, and
    its bytes differ each time; GuanxiError where the passphrase is too weak, or the path is not
    that of an HTML file.
    """
    from guanxi.render.as_page import content

    target = Path(path)
    if target.suffix.casefold() != ".html":
        message = f"{target}: the map is an HTML file; give it a name such as map.html"
        raise GuanxiError(message)
    spoken = language or analysed.account.language
    write_output(target, content(complete(analysed), spoken, handover))
    return target


def save_figure(
    analysed: Results, path: AnyPath, *, kind: str = "quadrant", language: Language | None = None
) -> Path:
    """Write a picture as the .png, .svg or .pdf that the file's name says; return where it is."""
    from guanxi.render.figures.canvas import saved

    target = Path(path)
    write_output(target, saved(figure(analysed, kind=kind, language=language), target))
    return target


def save_invitations(
    account: Account, event: str, folder: AnyPath, *, repair: Repair | None = None
) -> tuple[Path, ...]:
    """Write an event's invitations for calendars and CRMs into a folder; return where they are.

    A calendar file for each session with its guests only, campaign.csv, and campaign-salesforce.csv
    for its campaign members; as they will be after a `repair`, if one is given. A session whose day
    is not known gets no calendar.
    """
    from guanxi.render.invitation_files import invitation_files

    days = (account.find_event(event),) if repair is None else repair.days
    files = invitation_files(account if repair is None else repair.carried_out(account), days)
    return write_outputs(Path(folder), files)


def save_seating(
    account: Account,
    plan: SeatingPlan,
    path: AnyPath,
    *,
    language: Language | None = None,
    internal: bool = False,
) -> Path:
    """Write a seating plan in the form that the file's ending names, and return where it is.

    .html is the table plan with name cards, .csv and .json the seats, .png, .svg and .pdf a floor
    plan. An `internal` sheet (.html) holds the reasons as well, which guests must not see.
    """
    from guanxi.render.seating.as_sheets import internal as with_reasons
    from guanxi.render.seating.outputs import SEATING_OUTPUTS

    target = Path(path)
    content = with_reasons if internal else SEATING_OUTPUTS.find(target.suffix.lower()).content
    write_output(target, content(account, plan, language or account.language))
    return target


def figure(
    analysed: Results, *, kind: str = "quadrant", language: Language | None = None
) -> "Picture":
    """Return a picture for a slide: "quadrant", "support" or "forecast", as a matplotlib Figure.

    `quadrant` shows formal and informal power, `support` decision power and support, `forecast`
    how the decision may go. `language` is the account's unless told. UnknownNameError for another
    kind, GuanxiError where the kind needs draws and the analysis has none.
    """
    from guanxi.render.figures.table import FIGURES

    return FIGURES.find(kind).figure(analysed, language or analysed.account.language)
