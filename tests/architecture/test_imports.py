"""Imports point down, and each module can be the first one that is imported."""

import ast
import re
import sys

import grimp
import networkx as nx
import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.architecture.places import ROOT, SOURCE, module_names, project, text_of

IMPORTED_AS = {"python-dateutil": "dateutil"}
"""Libraries whose module has another name than what is installed."""


def test_every_import_contract_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_modules_import_each_other_so_that_each_can_be_the_first() -> None:
    graph = grimp.build_graph("guanxi", exclude_type_checking_imports=True, cache_dir=None)
    assert graph.modules == set(module_names())
    imports = nx.DiGraph(
        (name, imported)
        for name in graph.modules
        for imported in graph.find_modules_directly_imported_by(name)
    )
    circles = [sorted(one) for one in nx.strongly_connected_components(imports) if len(one) > 1]
    assert circles == []


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
