"""The cheapest repair and the order of asking on a terminal: what to do, and in what order."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.asking import AskingOrder, Turn
from guanxi.model.evidence import Finding
from guanxi.model.phrase import Language, Phrase, percent
from guanxi.model.repair import Repair, Repairs
from guanxi.model.vocabulary import Status
from guanxi.render.terminal.style import FAINT, STYLES, plain, table

_CHEAPEST = Phrase("Cheapest repair", "代价最小的调整")
_COST = Phrase("cost {cost}", "代价{cost}")
_PROVEN = Phrase("proven cheapest", "已证明代价最小")
_UNPROVEN = Phrase(
    "found in the time given; nothing costs less than {bound}, so up to {gap} may be saved",
    "限时内所得；代价不可能低于{bound}，最多还可省{gap}",
)
_MEANING = Phrase(
    "Cost 1: to ask somebody who was invited to come to another session. It is more with those "
    "who have more say or have accepted, and less where nothing has been said yet.",
    "代价1：请一位已受邀者改换场次。对方越有分量或已接受，代价越大；尚未开口则较小。",
)
_LEFT = Phrase(
    "No change that is still possible resolves all of it. What stays:",
    "目前仍可行的调整无法全部化解，仍存在：",
)
_NOBODY = Phrase("That leaves no guest: rather drop the event.", "如此便无客人，不如取消活动。")
_NOTHING = Phrase("Nothing has to be changed.", "无需调整。")
_OR_ELSE = Phrase("Or else", "其他办法")

_ORDER = Phrase("Order of asking", "邀请顺序")
_ASKED = Phrase("{person}: asked already", "{person}：已邀请")
_WHO = Phrase("who asks", "出面")
_NAMED = Phrase("{colleague}: {because}", "{colleague}：{because}")
_WHEN = Phrase("when", "时机")
_ANSWERED = Phrase("after the answer of {names}", "待{names}答复之后")
_WHY = Phrase("why", "原因")
_SILENT = Phrase("do not say", "勿提")
_SECRET = Phrase("Do not mention {secret}.", "请勿提及{secret}。")
_SEMICOLON = Phrase("; ", "；")
_COMMA = Phrase(", ", "、")


def repair_block(account: Account, repairs: Repairs, language: Language) -> Group:
    """Return the cheapest repair with its steps in order, what it leaves, and the alternatives."""
    parts: list[RenderableType] = [_headline(repairs, language)]
    if repairs.best.steps:
        parts.append(_steps(account, repairs.best, language))
    elif not repairs.leftover:
        parts.append(Text(f"  {_NOTHING(language)}"))
    if repairs.leftover:
        parts.append(Text(f"  {_LEFT(language)}"))
    if left := (*repairs.leftover, *repairs.best.remaining):
        parts.append(_left(left, language))
    if repairs.alternatives:
        parts.append(Text(_OR_ELSE(language), "bold"))
        parts.append(_alternatives(repairs.alternatives, language))
    if repairs.best.steps:
        parts.append(Text(_MEANING(language), FAINT))
    return Group(*parts)


def _headline(repairs: Repairs, language: Language) -> Text:
    """Return what the repair costs and whether that is proven."""
    line = Text(_CHEAPEST(language), "bold")
    if not repairs.best.steps:
        return line
    values = {"bound": f"{repairs.bound:.1f}", "gap": percent(repairs.gap)}
    proof = _PROVEN(language) if repairs.proven else _UNPROVEN(language, values)
    return line.append(f" · {_cost(repairs.best, language)} · {proof}", "not bold")


def _cost(repair: Repair, language: Language) -> str:
    """Return what a repair costs."""
    return _COST(language, {"cost": f"{repair.cost:.1f}"})


def _steps(account: Account, repair: Repair, language: Language) -> RenderableType:
    """Return the steps in order, each with who asks and what not to say."""
    turns = {turn.person: turn for turn in repair.asking.turns}
    rows = table("", "")
    rows.show_header = False
    for number, step in enumerate(repair.steps, 1):
        rows.add_row(Text(f"  {number}", FAINT), Text(plain(step.text(language)), "bold"))
        turn = turns.pop(step.person or "", None)
        _add_details(rows, _how(account, turn, language) if turn else ())
    if not _guests(repair):
        rows.add_row("", _NOBODY(language))
    return rows


def _guests(repair: Repair) -> bool:
    """Return whether anybody is left to come."""
    return any(one.status is not Status.DECLINED for one in repair.invitations)


def _add_details(rows: Table, details: Iterable[tuple[str, str]]) -> None:
    """Add details to a table, a row each."""
    for what, line in details:
        rows.add_row(Text(f"  {what}", FAINT), Text(plain(line)))


def _how(account: Account, turn: Turn, language: Language) -> Iterator[tuple[str, str]]:
    """Iterate over who of us asks somebody, after whose answer, and what not to say."""
    because = _SEMICOLON(language).join(reason.text(language) for reason in turn.because)
    values = {"colleague": account.name_of(turn.by or ""), "because": because}
    yield _WHO(language), _NAMED(language, values) if turn.by else because
    if turn.place:
        yield _WHY(language), _SEMICOLON(language).join(one.text(language) for one in turn.place)
    if turn.after:
        names = _COMMA(language).join(map(account.name_of, turn.after))
        yield _WHEN(language), _ANSWERED(language, {"names": names})
    yield from _silences(turn, language)


def _silences(turn: Turn, language: Language) -> Iterator[tuple[str, str]]:
    """Iterate over what not to say to somebody, a line each."""
    for reason in turn.silences:
        yield _SILENT(language), reason.text(language)


def _left(findings: Iterable[Finding], language: Language) -> RenderableType:
    """Return the conflicts that stay, a row each."""
    rows = table("", "")
    rows.show_header = False
    for finding in findings:
        situation = plain(finding.situation(language, finding.values))
        label = finding.severity.label(language)
        rows.add_row(Text(f"  {label}", STYLES[finding.severity]), Text(situation))
    return rows


def _alternatives(repairs: Iterable[Repair], language: Language) -> RenderableType:
    """Return other repairs, a row each."""
    rows = table("", "")
    rows.show_header = False
    for repair in repairs:
        said = _SEMICOLON(language).join(step.text(language) for step in repair.steps)
        rows.add_row(Text(f"  {_cost(repair, language)}", FAINT), Text(plain(said)))
    return rows


def asking_block(account: Account, order: AskingOrder, language: Language) -> Group:
    """Return who is asked first, by whom, why, and what not to say to whom."""
    rows = table("", "")
    rows.show_header = False
    for number, turn in enumerate(order.turns, 1):
        name = plain(account.name_of(turn.person))
        rows.add_row(Text(f"  {number}", FAINT), Text(name, "bold"))
        _add_details(rows, _how(account, turn, language))
    for turn in order.asked:
        name = plain(account.name_of(turn.person))
        rows.add_row(Text("  –", FAINT), Text(_ASKED(language, {"person": name})))
        _add_details(rows, _silences(turn, language))
    secrets = [
        Text(plain(_SECRET(language, {"secret": one.text(language)}))) for one in order.secrets
    ]
    return Group(Text(_ORDER(language), "bold"), rows, *secrets)
