"""Everything that can be wrong with an input, in words, with the way out."""

import dataclasses

from guanxi.model.evidence import Severity
from guanxi.model.phrase import Phrase
from guanxi.model.report import Fault
from guanxi.table import Table

_DID_YOU_MEAN = Phrase("did you mean {near}?", "是否应为{near}？")


def rejecting(fault: Fault) -> Fault:
    """Return the fault for a place where it costs the whole row."""
    return dataclasses.replace(fault, severity=Severity.CRITICAL)


def guessing(fault: Fault) -> Fault:
    """Return the fault with the nearest known names as the way out."""
    return dataclasses.replace(fault, way_out=_DID_YOU_MEAN)


def _critical(name: str, cause: Phrase, way_out: Phrase) -> Fault:
    """Declare a fault that costs a row or a whole file."""
    return Fault(name=name, cause=cause, way_out=way_out, severity=Severity.CRITICAL)


def _warning(name: str, cause: Phrase, way_out: Phrase) -> Fault:
    """Declare a fault that costs no more than what stands in one place."""
    return Fault(name=name, cause=cause, way_out=way_out, severity=Severity.WARNING)


def _note(name: str, cause: Phrase, way_out: Phrase) -> Fault:
    """Declare something worth knowing that costs nothing."""
    return Fault(name=name, cause=cause, way_out=way_out, severity=Severity.NOTE)


