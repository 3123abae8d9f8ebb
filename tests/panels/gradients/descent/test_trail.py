import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from mnist_desktop.panels.gradients.descent.trail import drop, parabola, trail
from mnist_desktop.ui.plane import Plane

PLANE = Plane(QRectF(0, 0, 200, 100), (-4, 4), (-1, 16))


def painted(scheme, paint):
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(scheme.color("surface"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def test_the_curve_runs_through_its_minimum(scheme):
    image = painted(scheme, lambda painter: parabola(painter, PLANE, "text", 3))
    at = PLANE.at(0, 0)
    assert image.pixelColor(int(at.x()), int(at.y())) == scheme.color("text")


def test_a_walk_leaves_a_trail_however_far_it_led(scheme):
    blank = painted(scheme, lambda painter: None)
    walks = [[3.0, -2.0, 1.0], [3.0, 1e30], list(np.linspace(3, 0, 5000))]
    for places in walks:
        assert painted(scheme, lambda painter, places=places: trail(painter, PLANE, places, 3)) != blank
    assert painted(scheme, lambda painter: drop(painter, PLANE, 2.0, "text")) != blank
