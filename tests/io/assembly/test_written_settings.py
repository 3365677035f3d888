"""From an account back to its settings."""

from pathlib import Path

from guanxi.io.assembly.written_settings import settings_of
from tests.io.folders import read_files


def test_what_is_as_usual_is_not_written(tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {})
    assert settings_of(account) == {"name": "account", "language": "en"}


def test_only_the_weights_that_were_changed_are_written(tmp_path: Path) -> None:
    text = "[weights]\nrivalry_alarm = 0.4\nstrength = { weak = 0.2 }\n"
    account, _ = read_files(tmp_path, {"account.toml": text})
    assert settings_of(account)["weights"] == {"rivalry_alarm": 0.4, "strength": {"weak": 0.2}}


def test_deciders_are_written_by_name(tmp_path: Path) -> None:
    files = {
        "contacts.csv": "name,id\nAna,7\n",
        "account.toml": '[[decision]]\nwhat = "x"\ndeciders = ["7"]\nvotes = { 7 = 2 }\n'
        '[[decision]]\nwhat = "y"\n',
    }
    account, _ = read_files(tmp_path, files)
    assert settings_of(account)["decision"] == [
        {"what": "x", "deciders": ["Ana"], "votes": {"Ana": 2}, "goal": 1},
        {"what": "y", "goal": 1},
    ]


def test_how_votes_are_weighed_is_written_only_where_it_was_told(tmp_path: Path) -> None:
    text = '[[decision]]\nwhat = "x"\nindex = "shapley"\nstage = "need"\n[[decision]]\nwhat = "y"\n'
    account, _ = read_files(tmp_path, {"account.toml": text})
    assert settings_of(account)["decision"] == [
        {"what": "x", "stage": "need", "index": "shapley", "goal": 1},
        {"what": "y", "goal": 1},
    ]


def test_what_was_agreed_about_privacy_is_written(tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {"account.toml": "[privacy]\nretention_months = 24\n"})
    assert settings_of(account)["privacy"] == {"retention_months": 24}
