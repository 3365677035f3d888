"""From rows to claims about ties, without those that cannot be."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from guanxi.io.assembly.lines import closing_lines
from guanxi.io.assembly.people import made
from guanxi.io.assembly.references import References
from guanxi.io.assembly.rows import Row
from guanxi.io.assembly.vendors import Vendors
from guanxi.io.columns import SHEETS
from guanxi.io.ledger import Ledger
from guanxi.model.claim import Claim
from guanxi.model.pooling import Subject, subject
from guanxi.model.report import Place
from guanxi.model.tie import TIE_KINDS, Layer, Tie, TieKind
from guanxi.weights import Weights

Told = tuple[Subject, Claim]
NameOf = Callable[[str], str]

_SUBJECT = ("source", "target", "kind")


def mark(place: Place) -> str:
    """Return a place as short as editors know it: file and line."""
    return f"{place.file}:{place.line}"


def place_of(claim: Claim) -> Place:
    """Return the place that a claim bears as a mark."""
    file, _, line = claim.place.rpartition(":")
    return Place(file, int(line))


def told_in_tie(
    row: Row, references: References, vendors: Vendors, weights: Weights
) -> Told | None:
    """Return what a row of ties tells; None, and a rejected row, where it tells nothing usable."""
    kind = row.values["kind"]
    if not isinstance(kind, TieKind):
        return None
    to_vendor = Layer.VENDOR in kind.layers
    found = references.resolved(SHEETS["ties"], row, but="target" if to_vendor else "")
    if found is None:
        return None
    source, target = str(found.values["source"]), str(found.values["target"])
    if to_vendor:
        target = vendors.named(target, row.at("target"))
    elif source == target:
        references.ledger.reject("self-tie", row.place, name=str(row.values["source"]))
        return None
    return subject(source, target, kind), _claim(found, weights, references.ledger)


def _claim(row: Row, weights: Weights, ledger: Ledger) -> Claim:
    """Return the claim of a row of ties."""
    values = {key: value for key, value in row.values.items() if key not in _SUBJECT}
    if isinstance(strength := values.get("strength"), str):
        values["strength"] = weights.strength[strength]
    since, until = values.get("since"), values.get("until")
    if isinstance(since, dt.date) and isinstance(until, dt.date) and until < since:
        ledger.add("reversed-dates", row.place, since=str(since), until=str(until))
        del values["since"], values["until"]
    return made(Claim, row.having(values), place=mark(row.place))


def told_in_contact(person: str, row: Row, ledger: Ledger) -> Iterator[Told]:
    """Iterate over the reporting lines that a row of contacts tells of."""
    for column in ("reports_to", "dotted_to"):
        boss = row.text(column)
        if boss == person:
            ledger.add("own-boss", row.at(column), name=boss)
        elif boss:
            yield subject(person, boss, TIE_KINDS[column]), Claim(place=mark(row.place))


def without_circles(
    told: Iterable[Told], as_of: dt.date | None, name_of: NameOf, ledger: Ledger
) -> list[Told]:
    """Return what was told but for the reporting lines that close a circle."""
    told = list(told)
    claims: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for about, claim in told:
        if about.kind.name == "reports_to" and not claim.denies and _lasts(claim, as_of):
            claims[about.source, about.target].append(claim)
    left_out = set()
    for (source, target), circle in closing_lines(claims):
        left_out.add(Subject(source, target, TIE_KINDS["reports_to"]))
        ledger.add(
            "cycle",
            min(map(place_of, claims[source, target])),
            chain=" → ".join(map(name_of, circle)),
            source=name_of(source),
            target=name_of(target),
        )
    return [(about, claim) for about, claim in told if about not in left_out]


def _lasts(claim: Claim, as_of: dt.date | None) -> bool:
    """Return whether what is claimed has not ended."""
    return claim.until is None or (as_of is not None and as_of <= claim.until)


def note_disputes(ties: Iterable[Tie], name_of: NameOf, ledger: Ledger) -> None:
    """Note each two people about whom sources contradict each other, with what each says."""
    disputed: dict[tuple[str, ...], list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.disputed:
            disputed[tuple(sorted((tie.source, tie.target)))].append(tie)
    for (one, other), contradictory in sorted(disputed.items()):
        said = [(claim, tie.kind) for tie in contradictory for claim in tie.claims]
        ledger.add(
            "disputed",
            max(place_of(claim) for claim, _ in said),
            one=name_of(one),
            other=name_of(other),
            claims="; ".join(_sentence(claim, kind, name_of) for claim, kind in said),
        )


def _sentence(claim: Claim, kind: TieKind, name_of: NameOf) -> str:
    """Return a claim in few words, the same in every language."""
    denial = "¬" if claim.denies else ""
    details = (name_of(claim.said_by) if claim.said_by else "?", claim.place)
    return f"{denial}{kind.name} ({', '.join(details)})"
