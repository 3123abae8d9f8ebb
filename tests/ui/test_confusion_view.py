from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.confusion_view import ConfusionView

PAIR = np.array([[926, 84], [15, 1013]])
TEN = np.full((10, 10), 3) + np.diag(np.full(10, 970))


@pytest.fixture
def view(qtbot):
    view = ConfusionView()
    qtbot.addWidget(view)
    view.set_counts(PAIR, (3, 7), ("0.9168", "0.9854"))
    view.resize(210, view.sizeHint().height())
    view.show()
    return view


def show_ten(view: ConfusionView) -> None:
    view.set_counts(TEN, tuple(range(10)), ("0.970",) * 10)
    view.resize(268, view.sizeHint().height())


def test_it_says_the_cell_under_the_cursor(view):
    assert view.accessibleDescription() == "Images of 3 called 3: 926"
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "Images of 3 called 7: 84"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription() == "Images of 7 called 7: 1013"


def test_the_mouse_points_at_a_cell(view):
    pointed: list[tuple[int, int]] = []
    view.pointed.connect(lambda row, column: pointed.append((row, column)))
    QTest.mouseMove(view, QPoint(200, view.height() - 30))
    QTest.mouseMove(view, QPoint(200, view.height() - 4))
    QTest.mouseMove(view, QPoint(2, 2))
    assert pointed == [(0, 1), (1, 1), (-1, -1)]


def test_the_cursor_comes_back_from_ten_to_two(view):
    show_ten(view)
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.accessibleDescription() == "Images of 9 called 9: 973"
    view.set_counts(PAIR, (3, 7), ("", ""))
    assert view.accessibleDescription() == "Images of 3 called 3: 926"


def test_ten_are_higher_than_two_and_fit_a_narrow_card(view, scheme):
    low = view.sizeHint().height()
    show_ten(view)
    assert view.sizeHint().height() > low
    assert view.sizeHint().width() <= 268
    view.grab()


def test_the_right_ones_stand_out(view, scheme):
    shot = view.grab().toImage()
    cells = view._cells()

    def ground(row: int, column: int) -> int:
        at = cells.cell(row, column)
        return shot.pixel(int(at.left()) + 6, int(at.center().y()))

    assert len({ground(0, 0), ground(1, 1), ground(0, 1)}) == 3
    assert ground(0, 1) == ground(1, 0)


def test_focus_shows_a_ring(view, qtbot):
    view.clearFocus()
    before = view.grab().toImage()
    view.setFocus()
    assert view.grab().toImage() != before


def test_a_click_and_enter_tell_the_cell(view):
    told: list[tuple[int, int]] = []
    view.activated.connect(lambda row, column: told.append((row, column)))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, view.height() - 30))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert told == [(0, 1), (1, 1)]


def test_the_chosen_cell_is_framed(view):
    view.clearFocus()
    before = view.grab().toImage()
    view.set_chosen((1, 0))
    assert view.grab().toImage() != before
    view.set_chosen(None)
    assert view.grab().toImage() == before


def test_where_there_is_room_a_pair_says_its_shares(qtbot):
    view = ConfusionView("large", highest=96)
    qtbot.addWidget(view)
    view.set_counts(PAIR, (3, 7), ("", ""))
    view.resize(300, 240)
    assert view._row() > 90 and view.minimumSizeHint().height() < 120
    view.grab()
