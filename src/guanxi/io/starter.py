"""A new account to fill in: a folder, or a workbook with drop-down lists."""

from pathlib import Path

from guanxi.errors import GuanxiError
from guanxi.io.atomic import replace
from guanxi.io.columns import SHEETS
from guanxi.io.example import PURPOSES, example_settings, example_tables
from guanxi.io.files.disk import files_in, is_there
from guanxi.io.files.toml_text import toml_of
from guanxi.io.formats.folder import SETTINGS_FILE, csv_files, write_files
from guanxi.io.formats.settings_sheet import setting_rows
from guanxi.io.formats.workbook_writing import workbook_bytes
from guanxi.model.phrase import Language, Phrase

_BYTE_ORDER_MARK = "\ufeff"  # without it Excel shows Chinese in a .csv file as rubbish

_HEADING = Phrase("A guanxi account: what to fill in", "guanxi 客户资料：填写说明")
_FIRST_STEPS = Phrase(
    "The three people in it are invented. Look at them, replace them by your own, then run: "
    "guanxi check, guanxi map.",
    "其中三人均为虚构。看过之后请替换为真实资料，然后运行：guanxi check、guanxi map。",
)
_ORDER = Phrase(
    "Begin with contacts and ties; everything else can wait or stay empty.",
    "请先填写联系人和关系；其余可以以后再填，也可以留空。",
)
_DARK_HEADERS = Phrase(
    "Columns with a darker header must be filled in. Cells with a small arrow offer a list; "
    "where a list takes several entries, write them with ; between.",
    "深色标题的列必须填写。带小箭头的单元格可从列表中选择；可填多项的，请用分号隔开。",
)
_SETTINGS_PURPOSE = Phrase(
    "the customer's name, your competitors, and the decision that the deal hangs on.",
    "客户名称、竞争对手，以及本次交易取决于哪项决策。",
)
_DATES = Phrase(
    "Write dates like 2026-04-15. Strength is weak, medium, strong or 0 to 1. "
    "Reliability of the source is A (best) to F, credibility of what was said 1 (best) to 6.",
    "日期请写成 2026-04-15。强度填 弱、中、强 或 0 到 1。来源可靠性为 A（最好）到 F，"
    "内容可信度为 1（最好）到 6。",
)
_MORE_OF_ACCOUNT = Phrase(
    """\
# The day that the account describes; the last one heard of unless told:
# as_of = 2026-04-01
""",
    """\
# 资料截至的日期，默认为最近一次得知消息的日期：
# as_of = 2026-04-01
""",
)
_MORE = Phrase(
    """\
# Votes that count more than one, votes needed, who can stop it alone, when it will be taken:
# votes = {{ "Ana Example" = 2 }}
# quota = 2
# veto = ["Ana Example"]
# by = 2026-12-31
# How votes are weighed, banzhaf or shapley; a second decision is written as [[decision]]:
# index = "shapley"

# [value_chain]
# customers = "whom the customer sells to"

# [privacy]
# retention_months = 24

# Numbers that the scores rest on:
# [weights]
# rivalry_alarm = 0.3
""",
    """\
# 多于一票的表决权、通过所需票数、有否决权的人、预计决策日期：
# votes = {{ "示例甲" = 2 }}
# quota = 2
# veto = ["示例甲"]
# by = 2026-12-31
# 票数如何折算为影响力（banzhaf 或 shapley）；有多项决策时，每项写成 [[decision]]：
# index = "shapley"

# [value_chain]
# customers = "客户的客户"

# [privacy]
# retention_months = 24

# 评分所依据的数值：
# [weights]
# rivalry_alarm = 0.3
""",
)


def write_starter_folder(path: Path, *, language: Language = "en") -> None:
    """Write a new account folder with an example in it; GuanxiError where something is there."""
    if is_there(path) and (not path.is_dir() or files_in(path)):
        message = f"{path}: there is something here already; name a folder that is new or empty"
        raise GuanxiError(message)
    mark = _BYTE_ORDER_MARK if language == "zh" else ""
    sheets = csv_files(example_tables(language), language)
    files = {name: mark + text for name, text in sheets.items()}
    files[SETTINGS_FILE] = _settings_file(language)
    files["README.md"] = _read_me_file(language)
    write_files(path, files)


def write_starter_workbook(path: Path, *, language: Language = "en") -> None:
    """Write a new account workbook with an example in it; GuanxiError where one is there."""
    if is_there(path):
        message = f"{path}: there is something here already; choose another name"
        raise GuanxiError(message)
    settings = list(setting_rows(example_settings(language), language))
    read_me = _read_me_sheet(language)
    replace(path, workbook_bytes(example_tables(language), settings, language, read_me))


def _settings_file(language: Language) -> str:
    """Return the settings, with those that may be added as comments where they would stand."""
    settings = dict(example_settings(language))
    decision = {"decision": settings.pop("decision")}
    parts = [toml_of(settings), _MORE_OF_ACCOUNT(language), toml_of(decision), _MORE(language)]
    return "".join(parts)


def _read_me_file(language: Language) -> str:
    """Return what is to be filled in where, for a folder."""
    files = [f"- `{name}.csv`: {PURPOSES[name](language)}" for name in SHEETS]
    files.append(f"- `{SETTINGS_FILE}`: {_SETTINGS_PURPOSE(language)}")
    parts = [
        f"# {_HEADING(language)}",
        _FIRST_STEPS(language),
        _ORDER(language),
        "\n".join(files),
        _DATES(language),
    ]
    return "\n\n".join(parts) + "\n"


def _read_me_sheet(language: Language) -> list[str]:
    """Return what is to be filled in where, for a workbook."""
    colon = Phrase(": ", "：")(language)
    sheets = [sheet.label(language) + colon + PURPOSES[name](language)
              for name, sheet in SHEETS.items()]  # fmt: skip
    settings = Phrase("settings", "设置")(language) + colon + _SETTINGS_PURPOSE(language)
    hints = [_FIRST_STEPS, _ORDER, _DARK_HEADERS]
    return [
        _HEADING(language),
        *(hint(language) for hint in hints),
        "",
        *sheets,
        settings,
        "",
        _DATES(language),
    ]
