"""What is said of a file that was drawn."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from guanxi.model.phrase import Language
from guanxi.render.terminal.summary import drawn


@pytest.mark.parametrize(
    ("language", "words"), [("en", ("Figure:", "confidential")), ("zh", ("图：", "机密"))]
)
def test_a_picture_is_named_in_one_line_and_called_confidential(
    language: Language, words: tuple[str, str]
) -> None:
    out = io.StringIO()
    path = Path("a" * 200) / "power.png"
    Console(file=out).print(drawn(path, language), soft_wrap=True)
    where, judgement = out.getvalue().splitlines()
    assert where == f"{words[0]} {path}".replace("： ", "：")
    assert words[1] in judgement
