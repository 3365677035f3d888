"""The closed vocabularies: each word once, with its name in English and Chinese and its spellings.

A word is recognised by its value, its names, and the further spellings that people and other
systems use for it; capitals, spaces, hyphens and underscores do not matter.
"""

import re
from enum import StrEnum
from typing import Self

from guanxi.model.phrase import Phrase


class Term(StrEnum):
    """One word of a vocabulary, made from: value, English name, Chinese name, other spellings."""

    label: Phrase
    spellings: frozenset[str]

    def __new__(cls, value: str, english: str, chinese: str, *others: str) -> Self:
        """Make a word that equals its value as a string."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.label = Phrase(english, chinese)
        term.spellings = frozenset(map(folded, (value, english, chinese, *others)))
        return term

    @classmethod
    def recognise(cls, text: str) -> Self | None:
        """Return the word that a text means, or None."""
        wanted = folded(text)
        return next((term for term in cls if wanted in term.spellings), None)


def folded(text: str) -> str:
    """Return a text without what does not matter in it: capitals, spaces, hyphens, underscores."""
    return re.sub(r"[\s_\-]+", "", text).casefold()


class Level(Term):
    """How high a post stands."""

    EXECUTIVE = "executive", "executive", "高层", "决策层", "c-level", "top management", "senior"
    MANAGEMENT = "management", "management", "管理层", "中层", "manager", "middle management"
    OPERATIONAL = "operational", "operational", "操作层", "基层", "执行层", "staff", "operations"


class Role(Term):
    """What somebody does in a purchase; one may have several. Blocking is a stance, no role."""

    DECISION_MAKER = "decision_maker", "decision maker", "决策者", "决策人", "economic buyer"
    APPROVER = "approver", "approver", "审批者", "审批人", "批准者"
    EVALUATOR = "evaluator", "evaluator", "评估者", "评估人", "technical buyer"
    USER = "user", "user", "使用者", "使用人", "end user", "business user"
    PURCHASER = "purchaser", "purchaser", "采购者", "采购人", "采购", "procurement"
    INSTALLER = "installer", "installer", "安装者", "实施者"
    MAINTAINER = "maintainer", "maintainer", "维护者"
    INFLUENCER = "influencer", "influencer", "影响者", "影响人"
    CHAMPION = "champion", "champion", "支持者", "内部支持者"
    COACH = "coach", "coach", "教练", "内线", "向导"
    GATEKEEPER = "gatekeeper", "gatekeeper", "把关者", "把关人", "守门人"


class Coverage(Term):
    """How much contact we have had with somebody."""

    NONE = "none", "no contact", "无接触", "no"
    BRIEF = "brief", "brief contact", "简单接触", "few"
    MULTIPLE = "multiple", "several contacts", "多次接触", "several"
    IN_DEPTH = "in_depth", "in-depth contact", "深入接触", "deep"


class Relation(Term):
    """What somebody is to us."""

    OUTSIDER = "outsider", "outsider", "局外人"
    FRIEND = "friend", "friend", "朋友"
    SUPPLIER = "supplier", "supplier", "供应商"
    PARTNER = "partner", "partner", "伙伴", "合作伙伴"


class Function(Term):
    """What a department is for in a purchase."""

    USER = "user", "user department", "使用部门", "user", "业务部门"
    TECHNICAL = "technical", "technical department", "技术部门", "技术", "it"
    PURCHASING = "purchasing", "purchasing", "采购部门", "采购", "procurement"
    FINANCE = "finance", "finance", "财务部门", "财务"
    LEGAL = "legal", "legal", "法务部门", "法务"
    SUPPORT = "support", "support", "支持部门", "后勤"


class Format(Term):
    """The form of an event; it decides how close guests come. Closest first."""

    DINNER = "dinner", "dinner", "宴请", "晚宴", "晚餐", "lunch", "banquet"
    SMALL_MEETING = "small_meeting", "small meeting", "小型会议", "会议", "meeting"
    SITE_VISIT = "site_visit", "site visit", "参观考察", "考察", "visit"
    TECHNICAL_EXCHANGE = "technical_exchange", "technical exchange", "技术交流", "workshop"
    SEMINAR = "seminar", "seminar", "研讨会", "讲座"
    EXHIBITION = "exhibition", "exhibition", "展览会", "展会", "展览", "fair", "trade show"
    PARTY = "party", "party", "联欢会", "聚会", "reception"


class Status(Term):
    """How far an invitation has come."""

    PLANNED = "planned", "planned", "计划", "拟邀请"
    INVITED = "invited", "invited", "已邀请", "sent"
    ACCEPTED = "accepted", "accepted", "已接受", "接受", "yes"
    DECLINED = "declined", "declined", "已谢绝", "谢绝", "拒绝", "no"
    ATTENDED = "attended", "attended", "已参加", "出席"


class Means(Term):
    """A means by which an event that brings trouble can be repaired. Least intrusive first."""

    ASK_FIRST = "ask_first", "order of asking", "邀请顺序"
    ANOTHER_TABLE = "another_table", "another table", "换桌"
    ANOTHER_HOST = "another_host", "another host", "换人邀请"
    ANOTHER_SESSION = "another_session", "another session", "换场次"
    ANOTHER_DAY = "another_day", "another day", "换日期"
    ADD = "add", "one more guest", "增加客人"
    WITHDRAW = "withdraw", "no invitation", "不邀请"


class Change(Term):
    """What happened to somebody's career."""

    APPOINTED = "appointed", "appointed", "任命", "就任"
    PROMOTED = "promoted", "promoted", "晋升", "升职"
    TRANSFERRED = "transferred", "transferred", "调动", "调任", "moved"
    RETIRED = "retired", "retired", "退休"
    LEFT = "left", "left", "离职", "离开"
    PASSED_OVER = "passed_over", "passed over", "落选", "未获提拔"


class Stage(Term):
    """How far a purchase has come, in order."""

    NEED = "need", "need", "发现需求", "需求"
    PREPARATION = "preparation", "preparation", "内部酝酿", "立项"
    DESIGN = "design", "design", "系统设计", "设计"
    EVALUATION = "evaluation", "evaluation", "评估比较", "评估", "招标"
    COMMITMENT = "commitment", "commitment", "购买承诺", "签约"
    INSTALLATION = "installation", "installation", "安装实施", "实施"


class DecisionRule(Term):
    """How a decision is taken."""

    ONE = "one", "one person decides", "一人决定", "single"
    MAJORITY = "majority", "majority of the deciders", "多数决", "vote"
    WEIGHTED = "weighted", "weighted votes with a quota", "加权表决"
    UNANIMITY = "unanimity", "all deciders must agree", "一致同意", "consensus"


class Reliability(Term):
    """How reliable the source of a claim is (Admiralty code)."""

    A = "A", "completely reliable", "完全可靠"
    B = "B", "usually reliable", "通常可靠"
    C = "C", "fairly reliable", "比较可靠"
    D = "D", "not usually reliable", "不太可靠"
    E = "E", "unreliable", "不可靠"
    F = "F", "reliability unknown", "可靠性未知"


class Credibility(Term):
    """How credible the statement itself is (Admiralty code)."""

    CONFIRMED = "1", "confirmed", "已证实"
    PROBABLE = "2", "probably true", "很可能属实"
    POSSIBLE = "3", "possibly true", "可能属实"
    DOUBTFUL = "4", "doubtful", "存疑"
    IMPROBABLE = "5", "improbable", "不大可能"
    UNKNOWN = "6", "truth cannot be judged", "无法判断"
