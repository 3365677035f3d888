"""Camps on a terminal: who stands where, what holds them, and what does not fit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from guanxi.model.account import Account
from guanxi.model.camps import CampReading, Camps, Split, worth
from guanxi.model.phrase import Language, Phrase, percent
from guanxi.model.tie import Tie
from guanxi.render.terminal.style import FAINT, heading, plain, table
from guanxi.render.wording import evidence, tie_text

_NO_HOSTILITY = Phrase(
    "No camps known: nobody has told us of any hostility.", "未知有派系：没有人告诉过我们任何敌意。"
)
_TWO_CAMPS = Phrase("Two camps among {count} people", "{count}人分为两派")
_NO_CAMPS = Phrase(
    "No camps known: more holds these {count} people together than sets them apart",
    "未知有派系：把这{count}人连在一起的多于使其对立的",
)
_PROVEN = Phrase("proven: no other way leaves less unexplained", "已证明：没有更好的划分")
_NOT_PROVEN = Phrase(
    "not proven: another way might leave up to {gap} less unexplained",
    "未证明：其他划分最多可能少{gap}的矛盾",
)
_FITS = Phrase(
    "{count} of {all} ties do not fit ({part} of their weight)",
    "{all}条关系中有{count}条不符（占权重{part}）",
)
_CAMP = Phrase("Camp {number}", "第{number}派")
_AROUND = Phrase("around {name}, {count} people", "以{name}为中心，{count}人")
_NO_DEPARTMENT = Phrase("department unknown", "部门未知")
_HELD = Phrase("held together by", "维系")
_QUARRELS = Phrase("Quarrels between two", "个别矛盾")
_AT_ODDS = Phrase("At odds", "彼此对立")
_TORN = Phrase("Between the camps", "介于两派之间")
_TORN_PART = Phrase("{name} ({part} of the ties)", "{name}（{part}的关系）")
_NOT_FITTING = Phrase("What does not fit", "不符合划分的关系")
_MORE = Phrase("… and {count} more: --all shows them", "……另有{count}条：--all 显示全部")
_READINGS = Phrase("Other readings, as good", "同样成立的其他划分")
_CHANGES = Phrase("{names} on the other side", "{names}在另一派")
_ONLY = Phrase("none: everybody's camp is the same in all of them", "无：每个人所属派系唯一")
_MAYBE = Phrase("there may be more", "可能还有更多")
_SAFE = Phrase("{count} of {all} people stay where they are.", "{all}人中有{count}人位置不变。")
_APART = Phrase("In neither camp", "不属任何一派")
_APART_WHY = Phrase("no hostility touches them, as far as we know", "就我们所知，未涉及任何敌意")
_FEW_BONDS, _FEW_TIES = 3, 6


def camp_list(camps: Camps, language: Language, *, everything: bool = False) -> Group:
    """Return the camps with what holds them, what does not fit, and how sure this is.

    `everything` shows each tie that does not fit, instead of those that tell most.
    """
    page = _Page(camps.account, language, everything=everything)
    parts: list[RenderableType] = [heading(camps.account, language)]
    for split in camps.splits:
        parts += ["", *page.split(split)]
    if not camps.splits:
        parts += ["", Text(_NO_HOSTILITY(language), "bold")]
    if camps.apart and any(split.divided for split in camps.splits):
        parts += page.section(_APART, _APART_WHY(language))
        parts.append(page.indented(page.names(camps.apart)))
    return Group(*parts)


class _Page:
    """What is told of an account in a language."""

    def __init__(self, account: Account, language: Language, *, everything: bool) -> None:
        self.account = account
        self.language = language
        self.few = None if everything else _FEW_TIES
        self.comma = "、" if language == "zh" else ", "

    def split(self, split: Split) -> Iterator[RenderableType]:
        """Iterate over what is told of one group of people."""
        count = {"count": str(len(split.people))}
        if not split.divided:
            yield Text(_NO_CAMPS(self.language, count), "bold")
            yield from self.section(_QUARRELS)
            yield from self.ties(split.quarrels, sources=True)
            return
        yield Text(_TWO_CAMPS(self.language, count), "bold")
        yield Text(self.sureness(split), FAINT)
        yield from self.camp(split, 0)
        yield from self.camp(split, 1)
        yield from self.section(_AT_ODDS)
        yield from self.ties(split.quarrels, sources=False)
        yield from self.torn(split)
        yield from self.contradictions(split.best)
        yield from self.readings(split)

    def sureness(self, split: Split) -> str:
        """Return how much does not fit, and whether that is proven to be the least."""
        against = split.best.contradictions
        fits = _FITS(
            self.language,
            {
                "count": str(len(against)),
                "all": str(len(split.ties)),
                "part": percent(worth(against) / worth(split.ties)),
            },
        )
        sure = _PROVEN if split.proven else _NOT_PROVEN
        return f"{fits} · {sure(self.language, {'gap': percent(split.gap)})}"

    def camp(self, split: Split, camp: int) -> Iterator[RenderableType]:
        """Iterate over the people of a camp by department, and its strongest ties."""
        people = split.firmest(camp)
        values = {"name": self.name(people[0]), "count": str(len(people))}
        title = _CAMP(self.language, {"number": str(camp + 1)})
        yield from self.section(title, _AROUND(self.language, values))
        rows = table("", "")
        rows.show_header = False
        for department, members in self.by_department(people):
            rows.add_row(Text(f"  {plain(department)}", FAINT), Text(self.names(members)))
        bonds = [self.sentence(tie) for tie in split.bonds(camp)[:_FEW_BONDS]]
        rows.add_row(Text(f"  {_HELD(self.language)}", FAINT), Text("\n".join(bonds), FAINT))
        yield rows

    def by_department(self, people: Iterable[str]) -> list[tuple[str, list[str]]]:
        """Return departments with their people, the best represented first."""
        found: dict[str, list[str]] = defaultdict(list)
        for person in people:
            department = self.account.people[person].department
            found[department or _NO_DEPARTMENT(self.language)].append(person)
        return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))

    def torn(self, split: Split) -> Iterator[RenderableType]:
        """Iterate over those who have much to do with both camps."""
        people = split.torn()
        if people:
            yield from self.section(_TORN)
            told = (
                _TORN_PART(
                    self.language,
                    {"name": self.name(one), "part": percent(split.torn_part(one))},
                )
                for one in people
            )
            yield self.indented(self.comma.join(told))

    def contradictions(self, reading: CampReading) -> Iterator[RenderableType]:
        """Iterate over the ties that do not fit, and who told us of them."""
        if reading.contradictions:
            yield from self.section(_NOT_FITTING)
            yield from self.ties(reading.contradictions, sources=True)

    def ties(self, ties: tuple[Tie, ...], *, sources: bool) -> Iterator[RenderableType]:
        """Iterate over the ties that tell most, with who told us of them if wanted."""
        for tie in ties[: self.few]:
            yield self.indented(plain(tie_text(tie, self.account, self.language)))
            for line in evidence(tie, self.account, self.language) if sources else ():
                yield Padding(Text(plain(line), FAINT), (0, 0, 0, 6))
        more = len(ties) - len(ties[: self.few])
        if more:
            yield self.indented(_MORE(self.language, {"count": str(more)}), FAINT)

    def readings(self, split: Split) -> Iterator[RenderableType]:
        """Iterate over the other readings: who would stand on the other side."""
        if not split.proven:
            return
        yield from self.section(_READINGS, "" if split.complete else _MAYBE(self.language))
        if len(split.readings) == 1 and split.complete:
            yield self.indented(_ONLY(self.language), FAINT)
        for reading in split.readings[1:]:
            moved = self.names(sorted(set(split.best.camps[0]) ^ set(reading.camps[0])))
            yield self.indented(_CHANGES(self.language, {"names": moved}))
        if split.open:
            everybody = len(split.people)
            sure = {"count": str(everybody - len(split.open)), "all": str(everybody)}
            yield self.indented(_SAFE(self.language, sure), FAINT)

    def section(self, title: Phrase | str, more: str = "") -> Iterator[RenderableType]:
        """Iterate over an empty line and a title."""
        told = title(self.language) if isinstance(title, Phrase) else title
        yield ""
        yield Text.assemble((told, "bold"), f" · {plain(more)}" if more else "")

    def indented(self, text: str, style: str = "") -> Padding:
        """Return a text set in a little."""
        return Padding(Text(text, style), (0, 0, 0, 2))

    def sentence(self, tie: Tie) -> str:
        """Return what a tie says, without how sure it is."""
        values = {"source": self.name(tie.source), "target": self.name(tie.target)}
        return tie.kind.sentence(self.language, values)

    def name(self, person: str) -> str:
        """Return somebody's name, safe to print."""
        return plain(self.account.name_of(person))

    def names(self, people: Iterable[str]) -> str:
        """Return the names of several, with commas."""
        return self.comma.join(map(self.name, people))
