"""A kind of picture draws without a word of its own."""

import pytest

from guanxi.render.figures import fonts
from guanxi.render.figures.kind import FigureKind
from guanxi.render.figures.table import FIGURES
from tests.render.figures.drawing import analysed, written


@pytest.mark.parametrize("kind", FIGURES.values(), ids=list(FIGURES))
def test_a_missing_font_is_no_warning_of_the_library(
    kind: FigureKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "_installed", frozenset)
    results = analysed("何永平 is decision_maker, +1; 吴国强 => 何永平")
    assert any("何永平" in text for text in written(kind.figure(results, "zh")))
