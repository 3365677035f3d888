"""A tie between two people, and the kinds of tie there are."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from guanxi.model.claim import Claim
from guanxi.model.phrase import Phrase
from guanxi.sources import JUDGEMENT, Source
from guanxi.table import Table


class Layer(StrEnum):
    """What a tie means for the analysis."""

    FORMAL = "formal"
    LISTENING = "listening"
    ANTAGONISM = "antagonism"
    INFORMATION = "information"
    ACQUAINTANCE = "acquaintance"
    VENDOR = "vendor"


class Direction(StrEnum):
    """Who moves whom: how a row "source, target" of a kind is to be read."""

    SOURCE_MOVES_TARGET = "source moves target"
    TARGET_MOVES_SOURCE = "target moves source"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class TieKind:
    """One kind of tie: its name, what it means, and how much it weighs (0 to 1).

    `sign` is the mark that stands for it in sketches; `contradicts` names the kinds that cannot
    be true of the same two people at the same time.
    """

    name: str
    label: Phrase
    sentence: Phrase
    layers: frozenset[Layer]
    direction: Direction
    weight: float
    sign: str | None = None
    contradicts: frozenset[str] = frozenset()
    spellings: tuple[str, ...] = ()
    source: Source = JUDGEMENT

    def __hash__(self) -> int:
        """Go by the name alone, for kinds are part of keys by the hundred thousand."""
        return hash(self.name)

    @property
    def mutual(self) -> bool:
        """Whether the tie holds both ways."""
        return self.direction is Direction.BOTH

    @property
    def unlabelled(self) -> bool:
        """Whether it tells that two have to do with each other, but not whether as friends."""
        return Layer.ACQUAINTANCE in self.layers

    @property
    def informal(self) -> bool:
        """Whether the organisation chart does not know of it."""
        return Layer.FORMAL not in self.layers


def _kind(  # noqa: PLR0913, PLR0917 - one row of the table below: a column each
    name: str,
    label: Phrase,
    sentence: Phrase,
    layers: str,
    direction: Direction,
    weight: float,
    *spellings: str,
    sign: str | None = None,
    contradicts: str = "",
) -> TieKind:
    """Make a row of the table; layers and contradicted kinds are words with blanks between."""
    return TieKind(
        name=name,
        label=label,
        sentence=sentence,
        layers=frozenset(map(Layer, layers.split())),
        direction=direction,
        weight=weight,
        sign=sign,
        contradicts=frozenset(contradicts.split()),
        spellings=spellings,
    )


_DOWN, _UP, _BOTH = (
    Direction.SOURCE_MOVES_TARGET,
    Direction.TARGET_MOVES_SOURCE,
    Direction.BOTH,
)

# fmt: off
TIE_KINDS: Table[TieKind] = Table(
    "tie kind",
    _kind("reports_to", Phrase("reports to", "汇报"),
          Phrase("{source} reports to {target}", "{source}向{target}汇报"),
          "formal", _UP, 1.0, "直属上级", "上级", "主管", "solid line", sign="^"),
    _kind("dotted_to", Phrase("dotted line", "虚线汇报"),
          Phrase("{source} has a dotted line to {target}", "{source}虚线汇报给{target}"),
          "formal", _UP, 0.5, "虚线上级", "dotted line"),
    _kind("advises", Phrase("advises", "建议"),
          Phrase("{source} advises {target}", "{source}给{target}出主意"),
          "listening information", _DOWN, 1.0, "顾问", "参谋", "advice", sign="=>"),
    _kind("influences", Phrase("influences", "影响"),
          Phrase("{source} influences {target}", "{source}影响{target}"),
          "listening", _DOWN, 1.0, "sways", sign="~>"),
    _kind("mentors", Phrase("mentors", "指导"),
          Phrase("{source} mentors {target}", "{source}指导{target}"),
          "listening information", _DOWN, 1.0, "导师", "师徒"),
    _kind("informs", Phrase("informs", "提供信息"),
          Phrase("{source} informs {target}", "{source}向{target}提供信息"),
          "listening information", _DOWN, 1.0, "通报", "tells"),
    _kind("alliance", Phrase("alliance", "同盟"),
          Phrase("{source} and {target} are allies", "{source}与{target}是同盟"),
          "listening information", _BOTH, 0.35, "盟友", "ally", "allied", sign="==",
          contradicts="rivalry hostile_to"),
    _kind("friendship", Phrase("friendship", "朋友"),
          Phrase("{source} and {target} are friends", "{source}与{target}是朋友"),
          "listening information", _BOTH, 0.35, "友谊", "friend", "friends",
          contradicts="rivalry hostile_to"),
    _kind("kinship", Phrase("kinship", "亲属"),
          Phrase("{source} and {target} are related", "{source}与{target}是亲属"),
          "listening", _BOTH, 0.35, "亲戚", "family", "relatives"),
    _kind("classmate", Phrase("classmates", "同学"),
          Phrase("{source} and {target} studied together", "{source}与{target}是同学"),
          "listening", _BOTH, 0.35, "校友", "classmates"),
    _kind("hometown", Phrase("same hometown", "老乡"),
          Phrase("{source} and {target} come from the same place", "{source}与{target}是老乡"),
          "listening", _BOTH, 0.35, "同乡"),
    _kind("former_colleague", Phrase("former colleagues", "旧同事"),
          Phrase("{source} and {target} worked together", "{source}与{target}曾是同事"),
          "listening information", _BOTH, 0.35, "老同事", "former colleagues"),
    _kind("knows", Phrase("knows", "相识"),
          Phrase("{source} and {target} have to do with each other", "{source}与{target}有往来"),
          "acquaintance", _BOTH, 1.0, "认识", "往来", "acquainted", sign="--"),
    _kind("rivalry", Phrase("rivalry", "对手"),
          Phrase("{source} and {target} are rivals", "{source}与{target}是对手"),
          "antagonism", _BOTH, 1.0, "竞争", "对立", "rival", "rivals", sign="><"),
    _kind("hostile_to", Phrase("hostile to", "敌视"),
          Phrase("{source} is hostile to {target}", "{source}敌视{target}"),
          "antagonism", _UP, 1.0, "敌对", "hostile", sign="!>"),
    _kind("blocks", Phrase("blocks", "阻挠"),
          Phrase("{source} blocks {target}", "{source}阻挠{target}"),
          "antagonism", _UP, 1.0, "阻碍", "obstructs"),
    _kind("prefers", Phrase("prefers", "偏向"),
          Phrase("{source} prefers {target}", "{source}偏向{target}"),
          "vendor", _UP, 1.0, "倾向", "favours"),
)
# fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A tie of one kind between two people (or, for `prefers`, a person and a vendor), pooled.

    `strength` and `confidence` run from 0 to 1; `opposed` holds claims of other kinds that
    contradict it, `earlier` what its sources said before and say no longer: it counts for nothing.
    Mutual ties name the two in alphabetical order.
    """

    source: str
    target: str
    kind: TieKind
    strength: float
    confidence: float
    claims: tuple[Claim, ...]
    opposed: tuple[Claim, ...] = ()
    earlier: tuple[Claim, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None

    @property
    def expected(self) -> float:
        """Strength times confidence: what the tie is worth before knowing whether it exists."""
        return self.strength * self.confidence

    @property
    def disputed(self) -> bool:
        """Whether sources contradict each other about it."""
        affirmed = any(not claim.denies for claim in self.claims)
        return affirmed and bool(self.opposed or any(claim.denies for claim in self.claims))

    @property
    def denied(self) -> bool:
        """Whether nobody affirms it, or does so any longer."""
        return all(claim.denies for claim in self.claims)

    def other_end(self, person: str) -> str:
        """Return the other one of the two."""
        return self.target if person == self.source else self.source

    def holds_on(self, day: dt.date | None) -> bool:
        """Whether the tie holds on a day; None stands for the end of what is known."""
        if day is None:
            return self.until is None
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


def tie_order(tie: Tie) -> tuple[str, str, str, str]:
    """Return a key that orders ties by their ends, kind and start."""
    return (tie.source, tie.target, tie.kind.name, str(tie.since or ""))
