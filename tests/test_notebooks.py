"""The notebooks run as a newcomer would run them, and are stored without output."""

import json
import re
from pathlib import Path

import nbclient
import nbformat
import pytest

FOLDER = Path(__file__).parents[1] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def test_there_are_notebooks() -> None:
    assert [path.name for path in NOTEBOOKS] == [
        "01_first_map.ipynb",
        "02_why_is_she_powerful.ipynb",
        "03_whom_may_we_invite.ipynb",
        "04_does_it_tell_the_truth.ipynb",
    ]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_is_stored_without_output(path: Path) -> None:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    ran = [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")]
    assert not ran


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_calls_what_the_package_offers_only(path: Path) -> None:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    lines = [line for cell in cells if cell["cell_type"] == "code" for line in cell["source"]]
    imports = [line.strip() for line in lines if "guanxi" in line and "import" in line]
    assert imports == ["import guanxi as gx"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
@pytest.mark.filterwarnings("ignore:.*event loop policy.*:DeprecationWarning")  # zmq on Windows
def test_a_notebook_runs_and_ends_with_its_picture(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(
        notebook, timeout=120, resources={"metadata": {"path": str(FOLDER)}}
    ).execute()
    last = notebook.cells[-1].outputs[-1]["data"]
    assert "image/png" in last or re.search("<iframe sandbox|<img ", last["text/html"])
