"""The same people and ties as a page of each drawing program, everybody where guanxi puts them."""

import contextlib
import importlib
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.tie import Layer
from guanxi.render.as_page import content
from guanxi.render.view import view

SIGMA = ("graphology/dist/graphology.umd.min.js", "sigma/dist/sigma.min.js")
HOSTILE, FRIENDLY = "#c62f3b", "#1b8a5a"


class NotInstalledError(Exception):
    """A program to compare with is not there; the text says how to get it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody stands, in pixels, and how large they are drawn."""

    key: str
    name: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Scene:
    """Who and what is to be drawn: people, and ties as (source, target, colour)."""

    spots: tuple[Spot, ...]
    lines: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """An account as guanxi draws it: its page, and the scene that the others get."""

    page: bytes
    scene: Scene


def drawn(account: Account) -> Drawn:
    """Analyse an account and draw it, as `guanxi map` does."""
    results = api.complete(api.analyse(account))
    shown = view(results, "en")
    spots = tuple(
        Spot(one["id"], one["name"], one["x"], one["y"], 8 + 14 * one["power"])
        for one in shown["people"]  # type: ignore[attr-defined]
    )
    lines = tuple(
        (
            tie.source,
            tie.target,
            HOSTILE if Layer.ANTAGONISM in tie.kind.layers else FRIENDLY,
        )
        for tie in account.ties
    )
    return Drawn(content(results, "en"), Scene(spots, lines))


def gravis(scene: Scene, node_modules: Path | None) -> str:
    """A page by gravis's vis(), without its simulation."""
    del node_modules  # a Python package
    try:
        program = importlib.import_module("gravis")
    except ImportError as reason:
        message = f"gravis is not installed ({reason}): pip install gravis 'setuptools<81'"
        raise NotInstalledError(message) from reason
    nodes = {
        spot.key: {
            "label": spot.name,
            "metadata": {"x": spot.x, "y": spot.y, "size": spot.radius},
        }
        for spot in scene.spots
    }
    edges = [
        {"source": source, "target": target, "metadata": {"color": colour}}
        for source, target, colour in scene.lines
    ]
    graph = {"graph": {"directed": False, "nodes": nodes, "edges": edges}}
    made = program.vis(graph, layout_algorithm_active=False, graph_height=850)
    return str(made.to_html_standalone())


def pyvis(scene: Scene, node_modules: Path | None) -> str:
    """Pyvis's own page with its library inside, its physics off: with physics it takes minutes."""
    del node_modules  # a Python package, and guanxi's own
    from pyvis.network import Network

    network = Network(height="850px", cdn_resources="in_line")
    network.toggle_physics(status=False)
    for spot in scene.spots:
        place = {"x": spot.x, "y": spot.y, "size": spot.radius}
        network.add_node(spot.key, label=spot.name, shape="dot", **place)
    network.edges = [
        {"from": source, "to": target, "color": colour} for source, target, colour in scene.lines
    ]
    with contextlib.redirect_stdout(io.StringIO()):
        return str(network.generate_html())


def sigma(scene: Scene, node_modules: Path | None) -> str:
    """A page by sigma.js, which draws with WebGL."""
    files = [] if node_modules is None else [node_modules / name for name in SIGMA]
    if not files or not all(file.is_file() for file in files):
        message = "sigma.js is not there: npm install sigma graphology, then --node-modules FOLDER"
        raise NotInstalledError(message)
    scripts = "".join(f"<script>{file.read_text(encoding='utf-8')}</script>" for file in files)
    nodes = [
        {
            "key": spot.key,
            "attributes": {"x": spot.x, "y": -spot.y, "size": spot.radius / 3, "label": spot.name},
        }
        for spot in scene.spots
    ]
    edges = [
        {"source": source, "target": target, "attributes": {"color": colour}}
        for source, target, colour in scene.lines
    ]
    graph = json.dumps({"nodes": nodes, "edges": edges})
    return SIGMA_PAGE.replace("SCRIPTS", scripts).replace("GRAPH", graph)


SIGMA_PAGE = """<!doctype html><meta charset="utf-8"><title>sigma</title>
<div id="map" style="height:850px"></div>SCRIPTS
<script>
const graph = new graphology.MultiGraph();
graph.import(GRAPH);
new Sigma(graph, document.getElementById("map"));
</script>
"""

OTHERS: dict[str, Callable[[Scene, Path | None], str]] = {
    "gravis": gravis,
    "sigma.js": sigma,
    "pyvis": pyvis,
}

WITH_WEBGL = ("sigma.js",)
