"""The fonts of pictures: those that are installed, Chinese ones among them."""

import re
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

from matplotlib import font_manager

from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Results

_LATIN = ("Inter", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "Noto Sans")
_CHINESE = (
    "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "DengXian", "Noto Sans CJK SC",
    "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei", "Heiti SC", "Heiti TC", "STHeiti", "SimHei", "SimSun",
    "Arial Unicode MS", "Droid Sans Fallback", "Noto Sans CJK TC", "Noto Sans CJK JP",
)  # fmt: skip
_ALWAYS_THERE = "DejaVu Sans"  # matplotlib brings it along

_HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff5e]")
_MISSING = Phrase(
    "No font with Chinese characters is installed: {remedy}, then draw again.",
    "未安装中文字体：{remedy}，然后重新绘制。",
)
_REMEDIES = {
    "win32": Phrase(
        "add Microsoft YaHei (Settings, Optional features, Chinese supplemental fonts)",
        "请添加微软雅黑（设置 → 可选功能 → 简体中文补充字体）",
    ),
    "darwin": Phrase(
        "add Hiragino Sans GB or Noto Sans SC in Font Book",
        "请在“字体册”中添加冬青黑体简体或Noto Sans SC",
    ),
}
_ELSEWHERE = Phrase(
    "install fonts-noto-cjk (Debian, Ubuntu) or google-noto-sans-cjk-fonts (Fedora)",
    "请安装fonts-noto-cjk（Debian、Ubuntu）或google-noto-sans-cjk-fonts（Fedora）",
)


def families() -> list[str]:
    """Return the font families to write with: a Latin one, a Chinese one if any, and a last one."""
    return [*_first(_LATIN), *_first(_CHINESE), _ALWAYS_THERE]


def missing_font(results: Results, language: Language) -> str | None:
    """Return which font to install to show an account, or None where nothing is missing."""
    account = results.account
    names = [account.name, *(person.name for person in account.people.values())]
    chinese = language == "zh" or any(_HAN.search(name) for name in names)
    if not chinese or _first(_CHINESE):
        return None
    return _MISSING(language, {"remedy": _REMEDIES.get(sys.platform, _ELSEWHERE)})


@contextmanager
def silent_about_fonts() -> Iterator[None]:
    """Keep matplotlib from warning of characters that no font has: `missing_font` says it once."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        yield


def _first(wanted: Iterable[str]) -> list[str]:
    """Return the first font of some that is installed, if any is."""
    return [name for name in wanted if name in _installed()][:1]


@cache
def _installed() -> frozenset[str]:
    """Return the names of the fonts that are installed."""
    return frozenset(font.name for font in font_manager.fontManager.ttflist)
