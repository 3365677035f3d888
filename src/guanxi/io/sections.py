"""The sections of an account's settings and their keys: one row a key, as in `columns`."""

from guanxi.io.cells import kinds
from guanxi.io.columns import Sheet, column, sheet
from guanxi.table import Table

# fmt: off
SECTIONS: Table[Sheet] = Table(
    "section",
    sheet(
        "account", "客户", "",
        column("name", kinds.TEXT, "客户名称", "customer account 名称 客户 单位 公司"),
        column("our_company", kinds.TEXT, "我方公司", "company us 我方 我公司"),
        column("competitors", kinds.TEXTS, "竞争对手", "competitor rivals 对手 竞争厂商"),
        column("language", kinds.LANGUAGE, "语言", "lang"),
        column("as_of", kinds.DATE, "截至日期", "date day 日期 截止日期"),
    ),
    sheet(
        "decision", "决策", "decisions 采购决策",
        column("what", kinds.TEXT, "内容", "subject name deal 决策内容 项目"),
        column("stage", kinds.STAGE, "阶段", "phase 采购阶段"),
        column("rule", kinds.RULE, "规则", "decision_rule 决策规则 表决规则"),
        column("deciders", kinds.PEOPLE, "决策人", "decider committee 决策者 评委"),
        column("votes", kinds.VOTES, "票数", "weights 表决权 权重"),
        column("quota", kinds.AMOUNT, "通过票数", "threshold majority 法定票数"),
        column("veto", kinds.PEOPLE, "否决权", "vetoes 否决人"),
        column("index", kinds.INDEX, "权力指数", "power_index voting_power 指数 表决指数"),
        column("goal", kinds.GOAL, "目标", "we_want 期望结果"),
        column("by", kinds.DATE, "期限", "deadline due 截止日期 决策日期"),
    ),
    sheet(
        "privacy", "隐私", "",
        column("retention_months", kinds.COUNT, "保留月数", "retention 保存月数"),
    ),
    sheet("value_chain", "价值链", "chain"),
    sheet("weights", "权重", "weight"),
)
# fmt: on
