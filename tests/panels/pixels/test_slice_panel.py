"""The slice, tied to the whole digit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.pixels.slice_panel import SlicePanel
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.number_grid import NumberGrid

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session, show):
    return show(SlicePanel(session), 240, 260)


@pytest.fixture
def grid(panel):
    return panel.findChild(NumberGrid)


def at(grid, row, column):
    return grid._cells().cell(row, column).center().toPoint()


def test_shows_the_book_s_slice_in_full_size(panel, grid, session):
    assert grid.values.tolist() == session.digit.image[4:10, 4:10].tolist()
    assert grid.cell == (2, 3)
    assert grid._cells().width == 34
    shown = [badge.text() for badge in panel.findChildren(Badge) if badge.isVisible()]
    assert shown == ["rank 2", "[6, 6]"]


def test_cells_shrink_for_a_larger_slice_and_then_scroll(grid, session):
    session.looking.set_index((slice(0, 10, 1), slice(0, 10, 1)))
    assert 16 <= grid._cells().width < 34
    assert grid.verticalScrollBar().maximum() == 0
    session.looking.set_index((slice(0, 28, 1), slice(0, 28, 1)))
    assert grid._cells().width == 16
    assert grid.verticalScrollBar().maximum() > 0


def test_a_click_moves_the_cell_of_the_digit(panel, grid, session):
    QTest.mouseClick(grid.viewport(), LEFT, pos=at(grid, 4, 5))
    assert session.looking.cell == (8, 9)


def test_a_cell_of_a_slice_with_steps_is_the_right_one(grid, session):
    session.looking.set_index((slice(1, 20, 5), slice(2, 28, 9)))
    QTest.mouseClick(grid.viewport(), LEFT, pos=at(grid, 3, 2))
    assert session.looking.cell == (16, 20)


def test_no_cell_is_marked_when_it_is_elsewhere(grid, session):
    grid.clearFocus()  # the keyboard's place is always shown
    with_cell = grid.grab().toImage()
    session.looking.set_cell(20, 20)
    assert grid.grab().toImage() != with_cell
    session.looking.set_cell(6, 7)
    assert grid.grab().toImage() == with_cell


def test_the_pointer_is_linked_both_ways(grid, session):
    QTest.mouseMove(grid.viewport(), at(grid, 0, 0))
    QTest.mouseMove(grid.viewport(), at(grid, 3, 1))
    assert session.looking.hover == (7, 5)
    session.looking.set_hover((9, 9))
    assert grid._hover == (5, 5)
    session.looking.set_hover((10, 9))
    assert grid._hover is None


def test_the_pointer_means_what_is_drawn_while_a_smaller_slice_is_on_its_way(
    panel, grid, session, monkeypatch
):
    monkeypatch.setattr(SlicePanel, "interval_ms", 10_000)
    QTest.mouseMove(grid.viewport(), at(grid, 0, 0))
    session.looking.set_index((slice(0, 2, 1), slice(0, 2, 1)))
    QTest.mouseMove(grid.viewport(), at(grid, 5, 5))
    assert session.looking.hover == (9, 9)


def test_a_number_typed_here_changes_the_digit(grid, session):
    grid.setFocus()
    QTest.keyClicks(grid, "7")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert session.digit.image[6, 7] == 7
