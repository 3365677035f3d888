"""Every score and every rule is one file and one row in its table."""

import importlib
import pkgutil
from types import ModuleType

import pytest

TABLES = [
    ("guanxi.analysis.scores", "SCORES"),
    ("guanxi.analysis.latent", "LATENT"),
    ("guanxi.analysis.cast", "CAST"),
    ("guanxi.events.rules", "RULES"),
]
"""Packages of a table, of what an entry is (`rule`), and of one module for each entry."""


@pytest.mark.parametrize(("package", "table"), TABLES)
def test_every_file_has_the_row_of_its_name_and_every_row_its_file(
    package: str, table: str
) -> None:
    entries = getattr(importlib.import_module(f"{package}.table"), table)
    files = {name_of(module): module for module in entry_modules(package)}
    assert sorted(files) == sorted(name.replace("-", "_") for name in entries)
    for name, entry in entries.items():
        assert entry in vars(files[name.replace("-", "_")]).values()


def entry_modules(package: str) -> list[ModuleType]:
    """The modules of a package that hold an entry."""
    folder = importlib.import_module(package).__path__
    names = {module.name for module in pkgutil.iter_modules(folder)} - {"rule", "table"}
    return [importlib.import_module(f"{package}.{name}") for name in sorted(names)]


def name_of(module: ModuleType) -> str:
    """A module's own name, without its package's."""
    return module.__name__.rpartition(".")[2]
