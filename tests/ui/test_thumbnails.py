from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from mnist_desktop.ui.theme import theme
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid

LEFT = Qt.MouseButton.LeftButton


def items(count):
    return [Thumbnail(((f".{n:02d}", "positive"),), wrong=n == 1, tip=f"number {n}") for n in range(count)]


def images(count):
    """Digit n is ink all over its row of squares n."""
    stack = np.zeros((count, 28, 28), np.uint8)
    for n in range(count):
        stack[n, n % 28] = 255
    return stack


def test_bars_are_as_long_as_they_say_below_the_caption(qtbot):
    plain, grid = ThumbnailGrid("Batch", "batch-plain"), ThumbnailGrid("Batch", "batch-bars", bars=True)
    for each in (plain, grid):
        qtbot.addWidget(each)
        each.set_items(images(3), [Thumbnail(bar=part) for part in (1.0, 0.5, None)])
        each.resize(120, each.heightForWidth(120))
    assert plain.heightForWidth(120) < grid.heightForWidth(120)
    image, muted = grid.grab().toImage(), theme().color("muted").rgb()
    places = [grid._place(index) for index in range(3)]
    lengths = []
    for place in places:
        y = grid.height() - 4
        across = range(round(place.left()), round(place.right()))
        lengths.append(max(sum(image.pixel(x, row) == muted for x in across) for row in range(y - 6, y)))
    assert lengths == [28, 14, 0]
    picture = plain.grab().toImage()
    assert all(picture.pixel(x, y) != muted for x in range(120) for y in range(34, plain.height()))


@pytest.fixture
def grid(qtbot):
    window = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)
    window.setFocus()  # else the grid has the keyboard from the start
    qtbot.addWidget(window)
    grid = ThumbnailGrid("Batch", "batch-thumbnails", window)
    grid.set_items(images(40), items(40))
    grid.resize(grid.sizeHint())
    window.resize(600, 600)
    window.show()
    qtbot.waitExposed(window)
    yield grid


def test_each_digit_is_at_its_place(grid, scheme):
    seen = grid.grab().toImage()
    dpr = grid.devicePixelRatioF()
    for n in (0, 5, 6, 39):
        place = grid._place(n)
        row = n % 28
        ink = seen.pixelColor(round(place.center().x() * dpr), int((place.top() + row + 0.5) * dpr))
        bare = seen.pixelColor(round(place.center().x() * dpr), int((place.top() + row + 1.5) * dpr))
        assert (ink, bare) == (scheme.color("ink"), scheme.color("paper"))


def test_wrong_ones_have_a_red_frame(grid):
    seen, dpr = grid.grab().toImage(), grid.devicePixelRatioF()
    frames = [
        seen.pixelColor(int(grid._place(n).center().x() * dpr), int((grid._place(n).top() - 0.5) * dpr))
        for n in (0, 1)
    ]
    assert frames == [theme().color("hairline"), theme().color("error")]


def test_columns_wrap_at_the_width(grid):
    assert grid.sizeHint().width() // 6 * 6 == grid.sizeHint().width()
    assert grid.heightForWidth(grid.width()) == grid.sizeHint().height()
    assert grid.heightForWidth(grid.width() * 2) < grid.height()
    assert grid.heightForWidth(1) >= 40 * 40


def test_a_click_tells_which(grid):
    told = []
    grid.activated.connect(told.append)
    QTest.mouseClick(grid, LEFT, pos=grid._place(8).center().toPoint())
    assert told == [8]
    assert grid.accessibleDescription() == "9 of 40, .08, number 8"


def test_keys_choose(grid):
    told = []
    grid.activated.connect(told.append)
    grid.activateWindow()
    grid.setFocus()
    for key in ("Right", "Down", "Return"):
        QTest.keyClick(grid, getattr(Qt.Key, f"Key_{key}"))
    assert told == [7]
    QTest.keyClick(grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert told == [7, 39]
    QTest.keyClick(grid, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(grid, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.accessibleDescription() == "2 of 40, .01, number 1, wrong"


def test_it_tells_where_the_current_one_is(grid):
    places = []
    grid.current_moved.connect(places.append)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert len(places) == 1
    assert places[0].contains(grid._place(6).toAlignedRect().adjusted(1, 0, -1, 0))
    assert grid._place(12).top() > places[0].bottom() > grid._place(6).bottom() + 8, (
        "its caption too, no more"
    )


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_tip_shows_over_its_digit(grid, qtbot):
    place = grid._place(3).center().toPoint()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, grid.mapToGlobal(place))
    QApplication.sendEvent(grid, event)
    qtbot.waitUntil(lambda: QToolTip.text() == "number 3")
    QToolTip.hideText()


def test_nothing_to_show_says_so_and_does_nothing(grid):
    grid.set_items(np.zeros((0, 28, 28), np.uint8), [])
    told = []
    grid.activated.connect(told.append)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.mouseClick(grid, LEFT, pos=QPoint(10, 10))
    grid.grab()
    assert told == [] and grid.accessibleDescription() == "Nothing to show yet"


def test_counts_that_differ_are_refused(grid):
    with pytest.raises(ValueError, match="40"):
        grid.set_items(images(40), items(39))


def test_digits_can_be_magnified(qtbot):
    grid = ThumbnailGrid("Large", "large", magnified=2)
    qtbot.addWidget(grid)
    small = ThumbnailGrid("Small", "small")
    qtbot.addWidget(small)
    assert grid.minimumSizeHint().width() - small.minimumSizeHint().width() == 28


def test_a_chosen_digit_is_ringed_without_the_keyboard_and_said(grid, scheme):
    before = grid.grab().toImage()
    grid.set_chosen(3)
    assert not grid.hasFocus() and grid.grab().toImage() != before
    assert grid.accessibleDescription().startswith("4 of 40") and "chosen" in grid.accessibleDescription()
    grid.set_chosen(None)
    assert grid.grab().toImage() == before and "chosen" not in grid.accessibleDescription()


def test_where_no_row_fits_wholly_one_is_filled_all_the_same(qtbot):
    grid = ThumbnailGrid("Kept", "kept")
    qtbot.addWidget(grid)
    across, down = grid._pitch()
    for rows in (0.9, 1.0, 2.5):
        grid.resize(round(5.2 * across), round(rows * down + 0.5))
        assert grid.capacity() == 5 * max(int(rows), 1)
