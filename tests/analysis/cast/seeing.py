"""What the tests of these rules share."""

from guanxi.analysis.cast.rule import CastRule
from guanxi.analysis.reading import reading
from guanxi.model.account import Account
from guanxi.model.evidence import Finding
from guanxi.model.phrase import Language
from guanxi.model.sketch import account_from


def seen(rule: CastRule, account: Account | str) -> list[Finding]:
    """What a rule sees in an account, or in one sketched."""
    known = account_from(account) if isinstance(account, str) else account
    return list(rule.findings(reading(known)))


def people_seen(rule: CastRule, account: Account | str) -> list[tuple[str, ...]]:
    """Whom a rule sees, finding by finding."""
    return [found.people for found in seen(rule, account)]


def told(found: Finding, language: Language = "en") -> list[str]:
    """What is said of a finding: the situation, the reasons, the remedy."""
    return [
        found.situation(language, found.values),
        *(reason.text(language) for reason in found.reasons),
        found.remedy(language, found.values),
    ]
