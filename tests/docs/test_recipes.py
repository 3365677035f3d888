"""The recipes of CONTRIBUTING.md, carried out as they stand on a copy of the package."""

import re
import shutil
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest

import guanxi

CONTRIBUTING = Path(__file__).parents[2] / "CONTRIBUTING.md"
STEP = re.compile(
    r"<!-- recipe: (?P<recipe>[\w-]+); (?P<place>.+?) -->\n```python\n(?P<code>.*?)```", re.DOTALL
)
PROOFS = {
    "tie-kind": """
from guanxi.graph import social_graph
from guanxi.model.sketch import account_from
graph = social_graph(account_from("Ana teammate Bo"))
assert graph.listening.has_edge("Ana", "Bo") and graph.listening.has_edge("Bo", "Ana")
""",
    "score": """
from guanxi import api
from guanxi.model.sketch import account_from
found = api.analyse(account_from("Ana == Bo; Ana => Bo; Di >< Ana; Cy is decision_maker"))
assert round(found.score("known_widely", "Ana").value, 6) == round(200 / 3, 6)
assert found.score("known_widely", "Cy").value == 0
""",
    "rule": """
from guanxi import api
from guanxi.model.sketch import account_from
found = api.check_invitations(account_from("dinner: Ana"), "dinner")
assert [conflict.rule for conflict in found.conflicts] == ["nobody-decides"]
""",
    "latent": """
from guanxi import api
from guanxi.model.sketch import account_from
(found,) = api.latent(account_from("Ana ^ Bo; Ana dotted_to Cy"))
assert (found.one, found.other, round(found.probability, 6)) == ("Bo", "Cy", 0.3)
""",
    "reader": """
from guanxi import api
from pathlib import Path
Path("people.names").write_text("Ana\\nBo\\n", encoding="utf-8")
assert sorted(api.load("people.names").people) == ["Ana", "Bo"]
""",
    "output": """
from guanxi import api
from pathlib import Path
from guanxi.model.sketch import account_from
analysed = api.analyse(account_from("Ana is decision_maker; Bo ^ Ana"))
assert api.save(analysed, "all.txt").read_text(encoding="utf-8").split() == ["Ana", "Bo"]
""",
}


@dataclass(frozen=True)
class Step:
    """One block of a recipe: where its code goes."""

    place: str
    code: str

    def carry_out(self, checkout: Path) -> None:
        """Put the code where the recipe says."""
        words = dict(
            part.split(": ", 1) for part in re.split(r"; (?=after: |replace: )", self.place)
        )
        if "new" in words:
            (checkout / words["new"]).write_text(self.code, encoding="utf-8")
            return
        target = checkout / words["file"]
        text = target.read_text(encoding="utf-8")
        mark = words.get("after") or words["replace"]
        assert text.count(mark) == 1, f"{mark!r} stands {text.count(mark)} times in {target.name}"
        code = self.code.rstrip("\n")
        new = f"{mark}\n{code}" if "after" in words else code
        target.write_text(text.replace(mark, new), encoding="utf-8")


def recipes() -> dict[str, list[Step]]:
    """The steps of each recipe, in order."""
    found: dict[str, list[Step]] = defaultdict(list)
    for match in STEP.finditer(CONTRIBUTING.read_text(encoding="utf-8")):
        found[match["recipe"]].append(Step(match["place"], match["code"]))
    return found


def test_every_recipe_has_a_proof() -> None:
    assert set(recipes()) == set(PROOFS)


@pytest.mark.parametrize("name", sorted(PROOFS))
def test_a_recipe_works_as_it_stands(name: str, tmp_path: Path) -> None:
    package = tmp_path / "src" / "guanxi"
    shutil.copytree(
        Path(guanxi.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__")
    )
    for step in recipes()[name]:
        step.carry_out(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", PROOFS[name]],
        cwd=tmp_path,
        env={"PYTHONPATH": str(package.parent), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
