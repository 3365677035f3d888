"""Every number the scores rest on, with its meaning and its source.

Tie kinds carry their own weight in `guanxi.model.tie`; all other numbers stand here. An account
overrides any of them in the [weights] table of its account.toml.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Self

from guanxi.errors import GuanxiError, did_you_mean
from guanxi.sources import ADMIRALTY, FRIEDKIN_JOHNSEN, JUDGEMENT, Source

Scale = Mapping[str, float]


def _number(
    default: float, meaning: str, source: Source = JUDGEMENT, *, highest: float = 1.0
) -> float:
    """Declare a number between 0 and `highest`."""
    return field(
        default=default, metadata={"meaning": meaning, "source": source, "highest": highest}
    )


def _scale(
    default: dict[str, float], meaning: str, source: Source = JUDGEMENT, *, highest: float = 1.0
) -> Scale:
    """Declare a number per word of a vocabulary, each between 0 and `highest`."""
    return field(
        default_factory=lambda: MappingProxyType(default),
        metadata={"meaning": meaning, "source": source, "highest": highest},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The numbers of one analysis; passed in, never global."""

    # How far a claim is believed
    default_confidence: float = _number(
        0.7, "probability that a claim is true when neither its source nor itself was graded"
    )
    reliability: Scale = _scale(
        {"A": 1.0, "B": 0.85, "C": 0.7, "D": 0.5, "E": 0.2, "F": 0.5},
        "how far a source pulls us away from not knowing (probability one half)",
        ADMIRALTY,
    )
    credibility: Scale = _scale(
        {"1": 0.98, "2": 0.9, "3": 0.75, "4": 0.4, "5": 0.15, "6": 0.6},
        "probability that a statement is true when its source is fully reliable",
        ADMIRALTY,
    )
    stale_after_days: float = _number(
        540, "days after which a claim should be asked about again", highest=36500
    )
    # Ties
    strength: Scale = _scale(
        {"weak": 0.3, "medium": 0.6, "strong": 0.9}, "strength of a tie told in words"
    )
    default_strength: float = _number(0.6, "strength of a tie when none was told")
    # The linear model of influence
    openness: float = _number(
        0.8, "how far a person's opinion follows others' unless told", FRIEDKIN_JOHNSEN
    )
    prior_to_boss: float = _number(
        0.3, "assumed listening of a direct report to the boss where little is known"
    )
    prior_to_report: float = _number(
        0.15, "assumed listening of a boss to a direct report where little is known"
    )
    prior_to_peer: float = _number(
        0.05, "assumed listening to an equal of the same department where little is known"
    )
    prior_fade: float = _number(
        0.5, "amount of known listening at which the assumptions are halved", highest=100
    )
    # Weight in a decision without a rule
    vote: Scale = _scale(
        {"decision_maker": 1.0, "approver": 0.5, "purchaser": 0.15, "evaluator": 0.15},
        "formal weight of a buying role where the account gives no decision rule",
    )
    # Formal authority
    level: Scale = _scale(
        {"executive": 1.0, "management": 0.55, "operational": 0.15},
        "formal authority of a level, before counting reports",
    )
    level_share: float = _number(
        0.7, "share of formal authority that comes with the level; the rest with the reports"
    )
    # When a score becomes a role
    top_quarter: float = _number(0.75, "quantile from which a person is among the top")
    influencer_flag: float = _number(
        1.25, "times an even share of the decision from which one is an influencer", highest=100
    )
    blocker_flag: float = _number(0.05, "part of the outcome put at risk that makes a blocker")
    clear_stance: float = _number(
        0.5, "own stance, for or against us, from which it can make a champion or a blocker"
    )
    stance_flag: float = _number(
        0.75, "times an even share of the decision that makes a stance count", highest=100
    )
    gap_flag: float = _number(
        0.75, "standard deviations between informal and formal power that name a role", highest=10
    )
    gap_show: float = _number(
        25, "points shown for one standard deviation between informal and formal power",
        highest=100,
    )  # fmt: skip
    likely_role: float = _number(
        0.5, "probability from which a role that follows from a score is named"
    )
    # Invitations
    rivalry_alarm: float = _number(
        0.25, "strength times confidence of a rivalry from which two people are kept apart"
    )
    closeness: Scale = _scale(
        {
            "dinner": 1.0,
            "small_meeting": 0.9,
            "site_visit": 0.75,
            "technical_exchange": 0.6,
            "seminar": 0.45,
            "exhibition": 0.35,
            "party": 0.3,
        },
        "how close an event of a format brings its guests",
    )
    other_table: float = _number(
        0.4, "part of an event's closeness that is left between guests at different tables"
    )
    unknown_closeness: float = _number(0.6, "closeness of an event whose format was not told")
    noticed_closeness: float = _number(
        0.5, "closeness of an event from which a boss surely hears who was invited"
    )
    critical_closeness: float = _number(
        0.25, "strength of a rivalry times closeness from which a clash is critical"
    )
    # Repairing a plan: 1 is to ask somebody who was invited to come to another session
    repair_effort: Scale = _scale(
        {
            "ask_first": 0.1,
            "another_table": 0.3,
            "another_host": 0.5,
            "another_session": 1.0,
            "another_day": 1.5,
            "add": 1.5,
            "withdraw": 5.0,
        },
        "what a change of a plan costs, before counting whom it hits and what they know",
        highest=100,
    )
    repair_known: Scale = _scale(
        {"planned": 0.2, "invited": 1.0, "accepted": 2.0},
        "times a change costs that for a guest whose invitation has come so far",
        highest=100,
    )
    repair_power: float = _number(
        2.0,
        "times its cost that a change costs more with the one who has most say in the decision",
        highest=100,
    )
    repair_new_day: float = _number(
        1.0, "what holding an event on one more day costs, whoever comes", highest=100
    )
    repair_no_guest: float = _number(
        5.0, "what it costs that no guest is left and the occasion is lost", highest=100
    )
    repair_reach: Scale = _scale(
        {"none": 3.0, "brief": 1.5, "multiple": 1.0, "in_depth": 1.0},
        "times that it costs to ask one more person of whom we have seen so much",
        highest=100,
    )
    repair_reach_untold: float = _number(
        2.0, "times that it costs to ask one more person of whom contact was not told", highest=100
    )
    # The order of asking
    owner_contacts: float = _number(
        2.0, "contacts that looking after a person is worth when we choose who asks", highest=100
    )
    # How unsure what was told is (draws)
    missed: Scale = _scale(
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
    unseen_activity: float = _number(
        0.5, "ties added to everybody's before missed ones are shared out by activity", highest=100
    )
    strength_jitter: float = _number(
        0.25, "how far the strength of a tie may miss, as a standard deviation of its logarithm"
    )
    assumed_confidence: float = _number(
        0.5, "probability of listening that is assumed along the reporting line"
    )
    support_slip: float = _number(
        0.2, "probability that a support told is one step too high or too low"
    )
    guess_spread: float = _number(
        0.8, "standard deviation of a support guessed from friends' support", highest=2
    )
    unknown_spread: float = _number(
        1.2, "standard deviation of a support of which nothing is known", highest=2
    )

    def with_override(self, name: str, value: object) -> Self:
        """Return the weights with one changed; GuanxiError if no such number or out of range."""
        known = {spec.name: spec for spec in dataclasses.fields(self)}
        if name not in known:
            message = f"unknown weight '{name}'{did_you_mean(name, known)}"
            raise GuanxiError(message)
        spec = known[name]
        current = getattr(self, name)
        highest = spec.metadata["highest"]
        changed: Any = (
            _changed_scale(name, current, value, highest)
            if isinstance(current, Mapping)
            else _checked(name, value, highest)
        )
        return dataclasses.replace(self, **{name: changed})


def _changed_scale(name: str, current: Scale, value: object, highest: float) -> Scale:
    """Return a scale with the words of `value` changed."""
    if not isinstance(value, Mapping) or not set(value) <= set(current):
        message = f"weight '{name}' takes a table with some of: {', '.join(current)}"
        raise GuanxiError(message)
    checked = {word: _checked(f"{name}.{word}", number, highest) for word, number in value.items()}
    return MappingProxyType({**current, **checked})


def _checked(name: str, value: Any, highest: float) -> float:  # noqa: ANN401 - as TOML gives it
    """Return the number; GuanxiError if it is none or out of range."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not 0 <= value <= highest:
        message = f"weight '{name}' must be a number from 0 to {highest:g}, not {value!r}"
        raise GuanxiError(message)
    return float(value)


DEFAULT_WEIGHTS = Weights()
