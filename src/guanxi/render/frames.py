"""Results as tidy tables for analysts: a row an observation, a column a variable, pandas' types.

Names of measures, roles and rules are those of programs, the same in every language; what is
worded for people is in the language asked for. Rows stand in the same order every time.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from guanxi.model.evidence import Reason
from guanxi.model.phrase import Language
from guanxi.model.results import Results

if TYPE_CHECKING:
    import pandas as pd

Row = tuple[object, ...]
Columns = Mapping[str, str]
"""The names of columns with their types."""

_SCORES: Columns = {
    "person": "str", "name": "str", "measure": "str", "value": "float64", "low": "float64",
    "middle": "float64", "high": "float64", "rank_low": "float64", "rank_high": "float64",
    "top_3": "float64",
}  # fmt: skip
_REASONS: Columns = {
    "person": "str", "name": "str", "measure": "str", "amount": "float64", "text": "str",
    "assumed": "bool", "ties": "int64", "confidence": "float64", "said_by": "object",
}  # fmt: skip
_ROLES: Columns = {
    "person": "str", "name": "str", "role": "str", "probability": "float64", "named": "bool",
}  # fmt: skip
_FINDINGS: Columns = {
    "rule": "str", "severity": "str", "situation": "str", "remedy": "str", "why": "str",
    "probability": "float64", "people": "object",
}  # fmt: skip


def people_table(analysed: Results) -> "pd.DataFrame":
    """Return a row a person, most powerful first, as a DataFrame with the id as its index.

    Columns: name, title, department, roles (derived, a tuple), support (-2 to 2, NaN unknown),
    and each score by its name (0 to 100, NaN where nothing is known).
    """
    import pandas as pd

    people = [analysed.account.people[key] for key in analysed.ranked()]
    rows = [
        {
            "name": person.name,
            "title": person.title,
            "department": person.department,
            "roles": analysed.roles[person.id],
            "support": person.support,
            **{name: scores[person.id].value for name, scores in analysed.scores.items()},
        }
        for person in people
    ]
    index = pd.Index([person.id for person in people], name="id")
    numbers = ["support", *analysed.scores]
    columns = ["name", "title", "department", "roles", *numbers]
    told = pd.DataFrame(rows, index=index, columns=columns)
    return told.astype(dict.fromkeys(numbers, "float64"))


def scores_table(analysed: Results) -> "pd.DataFrame":
    """Return a row for each person and measure, the most powerful first.

    Columns: person (id), name, measure; value (0 to 100, NaN where nothing is known); low, middle
    and high of its 90 % interval; rank_low and rank_high (1 is first); top_3, the probability (0 to
    1) of being among the first three. Intervals and probability are NaN where nothing was drawn.
    """
    return _frame(_SCORES, (_score(analysed, *key) for key in _scored(analysed)))


def reasons_table(analysed: Results, *, language: Language | None = None) -> "pd.DataFrame":
    """Return a row for each reason; the amounts of a person and measure add up to the value.

    Columns: person (id), name, measure; amount (points, -100 to 100); text, in the account's
    language unless told; assumed, whether nobody told us; ties, on how many it rests; confidence (0
    to 1) of the least sure of them, NaN without any; said_by, the ids of who told us, a tuple.
    """
    spoken = language or analysed.account.language
    rows = (
        (person, analysed.account.name_of(person), measure, *_reason(reason, spoken))
        for person, measure in _scored(analysed)
        for reason in analysed.score(measure, person).reasons
    )
    return _frame(_REASONS, rows)


def roles_table(analysed: Results) -> "pd.DataFrame":
    """Return a row for each person and role that follows from a score, the most powerful first.

    Columns: person (id), name, role; probability (0 to 1, NaN where nothing was drawn); named,
    whether it is probable enough to be said.
    """
    rows = (
        (
            person,
            analysed.account.name_of(person),
            role,
            analysed.probability(role, person),
            role in analysed.roles[person],
        )
        for person in analysed.ranked()
        for role in analysed.role_measures()
    )
    return _frame(_ROLES, rows)


def findings_table(analysed: Results, *, language: Language | None = None) -> "pd.DataFrame":
    """Return a row for each thing that stands out, the worst first.

    Columns: rule; severity (note, warning, critical); situation, remedy and why (a reason a line),
    in the account's language unless told; probability (0 to 1); people, a tuple of ids.
    """
    spoken = language or analysed.account.language
    rows = (
        (
            found.rule,
            found.severity.name.lower(),
            found.situation(spoken, found.values),
            found.remedy(spoken, found.values),
            "\n".join(reason.text(spoken) for reason in found.reasons),
            found.probability,
            found.people,
        )
        for found in analysed.findings
    )
    return _frame(_FINDINGS, rows)


def _scored(results: Results) -> Iterator[tuple[str, str]]:
    """Iterate over every person and measure, the most powerful first."""
    return ((person, measure) for person in results.ranked() for measure in results.scores)


def _score(results: Results, person: str, measure: str) -> Row:
    """Return one score with its intervals, None where they are not known."""
    value, sure = results.score(measure, person).value, results.estimate(measure, person)
    points, rank = (sure.points, sure.rank) if sure else (None, None)
    return (
        person,
        results.account.name_of(person),
        measure,
        value,
        *((points.low, points.middle, points.high) if points else (None, None, None)),
        *((rank.low, rank.high) if rank else (None, None)),
        sure.top if sure else None,
    )


def _reason(reason: Reason, language: Language) -> Row:
    """Return what a reason adds, says and rests on."""
    said_by = {claim.said_by for tie in reason.ties for claim in tie.claims if claim.said_by}
    least = min((tie.confidence for tie in reason.ties), default=None)
    return (
        reason.amount,
        reason.text(language),
        reason.assumed,
        len(reason.ties),
        least,
        tuple(sorted(said_by)),
    )


def _frame(columns: Columns, rows: Iterator[Row]) -> "pd.DataFrame":
    """Return rows as a table with columns of these types, also where there is no row."""
    import pandas as pd

    told: Sequence[Row] = list(rows)
    parts = zip(*told, strict=True) if told else ((),) * len(columns)
    return pd.DataFrame(
        {
            name: pd.Series(list(values), dtype=kind)
            for (name, kind), values in zip(columns.items(), parts, strict=True)
        }
    )
