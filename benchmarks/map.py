"""How fast the map is in a browser, beside other drawing programs on the same people and ties.

    python benchmarks/map.py [--people N …] [--runs N] [--node-modules FOLDER] [--json FILE]

Each draws the same invented customer (seeded; about four ties a person), everybody in the same
place and nothing moving by itself, in headless Chromium without a graphics card, in one run:
milliseconds from the navigation until the map is drawn and the page answers; the median and the
slowest of twenty frames while it is panned and zoomed (those in which something is drawn, for idle
ones would flatter); and the size of the page. guanxi's page is that of `guanxi map`, with scores,
reasons and panels; above 600 people its departments open on demand, where the others draw everybody
at once.

The others are not part of guanxi's environment; what is missing is left out with a line that says
so. For gravis: `pip install gravis 'setuptools<81'`. For sigma.js: `npm install sigma graphology`
in a folder outside the checkout, and --node-modules its node_modules. Chromium is the one on the
path, or that of $GUANXI_CHROMIUM. sigma.js draws with WebGL, which software emulates here: its
frames say nothing about a machine with a graphics card.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.map_parts.command import main

if __name__ == "__main__":
    main()
