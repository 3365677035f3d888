"""The titles of the sheets of a workbook that are not tables of an account."""

from guanxi.model.phrase import Phrase

SETTINGS_SHEET = Phrase("settings", "设置")
READ_ME_SHEET = Phrase("read me", "说明")
LISTS_SHEET = Phrase("lists", "词表")
