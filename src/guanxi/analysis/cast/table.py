"""The rules there are, in the order shown. A new rule is one file beside this and one line."""

from guanxi.analysis.cast.ambassador import AMBASSADOR
from guanxi.analysis.cast.busybody import BUSYBODY
from guanxi.analysis.cast.department_without_friend import DEPARTMENT_WITHOUT_FRIEND
from guanxi.analysis.cast.future_leader import FUTURE_LEADER
from guanxi.analysis.cast.old_guard import OLD_GUARD
from guanxi.analysis.cast.rule import CastRule
from guanxi.analysis.cast.single_colleague import SINGLE_COLLEAGUE
from guanxi.analysis.cast.single_threaded import SINGLE_THREADED
from guanxi.analysis.cast.uncovered_decision_maker import UNCOVERED_DECISION_MAKER
from guanxi.table import Table

CAST: Table[CastRule] = Table(
    "rule",
    UNCOVERED_DECISION_MAKER,
    SINGLE_THREADED,
    SINGLE_COLLEAGUE,
    DEPARTMENT_WITHOUT_FRIEND,
    AMBASSADOR,
    FUTURE_LEADER,
    OLD_GUARD,
    BUSYBODY,
)
