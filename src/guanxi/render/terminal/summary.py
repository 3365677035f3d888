"""What a map shows, in a few lines, for whoever has just drawn it."""

from collections.abc import Iterator
from pathlib import Path

from rich.console import Group
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Results
from guanxi.render.terminal.style import FAINT, STYLES, heading, other_decisions, plain, role_label

_PEOPLE, _ONE_PERSON = Phrase("{count} people", "{count}人"), Phrase("1 person", "1人")
_TIES, _ONE_TIE = Phrase("{count} ties", "{count}条关系"), Phrase("1 tie", "1条关系")
_COMMA = Phrase(", ", "，")
_WRITTEN = Phrase("Map: {path}", "地图：{path}")
_DRAWN = Phrase("Figure: {path}", "图：{path}")
_JUDGEMENTS = Phrase(
    "It holds judgements about named people: confidential.", "其中有对具名人员的判断：机密。"
)
_OPEN = Phrase(
    "Open it in a browser. It holds judgements about named people: confidential.",
    "请用浏览器打开。其中有对具名人员的判断：机密。",
)
_SEALED = Phrase(
    "Sealed: it opens in a browser with the passphrase alone. Tell that another way than by mail.",
    "已加密：用浏览器打开并输入口令方可阅读。请勿用同一邮件发送口令。",
)
_NAMES_SHOWN = 5
_CONFLICTS_SHOWN = 5
_MORE = Phrase("… and {count} more on the map", "……地图上另有{count}项")


def summary(results: Results, written: Path, language: Language, *, sealed: bool = False) -> Group:
    """Return who bears which role, which invitations clash, and where the map is."""
    account = results.account
    found = [*_roles(results, language), *_conflicts(results, language)]
    return Group(
        heading(account, language),
        *other_decisions(account, language),
        Text(_counts(account, language), FAINT),
        *([""] if found else []),
        *found,
        "",
        Text(
            _WRITTEN(language, {"path": plain(str(written))}),
            "bold",
            no_wrap=True,
            overflow="ignore",
        ),
        Text((_SEALED if sealed else _OPEN)(language), FAINT),
    )


def drawn(written: Path, language: Language) -> Group:
    """Return where a picture is, and that it is confidential."""
    where = _DRAWN(language, {"path": plain(str(written))})
    return Group(Text(where, "bold"), Text(_JUDGEMENTS(language), FAINT))


def _counts(account: Account, language: Language) -> str:
    """Return how many people and ties there are."""
    people, ties = len(account.people), sum(1 for _ in account.current_ties_among_people())
    told = (
        _ONE_PERSON(language) if people == 1 else _PEOPLE(language, {"count": str(people)}),
        _ONE_TIE(language) if ties == 1 else _TIES(language, {"count": str(ties)}),
    )
    return _COMMA(language).join(told)


def _roles(results: Results, language: Language) -> Iterator[Text]:
    """Iterate over the roles with who bears them, the most powerful first."""
    ranked = results.ranked()
    for name, measure in results.role_measures().items():
        bearers = [one for one in ranked if name in results.roles[one]]
        if bearers:
            names = [plain(results.account.name_of(one)) for one in bearers[:_NAMES_SHOWN]]
            more = ", …" if len(bearers) > _NAMES_SHOWN else ""
            yield Text.assemble(
                f"{role_label(measure, language)}: ", (", ".join(names) + more, "bold")
            )


def _conflicts(results: Results, language: Language) -> Iterator[Text]:
    """Iterate over the invitations that clash, the worst first, as many as fit a glance."""
    found = [(check.event, one) for check in results.checks for one in check.conflicts]
    worst = sorted(found, key=lambda clash: -clash[1].severity)
    if worst:
        yield Text("")
    for event, finding in worst[:_CONFLICTS_SHOWN]:
        situation = finding.situation(language, finding.values)
        label = finding.severity.label(language)
        yield Text.assemble(
            (f"{label} ", STYLES[finding.severity]), plain(f"{event.name}: {situation}")
        )
    if len(worst) > _CONFLICTS_SHOWN:
        more = {"count": str(len(worst) - _CONFLICTS_SHOWN)}
        yield Text(_MORE(language, more), FAINT)
