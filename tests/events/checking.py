"""What a rule finds in a sketch, to be compared with what one finds by hand."""

import dataclasses
from collections.abc import Callable

from guanxi import api
from guanxi.events.plan import Plan, plan
from guanxi.events.rules.rule import Rule
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.evidence import Finding, Severity
from guanxi.model.phrase import Language
from guanxi.model.sketch import account_from

FORMATS = (
    "dinner", "small_meeting", "site_visit", "technical_exchange", "seminar", "exhibition", "party",
)  # fmt: skip
"""All formats, the closest first."""

NOTE, WARNING, CRITICAL = Severity.NOTE, Severity.WARNING, Severity.CRITICAL


def plan_in(account: Account) -> Plan:
    """The plan of the last event of an account."""
    *_, event = account.events.values()
    return plan(account, social_graph(account), event, hypotheses=api.latent(account))


def in_account(rule: Rule, account: Account) -> list[Finding]:
    """What a rule finds in the last event of an account."""
    return list(rule.findings(plan_in(account)))


def found_by(rule: Rule, sketch: str) -> list[Finding]:
    """What a rule finds in the last event of a sketch."""
    return in_account(rule, account_from(sketch))


def the_finding(rule: Rule, sketch: str) -> Finding:
    """The only thing that a rule finds."""
    (found,) = found_by(rule, sketch)
    return found


def told(found: Finding, language: Language = "en") -> tuple[str, str]:
    """What is wrong, and what to do."""
    return found.situation(language, found.values), found.remedy(language, found.values)


def reasons_of(found: Finding) -> list[str]:
    """The reasons in words."""
    return [reason.text() for reason in found.reasons]


def severities(rule: Rule, sketch: str, *formats: str) -> list[Severity | None]:
    """How bad it is at each format, which takes the place of {event}; None where nothing is."""
    each = (found_by(rule, sketch.format(event=one)) for one in formats or FORMATS)
    return [found[0].severity if found else None for found in each]


def with_event(account: Account, **facts: object) -> Account:
    """The account with more known of its last event."""
    *_, name = account.events
    event: Event = dataclasses.replace(account.events[name], **facts)  # type: ignore[arg-type] # each is a field
    return dataclasses.replace(account, events={**account.events, name: event})


def with_invitations(account: Account, change: Callable[[Invitation], Invitation]) -> Account:
    """The account with every invitation changed."""
    return dataclasses.replace(account, invitations=tuple(map(change, account.invitations)))
