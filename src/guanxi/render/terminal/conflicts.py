"""Invitation conflicts on a terminal: what is wrong, who said so, and what to do."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.attendance import Stranger
from guanxi.model.event import Event
from guanxi.model.evidence import Finding, Reason
from guanxi.model.phrase import Language, Phrase, percent
from guanxi.model.results import InvitationCheck
from guanxi.render.terminal.repair import asking_block, repair_block
from guanxi.render.terminal.style import FAINT, STYLES, plain, short, table
from guanxi.render.wording import day, evidence, tie_text

_GUESTS = Phrase("Guests ({count}): {names}", "客人（{count}位）：{names}")
_WHY = Phrase("why", "原因")
_SOURCE = Phrase("source", "来源")
_REMEDY = Phrase("do", "建议")
_NOTHING = Phrase("No entry with guests to check.", "没有需要检查的受邀活动。")
_NOBODY = Phrase("No guest is known, so nothing was checked.", "没有已知的客人，因此未作检查。")
_LEFT_OUT = Phrase("unknown", "未知")
_UNKNOWN = Phrase(
    "not in this account, so nothing is known of clashes: {names}",
    "资料中没有以下的人，无法检查冲突：{names}",
)
_UNKNOWN_NEAR = Phrase(
    "“{name}” is not in this account and was not checked; did you mean {near}?",
    "资料中没有“{name}”，未检查；是否指{near}？",
)
_CLEAN = Phrase("No conflict found by any of {count} rules.", "{count}条规则均未发现冲突。")
_SURE = Phrase("{percent} sure", "{percent}把握")


def check_blocks(account: Account, checks: Sequence[InvitationCheck], language: Language) -> Group:
    """Return every check with its conflicts, repair and order of asking, a blank line between."""
    if not checks:
        return Group(Text(_NOTHING(language), "green"))
    parts: list[RenderableType] = []
    for check in checks:
        parts += ["", conflict_list(account, check, language)]
        if check.repair and check.repair.needed:
            parts += ["", repair_block(account, check.repair, language)]
        if check.asking:
            parts += ["", asking_block(account, check.asking, language)]
    return Group(*parts[1:])


def conflict_list(account: Account, check: InvitationCheck, language: Language) -> Group:
    """Return an event, its guests, and each conflict with its evidence and remedy."""
    names = [_titled(account, guest) for guest in check.guests]
    values = {"count": str(len(names)), "names": ", ".join(names)}
    parts: list[RenderableType] = [
        _headline(check.event, language),
        Text(plain(_GUESTS(language, values)), FAINT),
        "",
    ]
    for finding in check.conflicts:
        parts += _conflict(finding, account, language)
    parts += _strangers(check.strangers, language)
    if not check.guests:
        parts.append(Text(_NOBODY(language), FAINT))
    elif not check.conflicts:
        parts.append(Text(_CLEAN(language, {"count": str(len(check.rules))}), "green"))
    return Group(*parts)


def _titled(account: Account, guest: str) -> str:
    """Return a guest's name with the title."""
    person, name = account.people[guest], account.name_of(guest)
    return f"{name} ({short(person.title)})" if person.title and name == person.name else name


def _strangers(strangers: Iterable[Stranger], language: Language) -> Iterator[Text]:
    """Iterate over who is not known: each who may be somebody known, and all others in a line."""
    others = []
    for one in strangers:
        if one.near:
            near = Phrase(" or ", "或")(language).join(one.near)
            yield _unknown(_UNKNOWN_NEAR(language, {"name": one.name, "near": near}), language)
        else:
            others.append(one.name)
    if others:
        names = Phrase(", ", "、")(language).join(others)
        yield _unknown(_UNKNOWN(language, {"names": names}), language)


def _unknown(words: str, language: Language) -> Text:
    """Return a line about people who are not known."""
    return Text.assemble((_LEFT_OUT(language).upper(), "yellow"), "  ", plain(words))


def _headline(event: Event, language: Language) -> Text:
    """Return the event's name, format, day and place."""
    line = Text(plain(event.name), style="bold")
    form = event.format.label(language) if event.format else ""
    for more in (form, day(event.date, language), event.place or ""):
        if more:
            line.append(f" · {plain(more)}", style="not bold")
    return line


def _conflict(finding: Finding, account: Account, language: Language) -> Iterator[RenderableType]:
    """Iterate over the lines of one conflict."""
    label = finding.severity.label(language).upper()
    situation = finding.situation(language, finding.values)
    yield Text.assemble(
        (label, STYLES[finding.severity]),
        "  ",
        (plain(situation), "bold"),
        _sure(finding, language),
    )
    rows = table("", "")
    rows.show_header = False
    for what, line in _details(finding, account, language):
        rows.add_row(Text(f"  {what}", FAINT), Text(plain(line)))
    yield rows


def _sure(finding: Finding, language: Language) -> str:
    """Return how sure it is that it is so, where that is not certain and not said already."""
    if finding.probability == 1 or "percent" in finding.values:
        return ""
    return f" · {_SURE(language, {'percent': percent(finding.probability)})}"


def _details(finding: Finding, account: Account, language: Language) -> Iterator[tuple[str, str]]:
    """Iterate over what a conflict rests on and what to do about it."""
    for reason in finding.reasons:
        if not reason.ties or not _is_tie(reason):
            yield _WHY(language), reason.text(language)
        for tie in reason.ties:
            yield _WHY(language), tie_text(tie, account, language)
            for line in evidence(tie, account, language):
                yield _SOURCE(language), line
    yield _REMEDY(language), finding.remedy(language, finding.values)


def _is_tie(reason: Reason) -> bool:
    """Return whether a reason says no more than its ties do."""
    return all(reason.phrase == tie.kind.sentence for tie in reason.ties)
