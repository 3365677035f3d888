"""The scores there are, in the order shown. A new score is one file beside this and one line."""

from guanxi.analysis.scores.blocker import BLOCKER
from guanxi.analysis.scores.champion import CHAMPION
from guanxi.analysis.scores.coach import COACH
from guanxi.analysis.scores.contested import CONTESTED
from guanxi.analysis.scores.counts_now import COUNTS_NOW
from guanxi.analysis.scores.decision_maker import DECISION_MAKER
from guanxi.analysis.scores.decision_power import DECISION_POWER
from guanxi.analysis.scores.figurehead import FIGUREHEAD
from guanxi.analysis.scores.formal_authority import FORMAL_AUTHORITY
from guanxi.analysis.scores.gatekeeper import GATEKEEPER
from guanxi.analysis.scores.hidden_power_holder import HIDDEN_POWER_HOLDER
from guanxi.analysis.scores.influencer import INFLUENCER
from guanxi.analysis.scores.information_broker import INFORMATION_BROKER
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.table import Table

SCORES: Table[ScoreRule] = Table(
    "score",
    DECISION_POWER,
    DECISION_MAKER,
    GATEKEEPER,
    CONTESTED,
    COUNTS_NOW,
    CHAMPION,
    COACH,
    BLOCKER,
    INFORMATION_BROKER,
    INFLUENCER,
    HIDDEN_POWER_HOLDER,
    FIGUREHEAD,
    FORMAL_AUTHORITY,
)
