"""A seating plan on a terminal: each table with its host and guests, and what is proven."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Language, Phrase
from guanxi.model.seating import SeatingPlan, Table
from guanxi.render.terminal.style import FAINT, plain
from guanxi.render.wording import day

_TABLE = Phrase("Table {name}", "{name}桌")
_HEAD = Phrase("table of honour", "主桌")
_HOST = Phrase("host: {host}", "主人：{host}")
_ROUND = Phrase("clockwise from the host: {names}", "自主人起顺时针：{names}")
_ROUND_GUESTS = Phrase("clockwise: {names}", "顺时针：{names}")
_EMPTY = Phrase("empty", "空桌")
_BEST = Phrase("No plan is better: proven.", "已证明没有更好的安排。")
_BOUND = Phrase(
    "No plan is better by more than {saving}; this one costs {cost} (two friends are worth 1).",
    "任何安排最多再好{saving}；本安排代价为{cost}（一对好友同桌计1）。",
)
_CLASH = Phrase("against a rule", "不宜同桌")
_PROBLEM = Phrase("not possible", "无法满足")
_UNEASY = Phrase("mind", "留意")
_DO = Phrase("do", "建议")
_TOGETHER = Phrase("Why they sit together", "同桌的原因")
_SHOWN = 6


def seating_plan(account: Account, plan: SeatingPlan, language: Language) -> Group:
    """Return the tables, what is wrong with them, what speaks for them, and what is proven."""
    parts: list[RenderableType] = [_headline(plan, language), ""]
    for table in plan.tables:
        parts += _table(account, table, language)
    parts += _lines(_PROBLEM, plan.problems, "bold red", language)
    parts += _lines(_CLASH, plan.clashes, "bold red", language)
    parts += _lines(_UNEASY, plan.uneasy, "yellow", language)
    parts += _lines(_DO, plan.advice, "bold", language)
    if plan.together:
        parts += ["", Text(_TOGETHER(language), "bold")]
        parts += [
            Text(f"  {plain(reason.text(language))}", FAINT) for reason in plan.together[:_SHOWN]
        ]
    return Group(*parts, "", _proof(plan, language))


def _headline(plan: SeatingPlan, language: Language) -> Text:
    """Return the event's name and day."""
    line = Text(plain(plan.event.name), "bold")
    date = day(plan.event.date, language)
    return line.append(f" · {date}", "not bold") if date else line


def _table(account: Account, table: Table, language: Language) -> Iterator[Text]:
    """Iterate over the lines of one table."""
    title = Text(plain(_TABLE(language, {"name": table.name})), "bold")
    if table.head:
        title.append(f" · {_HEAD(language)}", "not bold")
    if table.host:
        host = _HOST(language, {"host": account.name_of(table.host)})
        title.append(f" · {plain(host)}", "not bold")
    yield title
    if not table.guests:
        yield Text(f"  {_EMPTY(language)}", FAINT)
        return
    for guest in table.guests:
        person = account.people[guest]
        line = Text(f"  {plain(person.name)}")
        yield line.append(f"  {plain(person.title)}", FAINT) if person.title else line
    if len(table.seats) == 1:
        return
    names = ", ".join(account.name_of(one) for one in table.seats)
    phrase = _ROUND if table.host else _ROUND_GUESTS
    yield Text(f"  {plain(phrase(language, {'names': names}))}", FAINT)


def _lines(
    title: Phrase, reasons: tuple[Reason, ...], style: str, language: Language
) -> Iterator[Text]:
    """Iterate over what is wrong, a line each."""
    for reason in reasons:
        yield Text.assemble((title(language).upper(), style), "  ", plain(reason.text(language)))


def _proof(plan: SeatingPlan, language: Language) -> Text:
    """Return how good the plan is."""
    if plan.proven:
        return Text(_BEST(language), "green")
    values = {"saving": f"{plan.saving:.1f}", "cost": f"{plan.cost:.1f}"}
    return Text(_BOUND(language, values), FAINT)
