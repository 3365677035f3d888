"""How unsure what was told is, and how probable what nobody told."""

from dataclasses import dataclass

from guanxi.sources import Source
from guanxi.weights.declare import Scale, number, scale
from guanxi.weights.events import EventWeights


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtWeights(EventWeights):
    """How unsure what was told is, and how probable what nobody told."""

    # How unsure what was told is (draws)
    missed: Scale = scale(
        {"listening": 0.2, "antagonism": 0.3},
        "part of the ties of a layer that nobody told of; people forget a fifth of their own "
        "friends, and hostility is hidden (our judgement)",
        Source(
            "Brewer & Webster 1999",
            "Brewer, D. D. and Webster, C. M. (1999). Forgetting of friends and its effects on "
            "measuring friendship networks. Social Networks 21, 361-373.",
        ),
        highest=0.9,
    )
    unseen_activity: float = number(
        0.5, "ties added to everybody's before missed ones are shared out by activity", highest=100
    )
    strength_jitter: float = number(
        0.25, "how far the strength of a tie may miss, as a standard deviation of its logarithm"
    )
    assumed_confidence: float = number(
        0.5, "probability of listening that is assumed along the reporting line"
    )
    support_slip: float = number(
        0.2, "probability that a support told is one step too high or too low"
    )
    guess_spread: float = number(
        0.8, "standard deviation of a support guessed from friends' support", highest=2
    )
    unknown_spread: float = number(
        1.2, "standard deviation of a support of which nothing is known", highest=2
    )

    # Latent conflict: how probable each cause alone makes it that two people are at odds
    passed_over: Scale = scale(
        {"candidate": 0.4, "deputy": 0.3, "outsider": 0.15},
        "probability of a grudge against who got the post that one was a candidate for, or deputy "
        "in; and what it adds that the newcomer came from outside",
    )
    succession: Scale = scale(
        {"candidate": 0.4, "deputy": 0.3},
        "probability that two who want a free post, or two deputies of who leaves it, are at odds",
    )
    reunited: Scale = scale(
        {"one_boss": 0.45, "one_department": 0.3},
        "probability that two whose rivalry has ended are at odds again, having the boss or the "
        "department in common",
    )
    duty_taken: float = number(
        0.3, "probability of a grudge against who took over one's post, duty or budget"
    )
    hostile_departments: Scale = scale(
        {"mutual": 0.3, "one_sided": 0.2},
        "probability that the heads of two departments are at odds that are known to be",
    )
    department_step: float = number(
        0.5, "part of it that is left at each step below the head of a department"
    )
    rival_vendors: float = number(
        0.3, "probability that two are at odds who surely and strongly prefer rival vendors"
    )
    opposite_stance: Scale = scale(
        {"both": 0.25, "one": 0.1},
        "probability that two are at odds who stand on opposite sides of the decision as far as "
        "can be, where both take it, or one does and they work together",
    )
    little_contact: float = number(
        0.5, "part of it that is left where two who prefer rival vendors do not work together"
    )
    clash_base: float = number(
        0.04,
        "part of the pairs in an organisation that are at odds",
        Source(
            "Labianca & Brass 2006",
            "Labianca, G. and Brass, D. J. (2006). Exploring the social ledger: negative "
            "relationships and negative asymmetry in social networks in organizations. Academy of "
            "Management Review 31, 596-614: from 1 to 8 of 100; the middle is our judgement.",
        ),
        highest=0.5,
    )
    clash_told: float = number(
        0.72,
        "probability that of two pairs the one that will clash has the higher risk of a clash",
        Source(
            "Correlates of War",
            "Measured by benchmarks/validity.py on interstate conflicts from 1946 to 1969 "
            "(Correlates of War project), each period told from the one before it.",
        ),
        highest=0.99,
    )
    grudge_half_life: float = number(
        1095, "days after which what gave cause for a grudge counts half", highest=36500
    )
    suspicion_shown: float = number(
        0.2, "probability from which it is told that two people may be at odds"
    )
