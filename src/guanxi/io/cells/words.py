"""Words of the vocabularies, and numbers that may be told in words."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple, TypeVar

from guanxi.io.cells.complaint import Complaints
from guanxi.io.cells.numbers import number_in, within, write_number
from guanxi.model.phrase import Language
from guanxi.model.tie import TIE_KINDS, TieKind
from guanxi.model.vocabulary import Role, Term, folded

SEPARATOR = re.compile(r"[;；、|]")  # a comma may stand inside a name or title
_WORDS_SEPARATOR = re.compile(r"[;；、|,，/]")

AnyTerm = TypeVar("AnyTerm", bound=Term)
Told = TypeVar("Told")

SUPPORT_WORDS = {
    -2.0: "opponent|enemy|against|blocker|反对|反对者|坚决反对|敌对",
    -1.0: "sceptic|skeptic|sceptical|skeptical|non-supporter|negative|怀疑|怀疑者|不支持|消极",
    0.0: "neutral|undecided|中立|中立者|中性",
    1.0: "supporter|supportive|supports|positive|支持|支持者|积极",
    2.0: "advocate|mentor|champion|strong supporter|倡导|倡导者|拥护|坚决支持|大力支持",
}
SENTIMENT_WORDS = {
    -1.0: "negative|bad|负面|消极|差",
    0.0: "neutral|mixed|中性|一般",
    1.0: "positive|good|正面|积极|好",
}
UNKNOWN_WORDS = "unknown|not known|n/a|?|？|未知|不详|不清楚|不知道|待定"
STRENGTH_WORDS = {
    "weak": "weak|low|弱|较弱",
    "medium": "medium|moderate|normal|中|中等|一般",
    "strong": "strong|high|强|较强|很强",
}
DENIAL_WORDS = "none|no|无|没有|否认"
LANGUAGE_WORDS: dict[Language, str] = {
    "en": "en|english|英文|英语",
    "zh": "zh|zh-cn|chinese|中文|汉语",
}
GOAL_WORDS = {1: "1|+1|yes|approve|是|赞成|通过", -1: "-1|−1|no|reject|否|反对|否决"}
BLOCKING_WORDS = "blocker|opponent|阻碍者|阻挠者|反对者"


@cache
def _spellings(words: str) -> frozenset[str]:
    """Return the folded forms of words with | between them."""
    return frozenset(map(folded, words.split("|")))


@cache
def _term_of(vocabulary: type[AnyTerm]) -> dict[str, AnyTerm]:
    """Return the words of a vocabulary by each of their spellings; the first one wins."""
    return {spelling: term for term in reversed(vocabulary) for spelling in sorted(term.spellings)}


@cache
def _kind_of() -> dict[str, TieKind]:
    """Return the kinds of tie by each of their spellings."""
    return {
        folded(spelling): kind
        for kind in reversed(tuple(TIE_KINDS.values()))
        for spelling in (*kind.spellings, kind.label.zh, kind.label.en, kind.name)
    }


def folded_word(text: str) -> str:
    """Return a word as vocabularies compare it, wide letters and digits made plain."""
    return folded(unicodedata.normalize("NFKC", text))


def read_term(vocabulary: type[AnyTerm]) -> Callable[[str, Complaints], AnyTerm | None]:
    """Return a way to read one word of a vocabulary."""

    def read(text: str, complaints: Complaints) -> AnyTerm | None:
        term = _term_of(vocabulary).get(folded_word(text))
        if term is None and folded_word(text) not in _spellings(UNKNOWN_WORDS):
            complaints.offer({term: term.label for term in vocabulary}, text)
        return term

    return read


def read_kind(text: str, complaints: Complaints) -> TieKind | None:
    """Return the kind of tie that a text means."""
    kind = _kind_of().get(folded_word(text))
    if kind is None:
        complaints.offer({name: kind.label for name, kind in TIE_KINDS.items()}, text)
    return kind


class RolesTold(NamedTuple):
    """The roles in a cell, and whether it also said that the person blocks us."""

    roles: tuple[Role, ...]
    blocks: bool


def read_roles(text: str, complaints: Complaints) -> RolesTold:
    """Return the roles in a list; an unknown one is left out, each stands once."""
    roles: dict[Role, None] = {}
    blocks = False
    for word in _parts(text, _WORDS_SEPARATOR):
        role = _term_of(Role).get(folded_word(word))
        if role is not None:
            roles[role] = None
        elif folded_word(word) in _spellings(BLOCKING_WORDS):
            blocks = True
        elif folded_word(word) not in _spellings(UNKNOWN_WORDS):
            complaints.offer({term: term.label for term in Role}, word)
    return RolesTold(tuple(roles), blocks)


def read_list(text: str, _complaints: Complaints) -> tuple[str, ...]:
    """Return the entries of a list, each once; the separators are ; ； 、 and |."""
    return tuple(dict.fromkeys(_parts(text, SEPARATOR)))


def _parts(text: str, separator: re.Pattern[str]) -> list[str]:
    """Return what stands between separators, blanks taken off, empty parts left out."""
    return list(filter(None, map(str.strip, separator.split(text))))


def read_support(text: str, complaints: Complaints) -> float | None:
    """Return a support from -2 to 2; None where it is said that nobody knows."""
    return _in_words(text, SUPPORT_WORDS, (-2, 2), complaints)


def read_sentiment(text: str, complaints: Complaints) -> float | None:
    """Return a sentiment from -1 to 1."""
    return _in_words(text, SENTIMENT_WORDS, (-1, 1), complaints)


def _in_words(
    text: str, words: dict[float, str], bounds: tuple[float, float], complaints: Complaints
) -> float | None:
    """Return a number told in figures or words."""
    number = number_in(text)
    if number is not None:
        return within(number, *bounds, complaints)
    word = folded_word(text)
    told = [value for value, spelled in words.items() if word in _spellings(spelled)]
    if told:
        return told[0]
    if word not in _spellings(UNKNOWN_WORDS):
        known = tuple(spelled.split("|")[0] for spelled in words.values())
        complaints.add("unknown-word", (*map(write_number, words), *known), found=text)
    return None


def read_strength(text: str, complaints: Complaints) -> float | str | None:
    """Return a strength from 0 to 1, or the word weak, medium or strong; a denial is 0."""
    number = number_in(text)
    if number is not None:
        return within(number, 0, 1, complaints)
    word = folded_word(text)
    told = [name for name, spelled in STRENGTH_WORDS.items() if word in _spellings(spelled)]
    if told:
        return told[0]
    if word in _spellings(DENIAL_WORDS):
        return 0.0
    if word not in _spellings(UNKNOWN_WORDS):
        complaints.add("unknown-word", (*STRENGTH_WORDS, "none", "0.6"), found=text)
    return None


class VendorSupport(NamedTuple):
    """How far somebody supports a vendor; the vendor is None where it was not named."""

    vendor: str | None
    support: float


def read_vendor_supports(text: str, complaints: Complaints) -> tuple[VendorSupport, ...]:
    """Return the supports in "Vendor=2; Other=-1", or a bare one for a vendor not named."""
    told = []
    for part in _parts(text, SEPARATOR):
        vendor, _, value = unicodedata.normalize("NFKC", part).replace(":", "=").rpartition("=")
        unclear = Complaints()
        support = read_support(value, unclear)
        if unclear:
            complaints.add("bad-support", found=part)
        elif support is not None:
            told.append(VendorSupport(vendor.strip() or None, support))
    return tuple(told)


def read_votes(text: str, complaints: Complaints) -> tuple[tuple[str, float], ...]:
    """Return the votes in "Ana=3; Bo=2"."""
    told = []
    for part in _parts(text, SEPARATOR):
        name, _, value = part.replace("：", "=").replace(":", "=").rpartition("=")
        votes = number_in(value)
        if votes is None or votes < 0 or not name.strip():
            complaints.add("bad-number", found=part, example=f"{name.strip() or 'Ana'}=2")
        else:
            told.append((name.strip(), votes))
    return tuple(told)


def read_language(text: str, complaints: Complaints) -> Language | None:
    """Return the language that a text names."""
    return _first_told(text, LANGUAGE_WORDS, complaints)


def read_goal(text: str, complaints: Complaints) -> int | None:
    """Return 1 where a yes is wanted, -1 where a no is."""
    return _first_told(text, GOAL_WORDS, complaints)


def _first_told(text: str, words: Mapping[Told, str], complaints: Complaints) -> Told | None:
    """Return what a word stands for, in whichever spelling."""
    for told, spelled in words.items():
        if text.strip().casefold() in spelled.split("|"):
            return told
    complaints.add("unknown-word", tuple(map(str, words)), found=text)
    return None
