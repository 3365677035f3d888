"""Results as JSON, for other programs. Each schema has a name and a version."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from guanxi.model.account import Account
from guanxi.model.camps import Camps, Split
from guanxi.model.evidence import Finding, Reason
from guanxi.model.phrase import Language
from guanxi.model.report import Problem, Report
from guanxi.model.results import InvitationCheck, Results
from guanxi.model.tie import Tie
from guanxi.model.uncertainty import Question
from guanxi.render.json_repair import asking, repairs
from guanxi.render.wording import evidence

Plain = Mapping[str, Any]


def text(value: Plain) -> str:
    """Return JSON text: readable, in UTF-8, ending with a line end."""
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def content(results: Results, language: Language) -> bytes:
    """Return the scores of everybody as JSON text in UTF-8."""
    return text(scores(results, language)).encode("utf-8")


def scores(results: Results, language: Language, people: Iterable[str] | None = None) -> Plain:
    """Return the schema guanxi.score/1: people, most powerful first, with scores and roles.

    A score's value is null where nothing is known, and its 90 % intervals where nothing was drawn.
    `findings` are what stands out about these people, the worst first.
    """
    chosen = results.ranked() if people is None else tuple(people)
    return {
        "schema": "guanxi.score/1",
        "account": results.account.name,
        **about(results.account),
        "people": [_person(results, person, language) for person in chosen],
        "findings": [
            _finding(finding, results.account, language)
            for finding in results.findings
            if people is None or set(finding.people) & set(chosen)
        ],
    }


def about(account: Account) -> Plain:
    """Return which decision results are about, null where none was told, and which others wait."""
    return {
        "decision": account.decision.what if account.decision else None,
        "other_decisions": [decision.what for decision in account.decisions[1:]],
    }


def _person(results: Results, key: str, language: Language) -> Plain:
    """Return one person's scores."""
    person = results.account.people[key]
    return {
        "id": person.id,
        "name": person.name,
        "title": person.title,
        "department": person.department,
        "declared_roles": [str(role) for role in person.roles],
        "support": person.support,
        "coverage": None if person.coverage is None else str(person.coverage),
        "roles": list(results.roles[key]),
        "role_probabilities": {
            role: results.probability(role, key) for role in results.role_measures()
        },
        "scores": {name: _score(results, name, key, language) for name in results.scores},
    }


def _score(results: Results, measure: str, key: str, language: Language) -> Plain:
    """Return a score with its reasons, and the 90 % intervals of its value and rank."""
    score, sure = results.score(measure, key), results.estimate(measure, key)
    return {
        "value": score.value,
        "interval": [sure.points.low, sure.points.high] if sure else None,
        "rank": [sure.rank.low, sure.rank.high] if sure else None,
        "top_3": sure.top if sure else None,
        "reasons": [_reason(reason, results.account, language) for reason in score.reasons],
    }


def _reason(reason: Reason, account: Account, language: Language) -> Plain:
    """Return a reason with its ties."""
    return {
        "text": reason.text(language),
        "amount": reason.amount,
        "assumed": reason.assumed,
        "ties": [_tie(tie, account, language) for tie in reason.ties],
    }


def _tie(tie: Tie, account: Account, language: Language) -> Plain:
    """Return a tie with what was said about it."""
    return {
        "source": tie.source,
        "target": tie.target,
        "kind": tie.kind.name,
        "strength": tie.strength,
        "confidence": tie.confidence,
        "disputed": tie.disputed,
        "evidence": list(evidence(tie, account, language)),
    }


def invitations(account: Account, checks: Sequence[InvitationCheck], language: Language) -> Plain:
    """Return the schema guanxi.invite/1: one check as it is, several in a list named checks."""
    if len(checks) == 1:
        return invitation(account, checks[0], language)
    return {
        "schema": "guanxi.invite/1",
        "account": account.name,
        "checks": [invitation(account, check, language) for check in checks],
    }


