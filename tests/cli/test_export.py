"""guanxi export."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def test_an_event_is_written_for_calendars_and_crms(guanxi: Guanxi, tmp_path: Path) -> None:
    shown = guanxi("export", "telecom", "exhibition", "-o", tmp_path / "out")
    assert shown.code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["campaign-salesforce.csv", "campaign.csv", "exhibition.ics"]
    assert all(name in shown.out for name in names)


def test_repaired_there_is_a_calendar_a_session_that_names_its_own_guest_only(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    shown = guanxi("export", "telecom", "exhibition", "-o", tmp_path, "--repaired")
    calendars = [path.read_text(encoding="utf-8") for path in tmp_path.glob("*.ics")]
    assert shown.code == 0
    assert sorted(("Li Weimin" in text, "Wu Guoqiang" in text) for text in calendars) == [
        (False, True),
        (True, False),
    ]


def test_a_day_that_is_not_known_yet_is_told(guanxi: Guanxi, tmp_path: Path) -> None:
    words = ("export", "harbour", "steering-dinner", "-o", tmp_path, "--repaired")
    assert "No calendar for “Dinner with the steering committee, another day”" in (
        " ".join(guanxi(*words).out.split())
    )


def test_an_event_that_is_not_there_cannot_be_written(guanxi: Guanxi, tmp_path: Path) -> None:
    wrong = guanxi("export", "telecom", "exibition", "-o", tmp_path / "out")
    assert wrong.code == 2
    assert not (tmp_path / "out").exists()
