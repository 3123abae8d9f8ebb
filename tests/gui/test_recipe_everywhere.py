"""The same strokes give the same 28×28, however large the canvas and however fine the screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import numpy as np
import pytest

# Draws a 3 with the mouse on a canvas of some cells' width, and prints what the model would receive.
DRAW = """
import json, sys
from math import cos, radians, sin
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from mnist_desktop.lab.drawing import to_mnist
from mnist_desktop.ui.digit_canvas import DigitCanvas
app = QApplication([])
images = []
for cell in json.loads(sys.argv[1]):
    canvas = DigitCanvas()
    canvas.setFixedSize(28 * cell + 2, 28 * cell + 2)
    canvas.show()
    QTest.qWaitForWindowExposed(canvas)
    arcs = ((13.5, 8.8, 4.6, -150, 90), (13.5, 18.4, 5.0, -90, 150))
    points = [
        QPoint(round((x + r * cos(radians(a))) * cell) + 1, round((y + r * sin(radians(a))) * cell) + 1)
        for x, y, r, first, last in arcs for a in range(first, last + 1, 6)
    ]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
        app.processEvents()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])
    images.append(to_mnist(canvas.bitmap()).image.tolist())
    canvas.close()
print(json.dumps({"ratio": app.devicePixelRatio(), "images": images}))
"""


def drawn(factor: str, cells: list[int]) -> tuple[float, np.ndarray]:
    environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", DRAW, json.dumps(cells)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    return found["ratio"], np.array(found["images"], int)


@pytest.fixture(scope="module")
def usual():
    return drawn("1", [8, 7, 12, 18])


def test_the_size_of_the_canvas_hardly_matters(usual):
    ratio, images = usual
    assert ratio == 1 and images[0].any()
    for other in images[1:]:
        assert (
            np.abs(other - images[0]).mean() < 5
        )  # a mouse reports whole px: on 7 px a cell they are coarser


@pytest.mark.parametrize("factor", ["1.25", "2"])
def test_the_device_pixel_ratio_hardly_matters(usual, factor):
    ratio, (image,) = drawn(factor, [8])
    assert ratio == float(factor)
    assert np.abs(image - usual[1][0]).mean() < 4
