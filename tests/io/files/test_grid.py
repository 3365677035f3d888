"""Grids."""

from guanxi.io.files.grid import Grid, GridRow


def test_a_grid_is_taken_for_utf_8_unless_told() -> None:
    grid = Grid(title="contacts", file="contacts.csv", rows=[GridRow(1, ["name"])])
    assert grid.encoding == "utf-8"
    assert next(iter(grid.rows)).cells == ["name"]
