"""How people are found by what is typed: names, their pinyin and its initials, e-mail addresses."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from guanxi.errors import GuanxiError, nearest, nearest_names
from guanxi.model.account import Account
from guanxi.model.attendance import Attendee, Stranger
from guanxi.model.person import Person
from guanxi.model.vocabulary import Status

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


def person_of(account: Account, attendee: Attendee) -> Person | None:
    """Return whom a name or e-mail address means: exactly, in pinyin, or by a part of one name."""
    name = _bare(attendee.name)
    found = _by_address(account, attendee.email)
    if found or not name:
        return found
    spoken = [one for one in account.people.values() if name in _forms(one)]
    try:
        return spoken[0] if len(spoken) == 1 else account.find_person(attendee.name)
    except GuanxiError:
        return None


def _by_address(account: Account, email: str | None) -> Person | None:
    """Return whose e-mail address this is."""
    address = (email or "").casefold()
    people = account.people.values() if address else ()
    return next((one for one in people if address == (one.email or "").casefold()), None)


def stranger(account: Account, attendee: Attendee) -> Stranger:
    """Return somebody who is not in the account, with the names that may have been meant."""
    told = attendee.name or attendee.email or ""
    known = {person.name: sorted(_forms(person)) for person in account.people.values()}
    return Stranger(told, nearest(_bare(told), known) or nearest_names(told, known))


def known_attendees(
    account: Account, attendees: tuple[Attendee, ...]
) -> tuple[dict[str, Attendee], tuple[Stranger, ...]]:
    """Return the attendees who are people of the account by id, and the others."""
    known: dict[str, Attendee] = {}
    strangers = []
    for attendee in attendees:
        person = person_of(account, attendee)
        if person:
            known[person.id] = replace(attendee, name=person.name)
        elif attendee.status is not Status.DECLINED and not _ours(account, attendee):
            strangers.append(stranger(account, attendee))
    return known, tuple(strangers)


def _ours(account: Account, attendee: Attendee) -> bool:
    """Return whether an attendee is one of our own people."""
    told = _bare(attendee.name)
    return any(told in {_bare(one.name), _bare(one.id)} for one in account.team.values())


def _forms(person: Person) -> set[str]:
    """Return every way in which somebody's name may be typed: also turned round, and in pinyin."""
    forms = {_bare(name) for name in person.names}
    forms |= {_bare(" ".join(reversed(name.split()))) for name in person.names}
    spoken = [name for name in person.names if not name.isascii()]
    return forms | {form for name in spoken for form in _pinyin(name)}


def _bare(text: str) -> str:
    """Return a name as names are compared: without capitals, width, blanks and quotes."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in plain if not sign.isspace() and sign not in "'\"-")
