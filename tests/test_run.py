"""run.py: sets up once, mends what is broken, passes everything on."""

import ast
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

STAND_IN = {
    "pyproject.toml": """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "guanxi"
version = "0"

[dependency-groups]
test = []
""",
    # Builds without a network what pip takes for an installed guanxi.
    "backend.py": """\
import zipfile

FILES = {
    "standin.py": "import sys\\n\\ndef main():\\n    print(sys.argv[1:])\\n    sys.exit(7)\\n",
    "guanxi-0.dist-info/METADATA": "Metadata-Version: 2.1\\nName: guanxi\\nVersion: 0\\n",
    "guanxi-0.dist-info/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    "guanxi-0.dist-info/entry_points.txt": "[console_scripts]\\nguanxi = standin:main\\n",
    "guanxi-0.dist-info/RECORD": "",
}

def build_editable(directory, *_):
    with zipfile.ZipFile(f"{directory}/guanxi-0-py3-none-any.whl", "w") as wheel:
        for name, text in FILES.items():
            wheel.writestr(name, text)
    return "guanxi-0-py3-none-any.whl"
""",
}
"""A checkout whose guanxi prints its arguments and exits with 7."""


@pytest.fixture(autouse=True)
def unlocked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no setting of the machine decide what is installed, or how."""
    monkeypatch.delenv("GUANXI_LOCKED", raising=False)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the real run.py and a stand-in for guanxi, in a path with a space."""
    folder = tmp_path_factory.mktemp("a checkout")
    for name, text in STAND_IN.items():
        (folder / name).write_text(text, encoding="utf-8")
    shutil.copy(run.__file__, folder)
    return folder


def start(checkout: Path, *words: str, where: Path | None = None) -> tuple[int, str, str]:
    """Start the checkout's run.py where uv is not to be found: exit code, output, remarks."""
    done = subprocess.run(
        [sys.executable, checkout / "run.py", *words],
        cwd=where or checkout,
        env=os.environ | {"PATH": ""},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return done.returncode, done.stdout.strip(), done.stderr.strip()


# --- What it asks of the machine -------------------------------------------------------------


def test_an_old_python_is_refused_in_one_sentence() -> None:
    with pytest.raises(SystemExit) as refusal:
        run.refuse_old_python(3, 10)
    assert refusal.value.code == "guanxi needs Python 3.11 or newer, but this is Python 3.10."


def test_the_oldest_python_that_is_supported_is_let_in() -> None:
    run.refuse_old_python(3, 11)


def test_an_old_python_can_read_the_file_down_to_its_refusal() -> None:
    ast.parse(Path(run.__file__).read_text(encoding="utf-8"), feature_version=(3, 6))


def test_without_ensurepip_it_exits_69_and_prints_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if "pip" in name else name)
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "apt-get" else None)
    with pytest.raises(SystemExit) as refusal:
        run.refuse_missing_modules()
    assert refusal.value.code == 69
    line = f"apt install python3.{sys.version_info.minor}-venv"
    assert line in capsys.readouterr().err


def test_where_there_is_no_apt_it_advises_another_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert run.advice() == "Install uv, or a Python that comes with them, and start again."


