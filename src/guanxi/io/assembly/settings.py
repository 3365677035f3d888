"""The settings of an account, as they stand in account.toml or on the sheet settings."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from guanxi.errors import GuanxiError
from guanxi.io.assembly.references import References
from guanxi.io.assembly.rows import pass_on
from guanxi.io.cells.complaint import Complaints
from guanxi.io.cells.kinds import Refers
from guanxi.io.cells.numbers import number_in
from guanxi.io.cells.words import folded_word
from guanxi.io.columns import Column, Sheet
from guanxi.io.files.toml_text import RawSettings, Setting
from guanxi.io.ledger import Ledger
from guanxi.io.sections import SECTIONS
from guanxi.model.account import Privacy
from guanxi.model.decision import Decision
from guanxi.model.report import Place
from guanxi.model.vocabulary import DecisionRule
from guanxi.weights import DEFAULT_WEIGHTS, Weights

_DIGITS = 9  # of a sum of votes that are meant; the rest is noise of the arithmetic


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What was set, checked.

    Each decision comes with the key of its section; the names in it are not looked up yet.
    """

    account: Mapping[str, object] = field(default_factory=dict)
    decisions: tuple[tuple[str, Mapping[str, object]], ...] = ()
    value_chain: Mapping[str, str] = field(default_factory=dict)
    weights: Weights = DEFAULT_WEIGHTS
    privacy: Privacy = field(default_factory=Privacy)


def checked_settings(raw: RawSettings, ledger: Ledger) -> Settings:
    """Return the settings; what is wrong goes into the ledger and leaves the default."""
    reader = _Reader(raw, ledger)
    tables: dict[str, Setting] = {}
    plain: dict[str, Setting] = {}
    for key, value in raw.values.items():
        section = next((name for name in SECTIONS if _is_section(name, key, value)), None)
        if section == "decision":
            tables[section] = [*_several(tables.get(section, [])), *_several(value)]
        else:
            (plain if section is None else tables)[section or key] = value
    make_privacy: Callable[..., Privacy] = Privacy
    return Settings(
        account=reader.section("account", "", plain),
        decisions=tuple(reader.decisions(tables.get("decision", []))),
        value_chain={
            key: _joined(value) for key, value in _table(tables.get("value_chain", {})).items()
        },
        weights=reader.weights(_table(tables.get("weights", {}))),
        privacy=make_privacy(**reader.section("privacy", "privacy", tables.get("privacy", {}))),
    )


def _is_section(name: str, key: str, value: Setting) -> bool:
    """Return whether a key of the top level begins a section."""
    return folded_word(key) in SECTIONS[name].spellings and not isinstance(value, str)


def _table(value: Setting) -> Mapping[str, Setting]:
    """Return a table, or an empty one where something else stands."""
    return value if isinstance(value, dict) else {}


def _several(value: Setting) -> list[Setting]:
    """Return a list as it is, and anything else as a list of it."""
    return value if isinstance(value, list) else [value]


def _joined(value: Setting) -> str:
    """Return a setting as one text."""
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_joined(part)}" for key, part in value.items())
    return value if isinstance(value, str) else "; ".join(map(_joined, value))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads sections of raw settings."""

    raw: RawSettings
    ledger: Ledger

    def section(self, name: str, prefix: str, values: Setting) -> dict[str, object]:
        """Return the values of a section by their names."""
        section = SECTIONS[name]
        found: dict[str, object] = {}
        for key, value in _table(values).items():
            dotted = f"{prefix}.{key}" if prefix else key
            column = section.column_of.get(folded_word(key))
            if column is None:
                self._unknown(section, dotted, key)
            elif (read := self._value(column, dotted, value)) is not None:
                found[column.name] = read
        return found

    def _unknown(self, section: Sheet, dotted: str, key: str) -> None:
        """Tell of a key that is kept out."""
        known = (*section.columns, *(SECTIONS if section.name == "account" else ()))
        near = self.ledger.nearest(section.columns.kind, key, known)
        place = self.raw.place(dotted)
        self.ledger.add("unknown-setting", place, found=key, near=near, choices=", ".join(known))

    def _value(self, column: Column, dotted: str, value: Setting) -> object:
        """Return one value, read as the cell of a sheet would be."""
        if isinstance(value, list) and column.kind.many:
            return tuple(dict.fromkeys(map(_joined, value)))
        if isinstance(value, dict) and column.name == "votes":
            value = ";".join(f"{name}={_joined(votes)}" for name, votes in value.items())
        place = self.raw.place(dotted)
        if not isinstance(value, str):
            self.ledger.add("bad-setting", place, why=f"'{dotted}' takes one value")
            return None
        complaints = Complaints()
        read = column.kind.read(value, complaints) if value.strip() else None
        pass_on(complaints, place, self.ledger)
        return read

    def decisions(self, value: Setting) -> Iterator[tuple[str, dict[str, object]]]:
        """Iterate over the decisions that say what they are about, each with its key."""
        several = _several(value)
        for number, table in enumerate(several, start=1):
            prefix = "decision" if len(several) == 1 else f"decision.{number}"
            read = self.section("decision", prefix, table)
            if "what" in read:
                yield prefix, read
            else:
                self.ledger.add("nameless-decision", self.raw.place(prefix))

    def weights(self, values: Mapping[str, Setting]) -> Weights:
        """Return the weights with the overrides that are in range."""
        weights = DEFAULT_WEIGHTS
        for name, value in values.items():
            try:
                weights = weights.with_override(name, _numbers(value))
            except GuanxiError as error:
                self.ledger.add("bad-setting", self.raw.place(f"weights.{name}"), why=str(error))
        return weights


def _numbers(value: Setting) -> object:
    """Return a setting with numbers for texts that are such."""
    if isinstance(value, dict):
        return {key: _numbers(part) for key, part in value.items()}
    number = number_in(value) if isinstance(value, str) else None
    return value if number is None else number


def decision_of(
    key: str, told: Mapping[str, object], raw: RawSettings, references: References
) -> Decision:
    """Return a decision with ids for the names in it; unknown names are left out."""
    values = dict(told)
    for name in ("deciders", "veto"):
        texts = values.get(name, ())
        if isinstance(texts, tuple):
            values[name] = references.find_all(Refers.PERSON, texts, raw.place(f"{key}.{name}"))
    votes, place = values.get("votes", ()), raw.place(f"{key}.votes")
    if isinstance(votes, tuple):
        found = {references.find(Refers.PERSON, text, place): count for text, count in votes}
        values["votes"] = {id_: count for id_, count in found.items() if id_}
    make: Callable[..., Decision] = Decision
    return _within_reach(make(**values), raw.place(f"{key}.quota"), references.ledger)


def _within_reach(decision: Decision, place: Place, ledger: Ledger) -> Decision:
    """Return a decision that its deciders can take: a quota out of reach is told and left out."""
    if decision.rule in {DecisionRule.ONE, DecisionRule.UNANIMITY}:
        return decision  # they need no quota
    weighted = decision.rule is DecisionRule.WEIGHTED
    held = [decision.votes.get(one, 1.0) if weighted else 1.0 for one in decision.deciders]
    votes = round(math.fsum(held), _DIGITS)
    if decision.quota is None or not held or 0 < decision.quota <= votes:
        return decision
    quota = f"{decision.quota:g}"
    ledger.add("quota-out-of-reach", place, quota=quota, votes=f"{votes:g}")
    return replace(decision, quota=None)
