"""When a score becomes a role."""

from dataclasses import dataclass

from guanxi.weights.declare import Scale, number, scale
from guanxi.weights.power import PowerWeights


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWeights(PowerWeights):
    """When a score becomes a role."""

    # When a score becomes a role
    top_quarter: float = number(0.75, "quantile from which a person is among the top")
    influencer_flag: float = number(
        1.25, "times an even share of the decision from which one is an influencer", highest=100
    )
    blocker_flag: float = number(0.05, "part of the outcome put at risk that makes a blocker")
    least_leaning: float = number(
        0.05, "leaning of a decision, from 0 to 1 for or against us, below which it is called open"
    )
    clear_stance: float = number(
        0.5, "own stance, for or against us, from which it can make a champion or a blocker"
    )
    stance_flag: float = number(
        0.75, "times an even share of the decision that makes a stance count", highest=100
    )
    gap_flag: float = number(
        0.75, "standard deviations between informal and formal power that name a role", highest=10
    )
    gap_show: float = number(
        25, "points shown for one standard deviation between informal and formal power",
        highest=100,
    )  # fmt: skip
    least_slope: float = number(
        0.5,
        "standard deviations of informal power that one of rank lets expect at least: a post "
        "brings ears with it, even where those who hold posts happen to be heard by few",
    )
    selling_reach: float = number(
        0.25,
        "part of the decision, with those who hear somebody, from which one surely sells inside",
    )
    selling_activity: float = number(
        0.3, "probability that somebody sells inside whose meetings with us went well"
    )
    selling_flag: float = number(0.5, "part of selling inside from which one can be a champion")
    assumed_stake: float = number(
        0.7, "part of a champion's score that counts where no own stake of theirs is known"
    )
    telling_claims: float = number(
        2, "claims told us, each by how far it is believed, from which one surely tells us things",
        highest=100,
    )  # fmt: skip
    telling_coverage: Scale = scale(
        {"none": 0.0, "brief": 0.1, "multiple": 0.3, "in_depth": 0.5},
        "probability that somebody tells us things, by how much contact we have",
    )
    coach_flag: float = number(
        0.4, "support times telling us things, without power, from which one is a coach"
    )
    gatekeeper_told: float = number(
        0.5, "control of access of somebody who is told to be the gatekeeper"
    )
    gatekeeper_inward: float = number(
        0.5, "control of access of somebody through whom all news enters from other departments"
    )
    gatekeeper_flag: float = number(0.35, "control of access that makes a gatekeeper")
    broker_flag: float = number(
        0.15, "part of standing between others from which one is an information broker"
    )
    contested_flag: float = number(
        0.25, "part of the smaller side, of all who react to somebody, that makes one contested"
    )
    contested_people: float = number(
        2, "people on each side from which somebody can be contested", highest=100
    )
    likely_role: float = number(
        0.5, "probability from which a role that follows from a score is named"
    )
    # Who else stands out
    heard_clearly: float = number(
        0.2, "worth of a tie (weight, strength, confidence) from which one surely listens"
    )
    longest_way: float = number(
        3, "steps of an introduction beyond which it carries no weight", highest=10
    )
    rise_years: float = number(
        8, "years back in which promotions count as a fast rise", highest=100
    )
    fast_rises: float = number(2, "promotions in that time that make a fast rise", highest=10)
    heard_by_equals: float = number(
        2, "equals who listen to somebody whom one may expect to lead", highest=100
    )
    long_tenure_years: float = number(
        20, "years in the house from which somebody is of the old guard", highest=100
    )
    lost_listeners: float = number(
        2, "people who have stopped listening that make a voice a fading one", highest=100
    )
    lost_part: float = number(
        0.4, "part of all who ever listened that has stopped, from which a voice fades"
    )
    busy_times: float = number(
        2, "times the usual number (median) of acquaintances that make a busybody", highest=100
    )
    little_power: float = number(
        0.5, "part of an even share of the decision up to which power is little"
    )
    open_doors: float = number(
        3, "departments other than the own that trust an ambassador, at least", highest=100
    )
    more_doors: float = number(
        2, "times the usual number (median) of such departments that is rare", highest=100
    )
    single_thread: float = number(
        0.75, "part of our support or contact that hangs on one person alone"
    )
    department_flag: float = number(
        0.5, "times an even share of the decision from which a department matters", highest=100
    )
    function: Scale = scale(
        {
            "user": 1.0,
            "technical": 1.0,
            "purchasing": 1.0,
            "finance": 0.8,
            "legal": 0.5,
            "support": 0.5,
        },
        "how much a department without a friend of ours matters, by what it is for",
    )