def test_a_failed_step_ends_the_installation_with_69(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as failure:
        run.run([sys.executable, "-c", "raise SystemExit('no network')"])
    assert failure.value.code == 69
    assert capfd.readouterr().err.splitlines() == [
        "no network",
        "guanxi: the installation failed, see above; it starts afresh next time.",
    ]


# --- What it runs ----------------------------------------------------------------------------


def test_without_arguments_it_draws_the_example_into_the_current_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    group, command = run.command_for([])
    account = str(run.ROOT / "graphs" / "telecom")
    assert (group, command[1:]) == ("", ["map", account, "-o", "telecom-map.html"])


def test_in_the_checkout_the_example_has_its_short_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(run.ROOT)
    assert run.command_for([])[1][2] == str(Path("graphs", "telecom"))


def test_the_word_test_runs_all_tests_from_anywhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    group, command = run.command_for(["test", "-k", "tie"])
    settings, tests = str(run.ROOT / "pyproject.toml"), str(run.ROOT / "tests")
    assert (group, command[1:]) == ("test", ["-m", "pytest", "-c", settings, "-k", "tie", tests])


def test_a_named_test_file_is_looked_for_in_the_current_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(Path(__file__).parent)
    command = run.command_for(["test", f"{Path(__file__).name}::test_one"])[1]
    assert command[-1] == "test_run.py::test_one"


def test_the_word_verify_runs_every_check_with_the_developers_tools() -> None:
    group, command = run.command_for(["verify", "lint"])
    assert (group, command[1:]) == ("dev", [str(run.ROOT / "tools" / "check.py"), "lint"])


def test_a_group_brings_the_requirements_of_the_groups_it_includes() -> None:
    tests, tools = (set(run.requirements_of(run.ROOT, group)) for group in ("test", "dev"))
    assert tests < tools
    assert run.requirements_of(run.ROOT, "") == []


def test_a_lock_that_is_renewed_counts_as_new_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GUANXI_LOCKED", "1")
    (tmp_path / "pyproject.toml").touch()
    lock = tmp_path / ".ci" / "requirements.txt"
    lock.parent.mkdir()
    lock.write_text("click==8.1\n", encoding="utf-8")
    stamp = run.stamp_for(tmp_path, "")
    lock.write_text("click==8.2\n", encoding="utf-8")
    assert run.stamp_for(tmp_path, "")["content"] != stamp["content"]


# --- A real .venv ----------------------------------------------------------------------------


def test_the_first_start_installs_and_the_second_only_runs(checkout: Path) -> None:
    shutil.rmtree(checkout / ".venv", ignore_errors=True)
    code, output, remarks = start(checkout, "score", "a b")
    assert (code, output) == (7, "['score', 'a b']")
    assert remarks.startswith("guanxi: installing into .venv")
    assert start(checkout, "score", "a b") == (7, "['score', 'a b']", "")


def test_it_starts_from_any_folder(checkout: Path, tmp_path: Path) -> None:
    start(checkout)
    assert start(checkout, "score", "accounts", where=tmp_path) == (7, "['score', 'accounts']", "")


def test_a_venv_that_lost_its_python_is_made_anew(checkout: Path) -> None:
    start(checkout)
    run.program(checkout, "python").unlink()
    assert start(checkout, "check")[:2] == (7, "['check']")


def test_a_half_made_venv_is_made_anew(checkout: Path) -> None:
    shutil.rmtree(checkout / ".venv", ignore_errors=True)
    (checkout / ".venv" / "bin").mkdir(parents=True)
    (checkout / ".venv" / "left-over").touch()
    assert start(checkout, "check")[:2] == (7, "['check']")
    assert not (checkout / ".venv" / "left-over").exists()


def test_changed_requirements_are_installed_into_the_same_venv(checkout: Path) -> None:
    start(checkout)
    (checkout / ".venv" / "kept").touch()
    with (checkout / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write("# another line\n")
    assert start(checkout)[2].startswith("guanxi: installing into .venv")
    assert (checkout / ".venv" / "kept").exists()
    assert start(checkout)[2] == ""


def test_a_stamp_of_another_folder_is_not_trusted(checkout: Path) -> None:
    start(checkout)
    stamp = run.read_stamp(checkout)
    assert run.same_ground(stamp, run.stamp_for(checkout, ""))
    assert not run.same_ground(stamp | {"root": "elsewhere"}, run.stamp_for(checkout, ""))


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", json.dumps({"root": "here"})])
def test_a_spoilt_stamp_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / ".venv").mkdir()
    run.stamp_file(tmp_path).write_text(text, encoding="utf-8")
    assert run.read_stamp(tmp_path) == {}
