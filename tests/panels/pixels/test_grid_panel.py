"""The digit as numbers: pointed at, sliced, edited by real events."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.pixels.empty_hint import EmptyHint
from mnist_desktop.panels.pixels.grid_panel import GridPanel
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.readout import Readout

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session, show):
    return show(GridPanel(session), 488, 568)


@pytest.fixture
def grid(panel):
    return panel.findChild(NumberGrid)


def at(grid, row, column):
    return grid._cells().cell(row, column).center().toPoint()


def badges(panel):
    return [badge.text() for badge in panel.findChildren(Badge)]


def test_shows_every_number_of_the_digit(panel, grid, session):
    assert np.array_equal(grid.values, session.digit.image)
    assert grid.slice == (4, 10, 4, 10)
    assert grid.cell == (6, 7)
    assert badges(panel) == ["rank 2", "[28, 28]", "uint8"]
    assert grid.verticalScrollBar().maximum() == grid.horizontalScrollBar().maximum() == 0


def test_dragging_cuts_a_slice(grid, session):
    view = grid.viewport()
    QTest.mousePress(view, LEFT, pos=at(grid, 20, 3))
    QTest.mouseMove(view, at(grid, 12, 9))
    QTest.mouseRelease(view, LEFT, pos=at(grid, 12, 9))
    assert session.looking.index == (slice(12, 21, 1), slice(3, 10, 1))
    assert session.looking.cell == (20, 3)


def test_a_typed_slice_is_framed_from_its_first_to_its_last_number(grid, session):
    session.looking.set_index((slice(1, 20, 5), slice(0, 28, 9)))
    assert grid.slice == (1, 17, 0, 28)


def test_arrows_move_the_cell_and_typing_changes_its_number(grid, session):
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert session.looking.cell == (6, 8)
    QTest.keyClicks(grid, "2")
    QTest.keyClicks(grid._editor, "00")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert session.digit.image[6, 8] == 200
    assert session.digit.edited
    assert grid.values[6, 8] == 200


def test_the_pointer_is_linked_both_ways(grid, session):
    QTest.mouseMove(grid.viewport(), at(grid, 7, 5))
    QTest.mouseMove(grid.viewport(), at(grid, 7, 6))
    assert session.looking.hover == (7, 6)
    session.looking.set_hover((2, 2))
    assert grid._hover == (2, 2)
    session.looking.set_hover(None)
    assert grid._hover is None


def test_fractions_and_tensors_are_written_as_such(panel, grid, session, with_torch):
    session.looking.set_unit(True)
    assert grid.text(6, 7) == ".19"
    assert badges(panel) == ["rank 2", "[28, 28]", "torch.float32"]
    line = next(readout for readout in panel.findChildren(Readout) if readout.isVisible())
    assert "max 1.000" in line.accessibleDescription()


def test_bare_paper_teaches_and_offers_a_sample(panel, grid, session, with_data):
    hint = panel.findChild(EmptyHint)
    assert not hint.isVisible()
    session.set_digit(Digit.blank())
    assert hint.isVisible()
    QTest.mouseClick(hint.findChild(QPushButton), LEFT)
    assert not hint.isVisible()
    assert session.digit.title == "train/3/2"
    assert grid.values[10, 10] == 30


def test_a_number_typed_on_bare_paper_is_the_first_ink(panel, grid, session):
    session.set_digit(Digit.blank())
    grid.setFocus()
    QTest.keyClicks(grid, "9")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert session.digit.image[6, 7] == 9
    assert not panel.findChild(EmptyHint).isVisible()


def test_more_is_said_beside_the_numbers_where_there_is_room(panel, grid):
    (below,) = (readout for readout in panel.findChildren(Readout) if readout.isVisible())
    assert below.mapTo(panel, below.rect().topLeft()).y() > grid.mapTo(panel, grid.rect().bottomLeft()).y()
    panel.resize(664, 568)
    (aside,) = (readout for readout in panel.findChildren(Readout) if readout.isVisible())
    assert aside is not below
    assert aside.mapTo(panel, aside.rect().topLeft()).x() > grid.mapTo(panel, grid.rect().topRight()).x()
    assert grid.verticalScrollBar().maximum() == grid.horizontalScrollBar().maximum() == 0


def test_the_numbers_are_those_of_the_book(panel, grid, session, book_digit):
    session.set_digit(book_digit)
    assert grid.values[5, 9] == 29
    (line,) = (readout for readout in panel.findChildren(Readout) if readout.isVisible())
    assert line.accessibleDescription() == "min 0, max 255, mean 36.3, zeros 620 of 784"