# fmt: off
FAULTS: Table[Fault] = Table(
    "fault",
    # Files
    _critical("unreadable-file",
              Phrase("the file cannot be read ({why})", "无法读取文件（{why}）"),
              Phrase("check that it exists, is a file and may be read by you",
                     "请确认文件存在且您有读取权限")),
    _critical("oversized-file",
              Phrase("the file is larger than {limit} MB", "文件超过 {limit} MB"),
              Phrase("split it, or remove what does not belong in it", "请拆分文件或删去无关内容")),
    _critical("too-many-rows",
              Phrase("there are more than {limit} rows, so none was read",
                     "超过 {limit} 行，整个文件未读取"),
              Phrase("leave out rows that no person wrote or needs, or make an account for each "
                     "part of the customer",
                     "请删去无人需要的行，或将客户的各个部分分别建为一份资料")),
    _critical("undecodable-file",
              Phrase("the text cannot be read as {encoding}", "无法按 {encoding} 编码读取"),
              Phrase("save it as UTF-8, or name its encoding with --encoding",
                     "请另存为 UTF-8，或用 --encoding 指明编码")),
    _note("other-encoding",
          Phrase("the file is not in UTF-8; it was read as {encoding}",
                 "文件不是 UTF-8 编码，已按 {encoding} 读取"),
          Phrase("if names look wrong, save it as UTF-8 or use --encoding",
                 "如姓名显示有误，请另存为 UTF-8 或使用 --encoding")),
    _critical("no-header",
              Phrase("the file is empty: it has not even a line of headers",
                     "文件为空，连标题行也没有"),
              Phrase("begin with a line of headers: {columns}", "请以标题行开头：{columns}")),
    _critical("missing-column",
              Phrase("there is no column '{column}', so no row can be used",
                     "缺少“{column}”列，所有行都无法使用"),
              Phrase("add the column; the headers found are: {titles}",
                     "请添加该列；现有标题：{titles}")),
    _warning("unknown-column",
             Phrase("the column '{found}' is not known and was left out",
                    "未识别的列“{found}”，已忽略"),
             Phrase("remove it, or use one of: {columns}", "请删除，或改用：{columns}")),
    _warning("second-column",
             Phrase("the column '{column}' is there twice; '{found}' was left out",
                    "“{column}”列重复，已忽略“{found}”"),
             Phrase("remove or rename one of them", "请删除或重命名其中一列")),
    _warning("unnamed-column",
             Phrase("column {number} has no header and was left out",
                    "第{number}列没有标题，已忽略"),
             Phrase("give it a header, or empty it", "请补上标题或清空该列")),
    _note("unknown-sheet",
          Phrase("'{found}' is not part of an account and was left out",
                 "“{found}”不属于客户资料，已忽略"),
          Phrase("use one of: {sheets}", "可用名称：{sheets}")),
    _note("taken-for-contacts",
          Phrase("no sheet is called contacts, so '{found}' was taken for it",
                 "没有名为“联系人”的工作表，已将“{found}”视作联系人"),
          Phrase("name the sheet contacts if that is right", "如无误，请将工作表命名为“联系人”")),
    # Workbooks
    _critical("broken-sheet",
              Phrase("the sheet cannot be read to its end ({why})", "工作表无法读完（{why}）"),
              Phrase("open it in Excel and save it anew", "请用 Excel 打开后重新保存")),
    _warning("far-cells",
             Phrase("something stands beyond column {columns}; it was left out",
                    "第{columns}列之外的内容已忽略"),
             Phrase("clear the cells far to the right", "请清除右侧远处的单元格")),
    _warning("uncomputed-formula",
             Phrase("the formula {found} in column {number} was saved without its result",
                    "第{number}列的公式 {found} 没有保存结果"),
             Phrase("open the workbook in Excel and save it, or type the value",
                    "请用 Excel 打开并保存，或直接填入数值")),
    _warning("error-value",
             Phrase("the cell shows an error, {found}", "单元格为错误值 {found}"),
             Phrase("mend the formula or type the value", "请修正公式或直接填入数值")),
    # Rows
    _critical("too-many-cells",
              Phrase("the row has {found} cells, but there are {columns} headers",
                     "该行有{found}个单元格，而标题只有{columns}个"),
              Phrase('put text that contains a separator between double quotes, like "a, b"',
                     '含分隔符的文字请用英文双引号括起，如 "a, b"')),
    _critical("oversized-cell",
              Phrase("a cell is longer than {limit} characters", "单元格超过{limit}个字符"),
              Phrase("shorten it; perhaps a closing quote is missing",
                     "请缩短内容；也可能缺少右引号")),
    _warning("lone-quote",
             Phrase("a double quote is not closed or stands inside a word; the line was read alone",
                    "双引号未成对，已单独读取该行"),
             Phrase('close the quote, and write quotes inside a text twice: ""',
                    '请补全引号；文字内部的双引号须写两次：""')),
    _warning("control-characters",
             Phrase("the text contains invisible control characters; they were taken out",
                    "文字含不可见的控制字符，已去除"),
             Phrase("type the text anew", "请重新输入该文字")),
    _note("same-row",
          Phrase("the row says the same as line {line}; it counts once",
                 "与第{line}行完全相同，只计一次"),
          Phrase("remove one of them", "请删除其中一行")),
    _critical("missing-cell",
              Phrase("'{column}' is empty", "“{column}”为空"),
              Phrase("fill it in", "请填写")),
    # Cells
    _warning("unknown-word",
             Phrase("unknown {column} '{found}'", "未识别的{column}“{found}”"),
             Phrase("write one of: {choices}", "请填写以下之一：{choices}")),
    _warning("bad-date",
             Phrase("'{found}' is not a date", "“{found}”不是日期"),
             Phrase("write it like 2026-10-09", "请写成 2026-10-09")),
    _warning("ambiguous-date",
             Phrase("'{found}' could be {one} or {other}", "“{found}”可能是{one}，也可能是{other}"),
             Phrase("write it like 2026-10-09", "请写成 2026-10-09")),
    _warning("bad-time",
             Phrase("'{found}' is not a time", "“{found}”不是时间"),
             Phrase("write it like 09:30", "请写成 09:30")),
    _warning("bad-number",
             Phrase("'{found}' is not a number", "“{found}”不是数字"),
             Phrase("write a number such as {example}", "请填写数字，如 {example}")),
    _warning("number-out-of-range",
             Phrase("{found} is not between {lowest} and {highest}",
                    "{found} 不在 {lowest} 到 {highest} 之间"),
             Phrase("write a number in that range, or leave the cell empty if you do not know",
                    "请填写范围内的数字，不清楚则留空")),
    _warning("bad-support",
             Phrase("'{found}' is no support for anybody", "“{found}”不是支持程度"),
             Phrase("write Vendor=2; Other=-1, each from -2 (opponent) to 2 (advocate)",
                    "请写成 厂商=2; 厂商=-1，取值 -2（反对）到 2（倡导）")),
    _note("stance-not-role",
          Phrase("blocking is a stance and no role; it was read as support -2",
                 "“阻碍者”是态度而非角色，已视作支持度 -2"),
          Phrase("write -2 under support", "请在“态度”列填写 -2")),
    _note("stance-told-twice",
          Phrase("blocking is a stance and no role; support says {support}, and that counts",
                 "“阻碍者”是态度而非角色；以“态度”列的 {support} 为准"),
          Phrase("remove it from the roles", "请从角色中删去")),
    # Names
    _warning("same-name",
             Phrase("somebody else is called '{name}' too; this one is kept as '{id}'",
                    "另有同名者“{name}”，此人记为“{id}”"),
             Phrase("give both an id of their own in the column id",
                    "请在“编号”列为两人分别填写编号")),
    _warning("same-id",
             Phrase("the id '{name}' is already taken; this one is kept as '{id}'",
                    "编号“{name}”已被使用，此行记为“{id}”"),
             Phrase("give everybody an id of their own", "请为每人填写不同的编号")),
    _critical("same-thing",
              Phrase("'{name}' was already told in line {line}; this row was left out",
                     "“{name}”已在第{line}行出现，本行已忽略"),
              Phrase("put what you know into one row", "请合并为一行")),
    _warning("unknown-name",
             Phrase("nobody and nothing is called '{found}'", "找不到“{found}”"),
             Phrase("add it to {sheet}, or correct the name", "请在“{sheet}”中添加，或改正名称")),
    _warning("ambiguous-name",
             Phrase("'{found}' could be any of: {choices}", "“{found}”可能是：{choices}"),
             Phrase("write the id instead of the name", "请改填编号")),
    _note("outside-name",
          Phrase("'{found}' is not in {sheet}; the name is kept as it stands",
                 "“{found}”不在“{sheet}”中，按原文保留"),
          Phrase("correct the name if it is a slip of the pen", "如属笔误请改正")),
    _note("new-placeholder",
          Phrase("'{found}' is in no row of contacts; a place was kept for this unknown person",
                 "联系人中没有“{found}”，已为此未知人员留位"),
          Phrase("add a row to contacts when you know more", "了解更多后请在联系人中补充")),
    _warning("own-boss",
             Phrase("{name} cannot report to themselves; the line was left out",
                    "{name}不能向自己汇报，已忽略"),
             Phrase("correct the boss", "请改正上级")),
    _critical("self-tie",
              Phrase("{name} stands at both ends of the tie", "关系两端都是{name}"),
              Phrase("correct one of the two names", "请改正其中一个姓名")),
    _warning("cycle",
             Phrase("the reporting lines run in a circle: {chain}; the line from {source} to "
                    "{target} was left out",
                    "汇报关系成环：{chain}；已忽略{source}到{target}的一条"),
             Phrase("correct one of these lines", "请改正其中一条")),
    _warning("reversed-dates",
             Phrase("it ended ({until}) before it began ({since}); both dates were left out",
                    "结束日期（{until}）早于开始日期（{since}），两者均已忽略"),
             Phrase("correct the dates", "请改正日期")),
    _note("disputed",
          Phrase("sources contradict each other about {one} and {other}: {claims}",
                 "关于{one}与{other}的说法互相矛盾：{claims}"),
          Phrase("ask a third source, or end the one that is over with a date in until",
                 "请再问一个来源；若其中一种关系已结束，请填写“截止”日期")),
    # account.toml
    _critical("broken-settings",
              Phrase("the settings cannot be read: {why}", "无法读取设置：{why}"),
              Phrase("mend that line; until then, defaults are used",
                     "请改正该行；此前使用默认值")),
    _warning("unknown-setting",
             Phrase("the setting '{found}' is not known and was left out",
                    "未识别的设置“{found}”，已忽略"),
             Phrase("remove it, or use one of: {choices}", "请删除，或改用：{choices}")),
    _warning("bad-setting",
             Phrase("the setting cannot be used: {why}", "设置无法使用：{why}"),
             Phrase("correct it; until then, the default is used", "请改正；此前使用默认值")),
    _warning("quota-out-of-reach",
             Phrase("a quota of {quota} decides nothing where {votes} votes are cast",
                    "共{votes}票时，通过票数{quota}没有意义"),
             Phrase("correct it; until then, more than half of the votes decides",
                    "请改正；此前按过半数计")),
    _warning("nameless-decision",
             Phrase("the decision does not say what it is about", "决策未说明内容"),
             Phrase('add what = "…" to [decision]', "请在 [decision] 中填写 what")),
)
# fmt: on
