"""The example in a new account: three invented people, so that every command works at once."""

import csv
from collections.abc import Mapping

from guanxi.io.assembly.written import Tables
from guanxi.model.phrase import Language, Phrase

_EXAMPLES: Mapping[str, Phrase] = {
    "contacts": Phrase(
        """\
name,title,department,level,reports_to,roles,support,coverage,note
Ana Example,Director,Board,executive,,decision_maker,0,brief,Invented: replace this row
Ben Example,Head of Technology,Technology,management,Ana Example,evaluator,1,multiple,Invented
Cleo Example,Head of Purchasing,Purchasing,management,Ana Example,purchaser,,brief,Invented
""",
        """\
name,title,department,level,reports_to,roles,support,coverage,note
示例甲,总经理,总经办,高层,,决策者,中立,简单接触,虚构示例，请替换
示例乙,技术部主任,技术部,管理层,示例甲,评估者,支持,多次接触,虚构示例
示例丙,采购部主任,采购部,管理层,示例甲,采购者,,简单接触,虚构示例
""",
    ),
    "ties": Phrase(
        """\
source,target,kind,strength,said_by,heard_on,reliability,credibility,note
Cleo Example,Ana Example,advises,strong,Ben Example,2026-03-02,B,2,Is asked before every order
Ben Example,Cleo Example,rivalry,strong,Dana Ours,2026-03-02,A,2,Both want the new project
""",
        """\
source,target,kind,strength,said_by,heard_on,reliability,credibility,note
示例丙,示例甲,建议,强,示例乙,2026-03-02,B,2,每次采购前都先问其意见
示例乙,示例丙,对手,强,我方丁,2026-03-02,A,2,两人都想负责新项目
""",
    ),
    "moves": Phrase(
        """\
person,date,change,post,department,outsider
Cleo Example,2025-09-01,appointed,Head of Purchasing,Purchasing,yes
""",
        """\
person,date,change,post,department,outsider
示例丙,2025-09-01,任命,采购部主任,采购部,是
""",
    ),
    "departments": Phrase(
        """\
name,function,parent
Board,,
Technology,technical,Board
Purchasing,purchasing,Board
""",
        """\
name,function,parent
总经办,,
技术部,技术部门,总经办
采购部,采购部门,总经办
""",
    ),
    "events": Phrase(
        """\
id,name,format,date,start,end,place,host,capacity
spring-dinner,Spring dinner,dinner,2026-04-15,19:00,22:00,Harbour Hall,Dana Ours,8
""",
        """\
id,name,format,date,start,end,place,host,capacity
spring-dinner,春季晚宴,宴请,2026-04-15,19:00,22:00,海港厅,我方丁,8
""",
    ),
    "invitations": Phrase(
        """\
event,person,status,invited_by
spring-dinner,Ben Example,planned,Dana Ours
spring-dinner,Cleo Example,planned,Dana Ours
""",
        """\
event,person,status,invited_by
spring-dinner,示例乙,计划,我方丁
spring-dinner,示例丙,计划,我方丁
""",
    ),
    "activities": Phrase(
        """\
date,kind,person,our_person,note,sentiment
2026-02-10,visit,Ben Example,Dana Ours,Showed him the new line,positive
""",
        """\
date,kind,person,our_person,note,sentiment
2026-02-10,拜访,示例乙,我方丁,介绍了新产品线,正面
""",
    ),
    "team": Phrase(
        """\
name,role,company
Dana Ours,Account manager,Our Company
""",
        """\
name,role,company
我方丁,客户经理,我方公司
""",
    ),
}

PURPOSES: Mapping[str, Phrase] = {
    "contacts": Phrase(
        "everybody who matters at the customer's, one row a person. Only the name is required. "
        "Leave support empty where you do not know it: empty is not neutral. Write ?CFO for "
        "a post whose holder you do not know yet.",
        "客户方的相关人员，每人一行，只有姓名必填。不清楚态度时请留空：空白不等于中立。"
        "不知道由谁担任的职位可写成 ?财务总监。",
    ),
    "ties": Phrase(
        "who advises, likes or fights whom, one row for each thing that somebody told you, with "
        "who said it and when. Several rows about the same two people are several sources.",
        "谁给谁出主意、谁与谁交好或对立，每条说法一行，并注明何人何时所说。"
        "同两个人可有多行，即多个来源。",
    ),
    "moves": Phrase(
        "who was appointed, promoted, passed over, or left, and when.",
        "何人何时就任、晋升、落选或离开。",
    ),
    "departments": Phrase(
        "the departments, what they are for, and which are hostile to each other.",
        "各部门及其职能，以及彼此敌对或同盟的部门。",
    ),
    "events": Phrase(
        "dinners, visits, seminars, exhibitions: what you invite people to.",
        "宴请、参观、研讨会、展会等活动。",
    ),
    "invitations": Phrase("who is to be invited to which event.", "哪个活动准备邀请哪些人。"),
    "activities": Phrase(
        "what contact there has been: visits, tests, exchanges.",
        "已有的接触：拜访、测试、技术交流等。",
    ),
    "team": Phrase("your own people.", "我方人员。"),
    "profiles": Phrase(
        "personal facts that help to treat somebody well. Keep only what you may keep by law; "
        "nothing of it is shown unless you ask for it.",
        "有助于妥善待人的个人情况。只保存法律允许的内容；除非主动要求，不会显示。",
    ),
}


def example_tables(language: Language) -> Tables:
    """Return the example's rows by sheet, as text by column."""
    return {
        name: list(csv.DictReader(rows(language).splitlines())) for name, rows in _EXAMPLES.items()
    }


def example_settings(language: Language) -> dict[str, object]:
    """Return the example's settings."""
    return _SETTINGS_ZH if language == "zh" else _SETTINGS_EN


_SETTINGS_EN: dict[str, object] = {
    "name": "Example customer",
    "our_company": "Our Company",
    "competitors": ["First Competitor", "Second Competitor"],
    "language": "en",
    "decision": {
        "what": "What they are going to buy",
        "stage": "evaluation",
        "rule": "one",
        "deciders": ["Ana Example"],
        "goal": 1,
    },
}
_SETTINGS_ZH: dict[str, object] = {
    "name": "示例客户",
    "our_company": "我方公司",
    "competitors": ["竞争对手一", "竞争对手二"],
    "language": "zh",
    "decision": {
        "what": "客户准备采购的内容",
        "stage": "评估比较",
        "rule": "一人决定",
        "deciders": ["示例甲"],
        "goal": 1,
    },
}
