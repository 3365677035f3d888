"""A hypothesis in words: the question it is, and the row of ties.csv that settles it."""

import csv
import io

from guanxi.model.account import Account
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Language, Phrase
from guanxi.model.tie import TIE_KINDS

COLUMNS = Phrase(
    "source,target,kind,strength,since,until,said_by,heard_on,reliability,credibility,note",
    "起点,终点,关系类型,强度,开始日期,截止日期,消息来源,得知日期,来源可靠性,内容可信度,备注",
)
"""The columns of such a row, in the order in which a new account has them."""

_QUESTION = Phrase("Might {one} and {other} be at odds?", "{one}与{other}会不会不和？")
_RIVALRY = TIE_KINDS["rivalry"]
_MEDIUM = Phrase("medium", "中")
_WHO = Phrase("WHO SAID SO", "何人所说")


def question(account: Account, hypothesis: Hypothesis, language: Language) -> str:
    """Return a hypothesis as the question that it is."""
    values = {
        "one": account.name_of(hypothesis.one),
        "other": account.name_of(hypothesis.other),
    }
    return _QUESTION(language, values)


def tie_row(account: Account, hypothesis: Hypothesis, language: Language, *, true: bool) -> str:
    """Return the row that confirms a hypothesis, or (`true` is False) the one that denies it."""
    ends = (_named(account, person) for person in (hypothesis.one, hypothesis.other))
    kind = Phrase(_RIVALRY.name, _RIVALRY.label.zh)(language)
    strength = _MEDIUM(language) if true else "0"
    heard_on = account.as_of.isoformat() if account.as_of else ""
    cells = [*ends, kind, strength, "", "", _WHO(language), heard_on, "", "", ""]
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()


def _named(account: Account, person: str) -> str:
    """Return somebody's name, or the id where the name could mean another too."""
    name = account.people[person].name
    bearers = [one for one in account.people.values() if name in one.names]
    return name if len(bearers) == 1 else person
