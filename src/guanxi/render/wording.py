"""Evidence in words: ties, who told us of them, when, and how far to believe it."""

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Language, Phrase, dated
from guanxi.model.tie import Tie

_WORDINGS_SHOWN = 2
_NAMES_SHOWN = 3
_AND = Phrase("; ", "；")
_UNKNOWN_SOURCE = Phrase("source not recorded", "未记录来源")
_CHART = Phrase("from the contact list", "来自联系人表")
_SAID = Phrase("{who} told us", "{who}告诉我们")
_SAID_ON = Phrase("{who} told us on {date}", "{who}于{date}告诉我们")
_DENIED = Phrase("{who} denied it", "{who}否认")
_DENIED_ON = Phrase("{who} denied it on {date}", "{who}于{date}否认")
_SURE = Phrase("{percent} sure", "{percent}把握")
_DISPUTED = Phrase("disputed, {percent} sure", "有争议，{percent}把握")
_AGAINST = Phrase("against it: {claim}", "反面说法：{claim}")


def day(date: dt.date | None, language: Language) -> str:
    """Return a date as people write it, such as "9 Oct 2001", or "" if there is none."""
    return "" if date is None else dated(date)(language)


def claim_text(claim: Claim, account: Account, language: Language) -> str:
    """Return who said it, when, with its code and note."""
    text = _who_and_when(claim, account, language)
    if claim.code:
        text += f" ({claim.code})"
    return f"{text}: “{claim.note}”" if claim.note else text


def _who_and_when(claim: Claim, account: Account, language: Language) -> str:
    """Return who said it and when."""
    if claim.said_by is None:
        phrase = _CHART if claim.place.startswith("contacts") else _UNKNOWN_SOURCE
        return phrase(language)
    values = {"who": account.name_of(claim.said_by), "date": day(claim.heard_on, language)}
    if claim.denies:
        return (_DENIED_ON if claim.heard_on else _DENIED)(language, values)
    return (_SAID_ON if claim.heard_on else _SAID)(language, values)


def tie_text(tie: Tie, account: Account, language: Language) -> str:
    """Return the tie as a sentence with how sure it is."""
    values = {"source": account.name_of(tie.source), "target": account.name_of(tie.target)}
    sure = _DISPUTED if tie.disputed else _SURE
    percent = {"percent": f"{tie.confidence:.0%}"}
    return f"{tie.kind.sentence(language, values)} ({sure(language, percent)})"


def evidence(tie: Tie, account: Account, language: Language) -> Iterator[str]:
    """Iterate over what was said for and against a tie, a line a claim."""
    for claim in tie.claims:
        yield claim_text(claim, account, language)
    for claim in tie.opposed:
        yield _AGAINST(language, {"claim": claim_text(claim, account, language)})


def in_short(reasons: Iterable[Reason], language: Language) -> str:
    """Return the weightiest reasons as one line, those of one wording told together.

    Assumptions are told only where there is nothing else to tell.
    """
    adding = [reason for reason in reasons if reason.amount > 0]
    known = [reason for reason in adding if not reason.assumed]
    together: dict[Phrase, list[Reason]] = {}
    for reason in sorted(known or adding, key=lambda reason: -reason.amount):
        together.setdefault(reason.brief or reason.phrase, []).append(reason)
    lines = itertools.islice(together.values(), _WORDINGS_SHOWN)
    return _AND(language).join(_told_together(line, language) for line in lines)


def _told_together(reasons: list[Reason], language: Language) -> str:
    """Return several reasons of one wording as one."""
    brief = reasons[0].brief
    if brief is None:
        return reasons[0].text(language)
    others = [str(reason.values["other"]) for reason in reasons]
    return brief(language, {"other": _some(others, language)})


def _some(names: list[str], language: Language) -> str:
    """Return the first names, and how many more there are."""
    more = len(names) - _NAMES_SHOWN
    first = ("、" if language == "zh" else ", ").join(names[:_NAMES_SHOWN])
    return first if more <= 0 else f"{first} +{more}"
