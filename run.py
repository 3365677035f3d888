"""Set guanxi up in this checkout and run it; needs nothing but Python 3.11 or newer.

python3 run.py           draw the map of the example account graphs/telecom
python3 run.py test      run all tests; what follows is passed on to pytest
python3 run.py verify    run every check that has to hold before a change lands
python3 run.py WORD ...  any other words are a guanxi command: score graphs/power

Everything is installed into .venv beside this file, by uv where it is on the PATH and else by
venv and pip; the system's own Python is left as it is. With GUANXI_LOCKED=1 in the environment
the versions are exactly those of .ci/requirements.txt, checked by their hashes.
"""

import sys


def refuse_old_python(major: int, minor: int) -> None:
    """Exit with one sentence where Python is too old for guanxi."""
    if (major, minor) < (3, 11):
        sys.exit(f"guanxi needs Python 3.11 or newer, but this is Python {major}.{minor}.")


# An older Python understands the file down to here, but not all that follows.
refuse_old_python(*sys.version_info[:2])

import hashlib
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import tomllib
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
EXAMPLE = Path("graphs", "telecom")
LOCK = Path(".ci", "requirements.txt")
GROUPS = ("", "test", "dev")
"""The dependency groups that can be installed, each with all that the ones before it have."""
UNAVAILABLE = 69
"""EX_UNAVAILABLE of sysexits.h: something that guanxi needs is not on this machine."""

Stamp = dict[str, str]


def main(arguments: list[str]) -> NoReturn:
    """Set up what the arguments need, then run the command that they stand for."""
    group, command = command_for(arguments)
    try:
        set_up(ROOT, group)
    except KeyboardInterrupt:
        sys.exit(130)
    hand_over(command)


# --- What to run -----------------------------------------------------------------------------


def command_for(arguments: list[str]) -> tuple[str, list[str]]:
    """The dependency group that a command needs, and the command."""
    python = str(program(ROOT, "python"))
    word, further = (arguments or [""])[0], arguments[1:]
    if word == "test":
        return "test", [python, "-m", "pytest", *pytest_arguments(further)]
    if word == "verify":
        return "dev", [python, str(ROOT / "tools" / "check.py"), *further]
    return "", [str(program(ROOT, "guanxi")), *(arguments or example_arguments())]


def pytest_arguments(further: list[str]) -> list[str]:
    """The person's own arguments, and all tests unless those name some."""
    named = any(Path(word.partition("::")[0]).exists() for word in further)
    return ["-c", str(ROOT / "pyproject.toml"), *further, *([] if named else [str(ROOT / "tests")])]


def example_arguments() -> list[str]:
    """The arguments that draw the example account, into the current folder."""
    account = EXAMPLE if Path.cwd() == ROOT else ROOT / EXAMPLE
    return ["map", str(account), "-o", "telecom-map.html"]


def hand_over(command: list[str]) -> NoReturn:
    """Become the command, so that signals reach it and its exit code is ours."""
    if os.name == "posix":
        os.execv(command[0], command)
    # On Windows exec would return to the prompt at once. Ctrl-C reaches the command by itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(subprocess.run(command, check=False).returncode)


# --- Setting up ------------------------------------------------------------------------------


def set_up(root: Path, group: str) -> None:
    """Make or mend the checkout's .venv unless its stamp says that it has all that is wanted."""
    found, wanted = read_stamp(root), stamp_for(root, group)
    usable = is_whole(root) and same_ground(found, wanted)
    if usable and found["content"] == wanted["content"] and found["group"] >= wanted["group"]:
        return
    if not usable:
        refuse_missing_modules()
    say("installing into .venv, which takes a minute or two the first time ...")
    stamp_file(root).unlink(missing_ok=True)  # so that a half-made .venv is never trusted
    if usable:
        wanted["group"] = max(wanted["group"], found["group"])
    else:
        make_venv(root)
    install(root, GROUPS[int(wanted["group"])])
    stamp_file(root).write_text(json.dumps(wanted), encoding="utf-8")


def stamp_for(root: Path, group: str) -> Stamp:
    """What a .venv is made from: with the same stamp it is the same."""
    content = (root / "pyproject.toml").read_bytes()
    if is_locked():
        content += (root / LOCK).read_bytes()
    return {
        "root": str(root),
        "python": f"{sys.implementation.cache_tag} {sys.base_prefix}",
        "locked": str(is_locked()),
        "content": hashlib.sha256(content).hexdigest(),
        "group": str(GROUPS.index(group)),
    }


