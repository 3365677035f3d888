"""docs/data.md: the files of an account, their columns and words, and what can be wrong."""

import inspect
import re
from collections.abc import Iterator

from guanxi.io.cells import kinds
from guanxi.io.columns import SHEETS, Column, Sheet
from guanxi.io.faults import FAULTS
from guanxi.io.sections import SECTIONS
from guanxi.model import vocabulary
from guanxi.model.phrase import Language, Phrase
from guanxi.model.tie import TIE_KINDS
from tools.doc_pages.tables import table

_HEAD = Phrase(
    """# Data reference

What guanxi reads: an account is a folder of CSV files, or one workbook with a sheet of each name.
Only contacts.csv with a column `name` has to be there. Headers may be English or Chinese; capitals,
blanks, hyphens and underscores in them do not matter, and neither does the order of columns and
rows. A star marks what every row must have. What is left empty is unknown, never zero.

CSV files may be in UTF-8 (with or without a mark), UTF-16, GB18030, GBK, Big5, Shift-JIS or
Windows-1252; the report of `guanxi check` names the encoding where it is not UTF-8, and
`--encoding` overrides it. Every row is kept or rejected, and the report says which and why.

*This page is written by `python tools/write_docs.py` from the code; a test compares the two.*
""",
    """# 数据参考

guanxi 读取的内容：一份客户资料是一个 CSV 文件夹，或一个含同名工作表的工作簿。只有“联系人”
（contacts.csv）的“姓名”列是必需的。标题可用中文或英文；大小写、空格、连字符和下划线不影响识别，
行列顺序也不影响。星号表示每行必填。留空表示未知，绝不等于零。

CSV 文件可为 UTF-8（带或不带 BOM）、UTF-16、GB18030、GBK、Big5、Shift-JIS 或 Windows-1252；
不是 UTF-8 时，`guanxi check` 的报告会写明所用编码，也可用 `--encoding` 指定。每一行要么保留，
要么拒绝，报告都会说明原因。

*本页由 `python tools/write_docs.py` 根据代码生成，并由测试核对。*
""",
)
_COLUMN, _TAKES, _ALSO = (
    Phrase("column", "列"),
    Phrase("what it takes", "填写内容"),
    Phrase("also read as", "也可写作"),
)
_WORD, _NAME = Phrase("word", "值"), Phrase("name", "名称")
_FILES, _SETTINGS = Phrase("The files", "文件"), Phrase("account.toml", "account.toml（设置）")
_WORDS, _TIES = Phrase("The words", "词汇"), Phrase("Kinds of ties", "关系类型")
_FAULTS = Phrase("What can be wrong", "可能的问题")
_MEANS = Phrase("means", "含义")
_FAULT_HEADS = (
    Phrase("problem", "问题"),
    Phrase("how bad", "程度"),
    Phrase("what to do", "处理方法"),
)
_SEVERAL = Phrase("; several with ; between them", "；多个以；分隔")
_PLAIN = {
    "TEXT": Phrase("any text", "任意文字"),
    "TEXTS": Phrase("texts with ; between them", "多个文字，以；分隔"),
    "DATE": Phrase("a day such as 2026-10-09", "日期，如 2026-10-09"),
    "TIME": Phrase("a time such as 09:30", "时间，如 09:30"),
    "COUNT": Phrase("a whole number", "整数"),
    "AMOUNT": Phrase("a number from 0 on", "不小于0的数"),
    "SHARE": Phrase("a number from 0 to 1, or a percentage", "0到1之间的数或百分比"),
    "VENDOR_SUPPORTS": Phrase("Vendor=2; Other=-1, each from -2 to 2",
                              "厂商=2; 厂商=-1，取值-2到2"),
    "VOTES": Phrase("Name=3; Other=1", "姓名=3; 姓名=1"),
}  # fmt: skip
_REFERS = {
    kinds.Refers.PERSON: Phrase("somebody in contacts, or a place kept like ?CFO",
                                "联系人中的人，或形如 ?财务总监 的占位"),
    kinds.Refers.END: Phrase("somebody in contacts or team", "联系人或我方团队中的人"),
    kinds.Refers.ANYBODY: Phrase("somebody, or any other source", "某人或其他任何来源"),
    kinds.Refers.OURS: Phrase("one of our people, or another host such as a competitor",
                              "我方人员，或竞争对手等其他主办方"),
    kinds.Refers.OUTSIDER: Phrase("somebody in contacts, or a name from outside",
                                  "联系人中的人，或外部姓名"),
    kinds.Refers.EVENT: Phrase("the id of an event", "活动编号"),
    kinds.Refers.DEPARTMENT: Phrase("a department", "部门"),
}  # fmt: skip


