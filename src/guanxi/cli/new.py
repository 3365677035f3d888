"""guanxi new: a starter account to fill in."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from guanxi.model.phrase import Phrase

if TYPE_CHECKING:
    from guanxi.model.phrase import Language

_WRITTEN = Phrase(
    "Wrote {path}. Fill it in, then: guanxi check {path}",
    "已写入{path}。填写后运行：guanxi check {path}",
)


@click.command(short_help="Write a starter account to fill in.")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--xlsx", is_flag=True, help="Write one Excel workbook instead of a folder.")
@click.option(
    "--lang",
    "language",
    type=click.Choice(["en", "zh"]),
    default="en",
    envvar="GUANXI_LANG",
    help="Language of headers and explanations.",
)
def new(target: Path, language: "Language", *, xlsx: bool) -> None:
    """Write a starter account to TARGET: a folder of CSV files, or a workbook with drop-downs.

    It holds three invented people to replace, so that every command works on it at once.

    \b
    Exit codes: 0 written, 2 could not run (something is there already).
    """
    from guanxi.io.starter import write_starter_folder, write_starter_workbook

    if xlsx:
        target = (
            target if target.suffix.lower() == ".xlsx" else target.with_name(f"{target.name}.xlsx")
        )
        write_starter_workbook(target, language=language)
    else:
        write_starter_folder(target, language=language)
    click.echo(_WRITTEN(language, {"path": str(target)}))
