"""The rules there are, in the order shown. A new rule is one file beside this and one line."""

from guanxi.events.rules.boss_left_out import BOSS_LEFT_OUT
from guanxi.events.rules.broker_left_out import BROKER_LEFT_OUT
from guanxi.events.rules.competitor_ears import COMPETITOR_EARS
from guanxi.events.rules.double_booked import DOUBLE_BOOKED
from guanxi.events.rules.hospitality_limit import HOSPITALITY_LIMIT
from guanxi.events.rules.hostile_departments_together import HOSTILE_DEPARTMENTS_TOGETHER
from guanxi.events.rules.invited_after_subordinate import INVITED_AFTER_SUBORDINATE
from guanxi.events.rules.junior_host import JUNIOR_HOST
from guanxi.events.rules.latent_rivals_together import LATENT_RIVALS_TOGETHER
from guanxi.events.rules.lone_guest import LONE_GUEST
from guanxi.events.rules.mention_risk import MENTION_RISK
from guanxi.events.rules.outnumbered_ally import OUTNUMBERED_ALLY
from guanxi.events.rules.over_invited import OVER_INVITED
from guanxi.events.rules.peer_left_out import PEER_LEFT_OUT
from guanxi.events.rules.promised_elsewhere import PROMISED_ELSEWHERE
from guanxi.events.rules.rivals_together import RIVALS_TOGETHER
from guanxi.events.rules.rule import Rule
from guanxi.table import Table

RULES: Table[Rule] = Table(
    "rule",
    RIVALS_TOGETHER,
    LATENT_RIVALS_TOGETHER,
    HOSTILE_DEPARTMENTS_TOGETHER,
    COMPETITOR_EARS,
    PROMISED_ELSEWHERE,
    DOUBLE_BOOKED,
    BOSS_LEFT_OUT,
    INVITED_AFTER_SUBORDINATE,
    PEER_LEFT_OUT,
    JUNIOR_HOST,
    HOSPITALITY_LIMIT,
    OUTNUMBERED_ALLY,
    LONE_GUEST,
    BROKER_LEFT_OUT,
    OVER_INVITED,
    MENTION_RISK,
)
