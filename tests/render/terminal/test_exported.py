"""What was written, told."""

import io
from pathlib import Path

from guanxi.model.event import Event
from guanxi.render.terminal.exported import exported
from guanxi.render.terminal.style import console
from tests.model.making import day


def test_the_files_are_told_and_the_days_without_a_calendar() -> None:
    days = [
        Event(id="e", name="Dinner", date=day("2030-01-01")),
        Event(id="f", name="Dinner, another day"),
    ]
    out = io.StringIO()
    console(out).print(exported(days, [Path("out/e.ics")], "en"))
    written, undated = out.getvalue().splitlines()
    assert written == f"Written: {Path('out/e.ics')}"
    assert undated == "No calendar for “Dinner, another day”: its day is not known."
