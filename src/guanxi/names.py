"""How people are found by what is typed: names, their pinyin and its initials, e-mail addresses."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from guanxi.errors import nearest, nearest_names
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


def listed(text: str) -> tuple[str, ...]:
    """Return the names in a text that lists them, with commas of any script between."""
    parts = text.replace("，", ",").replace("、", ",").split(",")
    return tuple(part.strip() for part in parts if part.strip())


@dataclass(frozen=True, slots=True)
class Directory:
    """Who is meant by what is typed: everybody by e-mail address, and by each form of a name.

    `forms` are those of each name.
    """

    account: Account
    by_address: Mapping[str, Person]
    by_form: Mapping[str, tuple[Person, ...]]
    forms: Mapping[str, Sequence[str]]

    def person(self, attendee: Attendee) -> Person | None:
        """Return whom a name or address means: exactly, in pinyin, or by a part of one name."""
        found = self.by_address.get((attendee.email or "").casefold())
        name = _bare(attendee.name)
        if found or not name:
            return found
        fitting = self.by_form.get(name, ())
        meant = fitting if len(fitting) == 1 else self.account.people_called(attendee.name)
        return meant[0] if len(meant) == 1 else None

    def stranger(self, attendee: Attendee) -> Stranger:
        """Return somebody who is not in the account, with the names that may have been meant."""
        told = attendee.name or attendee.email or ""
        return Stranger(told, nearest(_bare(told), self.forms) or nearest_names(told, self.forms))


def directory(account: Account) -> Directory:
    """Return the directory of an account's people."""
    by_form: dict[str, list[Person]] = defaultdict(list)
    forms: dict[str, list[str]] = defaultdict(list)
    for person in account.people.values():
        for form in sorted(_forms(person)):
            by_form[form].append(person)
            forms[person.name].append(form)
    everybody = reversed([*account.people.values()])
    return Directory(
        account=account,
        by_address={one.email.casefold(): one for one in everybody if one.email},
        by_form={form: tuple(people) for form, people in by_form.items()},
        forms=forms,
    )


def known_attendees(
    account: Account, attendees: tuple[Attendee, ...]
) -> tuple[dict[str, Attendee], tuple[Stranger, ...]]:
    """Return the attendees who are people of the account by id, and the others."""
    if not attendees:
        return {}, ()
    known: dict[str, Attendee] = {}
    strangers = []
    people = directory(account)
    for attendee in attendees:
        person = people.person(attendee)
        if person:
            known[person.id] = replace(attendee, name=person.name)
        elif attendee.status is not Status.DECLINED and not _ours(account, attendee):
            strangers.append(people.stranger(attendee))
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