def read_stamp(root: Path) -> Stamp:
    """The stamp of the .venv that is there; empty where it is missing or spoilt."""
    try:
        found = json.loads(stamp_file(root).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    whole = isinstance(found, dict) and found.keys() == stamp_for(root, "").keys()
    return found if whole else {}


def is_whole(root: Path) -> bool:
    """Whether .venv's programs are there; Python is not once the one it was made from has gone."""
    return all(program(root, name).exists() for name in ("python", "guanxi"))


def same_ground(found: Stamp, wanted: Stamp) -> bool:
    """Whether a .venv can be added to: same folder, same Python, same way of choosing versions."""
    return all(found.get(name) == wanted[name] for name in ("root", "python", "locked"))


def make_venv(root: Path) -> None:
    """Make an empty .venv in place of whatever is there."""
    base_python = getattr(sys, "_base_executable", sys.executable)  # not one inside that .venv
    venv = root / ".venv"
    if venv.exists():
        shutil.rmtree(venv)
    uv = shutil.which("uv")
    # Seeded with pip, so that a later run without uv can go on.
    seeded = ["venv", "--quiet", "--seed", "--python", base_python]
    run([uv, *seeded, str(venv)] if uv else [base_python, "-m", "venv", str(venv)])


def refuse_missing_modules() -> None:
    """Exit with the line that installs what Debian and its kin leave out of Python."""
    missing = [name for name in ("venv", "ensurepip") if not importlib.util.find_spec(name)]
    if missing and not shutil.which("uv"):
        say(f"this Python lacks {' and '.join(missing)}. {advice()}")
        sys.exit(UNAVAILABLE)


def advice() -> str:
    """How to come by venv and ensurepip on this system."""
    if shutil.which("apt-get"):
        return f"Install with: apt install python3.{sys.version_info.minor}-venv"
    return "Install uv, or a Python that comes with them, and start again."


def install(root: Path, group: str) -> None:
    """Install guanxi, so that it follows the checkout, with what it and the group need."""
    installer = installer_for(root)
    if is_locked():
        run([*installer, "--require-hashes", "--requirement", str(root / LOCK)])
        run([*installer, "--no-deps", "--no-build-isolation", "--editable", str(root)])
    else:
        run([*installer, *requirements_of(root, group), "--editable", str(root)])


def installer_for(root: Path) -> list[str]:
    """The command that installs into .venv."""
    python, uv = str(program(root, "python")), shutil.which("uv")
    if uv:
        return [uv, "pip", "install", "--quiet", "--python", python]
    quietly = ["--quiet", "--quiet", "--disable-pip-version-check", "--no-input"]
    return [python, "-m", "pip", "install", *quietly]


def requirements_of(root: Path, group: str) -> list[str]:
    """The requirements of a dependency group: pip learnt to read the groups itself only lately."""
    if not group:
        return []
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    entries = tomllib.loads(text)["dependency-groups"][group]
    included = [entry["include-group"] for entry in entries if isinstance(entry, dict)]
    own = [entry for entry in entries if isinstance(entry, str)]
    return own + [line for name in included for line in requirements_of(root, name)]


# --- Small things ----------------------------------------------------------------------------


def program(root: Path, name: str) -> Path:
    """Where .venv keeps a program."""
    if os.name == "nt":
        return root / ".venv" / "Scripts" / f"{name}.exe"
    return root / ".venv" / "bin" / name


def stamp_file(root: Path) -> Path:
    """Where .venv keeps its stamp, which is written last."""
    return root / ".venv" / "guanxi-stamp.json"


def is_locked() -> bool:
    """Whether the versions are to be those of the lock."""
    return os.environ.get("GUANXI_LOCKED", "") not in {"", "0"}


def run(command: list[str]) -> None:
    """Run one step of the installation; exit where it fails, having shown why."""
    if subprocess.run(command, check=False).returncode:
        say("the installation failed, see above; it starts afresh next time.")
        sys.exit(UNAVAILABLE)


def say(text: str) -> None:
    """Tell the person, apart from what guanxi itself prints."""
    print(f"guanxi: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
