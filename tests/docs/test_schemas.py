"""What commands print with --json is what docs/schemas promises."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from guanxi.cli.main import COMMANDS
from tests.cli.conftest import Run
from tests.every.odd_accounts import ODD_ACCOUNTS, write

Guanxi = Callable[..., Run]
SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
NAMES = sorted(path.stem for path in SCHEMAS.glob("*.json"))
WORDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "explain": (("Zhao Peiyuan",), ("He Yongping", "--lang", "zh")),
    "invite": (
        ("exhibition", "--ask-order"),
        ("--all", "--no-repair"),
        ("--guests", "Li Weimin, X"),
    ),
    "seat": (
        ("exhibition", "--tables", "2", "--capacity", "1"),
        ("exhibition", "--keep-with", "Li Weimin, Wu Guoqiang"),
    ),
}
TELLING = [
    command.name
    for command in COMMANDS
    if command.name and any("--json" in option.opts for option in command.params)
]


def schema(name: str) -> dict[str, Any]:
    """Return one schema."""
    found: dict[str, Any] = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def faults(printed: str) -> list[str]:
    """Return where a text departs from the schema that it names."""
    found = json.loads(printed)
    name = found["schema"].removeprefix("guanxi.").removesuffix("/1")
    errors = Draft202012Validator(schema(name)).iter_errors(found)
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]


@pytest.mark.parametrize("name", NAMES)
def test_every_schema_is_a_schema_named_as_its_file_and_promises_every_field(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["title"] == f"guanxi.{name}/1"
    assert f"]({name}.json)" in (SCHEMAS / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("account", ["telecom", "power", "harbour"])
@pytest.mark.parametrize("command", TELLING)
def test_every_command_keeps_its_schema(guanxi: Guanxi, command: str, account: str) -> None:
    ways: tuple[tuple[str, ...], ...] = ((),)
    if command in WORDS:
        ways = WORDS[command] if account == "telecom" else ()
    for words in ways:
        assert faults(guanxi(command, account, *words, "--json").out) == []


def test_a_field_that_is_not_promised_and_one_that_is_missing_are_found(guanxi: Guanxi) -> None:
    told = json.loads(guanxi("latent", "telecom", "--json").out)
    assert faults(json.dumps(told)) == []
    assert len(faults(json.dumps({**told, "more": 1}))) == 1
    del told["account"]
    assert len(faults(json.dumps(told))) == 1


@pytest.mark.parametrize("command", ["check", "score", "forecast", "ask", "camps", "latent"])
@pytest.mark.parametrize("name", [name for name in ODD_ACCOUNTS if name != "nobody"])
def test_odd_accounts_keep_it_too(
    guanxi: Guanxi,
    tmp_path: Path,
    command: str,
    name: str,
) -> None:
    assert faults(guanxi(command, write(name, tmp_path / name), "--json").out) == []
