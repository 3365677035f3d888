"""Invitations: how bad a clash is, what a repair costs, who asks."""

from dataclasses import dataclass

from guanxi.weights.declare import Scale, number, scale
from guanxi.weights.roles import RoleWeights


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWeights(RoleWeights):
    """Invitations: how bad a clash is, what a repair costs, who asks."""

    # Invitations
    rivalry_alarm: float = number(
        0.25, "strength times confidence of a rivalry from which two people are kept apart"
    )
    closeness: Scale = scale(
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
    other_table: float = number(
        0.4, "part of an event's closeness that is left between guests at different tables"
    )
    unknown_closeness: float = number(0.6, "closeness of an event whose format was not told")
    noticed_closeness: float = number(
        0.5, "closeness of an event from which a boss surely hears who was invited"
    )
    critical_closeness: float = number(
        0.25, "what is at stake times closeness from which a clash is critical"
    )
    warning_closeness: float = number(
        0.1, "what is at stake times closeness from which a clash is more than a note"
    )
    stake: Scale = scale(
        {
            "boss_left_out": 0.2,
            "executives_boss_left_out": 0.1,
            "peer_left_out": 0.12,
            "asked_after_report": 0.2,
            "junior_host": 0.12,
            "hostile_departments": 0.15,
            "promised": 0.4,
            "competitor_ears": 0.5,
            "alone": 0.08,
            "outnumbered": 0.12,
            "broker": 0.08,
        },
        "how much is at stake in a clash, beside a rivalry of full strength",
    )
    suspicion_alarm: float = number(
        0.3, "probability of a rivalry that nobody told of from which two guests are questioned"
    )
    vendor_alarm: float = number(
        0.25, "strength times confidence of a preference from which a guest counts as a rival's"
    )
    near_days: float = number(
        14, "days within which guests of two events hear of each other's invitation", highest=365
    )
    often_invited: float = number(
        3, "events from which a person may have been invited too often", highest=1000
    )
    often_part: float = number(0.75, "part of our events from which that is too often")
    hospitality_limit: float = number(
        0, "most that may be spent on one guest in a calendar year; 0: nothing agreed", highest=1e9
    )
    # Repairing a plan: 1 is to ask somebody who was invited to come to another session
    repair_effort: Scale = scale(
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
    repair_known: Scale = scale(
        {"planned": 0.2, "invited": 1.0, "accepted": 2.0},
        "times a change costs that for a guest whose invitation has come so far",
        highest=100,
    )
    repair_power: float = number(
        2.0,
        "times its cost that a change costs more with the one who has most say in the decision",
        highest=100,
    )
    repair_new_day: float = number(
        1.0, "what holding an event on one more day costs, whoever comes", highest=100
    )
    repair_apart: float = number(
        0.2,
        "what it costs more to ask one more person for another day than that of the event",
        highest=100,
    )
    repair_reach: Scale = scale(
        {"none": 3.0, "brief": 1.5, "multiple": 1.0, "in_depth": 1.0},
        "times that it costs to ask one more person of whom we have seen so much",
        highest=100,
    )
    repair_reach_untold: float = number(
        2.0, "times that it costs to ask one more person of whom contact was not told", highest=100
    )
    repair_no_guest: float = number(
        5.0, "what it costs that no guest is left and the occasion is lost", highest=100
    )
    # The order of asking
    owner_contacts: float = number(
        2.0, "contacts that looking after a person is worth when we choose who asks", highest=100
    )
    # Seating: 1 is what two people who are close are worth at one table
    table_guests: float = number(
        8, "guests at a table where nobody told how many tables there are", highest=1000
    )
    seat_rivals: float = number(
        100, "what two at one table cost who must not sit together", highest=1e6
    )
    seat_guess: float = number(
        4, "what two at one table cost who surely are at odds though nobody said so", highest=1e6
    )
    seat_persuading: float = number(
        0.5, "what somebody for us is worth beside somebody undecided who has a say", highest=100
    )
    seat_departments: float = number(
        0.5, "what two at one table cost whose departments are at odds", highest=100
    )
    seat_exposed: float = number(
        0.5, "what it costs that who tells us things sits with somebody against us", highest=100
    )
    seat_uneven: float = number(
        1.0, "what a table costs for the square of its guests, so that tables are even", highest=100
    )
    seat_alone: float = number(
        4, "what it costs that somebody is the only guest at a table", highest=100
    )
    seat_honour: float = number(
        2,
        "what an executive is worth at the table of honour, up to twice that for the highest",
        highest=100,
    )
