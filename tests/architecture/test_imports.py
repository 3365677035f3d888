"""Imports point down, and each module can be the first one that is imported."""

import ast
import re
import subprocess
import sys

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.architecture.places import ROOT, SOURCE, module_names, project, text_of

EACH_ALONE = """
import importlib, sys

for name in sys.argv[1:]:
    for loaded in [loaded for loaded in sys.modules if loaded.partition(".")[0] == "guanxi"]:
        del sys.modules[loaded]
    importlib.import_module(name)
"""

IMPORTED_AS = {"python-dateutil": "dateutil"}
"""Libraries whose module has another name than what is installed."""


def test_every_import_contract_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_every_module_can_be_imported_first() -> None:
    command = [sys.executable, "-c", EACH_ALONE, *module_names()]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr


def test_the_contract_of_the_ground_names_every_library_that_guanxi_needs() -> None:
    settings = project()
    contracts = {
        contract["id"]: contract for contract in settings["tool"]["importlinter"]["contracts"]
    }
    needed = [re.split(r"[<>=!~\[; ]", line)[0] for line in settings["project"]["dependencies"]]
    modules = [IMPORTED_AS.get(name, name.replace("-", "_")) for name in needed]
    assert contracts["ground"]["forbidden_modules"] == modules


@pytest.mark.parametrize("room", ["errors.py", "table.py", "sources.py", "weights", "model"])
def test_the_ground_and_the_model_need_only_the_standard_library(room: str) -> None:
    place = SOURCE / room
    files = [place] if place.is_file() else sorted(place.rglob("*.py"))
    imported = {name for path in files for name in imported_packages(text_of(path))}
    assert files
    assert imported - sys.stdlib_module_names == {"guanxi"} & imported


def imported_packages(source: str) -> set[str]:
    """The top-level packages that a source text imports, wherever in it."""
    nodes = list(ast.walk(ast.parse(source)))
    plain = (alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names)
    named = (node.module or "" for node in nodes if isinstance(node, ast.ImportFrom))
    return {name.partition(".")[0] for name in (*plain, *named)}
