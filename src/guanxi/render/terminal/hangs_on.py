"""What a decision hangs on, on a terminal: who carries it, who can stop it, what is unknown."""

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from guanxi.model.forecast import Amount, Forecast, Now, Stopper, Unasked
from guanxi.model.phrase import Language, Phrase, Values, percent
from guanxi.render.terminal.ballot import names
from guanxi.render.terminal.style import plain, table

_CARRIES = Phrase("Carries it for us", "推动者")
_PULLS = Phrase("Pulls against us", "反对力量")
_CAN_STOP = Phrase("Can stop it", "可阻止者")
_NOT_KNOWN = Phrase("Not known yet", "尚不清楚")
_WIN_OVER = Phrase("Would move most", "争取后影响最大")
_COUNTS_NOW = Phrase("Counts now", "当前分量")
_NOBODY = Phrase("nobody", "无")
_BY_SO_MUCH = Phrase(
    "{people} (if wholly won over)",
    "{people}（若争取为完全支持）",
)
_STOPPED = Phrase("{people} ({percent} all against us)", "{people}（{percent}的情形均反对我们）")
_STOPPED_ALONE = Phrase(
    "{people} alone ({percent} against us)", "{people}一人（{percent}的情形反对我们）"
)
_CAN = Phrase("{people}", "{people}")
_CAN_ALONE = Phrase("{people} alone", "{people}一人")
_UNLIKELY = Phrase(
    "nobody is likely to; most likely {stopper}", "不太可能；可能性最大的是{stopper}"
)
_OUT_OF_REACH = Phrase("what we want cannot come about by this rule", "按此规则无法达成我们的目标")
_UNKNOWN_VOTE = Phrase(
    "what {person}, who has a vote, thinks of us: asking would narrow the range by about {percent}",
    "有表决权的{person}对我们的态度：问明后结果范围约缩小{percent}",
)
_UNKNOWN_VIEW = Phrase(
    "what {person} thinks of us: asking would narrow the range by about {percent}",
    "{person}对我们的态度：问明后结果范围约缩小{percent}",
)
_UNKNOWN = Phrase("what {person} thinks of us", "{person}对我们的态度")
_ALL_ASKED = Phrase("everybody with a vote was asked", "有表决权的人均已问过")
_AT_STAGE = Phrase(
    "at the {stage} stage: {sides}; most of all {people}",
    "在{stage}阶段：{sides}；分量最大的是{people}",
)
_SIDE = Phrase("{side} {percent}", "{side}{percent}")
_BACKFIRES = {
    "+": Phrase(" (whose no backfires)", "（其反对适得其反）"),
    "-": Phrase(" (whose yes backfires)", "（其支持适得其反）"),
}
_COMMA = Phrase(", ", "、")
_SEMICOLON = Phrase("; ", "；")
_PEOPLE_SHOWN, _STOPPERS_SHOWN = 5, 3
_PROBABLE_FROM = 0.05
_LEAST_SHOWN = 0.005  # of the outcome; less is shown as 0.00


def hangs_on(found: Forecast, language: Language) -> Table:
    """Return who carries it, who can stop it, what is unknown, and what to do first."""
    rows = table("", "")
    rows.show_header = False
    gains = _amounts(found, found.gains, language)
    lines = [
        (_CARRIES, _amounts(found, found.carriers, language) or _NOBODY(language)),
        (_PULLS, _amounts(found, found.opponents, language, "-") or _NOBODY(language)),
        (_CAN_STOP, _stoppers(found, language)),
        (_NOT_KNOWN, _unasked(found, language)),
        (_WIN_OVER, _BY_SO_MUCH(language, {"people": gains}) if gains else _NOBODY(language)),
    ]
    if found.now:
        lines.append((_COUNTS_NOW, at_stage(found, found.now, language)))
    for label, text in lines:
        rows.add_row(Text(label(language), "bold"), Text(text))
    return rows


def _amounts(
    found: Forecast, amounts: Iterable[Amount], language: Language, sign: str = "+"
) -> str:
    """Return the first people with what hangs on each, without what rounds to nothing."""
    told = [one for one in amounts if one.amount >= _LEAST_SHOWN][:_PEOPLE_SHOWN]
    return _COMMA(language).join(
        f"{plain(found.account.name_of(one.person))} {sign}{one.amount:.2f}"
        + (_BACKFIRES[sign](language) if one.backfires else "")
        for one in told
    )


def _stoppers(found: Forecast, language: Language) -> str:
    """Return who can stop it, those who are likely to, or else the likeliest."""
    if not found.stoppers:
        return _OUT_OF_REACH(language)
    likely = [one for one in found.stoppers if (one.probability or 0.0) >= _PROBABLE_FROM]
    if not likely and found.probability is not None:
        first = _stopper(found, found.stoppers[0], language)
        return _UNLIKELY(language, {"stopper": first})
    shown = (likely or found.stoppers)[:_STOPPERS_SHOWN]
    return _SEMICOLON(language).join(_stopper(found, one, language) for one in shown)


def _stopper(found: Forecast, stopper: Stopper, language: Language) -> str:
    """Return people who together can stop it."""
    values = {"people": names(found, stopper.people, language)}
    alone = len(stopper.people) == 1
    if stopper.probability is None:
        return (_CAN_ALONE if alone else _CAN)(language, values)
    phrase = _STOPPED_ALONE if alone else _STOPPED
    return phrase(language, {**values, "percent": percent(stopper.probability)})


def _unasked(found: Forecast, language: Language) -> str:
    """Return whom nobody asked, those first whose answer would tell most."""
    texts = [_unknown(found, one, language) for one in found.unasked[:_PEOPLE_SHOWN]]
    return "\n".join(texts) or _ALL_ASKED(language)


def _unknown(found: Forecast, one: Unasked, language: Language) -> str:
    """Return what it would be worth to ask somebody."""
    person = {"person": plain(found.account.name_of(one.person))}
    if one.narrows is None:
        return _UNKNOWN(language, person)
    phrase = _UNKNOWN_VOTE if one.votes else _UNKNOWN_VIEW
    return phrase(language, {**person, "percent": percent(one.narrows)})


def at_stage(found: Forecast, now: Now, language: Language) -> str:
    """Return what counts at the stage of the purchase, and who counts most."""
    sides = sorted(now.sides.items(), key=lambda side: -side[1])
    told = [
        _SIDE(language, {"side": side, "percent": percent(part)}) for side, part in sides if part
    ]
    people = [
        f"{plain(found.account.name_of(one.person))} {percent(one.amount)}"
        for one in now.people[:_STOPPERS_SHOWN]
    ]
    values: Values = {
        "stage": now.stage.label,
        "sides": _COMMA(language).join(told),
        "people": _COMMA(language).join(people) or _NOBODY(language),
    }
    return _AT_STAGE(language, values)
