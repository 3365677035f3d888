"""The sheets of an account and their columns: one row a column.

A column stands as: name (a star marks what every row must have), kind of cell, Chinese header,
and the further headers by which it is known, with blanks between. Headers are compared without
regard to capitals, blanks, hyphens and underscores.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from guanxi.io.cells import kinds
from guanxi.io.cells.words import folded_word
from guanxi.model.phrase import Phrase
from guanxi.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a sheet."""

    name: str
    chinese: str
    kind: kinds.Kind
    required: bool
    spellings: frozenset[str]

    @property
    def header(self) -> Phrase:
        """Its header in each language."""
        return Phrase(self.name, self.chinese)


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One sheet of an account: a .csv file in a folder, or a sheet of a workbook."""

    name: str
    chinese: str
    columns: Table[Column]
    spellings: frozenset[str]

    @property
    def label(self) -> Phrase:
        """Its name in each language."""
        return Phrase(self.name, self.chinese)

    @cached_property
    def column_of(self) -> Mapping[str, Column]:
        """The columns by each folded header by which they are known."""
        return {spelling: known for known in self.columns.values() for spelling in known.spellings}

    @cached_property
    def naming(self) -> tuple[Column, ...]:
        """The columns that name people or things."""
        return tuple(known for known in self.columns.values() if known.kind.refers)


def column(name: str, kind: kinds.Kind, chinese: str, others: str = "") -> Column:
    """Make a column from its row in a table; `others` are further headers."""
    bare = name.removesuffix("*")
    return Column(
        name=bare,
        chinese=chinese,
        kind=kind,
        required=bare != name,
        spellings=frozenset(map(folded_word, (bare, chinese, *others.split()))),
    )


def sheet(name: str, chinese: str, others: str, *columns: Column) -> Sheet:
    """Make a sheet; `others` are further names by which it is known."""
    return Sheet(
        name=name,
        chinese=chinese,
        columns=Table(f"column of {name}", *columns),
        spellings=frozenset(map(folded_word, (name, chinese, *others.split()))),
    )


# fmt: off
SHEETS: Table[Sheet] = Table(
    "sheet",
    sheet(
        "contacts", "联系人", "contact people persons person 人员 客户联系人 联系人表 名单",
        column("name*", kinds.TEXT, "姓名",
                "full_name contact contact_name person 名字 联系人 联系人姓名 客户姓名"),
        column("id", kinds.TEXT, "编号", "contact_id person_id record_id 工号 联系人编号 代号"),
        column("other_name", kinds.TEXT, "别名",
                "other_names alias also_known_as nickname english_name chinese_name native_name "
                "英文名 中文名 又名 其他姓名 曾用名"),
        column("email", kinds.TEXT, "邮箱",
                "e_mail mail email_address e_mail_address 电子邮箱 电子邮件 邮件 邮件地址"),
        column("title", kinds.TEXT, "职务",
                "job_title position post job 职位 岗位 职称 头衔"),
        column("department", kinds.DEPARTMENT, "部门",
                "dept division unit department_name 所属部门 处室 科室"),
        column("level", kinds.LEVEL, "级别", "seniority rank 层级 职级 管理层级"),
        column("reports_to", kinds.PERSON, "直属上级",
                "manager boss supervisor line_manager reports_to_name solid_line "
                "上级 主管 汇报对象 直接上级 领导 汇报给"),
        column("dotted_to", kinds.PERSON, "虚线上级",
                "dotted_line dotted_line_manager dotted_manager 虚线汇报 虚线汇报对象 虚线主管"),
        column("function", kinds.FUNCTION, "职能", "business_function 部门职能 职能类别"),
        column("roles", kinds.ROLES, "角色",
                "role buying_role buying_roles decision_role 决策角色 采购角色 购买角色"),
        column("support", kinds.SUPPORT, "态度",
                "stance attitude support_level sentiment_to_us 支持度 支持程度 立场 对我方态度"),
        column("competitor_support", kinds.VENDOR_SUPPORTS, "对竞争对手态度",
                "support_for_competitor competitor_stance competitors_support "
                "竞争对手支持度 对竞争对手的态度 对手支持度"),
        column("power_note", kinds.TEXT, "权力说明",
                "power power_notes power_comment 权力 权力备注 影响力说明"),
        column("coverage", kinds.COVERAGE, "接触程度",
                "contact_level contact_depth 覆盖 覆盖程度 覆盖情况 联系程度"),
        column("relation", kinds.RELATION, "关系",
                "relationship relationship_to_us 与我方关系 客户关系"),
        column("owner", kinds.OURS, "负责人",
                "contact_owner account_owner our_owner responsible 我方负责人 跟进人 客户经理"),
        column("openness", kinds.SHARE, "开放度", "susceptibility 易受影响程度 开放程度"),
        column("since", kinds.DATE, "任职日期",
                "in_post_since since_date start_date 自 起始日期 任职时间 到任日期 入职日期"),
        column("note", kinds.TEXT, "备注", "notes comment comments remark remarks 说明 注释 描述"),
    ),
    sheet(
        "ties", "关系", "tie relationships relations connections links 人际关系 关系表 关系网",
        column("source*", kinds.END, "起点",
                "from person_a a one first_person "
                "甲方 甲 来源方 人员甲 人物一 起始人 姓名 人员 本人"),
        column("target*", kinds.END, "终点",
                "to person_b b other second_person 乙方 乙 目标 人员乙 人物二 目标人 对象 对方"),
        column("kind*", kinds.TIE_KIND, "关系类型",
                "type tie relation relationship tie_kind relationship_type 类型 关系 种类"),
        column("strength", kinds.STRENGTH, "强度", "weight intensity 关系强度 程度 权重"),
        column("since", kinds.DATE, "开始日期",
                "start started begin start_date 起始 开始 起始日期 自 起"),
        column("until", kinds.DATE, "截止日期",
                "end ended end_date 截止 结束 结束日期 终止日期 止"),
        column("said_by", kinds.SOURCE, "消息来源",
                "told_by informant heard_from source_of_claim "
                "来源 信息来源 何人所说 提供人 告知人 告知者"),
        column("heard_on", kinds.DATE, "得知日期",
                "heard told_on date heard_date 日期 得知时间 获知日期 听说日期"),
        column("reliability", kinds.RELIABILITY, "来源可靠性",
                "source_reliability reliability_of_source 可靠性 来源等级"),
        column("credibility", kinds.CREDIBILITY, "内容可信度",
                "information_credibility credibility_of_statement 可信度 信息可信度"),
        column("note", kinds.TEXT, "备注", "notes comment comments remark remarks 说明 注释 描述"),
    ),
    sheet(
        "moves", "人事变动", "move career careers personnel_changes 变动 人事 调动",
        column("person*", kinds.PERSON, "姓名", "name who contact 人员 联系人 当事人"),
        column("date*", kinds.DATE, "日期", "on when effective_date 时间 生效日期 变动日期"),
        column("change*", kinds.CHANGE, "变动", "what kind type event 变动类型 类型 变化"),
        column("post", kinds.TEXT, "职务",
                "title position new_post to_post 职位 岗位 新职务 现职务"),
        column("department", kinds.DEPARTMENT, "部门", "dept division unit 所属部门 新部门"),
        column("from_post", kinds.TEXT, "原职务",
                "old_post previous_post former_post from 原职位 原岗位 前职务"),
        column("predecessor", kinds.OUTSIDER, "前任", "previous_holder successor_of 前任者 接替"),
        column("outsider", kinds.YES_NO, "外来", "from_outside external 外来者 外部 空降"),
        column("candidates", kinds.OUTSIDERS, "候选人", "contenders shortlist 竞争者 人选"),
    ),
    sheet(
        "departments", "部门", "department divisions units 部门表 处室",
        column("name*", kinds.TEXT, "部门",
                "department department_name division unit 名称 部门名称 处室"),
        column("function", kinds.FUNCTION, "职能", "purpose role 部门职能 职能类别"),
        column("parent", kinds.DEPARTMENT, "上级部门",
                "parent_department belongs_to part_of 所属部门 隶属"),
        column("hostile_to", kinds.DEPARTMENTS, "敌对部门",
                "hostile against rivals 对立部门 矛盾部门 敌视"),
        column("allied_with", kinds.DEPARTMENTS, "同盟部门",
                "allies allied friends 友好部门 盟友部门 联盟部门"),
        column("note", kinds.TEXT, "备注", "notes comment comments remark remarks 说明 注释 描述"),
    ),
    sheet(
        "events", "活动", "event occasions 活动表 会议 宴请活动",
        column("id*", kinds.TEXT, "编号", "event_id code 活动编号 代号"),
        column("name*", kinds.TEXT, "名称", "event title event_name subject 活动 活动名称 主题"),
        column("format", kinds.FORMAT, "形式", "type kind event_type 活动形式 类型 活动类型"),
        column("date", kinds.DATE, "日期", "day on event_date start_date 活动日期 举办日期"),
        column("start", kinds.TIME, "开始时间", "from start_time begins 开始 起始时间"),
        column("end", kinds.TIME, "结束时间", "to end_time ends 结束 终止时间"),
        column("place", kinds.TEXT, "地点", "location venue where city 场地 地址"),
        column("host", kinds.OURS, "主办人",
                "hosted_by organiser organizer 主人 主办 主办方 东道主"),
        column("capacity", kinds.COUNT, "容量",
                "seats max_guests places 人数上限 名额 容纳人数"),
        column("sessions", kinds.TEXTS, "场次", "session slots 分会场 场"),
        column("tables", kinds.COUNT, "桌数", "number_of_tables 桌 餐桌数"),
        column("confidential", kinds.YES_NO, "保密", "secret private 是否保密 机密"),
        column("cost_per_guest", kinds.AMOUNT, "人均费用",
                "cost cost_per_head price_per_guest 人均 费用 每人费用"),
    ),
    sheet(
        "invitations", "邀请", "invitation guests guest_list invitees 邀请表 受邀名单 宾客",
        column("event*", kinds.EVENT, "活动", "event_id event_name occasion 活动编号 活动名称"),
        column("person*", kinds.PERSON, "受邀人",
                "guest invitee name contact attendee 姓名 客人 嘉宾 宾客 被邀请人"),
        column("status", kinds.STATUS, "状态", "response reply rsvp 邀请状态 回复"),
        column("invited_by", kinds.OURS, "邀请人", "host inviter asked_by 发出人 由谁邀请"),
        column("session", kinds.TEXT, "场次", "slot day 参加场次 分会场"),
        column("table", kinds.TEXT, "桌号", "seat table_number 桌 座位"),
        column("keep_with", kinds.PEOPLE, "同席", "with seat_with together_with 同桌 与谁一起"),
        column("keep_from", kinds.PEOPLE, "避开", "apart_from away_from not_with 不同席 回避 分开"),
    ),
    sheet(
        "activities", "接触记录", "activity contact_history history touches 活动记录 拜访记录 接触",
        column("date*", kinds.DATE, "日期", "on day when activity_date 时间 接触日期 拜访日期"),
        column("kind*", kinds.TEXT, "方式", "type activity what activity_type 类型 形式 接触方式"),
        column("person*", kinds.PERSON, "姓名",
                "name contact who customer 联系人 客户 客户姓名 对象 人员"),
        column("our_person", kinds.OURS, "我方人员", "colleague owner by ours 我方 拜访人 跟进人"),
        column("note", kinds.TEXT, "备注",
                "notes comment comments remark remarks subject 说明 注释 描述 内容"),
        column("sentiment", kinds.SENTIMENT, "情绪", "mood tone feeling 气氛 反应 评价"),
    ),
    sheet(
        "team", "我方团队", "our_team our_people colleagues 团队 我方人员 我方 同事",
        column("name*", kinds.TEXT, "姓名", "full_name colleague 名字 同事 人员"),
        column("id", kinds.TEXT, "编号", "colleague_id employee_id 工号 代号"),
        column("role", kinds.TEXT, "职责", "job title job_title position 角色 职务 职位 岗位 分工"),
        column("company", kinds.TEXT, "公司", "employer organisation organization 单位 所属公司"),
    ),
    sheet(
        "profiles", "个人情况", "profile personal_facts 个人资料 个人信息 档案",
        column("person*", kinds.PERSON, "姓名", "name contact who 联系人 人员"),
        column("topic*", kinds.TEXT, "主题", "subject about what 话题 类别 项目"),
        column("value", kinds.TEXT, "内容", "fact detail text note 情况 说明 备注"),
        column("said_by", kinds.SOURCE, "消息来源",
                "source told_by informant heard_from 来源 信息来源 提供人"),
        column("heard_on", kinds.DATE, "得知日期", "heard told_on date 日期 得知时间 获知日期"),
    ),
)
# fmt: on
