import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from mnist_desktop.ui.plane import Plane, arrow, axes, label, stroke

RECT = QRectF(40, 10, 300, 200)
PLANE = Plane(RECT, (-3, 3), (0, 9))


def test_corners_are_corners_and_y_goes_up():
    assert PLANE.at(-3, 0) == RECT.bottomLeft() and PLANE.at(3, 9) == RECT.topRight()


@given(st.floats(-3, 3), st.floats(0, 9))
def test_what_is_under_a_point_is_what_was_put_there(x, y):
    assert PLANE.under(PLANE.at(x, y)) == pytest.approx((x, y), abs=1e-9)


@pytest.mark.parametrize("y", [1e300, -1e300, math.inf, math.nan])
def test_what_is_far_away_still_has_a_place(y):
    assert abs(PLANE.at(0, y).y()) < 1e5


def test_ticks_are_round_numbers_and_fit():
    across, up = PLANE.ticks()
    assert "−2" in [text for _, text in across] and len(across) <= 8 and len(up) <= 8


def test_everything_can_be_painted(scheme):
    image = QImage(380, 260, QImage.Format.Format_RGB32)
    image.fill(scheme.color("surface"))
    blank = image.copy()
    painter = QPainter(image)
    axes(painter, PLANE, "x")
    stroke(painter, PLANE.line([-3, 0, 3], [9, 0, 9]), "text")
    arrow(painter, QPointF(50, 50), QPointF(50, 50), "accent")
    arrow(painter, QPointF(50, 50), QPointF(150, 50), "accent")
    label(painter, QPointF(0, 0), "inside", inside=RECT)
    painter.end()
    assert image != blank
    assert image.pixelColor(100, 50) == scheme.color("accent")


def test_a_word_stays_inside(qapp):
    image = QImage(380, 260, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    label(painter, QPointF(1000, -50), "word", "text", inside=RECT)
    painter.end()
    dark = [(x, y) for x in range(380) for y in range(260) if image.pixelColor(x, y).lightness() < 200]
    assert dark and all(RECT.contains(QPointF(*point)) for point in dark)
