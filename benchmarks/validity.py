"""Whether the scores are right: guanxi on networks whose answer is known from outside the ties.

    python benchmarks/validity.py FOLDER… [--json FILE]

A FOLDER holds nodes.csv, edges.csv, tasks.json and truth.csv, or several such folders. A task is
known by its concept and kind alone; an unknown concept is reported and skipped. Printed are, for
each task, how far guanxi agrees with the truth and the baselines beside it: for orders the
probability that two are ordered right (0.5 is chance), for sides the part that is right, for
groups the adjusted Rand index. Without truth.csv the scores go to the JSON file only.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.validity_parts.command import main

if __name__ == "__main__":
    main()