def invitation(account: Account, check: InvitationCheck, language: Language) -> Plain:
    """Return the schema guanxi.invite/1: an event, its guests, and the conflicts found.

    The cheapest repair and the order of asking are null where they were not asked for.
    """
    event = check.event
    return {
        "schema": "guanxi.invite/1",
        "account": account.name,
        "event": {
            "id": event.id,
            "name": event.name,
            "format": None if event.format is None else str(event.format),
            "date": None if event.date is None else event.date.isoformat(),
        },
        "guests": [{"id": guest, "name": account.name_of(guest)} for guest in check.guests],
        "strangers": [{"name": one.name, "near": list(one.near)} for one in check.strangers],
        "conflicts": [_finding(finding, account, language) for finding in check.conflicts],
        "repair": check.repair and repairs(account, check.repair, language),
        "asking": check.asking and asking(account, check.asking, language),
    }


def _finding(finding: Finding, account: Account, language: Language) -> Plain:
    """Return a finding with its reasons and remedy."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.name.lower(),
        "probability": finding.probability,
        "people": [{"id": key, "name": account.name_of(key)} for key in finding.people],
        "situation": finding.situation(language, finding.values),
        "remedy": finding.remedy(language, finding.values),
        "reasons": [_reason(reason, account, language) for reason in finding.reasons],
    }


def camps(found: Camps, language: Language) -> Plain:
    """Return the schema guanxi.camps/1: the camps of each group at odds, and what contradicts them.

    `least` is what no division goes below; `apart` are the people whom no hostility touches.
    """
    return {
        "schema": "guanxi.camps/1",
        "account": found.account.name,
        "contradicted": found.contradicted,
        "least": found.least,
        "proven": found.proven,
        "splits": [_split(split, found.account, language) for split in found.splits],
        "apart": list(found.apart),
    }


def _split(split: Split, account: Account, language: Language) -> Plain:
    """Return one group of people with every reading of its camps, the one shown first."""
    return {
        "divided": split.divided,
        "ties": len(split.ties),
        "contradicted": split.best.contradicted,
        "least": split.least,
        "proven": split.proven,
        "complete": split.complete,
        "open": list(split.open),
        "torn": list(split.torn()),
        "readings": [
            {
                "camps": [list(camp) for camp in reading.camps],
                "contradictions": [_tie(tie, account, language) for tie in reading.contradictions],
            }
            for reading in split.readings
        ],
    }


def problems(report: Report, language: Language) -> Plain:
    """Return the schema guanxi.check/1: what became of every row, the problems, and the gaps."""
    return {
        "schema": "guanxi.check/1",
        "files": [
            {
                "file": count.file,
                "rows": count.rows,
                "kept": count.kept,
                "rejected": count.rejected,
                "encoding": count.encoding,
            }
            for count in report.counts
        ],
        "problems": [_problem(problem, language) for problem in report.problems],
        "gaps": [
            {"name": gap.name, "text": gap.label(language), "people": list(gap.people)}
            for gap in report.gaps
        ],
    }


def _problem(problem: Problem, language: Language) -> Plain:
    """Return a problem with its place, cause and way out."""
    return {
        "fault": problem.fault.name,
        "severity": problem.fault.severity.name.lower(),
        "file": problem.place.file,
        "line": problem.place.line or None,
        "column": problem.place.column or None,
        "cause": problem.cause(language),
        "way_out": problem.way_out(language),
    }


def questions(account: Account, asked: Iterable[Question], language: Language) -> Plain:
    """Return the schema guanxi.ask/1: what to ask next, most telling first."""
    return {
        "schema": "guanxi.ask/1",
        "account": account.name,
        **about(account),
        "questions": [
            {
                "text": question.text(language),
                "expected_change": question.change,
                "people": list(question.people),
                "tie": _tie(question.tie, account, language) if question.tie else None,
            }
            for question in asked
        ],
    }
