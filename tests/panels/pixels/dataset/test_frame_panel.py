"""The DataFrame look: its numbers, its greys, and which pixel is which cell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton

from mnist_desktop.lab.frame import column_levels
from mnist_desktop.panels.pixels.dataset.frame_panel import FramePanel
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.number_grid import NumberGrid

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session, show):
    return show(FramePanel(session), 480, 330)


@pytest.fixture
def grid(panel):
    return panel.findChild(NumberGrid)


def at(grid, row, column):
    return grid._cells().cell(row, column).center().toPoint()


def test_shows_the_book_s_slice_without_scrolling(grid, session):
    assert grid.values.tolist() == session.digit.image[4:15, 4:22].tolist()
    assert grid.verticalScrollBar().maximum() == grid.horizontalScrollBar().maximum() == 0


def test_its_numbers_are_6_points_high(grid):
    tiles = grid._ready_tiles(grid._cells())
    assert tiles._font.pixelSize() == 8  # 6 pt at 96 dots an inch


def test_hover_is_linked_both_ways(panel, grid, session):
    QTest.mouseMove(grid.viewport(), at(grid, 0, 0))
    QTest.mouseMove(grid.viewport(), at(grid, 2, 3))
    assert session.looking.hover == (6, 7)
    assert "df[3][2] = x[6, 7] = 48" in [label.text() for label in panel.findChildren(Label)]
    session.looking.set_hover((4, 21))
    assert grid._hover == (0, 17)
    session.looking.set_hover((3, 21))
    assert grid._hover is None


def test_greys_are_for_all_or_for_each_column(panel, grid, session):
    before = grid.grab().toImage()
    each = next(button for button in panel.findChildren(QRadioButton) if button.text() == "each column")
    QTest.mouseClick(each, LEFT)
    assert grid._grounds.tolist() == column_levels(grid.values).tolist()
    assert grid.grab().toImage() != before
    assert session.facts.get("dataset.greys") == "columns"


def test_another_slice_is_typed_and_a_wrong_one_explained(panel, grid, session):
    field = panel.findChild(QLineEdit, "dataset-slice")
    field.selectAll()
    QTest.keyClicks(field, "x[4:10, 4:10]")
    assert grid.values.shape == (6, 6)
    assert session.facts.get("dataset.slice") == "[4:10, 4:10]"
    field.selectAll()
    QTest.keyClicks(field, "x[9:3]")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert any("holds nothing" in label.text() for label in panel.findChildren(Label))


def test_a_typed_number_changes_the_digit(grid, session):
    grid.setFocus()
    QTest.mouseClick(grid.viewport(), LEFT, pos=at(grid, 2, 3))
    assert session.looking.cell == (6, 7)
    QTest.keyClicks(grid, "9")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert session.digit.image[6, 7] == 9 and grid.values[2, 3] == 9
