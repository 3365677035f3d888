"""How a session begins."""

import subprocess
import sys
from pathlib import Path

import pytest

import guanxi as gx
from guanxi import api
from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.model.sketch import account_from

TELECOM = Path(__file__).parents[2] / "graphs" / "telecom"
SLOW = {"click", "matplotlib", "networkx", "numpy", "pandas", "rich", "scipy"}


def test_importing_guanxi_loads_no_library() -> None:
    code = "import sys, guanxi; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert "guanxi" in done.stdout.split()
    assert set(done.stdout.split()) & SLOW == set()


def test_what_guanxi_offers_is_what_it_says_it_offers() -> None:
    assert dir(gx) == sorted(gx.__all__)
    assert all(callable(getattr(gx, name)) for name in gx.__all__)
    with pytest.raises(AttributeError, match="analyze"):
        getattr(gx, "analyze")  # noqa: B009 - a name that is not there


def test_a_check_holds_the_report_and_tells_the_ways_out(tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("name,level\nAna,emperor\n", encoding="utf-8")
    answer = gx.check(tmp_path)
    (problem,) = answer.value.problems
    assert "emperor" in problem.cause()
    assert "emperor" in str(answer)
    assert str(gx.check(tmp_path, language="zh")) != str(answer)


def test_an_analysis_takes_the_steps_of_the_api() -> None:
    account = gx.load(TELECOM)
    assert gx.analyse(account, draws=20, seed=3).results == api.analyse(account, draws=20, seed=3)


def test_the_language_is_the_accounts_unless_told() -> None:
    account = account_from("Ana => Bo")
    english, chinese = (gx.analyse(account, draws=0, language=one) for one in (None, "zh"))
    assert english.language == "en"
    assert "Support" in str(english)
    assert "Support" not in str(chinese)


def test_a_decision_that_is_not_there_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="the purchase"):
        gx.analyse(account_from("Ana is decision_maker"), decision="the purchace")


def test_a_path_is_no_account_and_the_error_says_how_to_make_one() -> None:
    with pytest.raises(TypeError, match=r"given 'graphs/telecom'; read it first: gx\.load"):
        gx.analyse("graphs/telecom")  # type: ignore[arg-type] # what one tries first


def test_fewer_draws_than_none_and_unknown_languages_are_refused(tmp_path: Path) -> None:
    account = account_from("Ana => Bo")
    with pytest.raises(GuanxiError, match="draws=-1 makes no sense: give 0 or more"):
        gx.analyse(account, draws=-1)
    with pytest.raises(UnknownNameError, match="there are: en, zh"):
        gx.analyse(account, draws=0, language="de")  # type: ignore[arg-type] # not spoken
    (tmp_path / "contacts.csv").write_text("name\nAna\n", encoding="utf-8")
    with pytest.raises(UnknownNameError, match="there are: en, zh"):
        gx.check(tmp_path, language="de")  # type: ignore[arg-type] # not spoken
