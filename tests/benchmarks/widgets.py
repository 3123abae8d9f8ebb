"""The painted widgets: what one change costs on the GUI thread, painting included. No learner, no torch."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from measure import Row, percentile, row
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mnist_desktop.ui.curve_plot import CurvePlot
from mnist_desktop.ui.curve_pyramid import CurvePyramid
from mnist_desktop.ui.digit_canvas import DigitCanvas
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.theme import theme


def _shown(widget: QWidget, width: int, height: int) -> None:
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()


def _times(change: Callable[[int], object], count: int) -> list[float]:
    """Milliseconds of each change with everything it brings about."""
    taken = []
    for number in range(count):
        start = time.perf_counter()
        change(number)
        QApplication.processEvents()
        taken.append((time.perf_counter() - start) * 1e3)
    return taken


def _canvas(count: int) -> list[Row]:
    canvas = DigitCanvas()
    _shown(canvas, 226, 226)

    def send(kind: QEvent.Type, angle: float, buttons: Qt.MouseButton) -> None:
        place = QPointF(113 + 70 * np.cos(angle), 113 + 80 * np.sin(2 * angle))
        moved = kind == QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moved else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, place, canvas.mapToGlobal(place), button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas, event)

    taken: list[float] = []
    for _ in range(count):
        canvas.clear()
        send(QEvent.Type.MouseButtonPress, 0, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        taken += _times(lambda n: send(QEvent.Type.MouseMove, n / 10, Qt.MouseButton.LeftButton), 60)
        send(QEvent.Type.MouseButtonRelease, 6, Qt.MouseButton.NoButton)
    canvas.close()
    return [
        row("canvas, one mouse move drawn and painted, median", median(taken), "ms"),
        row("canvas, one mouse move drawn and painted, p99", percentile(taken, 99), "ms", ("≤", 3)),
    ]


def _grids(count: int, rng: np.random.Generator) -> list[Row]:
    grid = NumberGrid("Pixels", "grid")
    images = rng.integers(0, 256, (count, 28, 28)).astype(np.uint8)
    _shown(grid, 480, 480)
    _times(lambda n: grid.set_values(images[n]), count)  # every tile is painted once
    digit = _times(lambda n: grid.set_values(images[n]), count)
    grid.close()
    table = NumberGrid("Weights", "table", cell_width=40, ramp="diverging")
    table.set_values(rng.normal(size=(784, 10)).astype(np.float32))
    _shown(table, 460, 480)
    bar = table.verticalScrollBar()
    scrolled = _times(lambda n: bar.setValue((n * 53) % bar.maximum()), count)
    table.close()
    return [
        row("28×28 numbers, all 784 changed", median(digit), "ms", ("≤", 4)),
        row("784×10 numbers, one scroll", median(scrolled), "ms", ("≤", 16.7)),
    ]


def _image(count: int, rng: np.random.Generator) -> list[Row]:
    image = TensorImage("Weights", "image")
    arrays = rng.normal(size=(count, 28, 28)).astype(np.float32)
    arrays.flags.writeable = False
    _shown(image, 170, 170)
    taken = _times(lambda n: image.set_array(arrays[n]), count)
    image.close()
    return [row("28×28 weights as an image, set and painted", median(taken), "ms", ("≤", 0.3))]


def _plot(count: int, rng: np.random.Generator) -> list[Row]:
    taken: dict[int, list[float]] = {}
    plots: dict[int, tuple[CurvePlot, CurvePyramid]] = {}
    for size in (10**4, 10**6, 10**7):
        curve = CurvePyramid()
        curve.append(0.5 * np.exp(-np.arange(size) / size * 4) + 0.05 * rng.random(size))
        plots[size] = CurvePlot("Loss", f"plot-{size}", {"train": "training loss"}), curve
        _shown(plots[size][0], 474, 200)

    def refresh(plot: CurvePlot, curve: CurvePyramid) -> None:
        curve.append(0.05 * rng.random(50))
        plot.set_curve("train", curve)
        plot.set_cursor(len(curve))
        plot.refresh()

    for _ in range(count):  # in turns: a machine that slows down slows all
        for size, (plot, curve) in plots.items():
            one = _times(lambda _, plot=plot, curve=curve: refresh(plot, curve), 1)
            taken.setdefault(size, []).extend(one)
    for plot, _ in plots.values():
        plot.close()
    few, many, most = (median(times) for times in taken.values())
    return [
        row("loss plot, 1e4 steps", few, "ms"),
        row("loss plot, 1e6 steps", many, "ms", ("≤", 10)),
        row("loss plot, 1e7 steps", most, "ms"),
        row("loss plot, cost of 1e6 ÷ 1e4 steps", many / few, "", ("≤", 2)),
    ]


def run(quick: bool) -> list[Row]:
    """The rows of the widgets."""
    app = QApplication.instance() or QApplication([])
    theme().set_mode("light")
    rng, count = np.random.default_rng(0), 5 if quick else 60
    rows = _canvas(1 if quick else 20) + _grids(count, rng) + _image(count, rng) + _plot(count, rng)
    app.processEvents()
    return rows
