"""The linear model of influence, the vote, the stages of a purchase, formal authority."""

from dataclasses import dataclass

from guanxi.sources import FRIEDKIN_JOHNSEN, WEBSTER_WIND
from guanxi.weights.declare import Scale, number, scale, stages
from guanxi.weights.evidence import EvidenceWeights


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerWeights(EvidenceWeights):
    """The linear model of influence, the vote, the stages of a purchase, formal authority."""

    # The linear model of influence
    openness: float = number(
        0.8, "how far a person's opinion follows others' unless told", FRIEDKIN_JOHNSEN
    )
    prior_to_boss: float = number(
        0.3, "assumed listening of a direct report to the boss where little is known"
    )
    prior_to_report: float = number(
        0.15, "assumed listening of a boss to a direct report where little is known"
    )
    prior_to_peer: float = number(
        0.05, "assumed listening to an equal of the same department where little is known"
    )
    prior_fade: float = number(
        0.5, "amount of known listening at which the assumptions are halved", highest=100
    )
    # Weight in a decision without a rule
    vote: Scale = scale(
        {"decision_maker": 1.0, "approver": 0.5, "purchaser": 0.15, "evaluator": 0.15},
        "formal weight of a buying role where the account gives no decision rule",
    )
    # Whose voice counts at which stage of a purchase; what is left is the vote's
    user_voice: Scale = stages(
        (0.5, 0.3, 0.25, 0.1, 0.0, 0.25), "part of what counts at a stage that is the users'",
        WEBSTER_WIND,
    )  # fmt: skip
    technical_voice: Scale = stages(
        (0.2, 0.2, 0.4, 0.2, 0.0, 0.35),
        "part of what counts at a stage that is the technical departments'", WEBSTER_WIND,
    )  # fmt: skip
    purchasing_voice: Scale = stages(
        (0.0, 0.05, 0.05, 0.1, 0.0, 0.0), "part of what counts at a stage that is purchasing's",
        WEBSTER_WIND,
    )  # fmt: skip
    top_voice: Scale = stages(
        (0.1, 0.25, 0.1, 0.0, 0.0, 0.4), "part of what counts at a stage that is top management's"
    )
    # Forecast
    sure_outcome: float = number(
        0.9, "probability from which a decision is called likely to go one way"
    )
    vote_wobble: float = number(
        0.25, "how far a vote may miss an opinion (-1 to 1) on the day, as a standard deviation"
    )
    leaning_outcome: float = number(
        0.67, "probability from which an open decision is said to lean one way"
    )
    # Formal authority
    level: Scale = scale(
        {"executive": 1.0, "management": 0.55, "operational": 0.15},
        "formal authority of a level, before counting reports",
    )
    level_share: float = number(
        0.7, "share of formal authority that comes with the level; the rest with the reports"
    )