def page(language: Language) -> str:
    """Give the whole page in a language."""
    return "\n".join(
        [
            _HEAD(language),
            f"## {_FILES(language)}\n",
            *(_sheet(sheet, language) for sheet in SHEETS.values()),
            f"## {_SETTINGS(language)}\n",
            *(_sheet(sheet, language) for sheet in SECTIONS.values()),
            f"## {_WORDS(language)}\n",
            *_vocabularies(language),
            f"## {_TIES(language)}\n",
            _tie_kinds(language),
            f"## {_FAULTS(language)}\n",
            _faults(language),
        ]
    )


def _sheet(sheet: Sheet, language: Language) -> str:
    """Give one file with its columns."""
    heads = [_COLUMN(language), "中文" if language == "en" else "English", _TAKES(language),
             _ALSO(language)]  # fmt: skip
    rows = (_row(column, language) for column in sheet.columns.values())
    return f"### {sheet.name} · {sheet.chinese}\n\n{table(heads, rows)}"


def _row(column: Column, language: Language) -> list[str]:
    """Give one column."""
    star = "\\*" if column.required else ""
    names = [f"`{column.name}`", column.chinese]
    first, second = names if language == "en" else names[::-1]
    own = {"".join(column.name.split("_")), column.chinese}
    also = sorted(spelling for spelling in column.spellings if spelling not in own)
    return [first + star, second, _takes(column, language), ", ".join(also)]


def _takes(column: Column, language: Language) -> str:
    """Give what may be written in a column."""
    kind = column.kind
    if kind.choices:
        words = ", ".join(choice(language) for choice in kind.choices)
    elif kind.refers:
        words = _REFERS[kind.refers](language)
    else:
        return _PLAIN[_name(kind)](language)
    return words + (_SEVERAL(language) if kind.many else "")


def _name(kind: kinds.Kind) -> str:
    """Give the name by which the code knows a kind of cell."""
    return next(name for name, value in vars(kinds).items() if value is kind)


def _vocabularies(language: Language) -> Iterator[str]:
    """Iterate over the closed vocabularies, each as a table."""
    for term in vars(vocabulary).values():
        if inspect.isclass(term) and issubclass(term, vocabulary.Term) and len(term):
            heads = [_WORD(language), "English", "中文", _ALSO(language)]
            rows = (
                [f"`{word}`", word.label.en, word.label.zh, ", ".join(sorted(_further(word)))]
                for word in term
            )
            yield f"### {term.__name__}\n\n{inspect.getdoc(term)}\n\n{table(heads, rows)}"


def _further(word: vocabulary.Term) -> set[str]:
    """Give the spellings that the table does not show anyway."""
    shown = map(vocabulary.folded, (word.value, word.label.en, word.label.zh))
    return set(word.spellings) - set(shown)


def _tie_kinds(language: Language) -> str:
    """Give the kinds of ties and who moves whom by each."""
    heads = [_WORD(language), _NAME(language), _MEANS(language), "layer", "weight"]
    rows = (
        [
            f"`{kind.name}`",
            kind.label(language),
            kind.sentence(language, {"source": "A", "target": "B"}),
            ", ".join(sorted(map(str, kind.layers))),
            f"{kind.weight:g}",
        ]
        for kind in TIE_KINDS.values()
    )
    return table(heads, rows)


def _faults(language: Language) -> str:
    """Give everything that `guanxi check` may report."""
    rows = (
        [
            _open(fault.cause, language),
            fault.severity.label(language),
            _open(fault.way_out, language),
        ]
        for fault in FAULTS.values()
    )
    return table([head(language) for head in _FAULT_HEADS], rows)


def _open(phrase: Phrase, language: Language) -> str:
    """Give a phrase with a mark in each gap."""
    return re.sub(r"\{\w+\}", "…", phrase.zh if language == "zh" else phrase.en)
