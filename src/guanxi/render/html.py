"""The interactive map as one HTML file that works offline.

pyvis's Network is the model: it holds people, ties and options and renders the template in
`page/`. Everything the page needs is inlined; its policy names the hash of each script and style
and forbids everything else.
"""

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from guanxi.render.seal import SEALED_TYPE, sealed

if TYPE_CHECKING:
    from pyvis.network import Network

PACKED_ABOVE = 60_000
STYLES = (
    "colours",
    "base",
    "lock",
    "rail",
    "panel",
    "claims",
    "details",
    "events",
    "layers",
    "list",
    "phone",
    "paper",
    "watermark",
)
SCRIPTS = (
    "unseal",
    "data",
    "state",
    "theme",
    "dom",
    "words",
    "forecast",
    "time",
    "figures",
    "filter",
    "outline",
    "camera",
    "fold",
    "matrix",
    "scene",
    "lines",
    "suspicions",
    "labels",
    "bubbles",
    "paint",
    "pointer",
    "rail",
    "sources",
    "reasons",
    "contact",
    "person",
    "tie",
    "department",
    "compare",
    "suppose",
    "advice",
    "panel",
    "search",
    "events",
    "camps",
    "overlay",
    "timeline",
    "list",
    "watermark",
    "tables",
    "picture",
    "svg",
    "address",
    "undo",
    "keyboard",
    "start",
)
LANGUAGES = ("en", "zh")
ESCAPES = str.maketrans(
    {
        "<": "\\u003c",
        ">": "\\u003e",
        "&": "\\u0026",
        "\u2028": "\\u2028",
        "\u2029": "\\u2029",
    }
)
MOST_DRAGGABLE = 600
HALF_LETTERS = re.compile("[\ud800-\udfff]")

Record: TypeAlias = dict[str, Any]  # JSON: what a record holds is the payload's business


def page(payload: Mapping[str, object], passphrase: str | None = None) -> str:
    """Give the whole page for a payload of schema guanxi.map/1, as text with LF line ends.

    Scores are in points, 0 to 100; coordinates in pixels at scale 1. Same payload, same text,
    unless it is sealed under a passphrase: then nothing of the payload can be read in it.
    """
    network = _network(payload)
    _hold(network, _records(payload, "people"), _records(payload, "ties"))
    data_type, data = _data(network, payload, passphrase)
    inlined = {"library": _library(), "script": _script(), "style": _style()}
    network.templateEnv.globals.update(
        inlined,
        data=data,
        data_type=data_type,
        policy=_policy(inlined),
        sealed=passphrase is not None,
        **(_frame(payload) if passphrase is None else _sealed_frame()),
    )
    return str(network.generate_html())


@cache
def words() -> dict[str, dict[str, str]]:
    """Give every word that the page says of itself, by language and key."""
    return {language: json.loads(_read(f"words.{language}.json")) for language in LANGUAGES}


def _network(payload: Mapping[str, object]) -> "Network":
    """Make the pyvis network that renders our template, with autoescaping, and draws by itself."""
    from jinja2 import Environment, FileSystemLoader
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    folder = Path(str(files("guanxi.render"))) / "page"
    network.set_template_dir(f"{folder.as_posix()}/", "map.html.j2")
    network.templateEnv = Environment(loader=FileSystemLoader(folder), autoescape=True)
    network.options = {
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False},
        "nodes": {"shape": "custom"},
        "interaction": {
            "dragNodes": len(_records(payload, "people")) <= MOST_DRAGGABLE,
            "selectable": False,
            "zoomSpeed": 0.8,
        },
    }
    return network


def _hold(network: "Network", people: list[Record], ties: list[Record]) -> None:
    """Put people and ties into the network; its own add_edge would look through all each time."""
    for person in people:
        network.nodes.append(person)
        network.node_ids.append(person["id"])
        network.node_map[person["id"]] = person
    for tie in ties:
        ends = {"from": network.node_ids[tie["source"]], "to": network.node_ids[tie["target"]]}
        network.edges.append({**tie, **ends})


def _records(payload: Mapping[str, object], name: str) -> list[Record]:
    """Give a list of records of the payload."""
    return cast("list[Record]", payload[name])


def _account_name(payload: Mapping[str, object]) -> str:
    """Give the name of the account, for the title of the page."""
    return _whole(cast("dict[str, str]", payload["account"])["name"])


def _frame(payload: Mapping[str, object]) -> dict[str, str]:
    """Give what the page says before its script runs."""
    language = str(payload["language"])
    return {
        "account": _account_name(payload),
        "language": language,
        "no_script": words()[language]["no_script"],
    }


def _sealed_frame() -> dict[str, str]:
    """Give what a sealed page says before it is opened: nothing of the account."""
    no_script = " · ".join(words()[language]["no_script"] for language in LANGUAGES)
    return {"account": "guanxi", "language": "en", "no_script": no_script}


def _data(
    network: "Network", payload: Mapping[str, object], passphrase: str | None
) -> tuple[str, str]:
    """Give the type and text of the data element: JSON, packed when it is long, or sealed."""
    ends = {"from", "to"}
    ties = [{key: tie[key] for key in tie if key not in ends} for tie in network.edges]
    model = {"people": network.nodes, "ties": ties, "options": network.options}
    text = json.dumps(
        {"words": words(), **payload, **model},
        ensure_ascii=False,
        allow_nan=False,
        separators=(",", ":"),
    )
    text = _whole(text)
    if passphrase is None and len(text) <= PACKED_ABOVE:
        return "application/json", text.translate(ESCAPES)
    packed = gzip.compress(text.encode("utf-8"), 9, mtime=0)
    if passphrase is not None:
        return SEALED_TYPE, sealed(packed, passphrase)
    return "application/gzip", base64.b64encode(packed).decode("ascii")


def _whole(text: str) -> str:
    """Replace halves of letters, which no file can hold; they come from broken exports."""
    return HALF_LETTERS.sub("\N{REPLACEMENT CHARACTER}", text)


def _policy(inlined: Mapping[str, str]) -> str:
    """Give the content security policy: these scripts, this style, and nothing else."""
    rules = {
        "default-src": "'none'",
        "script-src": f"{_hash(inlined['library'])} {_hash(inlined['script'])}",
        "style-src": _hash(inlined["style"]),
        "img-src": "data: blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _hash(text: str) -> str:
    """Give the hash of an inlined text as a policy names it."""
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


@cache
def _library() -> str:
    """Give the vendored build of vis-network."""
    return _read("vendor/vis-network.min.js")


@cache
def _script() -> str:
    """Join our scripts into one that leaves no name behind; it waits for the data to unpack."""
    from rjsmin import jsmin

    body = "\n".join(_read(f"scripts/{name}.js") for name in SCRIPTS)
    return str(jsmin(f'(async () => {{\n"use strict";\n{body}}})();')) + "\n"


@cache
def _style() -> str:
    """Join our style sheets."""
    from rcssmin import cssmin

    return str(cssmin("\n".join(_read(f"styles/{name}.css") for name in STYLES))) + "\n"


def _read(name: str) -> str:
    """Read one file of the page."""
    text = (files("guanxi.render") / "page" / name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")
