"""The page as a file: one, offline, closed to everything that is not its own."""

import base64
import gzip
import hashlib
import json
import re
from collections import Counter
from html import unescape
from importlib.resources import files
from typing import Any

import pytest

from guanxi.render.html import SCRIPTS, STYLES, page, words
from tests.browser.payload import payload

PAGE = files("guanxi.render") / "page"
HOSTILE = "</script><script>alert(1)</script>&<!--\u2028\u2029"


def element(html: str, name: str, number: int = 0) -> str:
    """Give the text inside one of the elements of a name."""
    found: list[str] = re.findall(rf"<{name}[^>]*>(.*?)</{name}>", html, re.DOTALL)
    return found[number]


def data_of(html: str) -> dict[str, Any]:
    """Read the data of a page the way the page does."""
    text = element(html, "script")
    if 'type="application/gzip"' in html:
        text = gzip.decompress(base64.b64decode(text)).decode("utf-8")
    account: dict[str, Any] = json.loads(text)
    return account


def policy_of(html: str) -> dict[str, str]:
    """Read the rules of a page's security policy."""
    found = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert found is not None
    rules = (rule.split(" ", 1) for rule in unescape(found[1]).split("; "))
    return {rule[0]: rule[1] for rule in rules}


def hash_of(text: str) -> str:
    """Give the hash of a text as a policy names it."""
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


@pytest.mark.parametrize(("count", "most"), [(40, 450), (300, 700)])
def test_the_file_is_small_enough_to_send(count: int, most: int) -> None:
    assert len(page(payload(count)).encode("utf-8")) <= most * 1000


def test_the_same_account_gives_the_same_bytes() -> None:
    assert page(payload(40)) == page(payload(40))


@pytest.mark.parametrize("count", [3, 40])
def test_the_page_holds_everybody_and_every_tie(count: int) -> None:
    account = payload(count)
    data = data_of(page(account))
    assert data["people"] == account["people"]
    assert data["ties"] == account["ties"]
    assert data["events"] == account["events"]


def test_a_small_account_can_be_read_in_the_file_and_a_large_one_is_packed() -> None:
    assert 'type="application/json"' in page(payload(3))
    assert 'type="application/gzip"' in page(payload(40))


def test_the_page_is_not_altered_by_being_made() -> None:
    account = payload(3)
    before = json.dumps(account)
    page(account)
    assert json.dumps(account) == before


def test_the_policy_names_the_hash_of_each_script_and_of_the_style_and_nothing_else() -> None:
    html = page(payload(3))
    library, script = element(html, "script", 1), element(html, "script", 2)
    assert policy_of(html) == {
        "default-src": "'none'",
        "script-src": f"{hash_of(library)} {hash_of(script)}",
        "style-src": hash_of(element(html, "style")),
        "img-src": "data: blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_nothing_in_the_page_points_outside() -> None:
    html = page(payload(3))
    assert "://" not in html
    assert not re.search(r"<(?:link|img|iframe|object|base|form)\b", html.split("<script")[0])


def test_no_element_carries_a_style_or_a_handler() -> None:
    template = (PAGE / "map.html.j2").read_text(encoding="utf-8")
    assert not re.search(r"\s(?:style|on\w+)=", template)


def test_no_script_makes_markup_or_code_from_text() -> None:
    for name in SCRIPTS:
        text = (PAGE / "scripts" / f"{name}.js").read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(", text)


def test_a_text_cannot_leave_the_data_or_the_title() -> None:
    account = payload(3)
    account["account"]["name"] = account["people"][0]["name"] = HOSTILE
    html = page(account)
    assert html.count("<script") == 3
    assert "alert(1)</script>" not in html
    assert data_of(html)["people"][0]["name"] == HOSTILE


def test_half_a_letter_does_not_stop_the_page() -> None:
    account = payload(40)
    account["people"][0]["name"] = "\ud83d"
    page(account).encode("utf-8")
    account = payload(3)
    account["people"][0]["name"] = "\ud83d"
    page(account).encode("utf-8")


def test_a_number_that_is_none_is_refused() -> None:
    account = payload(3)
    account["people"][0]["x"] = float("nan")
    with pytest.raises(ValueError, match="JSON compliant"):
        page(account)


def test_both_languages_have_every_word() -> None:
    assert words()["en"].keys() == words()["zh"].keys()


def test_both_languages_leave_room_for_the_same_values() -> None:
    for key, english in words()["en"].items():
        places = re.findall(r"\{\w+\}", english)
        assert sorted(re.findall(r"\{\w+\}", words()["zh"][key])) == sorted(places)


def test_every_word_that_the_page_asks_for_is_there_and_no_other() -> None:
    texts = [(PAGE / "scripts" / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS]
    texts.append((PAGE / "map.html.j2").read_text(encoding="utf-8"))
    code = "\n".join(texts)
    quoted = {"no_script"} | set(re.findall(r"[\"'`]([\w-]+)[\"'`]", code))
    starts = tuple(re.findall(r"`(\w+_)\$\{", code))
    known = {key.removesuffix("_one") for key in words()["en"]}
    assert {key for key in known if key not in quoted and not key.startswith(starts)} == set()
    asked = set(re.findall(r"\bword\(\"(\w+)\"", code))
    asked |= set(re.findall(r"data-(?:word|label|hint)=\"(\w+)\"", code))
    assert asked - known == set()


def test_no_two_scripts_give_a_function_the_same_name() -> None:
    code = "".join(
        (PAGE / "scripts" / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS
    )
    names = re.findall(r"^(?:async )?function\*? (\w+)", code, re.MULTILINE)
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_every_file_of_the_page_is_inlined() -> None:
    scripts = {path.name for path in (PAGE / "scripts").iterdir()}
    styles = {path.name for path in (PAGE / "styles").iterdir()}
    assert scripts == {f"{name}.js" for name in SCRIPTS}
    assert styles == {f"{name}.css" for name in STYLES}


def test_no_file_of_the_page_is_longer_than_300_lines() -> None:
    for folder in ("scripts", "styles"):
        for path in (PAGE / folder).iterdir():
            assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_the_library_comes_with_its_licence() -> None:
    library = (PAGE / "vendor" / "vis-network.min.js").read_text(encoding="utf-8")
    notice = (PAGE / "vendor" / "LICENSES.txt").read_text(encoding="utf-8").strip()
    assert notice in library
    assert "Permission is hereby granted" in page(payload(3))
