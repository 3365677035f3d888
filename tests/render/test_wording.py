"""Evidence is told in words: who, when, how sure, and what speaks against it."""

import datetime as dt
from dataclasses import replace

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.evidence import Reason
from guanxi.model.person import Colleague, Person
from guanxi.model.phrase import Phrase
from guanxi.model.pooling import pooled_ties, subject
from guanxi.model.tie import TIE_KINDS, Tie
from guanxi.model.vocabulary import Credibility, Reliability
from guanxi.render.wording import claim_text, day, evidence, in_short, tie_text
from guanxi.weights import DEFAULT_WEIGHTS

ENGINEER = Claim(
    said_by="chen",
    heard_on=dt.date(2001, 10, 9),
    reliability=Reliability.B,
    credibility=Credibility.PROBABLE,
    note="they speak through the office",
)


def account() -> Account:
    names = {"chen": "Chen Zhigang", "wu": "Wu Guoqiang", "li": "Li Weimin"}
    return Account(
        name="bureau",
        people={key: Person(id=key, name=name) for key, name in names.items()},
        team={"tao": Colleague(id="tao", name="Jin Tao")},
    )


def rivalry(*claims: Claim) -> Tie:
    about = subject("wu", "li", TIE_KINDS["rivalry"])
    return pooled_ties([(about, claim) for claim in claims], DEFAULT_WEIGHTS)[0]


def test_a_claim_tells_who_when_code_and_note() -> None:
    assert claim_text(ENGINEER, account(), "en") == (
        "Chen Zhigang told us on 9 Oct 2001 (B2): “they speak through the office”"
    )


def test_a_claim_is_told_in_chinese() -> None:
    plain = replace(ENGINEER, note=None)
    assert claim_text(plain, account(), "zh") == "Chen Zhigang于2001年10月9日告诉我们 (B2)"


def test_a_colleague_of_ours_is_named_as_a_source() -> None:
    assert claim_text(Claim(said_by="tao"), account(), "en") == "Jin Tao told us"


def test_a_source_who_is_no_contact_is_told_as_written() -> None:
    assert claim_text(Claim(said_by="trade press"), account(), "en") == "trade press told us"


def test_a_denial_is_told_as_a_denial() -> None:
    denial = Claim(strength=0, said_by="tao", heard_on=dt.date(2001, 10, 12))
    assert claim_text(denial, account(), "en") == "Jin Tao denied it on 12 Oct 2001"
    undated = replace(denial, heard_on=None)
    assert claim_text(undated, account(), "en") == "Jin Tao denied it"


def test_a_claim_without_a_source_says_so() -> None:
    assert claim_text(Claim(), account(), "en") == "source not recorded"


def test_a_reporting_line_comes_from_the_contact_list() -> None:
    assert claim_text(Claim(place="contacts.csv, line 2"), account(), "en") == (
        "from the contact list"
    )


def test_a_tie_is_told_with_how_sure_it_is() -> None:
    tie = rivalry(ENGINEER)
    assert tie_text(tie, account(), "en") == "Li Weimin and Wu Guoqiang are rivals (84% sure)"


def test_a_disputed_tie_shows_both_sources() -> None:
    denial = Claim(strength=0, said_by="tao")
    tie = rivalry(ENGINEER, denial)
    assert "disputed" in tie_text(tie, account(), "en")
    assert sorted(evidence(tie, account(), "en")) == [
        "Chen Zhigang told us on 9 Oct 2001 (B2): “they speak through the office”",
        "Jin Tao denied it",
    ]


def test_what_contradicts_a_tie_is_told_as_speaking_against_it() -> None:
    allied = subject("wu", "li", TIE_KINDS["alliance"])
    hostile = subject("wu", "li", TIE_KINDS["rivalry"])
    ally = Claim(said_by="tao")
    ties = pooled_ties([(allied, ally), (hostile, ENGINEER)], DEFAULT_WEIGHTS)
    assert list(evidence(ties[0], account(), "en"))[1].startswith("against it: Chen Zhigang")


def test_a_day_is_written_as_people_write_it() -> None:
    assert day(dt.date(2026, 1, 31), "en") == "31 Jan 2026"
    assert day(None, "en") == ""


def heard(*others: str) -> list[Reason]:
    phrase = Phrase("heard by {other}", "{other}听取")
    return [Reason(phrase, {"other": other}, 1.0, brief=phrase) for other in others]


def test_reasons_of_one_wording_are_told_together() -> None:
    assert in_short(heard("Ana", "Bo", "Cy", "Di"), "en") == "heard by Ana, Bo, Cy +1"
    assert in_short(heard("Ana", "Bo"), "zh") == "Ana、Bo听取"


def test_assumptions_are_told_only_where_there_is_nothing_else() -> None:
    guess = Reason(Phrase("by the chart", "按架构"), amount=9.0, assumed=True)
    assert in_short([guess, *heard("Ana")], "en") == "heard by Ana"
    assert in_short([guess], "en") == "by the chart"


def test_what_lowers_a_score_is_no_reason_for_it() -> None:
    against = Reason(Phrase("an average person", "一般人"), amount=-9.0)
    assert in_short([against], "en") == ""
