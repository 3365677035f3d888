"""Fit the coefficients of `guanxi.analysis.signs` on signed networks.

    python benchmarks/fit_signs.py FOLDER…

Each tie is hidden as in the validity benchmark while its evidence is gathered; every network
counts the same, whatever its size. Beside the coefficients it prints how well each network's signs
are told by the fit to all networks, and by the fit to all others.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.validity_parts.conflicts import (
    folds,
    hiding,
    sign_rows,
)
from benchmarks.validity_parts.measures import concordance
from benchmarks.validity_parts.published import networks, read
from guanxi.analysis.signs import SIGNS, evidence
from guanxi.graph import social_graph

Array = NDArray[np.float64]
RIDGE = 0.01  # pull of the coefficients towards 0, on ties of which each network has 100
STEPS = 50


def main() -> None:
    """Print the coefficients and what they are worth."""
    parser = argparse.ArgumentParser(description="Fit the signs of ties.")
    parser.add_argument("folders", nargs="+", type=Path, help="networks, or folders of networks")
    found = {}
    for folder in networks(parser.parse_args().folders):
        found.update(gathered(folder))
    print("intercept, " + ", ".join(SIGNS))
    print(", ".join(f"{number:.2f}" for number in fitted(list(found.values()))))
    for name, (signs, friendly) in found.items():
        others = [each for other, each in found.items() if other != name]
        marks = [
            concordance((signs @ fit[1:]).tolist(), friendly.tolist())
            for fit in (fitted(list(found.values())), fitted(others or [(signs, friendly)]))
        ]
        told = " ".join("-" if mark is None else f"{mark:.3f}" for mark in marks)
        print(f"{name}: {len(friendly)} ties, by all and by the others {told}")


def gathered(folder: Path) -> dict[str, tuple[Array, Array]]:
    """The evidence of each tie in a network while it was hidden, and 1 where it is friendly."""
    network = read(folder)
    found = {}
    for task in network.tasks:
        if task.concept == "sign":
            rows = sign_rows(network, task)
            truth = {key: float(value) > 0 for key, value in network.answers(task).items()}
            signs, friendly = [], []
            for hidden in folds(rows):
                told, asked = hiding(network, rows, hidden)
                keys = [key for key in asked if key in truth]
                signs.append(evidence(social_graph(told), [asked[key] for key in keys]))
                friendly += [truth[key] for key in keys]
            found[task.id] = np.vstack(signs), np.array(friendly, dtype=np.float64)
    return found


def fitted(networks_found: list[tuple[Array, Array]]) -> Array:
    """Intercept and coefficients of the logistic regression (Newton's method)."""
    told = np.vstack([signs for signs, _ in networks_found])
    told = np.column_stack((np.ones(len(told)), told))
    friendly = np.concatenate([known for _, known in networks_found])
    counts = np.concatenate([np.full(len(known), 100 / len(known)) for _, known in networks_found])
    ridge = np.diag([0.0, *[RIDGE] * (told.shape[1] - 1)])
    fit = np.zeros(told.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-told @ fit))
        slope = told.T @ (counts * (friendly - chance)) - ridge @ fit
        bend = told.T @ (told * (counts * chance * (1 - chance))[:, np.newaxis]) + ridge
        fit += np.linalg.solve(bend, slope)
    return fit


if __name__ == "__main__":
    main()
