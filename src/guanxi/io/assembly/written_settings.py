"""From an account back to its settings; what has its default value is left out."""

import dataclasses
from collections.abc import Mapping

from guanxi.io.assembly.references import SEARCHES
from guanxi.io.assembly.written import Writing
from guanxi.io.cells.kinds import Refers
from guanxi.io.sections import SECTIONS
from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.weights import DEFAULT_WEIGHTS, Weights

Settings = dict[str, object]


def settings_of(account: Account) -> Settings:
    """Return the settings: text, numbers, dates, lists, and tables of these."""
    plain = {name: getattr(account, name) for name in SECTIONS["account"].columns}
    tables = {
        "decision": _decisions(account),
        "privacy": _filled(dataclasses.asdict(account.privacy)),
        "value_chain": dict(account.value_chain),
        "weights": _overrides(account.weights),
    }
    return _filled({**plain, **tables})


def _filled(values: Mapping[str, object]) -> Settings:
    """Return the values that are not empty, lists as lists."""
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in values.items()
        if value not in (None, (), [], {})
    }


def _decisions(account: Account) -> object:
    """Return the table of the one decision, or a list of tables."""
    writing = Writing(account)
    tables = [_decision(decision, writing) for decision in account.decisions]
    return tables[0] if len(tables) == 1 else tables


def _decision(decision: Decision, writing: Writing) -> Settings:
    """Return the settings of a decision, with names for ids."""
    values = {name: getattr(decision, name) for name in SECTIONS["decision"].columns}
    search = SEARCHES[Refers.PERSON]
    for name in ("deciders", "veto"):
        values[name] = [writing.name(search, id_, in_list=True) for id_ in values[name]]
    values["votes"] = {
        writing.name(search, id_, in_list=True): votes for id_, votes in decision.votes.items()
    }
    return _filled(values)


def _overrides(weights: Weights) -> Settings:
    """Return the weights that differ from the default."""
    changed: Settings = {}
    for spec in dataclasses.fields(Weights):
        value, default = getattr(weights, spec.name), getattr(DEFAULT_WEIGHTS, spec.name)
        if isinstance(value, Mapping):
            changed[spec.name] = {
                word: number for word, number in value.items() if number != default[word]
            }
        elif value != default:
            changed[spec.name] = value
    return _filled(changed)
