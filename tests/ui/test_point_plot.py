from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.point_scene import Curve, Dots, Scene, Zone

XS = np.linspace(-2, 2, 41)
SCENE = Scene(
    (-2.0, 2.0),
    (0.0, 4.0),
    [Curve(XS, XS**2), Curve(XS, XS**2 / 2, "valid", below=True)],
    [Zone(1, 2, "far"), Zone(-2, -1, "near", under=True)],
    [Dots(XS[::9], XS[::9] ** 2, "positive", shape) for shape in ("circle", "diamond", "cross")],
)


@pytest.fixture
def plot(qtbot):
    plot = PointPlot("Square", "square", "x")
    qtbot.addWidget(plot)
    plot.resize(400, 240)
    plot.set_scene(SCENE, 0.1)
    plot.moved.connect(lambda x: plot.set_point(x, x * x, f"x {x:g}"))
    plot.set_point(1.0, 1.0, "x 1")
    plot.show()
    return plot


def spot(plot, x, y):
    return plot.plane().at(x, y).toPoint()


def test_the_point_is_dragged_along_in_whole_steps(plot):
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=spot(plot, 0.42, 2))
    assert plot.accessibleDescription() == "x 0.4"
    QTest.mouseMove(plot, spot(plot, -1.49, 1))
    assert plot.accessibleDescription() == "x -1.5"
    QTest.mouseMove(plot, QPoint(-500, 5))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPoint(-500, 5))
    assert plot.accessibleDescription() == "x -2"


@pytest.mark.parametrize(
    ("key", "held", "x"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 0.9),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, 1.1),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, 0.0),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, 0.0),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, -2.0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 2.0),
    ],
)
def test_keys_move_it(plot, qtbot, key, held, x):
    with qtbot.waitSignal(plot.moved) as moved:
        QTest.keyClick(plot, key, held)
    assert moved.args == [pytest.approx(x)]


def test_squeezed_to_nothing_it_can_be_pressed(plot):
    plot.setMinimumSize(1, 1)
    plot.resize(int(plot.width() - plot.plane().rect.width()), 240)
    assert plot.plane().rect.width() == 0
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert plot.accessibleDescription() in ("x -2", "x 2")


def test_it_says_nothing_at_the_end_of_the_range(plot, qtbot):
    QTest.keyClick(plot, Qt.Key.Key_End)
    with qtbot.assertNotEmitted(plot.moved):
        QTest.keyClick(plot, Qt.Key.Key_Right)


def test_it_looks_other_with_another_point_scene_or_theme(plot, scheme):
    seen = [plot.grab().toImage()]
    plot.set_point(-1.0, None, "")
    seen.append(plot.grab().toImage())
    plot.set_scene(Scene((-2.0, 2.0), (-1.0, 4.0), y_ticks=[(0.0, "0")]), 0.1)
    seen.append(plot.grab().toImage())
    assert all(a != b for a, b in pairwise(seen))


def test_without_anything_to_show_it_says_why_and_takes_no_hand(plot, qtbot):
    plot.clear("Press Step first")
    assert plot.accessibleDescription() == "Press Step first"
    assert not plot.grab().isNull()
    with qtbot.assertNotEmitted(plot.moved):
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.rect().center())
        QTest.keyClick(plot, Qt.Key.Key_Right)


def test_the_curves_are_a_table(plot):
    heading, first, *rest = plot.as_text().splitlines()
    assert heading.split("\t")[0] == "x" and len(heading.split("\t")) == 3
    assert first.split("\t") == ["-2", "4", "2"] and len(rest) == 40
