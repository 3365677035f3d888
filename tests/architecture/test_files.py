"""What is published says nothing of the machine it was made on, and fetches nothing."""

import re
from pathlib import Path

from tests.architecture.places import ROOT, SOURCE, files_to_commit, text_of

BINARY = {".ico", ".pdf", ".png", ".woff2", ".xlsx", ".zip"}

NOT_TO_PUBLISH = {
    "a package registry": r"//[^\s/\"']*\b(?:pypi|npmjs|pythonhosted|debian|conda)\b",
    "an index option": r"--(?:extra-)?index-url[ =]\S*:|\"resolved\": *\"",
    "a folder of this machine": r"(?<![\w.~])/(?:root|work|home/\w+|Users/\w+)/\w",
    "a private key": r"BEGIN [A-Z ]*PRIVATE KEY",
    "an access key": r"\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|xox[abp]-\w{10,}|sk-\w{32,})",
    "a password": r"(?i)\b(?:password|api_?key|secret|token)\b[\"']?\s*[:=]\s*[\"'][^\"'\s]{8,}",
}

IDENTIFIERS = (
    "http://www.w3.org/",  # namespaces of XML, which nothing ever fetches
    "http://schemas.openxmlformats.org/",
    "http://gexf.net/",
    "http://www.gexf.net/",
    "http://graphml.graphdrawing.org/",
    "https://doi.org/",  # where a citation can be looked up by its reader
)


def test_no_file_names_a_registry_a_machine_or_a_secret() -> None:
    findings = [
        f"{path.relative_to(ROOT).as_posix()}: {what}: {match[0]}"
        for path in files_to_commit()
        if is_text(path)
        for what, pattern in NOT_TO_PUBLISH.items()
        for match in re.finditer(pattern, text_of(path))
    ]
    assert findings == []


def test_the_package_holds_no_network_address() -> None:
    findings = [
        f"{path.relative_to(SOURCE).as_posix()}: {address}"
        for path in sorted(SOURCE.rglob("*"))
        if is_text(path) and "vendor" not in path.parts
        for address in re.findall(r"(?:https?:|wss?:)?//[\w-]+\.[\w.-]+[^\s\"'<>)]*", text_of(path))
        if not address.startswith(IDENTIFIERS)
    ]
    assert findings == []


def test_vendored_code_asks_for_no_address() -> None:
    asks = r"(?:fetch|import|importScripts|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\("
    findings = [
        f"{path.name}: {match[0]}"
        for path in sorted(SOURCE.rglob("vendor/*.js"))
        for match in re.finditer(rf"\b{asks}", text_of(path))
    ]
    assert findings == []


def test_every_text_file_ends_its_last_line() -> None:
    texts = {path: text_of(path) for path in files_to_commit() if is_text(path)}
    unended = [
        path.relative_to(ROOT).as_posix()
        for path, text in texts.items()
        if text and not text.endswith("\n") and "vendor" not in path.parts
    ]
    assert unended == []


def is_text(path: Path) -> bool:
    """Whether a file is there to be read by people."""
    return path.is_file() and path.suffix not in BINARY and "__pycache__" not in path.parts
