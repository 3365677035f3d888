"""Questions in words."""

import datetime as dt
from collections.abc import Sequence

from guanxi.analysis.arrays import Floats
from guanxi.analysis.draws.answers import OUTCOME, TOP, Answer
from guanxi.analysis.scores.table import SCORES
from guanxi.model.account import Account
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie
from guanxi.model.uncertainty import Decides

_ASK = Phrase(
    "Ask whether {claim}: it decides {{decides}}.", "请核实：{claim}。这决定{{decides}}。"
)
_ASK_AGAIN = Phrase(
    "Ask whether it is still so that {claim}: it decides {{decides}}.",
    "请核实是否依然如此：{claim}。这决定{{decides}}。",
)
ASK_SUPPORT = Phrase(
    "Ask where {person} stands: it decides {decides}.", "请了解{person}的态度。这决定{decides}。"
)
_ONE_ROLE = Phrase("whether {one} is {a_role}", "{one}是否为{a_role}")
_TWO_ROLE = Phrase("whether {one} or {other} is the {role}", "{role}是{one}还是{other}")
_ONE_TOP = Phrase("whether {one} is among the three most powerful", "{one}是否属于权力最大的三人")
_TWO_TOP = Phrase(
    "whether {one} or {other} is among the three most powerful",
    "权力最大的三人中有{one}还是{other}",
)
_OUTCOME = Phrase("whether the decision goes our way", "决定是否对我们有利")

_RIVALS = 0.5  # times the larger effect from which an opposite one makes two people alternatives
_ROLES = {score.role.name: score.role.label for score in SCORES.values() if score.role}


def asking(account: Account, tie: Tie) -> Phrase:
    """Return the question about a tie, asked again where nothing was heard of it for long."""
    phrase = _ASK_AGAIN if _stale(account, tie) else _ASK
    sentence = tie.kind.sentence
    return Phrase(
        phrase.en.format(claim=sentence.en), phrase.zh.format(claim=sentence.zh)
    )  # fmt: skip


def _stale(account: Account, tie: Tie) -> bool:
    """Return whether a tie was heard of, and for the last time long ago."""
    heard = [claim.heard_on for claim in tie.claims if claim.heard_on]
    long = dt.timedelta(days=account.weights.stale_after_days)
    return bool(heard and account.as_of and max(heard) < account.as_of - long)


def decided(account: Account, given: Sequence[Answer], effect: Floats) -> Decides:
    """Return what an answer decides most: about one person, or which of two."""
    place = int(abs(effect).argmax())
    first = given[place]
    if first.person is None or first.subject == OUTCOME:
        return Decides(_OUTCOME)
    one = {"one": account.name_of(first.person)}
    rival = _rival(given, effect, place)
    names = {**one, "other": account.name_of(rival)} if rival else one
    if first.subject == TOP:
        return Decides(_TWO_TOP if rival else _ONE_TOP, names)
    return Decides(_TWO_ROLE if rival else _ONE_ROLE, {**names, **_role(first.subject)})


def _rival(given: Sequence[Answer], effect: Floats, place: int) -> str | None:
    """Return who gains what the one at a place loses, or loses what that one gains."""
    opposite = {
        answer.person: -float(effect[place] * other)
        for answer, other in zip(given, effect, strict=True)
        if answer.subject == given[place].subject and answer.person
    }
    rival = max(opposite, key=lambda person: (opposite[person], person))
    return rival if opposite[rival] >= _RIVALS * effect[place] ** 2 else None


def _role(name: str) -> dict[str, Phrase]:
    """Return a role as it stands inside a sentence, with and without its article."""
    label = _ROLES[name]
    english = label.en.lower()
    article = "an" if english[0] in "aeiou" else "a"
    return {"role": Phrase(english, label.zh), "a_role": Phrase(f"{article} {english}", label.zh)}
