"""From rows to claims about ties."""

import datetime as dt
from pathlib import Path

from guanxi.io.assembly.ties import place_of
from guanxi.model.claim import Claim
from guanxi.model.report import Place
from tests.io.folders import fault_names, read_files, the_problem

HEAD = "source,target,kind,strength,since,until,said_by,heard_on\n"


def test_everything_claimed_is_kept_with_its_place(tmp_path: Path) -> None:
    ties = (
        "起点,终点,关系类型,强度,开始日期,截止日期,消息来源,得知日期,来源可靠性,内容可信度,备注\n"
        "Ana,Bo,建议,0.7,2000-01-01,2001-01-01,press,2001-10-09,B,2,x\n"
    )
    account, report = read_files(tmp_path, {"ties.csv": ties})
    (claim,) = account.ties[0].claims
    assert (claim.strength, claim.said_by, claim.code, claim.note) == (0.7, "press", "B2", "x")
    assert claim.heard_on == dt.date(2001, 10, 9)
    assert (claim.since, claim.until) == (dt.date(2000, 1, 1), dt.date(2001, 1, 1))
    assert claim.place == "ties.csv:2"
    assert not report.problems


def test_a_place_is_found_again_from_a_claim() -> None:
    assert place_of(Claim(place="a:b.xlsx/ties:7")) == Place("a:b.xlsx/ties", 7)


def test_strength_in_words_is_what_the_weights_say(tmp_path: Path) -> None:
    settings = "[weights]\nstrength = { weak = 0.11 }\n"
    ties = HEAD + "Ana,Bo,advises,weak,,,,\n"
    account, _ = read_files(tmp_path, {"account.toml": settings, "ties.csv": ties})
    assert account.ties[0].strength == 0.11


def test_mutual_ties_are_the_same_either_way_round(tmp_path: Path) -> None:
    ties = HEAD + "Bo,Ana,alliance,,,,x,\nAna,Bo,alliance,,,,y,\n"
    (tie,) = read_files(tmp_path, {"ties.csv": ties})[0].ties
    assert (tie.source, tie.target, len(tie.claims)) == ("Ana", "Bo", 2)


def test_the_same_claim_in_other_words_counts_once(tmp_path: Path) -> None:
    ties = HEAD + "Bo,Ana,alliance,strong,,,,\nAna,Bo,盟友,0.9,,,,\n"
    account, report = read_files(tmp_path, {"ties.csv": ties})
    assert len(account.ties[0].claims) == 1
    assert the_problem(report, "same-row").cause().endswith("line 2; it counts once")
    assert report.counts[1].kept == 2


def test_a_tie_to_oneself_is_rejected(tmp_path: Path) -> None:
    account, report = read_files(tmp_path, {"ties.csv": HEAD + "Ana,ana,advises,,,,,\n"})
    assert not account.ties
    assert the_problem(report, "self-tie").cause() == "Ana stands at both ends of the tie"
    assert report.counts[1].rejected == 1


def test_nobody_reports_to_themselves(tmp_path: Path) -> None:
    account, report = read_files(tmp_path, {"contacts.csv": "name,reports_to\nAna,Ana\n"})
    assert not account.ties
    assert fault_names(report) == ["own-boss"]


def test_reversed_dates_are_left_out(tmp_path: Path) -> None:
    ties = HEAD + "Ana,Bo,advises,,2002-01-01,2001-01-01,,\n"
    account, report = read_files(tmp_path, {"ties.csv": ties})
    assert (account.ties[0].since, account.ties[0].until) == (None, None)
    assert fault_names(report) == ["reversed-dates"]


def test_bosses_are_solid_and_dotted_lines(tmp_path: Path) -> None:
    contacts = "name,reports_to,dotted_to\nAna,,\nBo,Ana,Cy\nCy,Ana,\n"
    account, _ = read_files(tmp_path, {"contacts.csv": contacts})
    assert {(tie.source, tie.kind.name, tie.target) for tie in account.ties} == {
        ("Bo", "reports_to", "Ana"), ("Bo", "dotted_to", "Cy"), ("Cy", "reports_to", "Ana"),
    }  # fmt: skip
    assert account.ties[0].claims[0].place == "contacts.csv:3"


def test_a_circle_of_bosses_is_told_in_full_and_opened(tmp_path: Path) -> None:
    contacts = "name,reports_to\nAna,Bo\nBo,Cy\nCy,Ana\n"
    account, report = read_files(tmp_path, {"contacts.csv": contacts})
    problem = the_problem(report, "cycle")
    assert "Ana → Bo → Cy → Ana" in problem.cause()
    assert "the line from Cy to Ana was left out" in problem.cause()
    assert problem.place == Place("contacts.csv", 4)
    assert [(tie.source, tie.target) for tie in account.ties] == [("Ana", "Bo"), ("Bo", "Cy")]


def test_lines_that_have_ended_close_no_circle(tmp_path: Path) -> None:
    contacts = "name,reports_to\nAna,Bo\nBo,\n"
    ties = HEAD + "Bo,Ana,reports_to,,,1999-12-31,,2001-10-09\n"
    account, report = read_files(tmp_path, {"contacts.csv": contacts, "ties.csv": ties})
    assert len(account.ties) == 2
    assert not report.problems


def test_allies_who_are_rivals_are_disputed_and_both_sources_named(tmp_path: Path) -> None:
    ties = HEAD + "Ana,Bo,alliance,,,,Cy,\nBo,Ana,rivalry,,,,Di,\n"
    account, report = read_files(tmp_path, {"ties.csv": ties})
    assert all(tie.disputed for tie in account.ties)
    problem = the_problem(report, "disputed")
    assert problem.values["claims"] == "alliance (Cy, ties.csv:2); rivalry (Di, ties.csv:3)"
    assert problem.place.line == 3


def test_a_tie_that_somebody_denies_is_disputed(tmp_path: Path) -> None:
    ties = HEAD + "Ana,Bo,friendship,,,,Cy,\nAna,Bo,friendship,none,,,Di,\n"
    _, report = read_files(tmp_path, {"ties.csv": ties})
    assert "¬friendship (Di, ties.csv:3)" in the_problem(report, "disputed").cause()


def test_what_a_source_said_before_is_kept(tmp_path: Path) -> None:
    ties = HEAD + "Ana,Bo,friendship,,,,Cy,2019-01-01\nAna,Bo,rivalry,,,,Cy,2024-01-01\n"
    account, report = read_files(tmp_path, {"ties.csv": ties})
    friendship, rivalry = account.ties
    assert [claim.place for claim in friendship.earlier] == ["ties.csv:2"]
    assert list(account.current_ties()) == [rivalry]
    assert not report.problems
