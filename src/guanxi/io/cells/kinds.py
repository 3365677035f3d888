"""The kinds of cell there are: how each is read, what it may name, how it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from guanxi.errors import GuanxiError
from guanxi.io.cells.complaint import Complaints
from guanxi.io.cells.dates import read_date, read_time, write_time
from guanxi.io.cells.numbers import (
    read_amount,
    read_count,
    read_share,
    read_yes_no,
    write_number,
    write_yes_no,
)
from guanxi.io.cells.words import (
    SEPARATOR,
    read_goal,
    read_kind,
    read_language,
    read_list,
    read_roles,
    read_sentiment,
    read_strength,
    read_support,
    read_term,
    read_vendor_supports,
    read_votes,
)
from guanxi.model.phrase import LANGUAGES, Phrase
from guanxi.model.tie import TIE_KINDS, TieKind
from guanxi.model.vocabulary import (
    Change,
    Coverage,
    Credibility,
    DecisionRule,
    Format,
    Function,
    Level,
    PowerIndex,
    Relation,
    Reliability,
    Role,
    Stage,
    Status,
    Term,
)


class Refers(StrEnum):
    """Whom or what a name in a cell stands for, and what happens if it is not there."""

    PERSON = "somebody at the customer's; must be there"
    END = "somebody at the customer's or one of ours; must be there"
    ANYBODY = "somebody, or any other source such as the trade press"
    OURS = "one of our people, or any other host such as a competitor"
    OUTSIDER = "somebody at the customer's, or a name from outside"
    EVENT = "an event; must be there"
    DEPARTMENT = "a department, told of or not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of cell.

    `choices` are offered in a drop-down list; `closed` says that nothing else may be written.
    `plain` says that any text will do as it stands.
    """

    read: Callable[[str, Complaints], object]
    write: Callable[[object], str] = str
    refers: Refers | None = None
    many: bool = False
    choices: tuple[Phrase, ...] = ()
    closed: bool = False
    plain: bool = False


def _text(text: str, _complaints: Complaints) -> str:
    """Return the text itself."""
    return text


def _listed(value: object) -> str:
    """Return a list as it is written in one cell."""
    if not isinstance(value, tuple):
        return str(value)
    for entry in value:
        if SEPARATOR.search(entry) or not entry.strip():
            message = f"'{entry}' cannot be an entry of a list, whose entries end at ; ； 、 or |"
            raise GuanxiError(message)
    return ";".join(value)


def _assigned(value: object) -> str:
    """Return numbers by name as "Name=2;Other=-1"."""
    if not isinstance(value, Mapping):
        return str(value)
    return _listed(tuple(f"{name}={write_number(told)}" for name, told in sorted(value.items())))


def _kind_name(value: object) -> str:
    """Return the name of a kind of tie."""
    return value.name if isinstance(value, TieKind) else str(value)


def _of(vocabulary: type[Term]) -> Kind:
    """Return the kind of cell that holds one word of a vocabulary."""
    choices = tuple(Phrase(term.value, term.label.zh) for term in vocabulary)
    return Kind(read=read_term(vocabulary), choices=choices, closed=True)


def _name(refers: Refers) -> Kind:
    """Return the kind of cell that names one person or thing."""
    return Kind(read=_text, refers=refers, plain=True)


def _names(refers: Refers) -> Kind:
    """Return the kind of cell that names several."""
    return Kind(read=read_list, write=_listed, refers=refers, many=True)


TEXT = Kind(read=_text, plain=True)
TEXTS = Kind(read=read_list, write=_listed, many=True)
DATE = Kind(read=read_date)
TIME = Kind(read=read_time, write=write_time)
COUNT = Kind(read=read_count, write=write_number)
AMOUNT = Kind(read=read_amount, write=write_number)
SHARE = Kind(read=read_share, write=write_number)
YES_NO = Kind(
    read=read_yes_no, write=write_yes_no, choices=(Phrase("yes", "是"), Phrase("no", "否"))
)
SUPPORT = Kind(
    read=read_support,
    write=write_number,
    choices=tuple(Phrase(figure, figure) for figure in ("-2", "-1", "0", "1", "2")),
)
VENDOR_SUPPORTS = Kind(read=read_vendor_supports, write=_assigned)
VOTES = Kind(read=read_votes, write=_assigned)
SENTIMENT = Kind(
    read=read_sentiment,
    write=write_number,
    choices=(Phrase("negative", "负面"), Phrase("neutral", "中性"), Phrase("positive", "正面")),
)
STRENGTH = Kind(
    read=read_strength,
    write=write_number,
    choices=(
        Phrase("weak", "弱"), Phrase("medium", "中"), Phrase("strong", "强"), Phrase("none", "无"),
    ),
)  # fmt: skip
TIE_KIND = Kind(
    read=read_kind,
    write=_kind_name,
    choices=tuple(Phrase(kind.name, kind.label.zh) for kind in TIE_KINDS.values()),
    closed=True,
)
ROLES = Kind(
    read=read_roles,
    write=_listed,
    many=True,
    choices=tuple(Phrase(role.value, role.label.zh) for role in Role),
)
LEVEL = _of(Level)
FUNCTION = _of(Function)
COVERAGE = _of(Coverage)
RELATION = _of(Relation)
FORMAT = _of(Format)
STATUS = _of(Status)
CHANGE = _of(Change)
STAGE = _of(Stage)
RULE = _of(DecisionRule)
INDEX = _of(PowerIndex)
RELIABILITY = _of(Reliability)
CREDIBILITY = _of(Credibility)
PERSON = _name(Refers.PERSON)
PEOPLE = _names(Refers.PERSON)
END = _name(Refers.END)
SOURCE = _name(Refers.ANYBODY)
OURS = _name(Refers.OURS)
OUTSIDER = _name(Refers.OUTSIDER)
OUTSIDERS = _names(Refers.OUTSIDER)
EVENT = _name(Refers.EVENT)
DEPARTMENT = _name(Refers.DEPARTMENT)
DEPARTMENTS = _names(Refers.DEPARTMENT)
LANGUAGE = Kind(read=read_language, choices=tuple(Phrase(code, code) for code in LANGUAGES))
GOAL = Kind(read=read_goal, write=write_number, choices=(Phrase("1", "1"), Phrase("-1", "-1")))
