"""Where things are in the checkout, for the tests that read it."""

import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "guanxi"
TESTS = ROOT / "tests"
TELECOM = ROOT / "graphs" / "telecom"


def module_names() -> list[str]:
    """The name of every module of guanxi."""
    paths = (path.relative_to(SOURCE.parent).with_suffix("") for path in SOURCE.rglob("*.py"))
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in paths)


def project() -> dict[str, Any]:
    """Everything in pyproject.toml; Any, because each table of it has its own shape."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def files_to_commit() -> list[Path]:
    """Every file that is, or would be, in the repository; skips the test where git is missing."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True, encoding="utf-8")
    paths = (ROOT / name for name in names.stdout.split("\0") if name)
    return sorted(path for path in paths if path.is_file())


def text_of(path: Path) -> str:
    """A file's text; bytes that are not UTF-8 come out as marks."""
    return path.read_text(encoding="utf-8", errors="replace")
