"""What is told in several places is told alike."""

import re

import pytest

import run
from tests.architecture.places import ROOT, project, text_of


def name_of(requirement: str) -> str:
    """The distribution that a requirement asks for, as package indexes spell it."""
    name = re.split(r"[<>=!~\[;@ ]", requirement.strip())[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_citation_and_the_changelog_know_the_version() -> None:
    version = project()["project"]["version"]
    assert f"\nversion: {version}\n" in text_of(ROOT / "CITATION.cff")
    assert f"\n## [{version}]" in text_of(ROOT / "CHANGELOG.md")


@pytest.mark.parametrize("group", run.GROUPS)
def test_the_lock_has_everything_that_is_required(group: str) -> None:
    required = project()["project"]["dependencies"] + run.requirements_of(ROOT, group)
    pinned = re.findall(r"(?m)^([\w.-]+)==", text_of(ROOT / run.LOCK))
    assert {name_of(line) for line in required} <= {name_of(name) for name in pinned}


def test_every_pin_of_the_lock_is_checked_by_its_hash() -> None:
    pins = re.split(r"(?m)^(?=[\w.-]+==)", text_of(ROOT / run.LOCK))[1:]
    assert [pin.splitlines()[0] for pin in pins if "--hash=sha256:" not in pin] == []
