"""What every picture promises."""

import dataclasses
import io
import sys
from pathlib import Path

import matplotlib as mpl
import pytest
from matplotlib.figure import Figure

import guanxi
from guanxi import api
from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.results import Results
from guanxi.render.figures.table import FIGURES
from tests.render.figures.drawing import analysed, outside, overlapping, written

GRAPHS = Path(__file__).parents[3] / "graphs"
FOLDER = Path(guanxi.__file__).parent / "render" / "figures"
SHARED = {"__init__", "canvas", "fonts", "kind", "marks", "people", "placing", "table"}
HOSTILE = ("$x^{", "A\nB\x1b[2J", "W" * 300, "吴" * 90, r"\frac{1}{2}", "%s {}")
every_kind = pytest.mark.parametrize("kind", list(FIGURES))
every_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module", params=["telecom", "power", "harbour"])
def results(request: pytest.FixtureRequest) -> Results:
    return analysed(api.load(GRAPHS / request.param))


def test_every_kind_has_a_file_of_its_name() -> None:
    assert {path.stem for path in FOLDER.glob("*.py")} - SHARED == set(FIGURES)


@every_kind
@every_language
def test_no_text_covers_another_or_leaves_the_sheet(
    results: Results, kind: str, language: Language
) -> None:
    figure = api.figure(results, kind=kind, language=language)
    assert overlapping(figure) == []
    assert outside(figure) == []


@every_kind
def test_a_picture_names_the_account_the_decision_and_the_day(results: Results, kind: str) -> None:
    texts = written(api.figure(results, kind=kind, language="en"))
    account = results.account
    assert account.name in texts
    assert account.decision
    assert any(account.decision.what in text and "as of" in text for text in texts)
    assert "guanxi · confidential" in texts


@every_kind
def test_chinese_is_written_when_asked(kind: str) -> None:
    texts = written(api.figure(analysed(), kind=kind, language="zh"))
    assert "guanxi · 机密" in texts
    assert any(FIGURES[kind].label.zh in text for text in texts)


@every_kind
@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_the_same_results_give_the_same_bytes(kind: str, ending: str, tmp_path: Path) -> None:
    results = analysed()
    files = [tmp_path / f"{name}.{ending}" for name in ("one", "other")]
    one, other = (api.save_figure(results, path, kind=kind).read_bytes() for path in files)
    assert one == other
    assert len(one) > 5000


@every_kind
@pytest.mark.parametrize("sketch", ["", "Ana is executive", "Ana => Bo"])
def test_an_account_of_which_little_is_known_can_be_drawn(kind: str, sketch: str) -> None:
    results = analysed(sketch)
    if results.uncertainty is None and kind != "support":
        with pytest.raises(GuanxiError, match="with draws"):
            api.figure(results, kind=kind)
    else:
        assert isinstance(api.figure(results, kind=kind), Figure)


@every_kind
@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_a_name_means_only_itself(kind: str, name: str) -> None:
    results = analysed()
    account = results.account
    people = {key: dataclasses.replace(one, name=name) for key, one in account.people.items()}
    hostile = dataclasses.replace(account, name=name, people=people)
    figure = api.figure(dataclasses.replace(results, account=hostile), kind=kind)
    figure.savefig(io.BytesIO(), format="png")
    assert outside(figure) == []
    assert all(text.isprintable() for text in written(figure))


@every_kind
def test_drawing_leaves_no_trace_in_the_settings_of_others(kind: str, tmp_path: Path) -> None:
    settings = [name for name in mpl.rcParams if name != "backend"]  # asking for it loads one
    before = {name: mpl.rcParams[name] for name in settings}
    loaded = "matplotlib.pyplot" in sys.modules
    api.save_figure(analysed(), tmp_path / "drawn.svg", kind=kind)
    assert {name: mpl.rcParams[name] for name in settings} == before
    assert ("matplotlib.pyplot" in sys.modules) == loaded


def test_an_unknown_kind_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'forecast'"):
        api.figure(analysed(), kind="forcast")


@pytest.mark.parametrize("kind", ["quadrant", "forecast"])
def test_what_rests_on_draws_says_so(kind: str) -> None:
    with pytest.raises(GuanxiError, match="analyse the account with draws"):
        api.figure(dataclasses.replace(analysed(), uncertainty=None), kind=kind)
