from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.number_grid import NumberGrid

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def grid(qtbot):
    window = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(window)
    grid = NumberGrid("Pixels", "pixels-grid", parent=window)
    values = np.arange(784).reshape(28, 28).astype(np.uint8)
    grid.set_values(values)
    grid.resize(grid.sizeHint())
    window.resize(grid.size())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    grid.setFocus()
    yield grid


def at(grid, row, column):
    return grid._cells().cell(row, column).center().toPoint()


def told(signal):
    calls = []
    signal.connect(lambda *args: calls.append(args))
    return calls


def key(grid, name, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(grid, getattr(Qt.Key, f"Key_{name}"), modifiers)


def test_dragging_chooses_a_slice_from_any_corner(grid):
    slices, cells = told(grid.slice_selected), told(grid.cell_changed)
    QTest.mousePress(grid.viewport(), LEFT, pos=at(grid, 9, 9))
    QTest.mouseMove(grid.viewport(), at(grid, 6, 8))
    QTest.mouseMove(grid.viewport(), at(grid, 4, 4))
    QTest.mouseRelease(grid.viewport(), LEFT, pos=at(grid, 4, 4))
    assert slices == [(6, 10, 8, 10), (4, 10, 4, 10)]
    assert grid.slice == (4, 10, 4, 10)
    assert cells == [(9, 9)]
    QTest.mouseMove(grid.viewport(), at(grid, 20, 20))
    assert grid.slice == (4, 10, 4, 10)


def test_a_drag_back_to_its_start_is_a_slice_of_one(grid):
    slices = told(grid.slice_selected)
    QTest.mousePress(grid.viewport(), LEFT, pos=at(grid, 3, 3))
    QTest.mouseMove(grid.viewport(), at(grid, 3, 5))
    QTest.mouseMove(grid.viewport(), at(grid, 3, 3))
    QTest.mouseRelease(grid.viewport(), LEFT, pos=at(grid, 3, 3))
    assert slices[-1] == (3, 4, 3, 4)


def test_a_click_moves_the_cursor_and_leaves_the_slice(grid):
    grid.set_slice(1, 3, 1, 3)
    slices, cells = told(grid.slice_selected), told(grid.cell_changed)
    QTest.mouseClick(grid.viewport(), LEFT, pos=at(grid, 6, 7))
    assert (slices, cells, grid.slice) == ([], [(6, 7)], (1, 3, 1, 3))
    assert grid.accessibleDescription() == f"Row 6, column 7: {(6 * 28 + 7) % 256}"
    QTest.mouseClick(grid.viewport(), LEFT, SHIFT, at(grid, 8, 5))
    assert slices == [(6, 9, 5, 8)]


def test_arrows_move_and_with_shift_choose(grid):
    cells, slices = told(grid.cell_changed), told(grid.slice_selected)
    key(grid, "Down")
    key(grid, "Right")
    key(grid, "Down", SHIFT)
    key(grid, "Right", SHIFT)
    assert cells[:2] == [(1, 0), (1, 1)]
    assert slices == [(1, 3, 1, 2), (1, 3, 1, 3)]
    key(grid, "End")
    assert grid.cell == (2, 27) and grid.slice == (1, 3, 1, 3)


def test_typing_a_number_edits_the_cell(grid):
    edited = told(grid.value_edited)
    key(grid, "Right")
    QTest.keyClicks(grid, "4")
    QTest.keyClicks(grid._editor, "8")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert edited == [(0, 1, 48)]
    assert grid.hasFocus()
    assert grid.text(0, 1) == "1"  # told, not done


def test_f2_and_a_double_click_edit_the_number_as_it_is(grid):
    edited = told(grid.value_edited)
    key(grid, "F2")
    assert grid._editor.text() == "0" and grid._editor.selectedText() == "0"
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert edited == []  # nothing changed
    QTest.mouseClick(grid.viewport(), LEFT, pos=at(grid, 2, 2))
    QTest.mouseDClick(grid.viewport(), LEFT, pos=at(grid, 2, 2))
    assert grid._editor.text() == "58"
    QTest.keyClicks(grid._editor, "9")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert edited == [(2, 2, 9)]


def test_a_part_of_full_ink_is_typed_as_one(grid):
    edited = told(grid.value_edited)
    grid.set_fraction(True)
    QTest.keyClicks(grid, ".")
    QTest.keyClicks(grid._editor, "5")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert edited == [(0, 0, 128)]


def test_weights_are_not_edited(grid):
    grid.set_values(np.ones((3, 3), np.float32))
    key(grid, "F2")
    QTest.keyClicks(grid, "4")
    assert not grid._editor.isVisible()


def test_a_slice_is_copied_as_a_table(grid):
    grid.set_slice(1, 3, 0, 3)
    key(grid, "C", Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "28\t29\t30\n56\t57\t58"
    grid.set_slice(0, 0, 0, 0)
    grid.set_values(np.array([[0.5, -1e-7]], np.float32))
    grid.copy()
    assert QGuiApplication.clipboard().text() == "0.5\t-1.00000001e-07"
    QGuiApplication.clipboard().clear()


def test_hovering_is_told_cell_by_cell(grid):
    cells = told(grid.hovered)
    QTest.mouseMove(grid.viewport(), at(grid, 5, 6))
    QTest.mouseMove(grid.viewport(), at(grid, 5, 6) + QPoint(2, 2))
    QTest.mouseMove(grid.viewport(), QPoint(3, 100))  # row numbers
    QTest.mouseMove(grid.viewport(), at(grid, 5, 7))
    QCoreApplication.sendEvent(grid.viewport(), QEvent(QEvent.Type.Leave))
    assert cells == [(5, 6), (-1, -1), (5, 7), (-1, -1)]


def test_its_keys_win_over_the_windows_shortcuts(grid):
    ran = []
    for name in ("Right", "5", ".", "Home", "Space"):
        QShortcut(name, grid.window(), lambda name=name: ran.append(name))
    key(grid, "Right")
    key(grid, "Home")
    key(grid, "Period")
    key(grid, "Space")
    assert ran == [".", "Space"]
    key(grid, "5")
    assert grid._editor.isVisible() and ran == [".", "Space"]


def test_pages_of_a_long_table_are_turned(grid):
    grid.set_values(np.zeros((784, 10), np.float32))
    grid.resize(450, 300)
    for _ in range(3):
        key(grid, "PageDown")
    assert 20 < grid.cell[0] < 60
    assert grid._body().contains(grid._cells().cell(*grid.cell).toAlignedRect())
    key(grid, "End", Qt.KeyboardModifier.ControlModifier)
    assert grid.cell == (783, 9)


def test_a_view_that_is_not_selectable_keeps_its_hands_off(qtbot, grid):
    fixed = NumberGrid("Slice", "slice-grid", cell=34, headers=False, selectable=False, parent=grid.window())
    fixed.set_values(np.zeros((6, 6), np.uint8))
    fixed.resize(fixed.sizeHint())
    fixed.show()
    slices = told(fixed.slice_selected)
    QTest.mousePress(fixed.viewport(), LEFT, pos=at(fixed, 1, 1))
    QTest.mouseMove(fixed.viewport(), at(fixed, 3, 3))
    QTest.mouseRelease(fixed.viewport(), LEFT, pos=at(fixed, 3, 3))
    key(fixed, "Down", SHIFT)
    assert slices == [] and fixed.slice is None


def test_nothing_is_done_without_numbers(grid):
    grid.set_values(np.zeros((0, 0), np.uint8))
    key(grid, "Down")
    key(grid, "F2")
    QTest.mouseClick(grid.viewport(), LEFT, pos=QPoint(50, 50))
    QTest.mouseMove(grid.viewport(), QPoint(60, 60))
    QTest.mouseDClick(grid.viewport(), LEFT, pos=QPoint(50, 50))
    assert not grid._editor.isVisible()


def test_a_cursor_that_is_not_shown_comes_back_where_it_is_put(grid):
    grid.set_cell(3, 3)
    grid.parentWidget().setFocus()
    with_cursor = grid.grab().toImage()
    grid.set_cell(-1, -1)
    assert grid.grab().toImage() != with_cursor
    assert grid.cell == (3, 3)
    cells = told(grid.cell_changed)
    QTest.mouseClick(grid.viewport(), LEFT, pos=at(grid, 3, 3))
    assert cells == [(3, 3)]


def test_any_number_is_edited_where_any_may_be(qtbot):
    grid = NumberGrid("Tensor", "any-grid", 34, headers=False, selectable=False, any_number=True)
    qtbot.addWidget(grid)
    grid.set_values(np.array([[1, 2, 3], [4, 5, 6]]))
    grid.resize(grid.sizeHint())
    grid.show()
    grid.activateWindow()
    qtbot.waitUntil(grid.isActiveWindow)
    grid.setFocus()
    bytes_, numbers = told(grid.value_edited), told(grid.number_edited)
    key(grid, "Right")
    QTest.keyClicks(grid, "-")
    QTest.keyClicks(grid._editor, "7.5")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert (bytes_, numbers) == ([], [(0, 1, -7.5)])
    key(grid, "F2")
    assert grid._editor.text() == "2"
