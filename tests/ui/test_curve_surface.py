from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mnist_desktop.ui.curve_surface import CurveSurface

LINE = (np.array([5.0, 95.0]), np.array([0.5, 0.5]))


@pytest.fixture
def surface(qtbot):
    surface = CurveSurface("step", ["train", "valid"])
    qtbot.addWidget(surface)
    surface.resize(400, 200)
    surface.show()
    qtbot.waitExposed(surface)
    surface.set_ranges((0, 100), (0, 1), [(0, "0"), (50, "50")], [(0, "0"), (0.5, "0.5")])
    return surface


def place(surface, x, y):
    return surface.mapFromScene(surface._box.mapViewToScene(QPointF(x, y)))


def seen(surface, x, y):
    """The colours around a point, as names."""
    at, image = place(surface, x, y), surface.grab().toImage()
    k = image.devicePixelRatio()
    near = range(-2, 3)
    return {image.pixelColor(int((at.x() + i) * k), int((at.y() + j) * k)).name() for i in near for j in near}


def test_curves_are_drawn_in_their_colours(scheme, surface):
    surface.set_curve("train", LINE, gaps=False)
    surface.set_points("valid", (LINE[0], LINE[1] / 2))
    assert scheme.color("train").name() in seen(surface, 30, 0.5)
    assert scheme.color("valid").name() in seen(surface, 5, 0.25) | seen(surface, 95, 0.25)
    assert scheme.color("train").name() not in seen(surface, 30, 0.8)


def test_the_cursor_is_a_line_and_a_point(scheme, surface):
    surface.set_cursor(60, 0.7)
    accent, bare = scheme.color("accent").name(), {scheme.color("surface").name()}
    assert seen(surface, 60, 0.2) != bare and accent in seen(surface, 60, 0.7)
    surface.set_cursor(60, None)
    assert seen(surface, 60, 0.2) != bare and seen(surface, 58, 0.7) == bare
    surface.set_cursor(None, None)
    assert seen(surface, 60, 0.2) == bare


def test_ghosts_and_rings(scheme, surface):
    ghost = (np.linspace(0, 100, 50), np.full(50, 0.8))
    surface.set_ghosts([ghost, (LINE[0], LINE[1] / 4)])
    assert scheme.color("edge").name() in seen(surface, 30, 0.8)
    surface.set_ghosts([])
    assert scheme.color("edge").name() not in seen(surface, 30, 0.8)
    surface.set_rings((np.array([40.0]), np.array([0.3])))
    assert scheme.color("surface").name() in seen(surface, 40, 0.3)
    at = place(surface, 40, 0.3)
    image = surface.grab().toImage()
    row = {image.pixelColor(at.x() + i, at.y()).lightness() for i in range(3, 8)}
    assert min(row) < 60 or max(row) > 200  # the ring itself


def test_no_axis_sets_its_label_anew_when_ranges_change(surface):
    assert not any(axis["item"].autoSIPrefix for axis in surface.plotItem.axes.values())
    assert [s for s, axis in surface.plotItem.axes.items() if axis["item"].isVisible()] == ["bottom", "left"]


def test_no_menu_of_the_library_shows(surface):
    assert [menu for menu in surface.findChildren(QMenu) if menu.isVisible()] == []
    at = place(surface, 50, 0.5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, surface.mapToGlobal(at))
    QApplication.sendEvent(surface.viewport(), event)
    assert QApplication.activePopupWidget() is None and not event.isAccepted()


def test_a_single_point_is_seen(scheme, surface):
    surface.set_curve("train", (np.array([50.0]), np.array([0.5])), gaps=False)
    assert scheme.color("train").name() in seen(surface, 50, 0.5)


def test_ranges_that_do_not_change_cost_nothing(surface, monkeypatch):
    called = []
    monkeypatch.setattr(surface._box, "setRange", lambda **_: called.append(1))
    surface.set_ranges((0, 100), (0, 1), [(0, "0"), (50, "50")], [(0, "0"), (0.5, "0.5")])
    assert called == []
    surface.set_ranges((0, 200), (0, 1), [(0, "0")], [(0, "0")])
    assert called == [1]


def test_wide_labels_widen_the_axis(surface, qtbot):
    narrow = surface.getAxis("left").width()
    surface.set_ranges((0, 100), (0, 1), [], [(0, "0.00001234")])
    assert narrow >= 28
    qtbot.waitUntil(lambda: surface.getAxis("left").width() > narrow)


