"""The rules there are, in the order shown. A new rule is one file beside this and one line."""

from guanxi.events.rules.boss_left_out import BOSS_LEFT_OUT
from guanxi.events.rules.rivals_together import RIVALS_TOGETHER
from guanxi.events.rules.rule import Rule
from guanxi.table import Table

RULES: Table[Rule] = Table(
    "rule",
    RIVALS_TOGETHER,
    BOSS_LEFT_OUT,
)
