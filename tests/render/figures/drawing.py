"""What the tests of pictures share."""

import itertools

from matplotlib.figure import Figure, SubFigure
from matplotlib.text import Text

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.results import Results
from guanxi.model.sketch import account_from

SMALL = "Ana is decision_maker, executive, -1; Bo => Ana; Bo is +2; Cy => Bo; Dee ^ Ana"


def analysed(account: Account | str = SMALL) -> Results:
    """An account analysed with few draws, or one sketched."""
    known = account_from(account) if isinstance(account, str) else account
    return api.analyse(known, draws=30)


def written(figure: Figure) -> list[str]:
    """Everything that is written on a picture."""
    return [text.get_text() for text in figure.findobj(Text) if text.get_text()]


def overlapping(figure: Figure | SubFigure) -> list[tuple[str, str]]:
    """The texts that cover each other."""
    figure.canvas.draw()
    shown = [
        (text.get_text(), text.get_window_extent())
        for text in figure.findobj(Text)
        if text.get_text().strip() and text.get_visible()
    ]
    return [
        (one, other)
        for (one, box), (other, beside) in itertools.combinations(shown, 2)
        if box.overlaps(beside)
    ]


def outside(figure: Figure) -> list[str]:
    """The texts that do not fit the sheet."""
    figure.canvas.draw()
    sheet = figure.bbox
    found = []
    for text in figure.findobj(Text):
        box = text.get_window_extent()
        fits = sheet.x0 <= box.x0 and box.x1 <= sheet.x1 and sheet.y0 <= box.y0
        if text.get_text().strip() and not (fits and box.y1 <= sheet.y1):
            found.append(text.get_text())
    return found
