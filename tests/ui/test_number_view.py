from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui import number_view
from mnist_desktop.ui.number_view import NumberView
from mnist_desktop.ui.theme import theme


@pytest.fixture
def make(qtbot):
    def make(values, **options):
        window = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)
        window.setFocus()
        qtbot.addWidget(window)
        view = NumberView("Pixels", "pixels-grid", parent=window, **options)
        view.set_values(values)
        view.resize(view.sizeHint())
        window.resize(view.size())
        window.show()
        qtbot.waitExposed(window)
        windows.append(window)
        return view

    windows = []
    return make


def corner(view, row, column):
    """The colour in the corner of a cell, where no number is."""
    place = view._cells().cell(row, column).topLeft() + QPointF(2, 2)
    k = view.devicePixelRatioF()
    return view.viewport().grab().toImage().pixelColor(int(place.x() * k), int(place.y() * k))


def digit():
    digit = np.zeros((28, 28), np.uint8)
    digit[5, 9], digit[20, 3] = 255, 100
    return digit


def test_a_number_stands_on_its_ink(make, scheme):
    view = make(digit())
    view.set_cell(0, 27)
    assert corner(view, 5, 9) == scheme.color("ink")
    assert corner(view, 0, 0) == scheme.color("paper")


def test_it_follows_a_change_of_theme(make):
    view = make(digit())
    theme().set_mode("dark")
    assert corner(view, 5, 9) == theme().color("ink")


def test_only_the_numbers_that_changed_are_painted(make, qtbot, monkeypatch):
    view, painted = make(digit()), []
    view.viewport().grab()
    qtbot.wait(30)
    paint = NumberView._paint_cells
    monkeypatch.setattr(
        NumberView, "_paint_cells", lambda self, *args: (painted.append(args[-1]), paint(self, *args))
    )
    changed = digit()
    changed[10, 11] = 7
    view.set_values(changed)
    qtbot.waitUntil(lambda: bool(painted))
    area = view._cells().cell(10, 11)
    assert painted[0].contains(area.toAlignedRect()) and painted[0].width() < 30
    painted.clear()
    view.set_values(changed.copy())
    qtbot.wait(30)
    assert painted == []


def test_only_the_rows_to_be_seen_are_written(make, monkeypatch):
    written = []
    view = make(np.ones((784, 10), np.float32), cell_width=40)

    monkeypatch.setattr(number_view, "short_fraction", lambda value: written.append(value) or "1")
    written.clear()
    view.resize(450, 300)
    view.viewport().grab()
    assert 0 < len(written) <= 20 * 10


@pytest.mark.parametrize(("fraction", "text"), [(False, "100"), (True, ".39")])
def test_bytes_are_written_whole_or_as_a_part_of_full_ink(make, fraction, text):
    view = make(digit())
    view.set_fraction(fraction)
    view.set_cell(20, 3)
    assert view.text(20, 3) == text
    assert view.accessibleDescription() == f"Row 20, column 3: {text}"


def test_the_description_follows_the_values(make):
    view = make(digit())
    view.set_cell(5, 9)
    view.set_values(np.full((28, 28), 3, np.uint8))
    assert view.accessibleDescription() == "Row 5, column 9: 3"
    view.set_values(np.zeros((0, 0), np.uint8))
    assert view.accessibleDescription() == "Nothing to show yet"
    view.viewport().grab()


def test_a_slice_is_framed_and_its_numbers_are_in_the_accent(make, scheme):
    view = make(digit())
    view.set_cell(0, 27)
    view.set_slice(4, 10, 4, 10)
    assert view.slice == (4, 10, 4, 10)
    area, k = view._cells().span(4, 4, 10, 10), view.devicePixelRatioF()
    seen = view.viewport().grab().toImage()
    edge = seen.pixelColor(int(area.center().x() * k), int(area.top() * k))
    assert edge == scheme.color("accent")
    assert corner(view, 6, 6) != scheme.color("paper")  # the tint
    view.set_slice(4, 4, 4, 10)
    assert view.slice is None


def test_a_slice_that_no_longer_fits_is_dropped(make):
    view = make(digit())
    view.set_slice(20, 28, 0, 5)
    view.set_cell(27, 27)
    view.set_values(np.zeros((6, 6), np.uint8))
    assert view.slice is None and view.cell == (5, 5)


def test_weights_are_amber_and_blue(make, scheme):
    view = make(np.array([[1, -1], [0, 0]], np.float32), ramp="diverging", headers=False)
    view.set_cell(1, 1)
    assert corner(view, 0, 0) == scheme.color("positive")
    assert corner(view, 0, 1) == scheme.color("negative")
    assert corner(view, 1, 0) == scheme.color("neutral")


def test_the_callers_array_can_change_without_harm(make):
    values = digit()
    view = make(values)
    values[20, 3] = 0
    assert view.text(20, 3) == "100" and not view.values.flags.writeable


def test_the_hovered_cell_is_marked(make):
    view = make(digit())
    plain = view.viewport().grab().toImage()
    view.set_hover(8, 8)
    assert view.viewport().grab().toImage() != plain
    view.set_hover(-1, -1)
    assert view.viewport().grab().toImage() == plain
    view.set_hover(99, 99)
    assert view.viewport().grab().toImage() == plain


def test_grounds_can_be_told(qtbot):
    view = NumberView("Frame", "grounds-view", 34, headers=False)
    qtbot.addWidget(view)
    view.set_values(np.full((1, 2), 9, np.uint8))
    view.resize(view.sizeHint())
    before = view.grab().toImage()
    view.set_grounds(np.array([[9, 255]], np.uint8))
    told = view.grab().toImage()
    assert told.pixelColor(5, 5) == before.pixelColor(5, 5)
    assert told.pixelColor(39, 5) == theme().color("ink")
    view.set_grounds(None)
    assert view.grab().toImage() == before
