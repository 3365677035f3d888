"""What a search for a person matches: names, their pinyin and its initials, title, department."""

from collections.abc import Iterator

from guanxi.model.person import Person

# Surnames that pypinyin reads by their commoner sound; both readings are found.
_SURNAMES = {
    "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "区": "ou",
    "查": "zha", "乐": "yue", "朴": "piao", "盖": "ge", "翟": "zhai",
}  # fmt: skip


def find_text(person: Person) -> str:
    """Return everything a search may match, in lower case, with blanks between."""
    names = [*person.names, person.title, person.department]
    known = [name.casefold() for name in names if name]
    spoken = [form for name in person.names if not name.isascii() for form in _pinyin(name)]
    return " ".join(dict.fromkeys([*known, *spoken]))


def _pinyin(name: str) -> Iterator[str]:
    """Iterate over a Chinese name in pinyin: whole and initials, in each reading of the surname."""
    from pypinyin import lazy_pinyin

    readings = [lazy_pinyin(name)]
    if name[:1] in _SURNAMES:
        readings.append([_SURNAMES[name[0]], *readings[0][1:]])
    for syllables in readings:
        yield "".join(syllables).casefold()
        yield "".join(syllable[:1] for syllable in syllables).casefold()
