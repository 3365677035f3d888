"""Settings in TOML: nested tables of plain text and lists of text, whatever type they had."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from typing import TypeAlias

from guanxi.io.files.encoding import DecodingError, decode
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place

Setting: TypeAlias = "str | list[Setting] | dict[str, Setting]"


def settings_in(data: bytes, file: str, ledger: Ledger) -> dict[str, Setting]:
    """Return the settings; none where the file is broken, which goes into the ledger."""
    try:
        return {key: as_text(value) for key, value in tomllib.loads(decode(data).text).items()}
    except (tomllib.TOMLDecodeError, DecodingError, RecursionError) as error:
        ledger.add("broken-settings", Place(file, _line(str(error))), why=str(error))
        return {}
