"""docs/numbers.md: every number that the scores rest on, with its meaning and source."""

import dataclasses
from collections.abc import Iterator, Mapping

from guanxi.analysis.scores.table import SCORES
from guanxi.sources import Source
from guanxi.weights import Weights
from tools.doc_pages.tables import table

_HEAD = """# Every number, and where it comes from

The scores rest on these numbers and on the weights of the [kinds of ties](data.md). What practice
suggests otherwise in your trade you change in `[weights]` of account.toml:

```toml
[weights]
openness = 0.7
vote = { approver = 0.8 }
```

*This page is written by `python tools/write_docs.py` from the code; a test compares the two.*
"""


def page() -> str:
    """Give the whole page."""
    heads = ["number", "value", "meaning", "source"]
    scores = table(
        ["score", "what it says", "after"],
        (
            [one.label.en, one.meaning.en, "; ".join(source.name for source in one.sources)]
            for one in SCORES.values()
        ),
    )
    references = "".join(f"- **{one.name}**: {one.reference}\n" for one in _sources())
    return "\n".join(
        [
            _HEAD,
            "## Numbers\n",
            table(heads, _rows()),
            "## Scores\n",
            scores,
            "## Sources\n",
            references,
        ]
    )


def _rows() -> Iterator[list[str]]:
    """Iterate over the numbers, a scale as one row."""
    defaults = Weights()
    for spec in dataclasses.fields(Weights):
        value = getattr(defaults, spec.name)
        source: Source = spec.metadata["source"]
        yield [f"`{spec.name}`", _shown(value), spec.metadata["meaning"], source.name]


def _shown(value: object) -> str:
    """Give a number, or the numbers of a scale by their words."""
    if isinstance(value, Mapping):
        return ", ".join(f"{word} {_shown(number)}" for word, number in value.items())
    return f"{value:g}"


def _sources() -> list[Source]:
    """Give every source that a number or score names, in order of name."""
    named = {spec.metadata["source"] for spec in dataclasses.fields(Weights)}
    named.update(source for score in SCORES.values() for source in score.sources)
    return sorted(named, key=lambda source: source.name)
