"""What not to mention."""

import dataclasses

from guanxi.events.asking.silences import secrets, silences
from guanxi.events.plan import Plan
from guanxi.model.claim import Claim
from guanxi.model.event import Event, Invitation
from guanxi.model.evidence import Reason
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Phrase
from guanxi.model.tie import TIE_KINDS, Tie
from tests.events.repair.making import plan_of, sketched
from tests.model.making import day


def not_to_say(made: Plan, guest: str) -> list[str]:
    """What not to mention to a guest, in words."""
    return [reason.text() for reason in silences(made, made.asked, guest)]


def test_a_rival_is_not_mentioned_either_way_round() -> None:
    made = sketched("Ana !> Bo 0.9; dinner: Ana, Bo, Cy")
    assert not_to_say(made, "Ana") == ["that Bo is asked, too: the two are at odds"]
    assert not_to_say(made, "Bo") == ["that Ana is asked, too: the two are at odds"]
    assert not_to_say(made, "Cy") == []


def test_a_rival_in_another_session_is_not_mentioned_either() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo", Ana="morning", Bo="evening")
    assert len(not_to_say(made, "Ana")) == 1


def test_a_rival_who_is_not_asked_or_hardly_one_is_nothing_to_be_silent_about() -> None:
    made = sketched("Ana >< Bo 0.9; Ana >< Cy 0.1; dinner: Ana, Cy")
    assert not_to_say(made, "Ana") == []


def told_by(*sources: str) -> Plan:
    """A dinner of two rivals of whom somebody told us."""
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo, Cy, Dee")
    (tie,) = made.account.ties
    claims = tuple(Claim(strength=0.9, said_by=source) for source in sources)
    account = dataclasses.replace(made.account, ties=(dataclasses.replace(tie, claims=claims),))
    return plan_of(account, "dinner")


def test_how_we_know_is_not_told_where_a_colleague_of_theirs_told_us() -> None:
    made = told_by("Dee", "Cy", "trade press")
    assert not_to_say(made, "Ana")[1:] == ["how we know of Bo: Cy, Dee told us in confidence"]
    assert not_to_say(told_by("trade press"), "Ana")[1:] == []


def test_nobody_needs_to_be_silent_about_a_source_to_the_source() -> None:
    assert not_to_say(told_by("Ana"), "Ana")[1:] == []
    assert not_to_say(told_by("Ana"), "Bo")[1:] == ["how we know of Ana: Ana told us in confidence"]


def test_who_may_be_at_odds_is_told_as_a_guess() -> None:
    reason = Reason(Phrase("both wanted the post", "都想要该职位"), amount=40)
    guess = Hypothesis(one="Ana", other="Bo", reasons=(reason,))
    made = dataclasses.replace(sketched("dinner: Ana, Bo"), hypotheses=(guess,))
    (silence,) = silences(made, made.asked, "Bo")
    assert silence.text() == (
        "that Ana is asked, too: they may be at odds, though nobody said so (40%)"
    )
    assert silence.assumed


def close_to_altavena(**facts: object) -> Plan:
    """A dinner with Ana and Altavena as a competitor."""
    made = sketched("dinner: Ana, Bo")
    ana = dataclasses.replace(made.account.people["Ana"], **facts)  # type: ignore[arg-type] # named
    account = dataclasses.replace(
        made.account, people={**made.account.people, "Ana": ana}, competitors=("Altavena",)
    )
    return plan_of(account, "dinner")


def test_a_competitor_hears_what_its_friends_hear() -> None:
    made = close_to_altavena(competitor_support={"Altavena": 1.0})
    assert not_to_say(made, "Ana") == [
        "who else is asked, and what will be shown: Altavena would hear of it"
    ]
    assert not_to_say(close_to_altavena(competitor_support={"Altavena": -1.0}), "Ana") == []


def test_to_prefer_a_competitor_surely_enough_counts_too() -> None:
    def with_preference(strength: float, until: str | None = None) -> Plan:
        made = close_to_altavena()
        tie = Tie(
            source="Ana", target="Altavena", kind=TIE_KINDS["prefers"], strength=strength,
            confidence=0.9, until=day(until) if until else None, claims=(Claim(strength=strength),),
        )  # fmt: skip
        account = dataclasses.replace(made.account, ties=(tie,), as_of=day("2030-01-01"))
        return plan_of(account, "dinner")

    assert len(not_to_say(with_preference(0.9), "Ana")) == 1
    assert not_to_say(with_preference(0.2), "Ana") == []
    assert not_to_say(with_preference(0.9, until="2029-01-01"), "Ana") == []


def with_secret(**facts: object) -> Plan:
    """A dinner of two, and a confidential event to which Ana is asked."""
    made = sketched("dinner: Ana, Bo")
    secret = Event(id="secret", name="Prototype", confidential=True)
    account = dataclasses.replace(
        made.account,
        events={**made.account.events, "secret": dataclasses.replace(secret, **facts)},  # type: ignore[arg-type] # named
        invitations=(*made.account.invitations, Invitation(event="secret", person="Ana")),
        competitors=("Altavena",),
        as_of=day("2030-01-01"),
    )
    return plan_of(account, "dinner")


def test_a_confidential_event_is_no_talk_where_somebody_is_not_asked_to_it() -> None:
    (secret,) = secrets(with_secret(), ("Ana", "Bo"))
    assert secret.text() == "“Prototype”, which is confidential, with whoever is not asked to it"
    assert secrets(with_secret(), ("Ana",)) == ()
    assert len(secrets(with_secret(date=day("2030-01-01")), ("Bo",))) == 1


def test_what_is_over_or_not_ours_is_no_secret_to_keep() -> None:
    assert secrets(with_secret(date=day("2029-12-31")), ("Bo",)) == ()
    assert secrets(with_secret(host="Altavena"), ("Bo",)) == ()
    assert secrets(with_secret(confidential=None), ("Bo",)) == ()