def test_the_left_button_points(surface):
    pressed, told = [], []
    surface.pressed.connect(pressed.append)
    surface.pointed.connect(told.append)
    QTest.mousePress(surface.viewport(), Qt.MouseButton.LeftButton, pos=place(surface, 25, 0.5))
    QTest.mouseMove(surface.viewport(), place(surface, 75, 0.5))
    QTest.mouseRelease(surface.viewport(), Qt.MouseButton.LeftButton, pos=place(surface, 75, 0.5))
    QTest.mouseMove(surface.viewport(), place(surface, 90, 0.5))
    assert pressed == [pytest.approx(25, abs=0.5)] and told == [pytest.approx(75, abs=0.5)]


def test_the_middle_button_drags_and_a_double_click_resets(surface, qtbot):
    told = []
    surface.dragged.connect(told.append)
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(surface.viewport(), middle, pos=place(surface, 50, 0.5))
    QTest.mouseMove(surface.viewport(), place(surface, 30, 0.5))
    QTest.mouseRelease(surface.viewport(), middle, pos=place(surface, 30, 0.5))
    assert told == [pytest.approx(20, abs=0.5)]
    with qtbot.waitSignal(surface.reset):
        QTest.mouseDClick(surface.viewport(), Qt.MouseButton.LeftButton, pos=place(surface, 50, 0.5))


def wheel(surface, turn):
    at = QPointF(place(surface, 50, 0.5))
    event = QWheelEvent(
        at,
        surface.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(*turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(surface.viewport(), event)


def test_the_wheel_zooms_around_the_pointer_and_moves_sideways(surface):
    zooms, moves = [], []
    surface.scrolled.connect(lambda *args: zooms.append(args))
    surface.dragged.connect(moves.append)
    wheel(surface, (0, 120))
    wheel(surface, (0, -120))
    assert zooms == [
        (pytest.approx(50, abs=0.5), pytest.approx(0.8)),
        (pytest.approx(50, abs=0.5), pytest.approx(1.25)),
    ]
    wheel(surface, (120, 0))
    assert moves == [pytest.approx(-10)]


def test_ghosts_are_named_where_they_end_and_names_do_not_lie_on_each_other(scheme, surface):
    surface.set_ranges((0, 100), (0, 1), [], [])
    surface.set_curve("train", LINE, gaps=False)
    surface.set_names([(80, 0.5, "main branch"), (82, 0.52, "branch 1"), (40, 0.5, "branch 2")])
    items = surface.names.items
    assert [item.toPlainText() for item in items] == ["main branch", "branch 1", "branch 2"]
    rects = [item.sceneBoundingRect() for item in items]
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])
    line = surface._box.mapViewToScene(QPointF(50, 0.5)).y()
    assert not any(rect.top() < line < rect.bottom() for rect in rects), "a name hides the curve"
    assert all(abs(rect.center().y() - line) < 3 * rect.height() for rect in rects)
    surface.set_names([(80, 0.5, "main branch")])
    assert [item.toPlainText() for item in surface.names.items] == ["main branch"]


def test_a_step_worth_going_back_to_is_a_dashed_line(scheme, surface):
    bare = seen(surface, 40, 0.2)
    surface.set_best(40)
    image = surface.grab().toImage()
    k, x = image.devicePixelRatio(), place(surface, 40, 0.5).x()
    top, bottom = sorted((place(surface, 40, 0.1).y(), place(surface, 40, 0.9).y()))
    rows = [[image.pixelColor(int((x + i) * k), int(y * k)) for i in (-1, 0, 1)] for y in range(top, bottom)]
    green = [any(pixel.green() > pixel.red() + 20 for pixel in row) for row in rows]
    assert any(green) and not all(green)
    surface.set_best(None)
    assert seen(surface, 40, 0.2) == bare


def test_a_low_plot_leaves_its_axis_label_out(scheme, surface):
    label = surface.getAxis("bottom").label
    high, room = surface.height(), surface.plot_size()[1]
    assert label.isVisible()
    surface.resize(surface.width(), 100)
    assert not label.isVisible()
    assert surface.plot_size()[1] > room - (high - 100), "the curve has the room of the label"
    surface.resize(surface.width(), high)
    assert label.isVisible()
    assert surface.plot_size()[1] == room
