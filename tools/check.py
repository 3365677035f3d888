"""Every check that has to hold before a change lands: `python3 run.py verify`.

All of them run, also after one has failed; names choose some: `python3 run.py verify lint types`.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(names: list[str]) -> int:
    """Run the named checks, or all; 1 where one fails, 2 where a name is unknown."""
    checks = commands()
    unknown = [name for name in names if name not in checks]
    if unknown:
        print(f"no such check: {', '.join(unknown)}; there are {', '.join(checks)}")
        return 2
    failed = [name for name in names or checks if not passes(name, checks[name])]
    print(f"\nfailed: {', '.join(failed)}" if failed else "\nall checks passed")
    return 1 if failed else 0


def commands() -> dict[str, list[str]]:
    """The checks by name, quick ones first."""
    python = sys.executable
    lint_imports = shutil.which("lint-imports", path=Path(python).parent) or "lint-imports"
    return {
        "lint": [python, "-m", "ruff", "check", "."],
        "format": [python, "-m", "ruff", "format", "--check", "."],
        "types": [python, "-m", "mypy"],
        "types-windows": [python, "-m", "mypy", "--platform", "win32"],
        "imports": [lint_imports],
        "tests": [python, "-m", "pytest", "--cov", "-n", "auto"],
    }


def passes(name: str, command: list[str]) -> bool:
    """Run one check under its name, in the checkout."""
    print(f"\n== {name}", flush=True)
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
