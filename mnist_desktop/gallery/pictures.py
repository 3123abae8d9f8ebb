"""Samples of what shows digits, tensors and runs: a widget is added by one function in :data:`PICTURES`."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mnist_desktop.gallery.holder import column
from mnist_desktop.ui.curve_plot import CurvePlot
from mnist_desktop.ui.digit_bars import DigitBar, DigitBars
from mnist_desktop.ui.digit_canvas import DigitCanvas
from mnist_desktop.ui.map_mosaic import MapMosaic
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.plot_key import PlotKey
from mnist_desktop.ui.sample_sheet import SampleSheet
from mnist_desktop.ui.seven_steps import SevenSteps
from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid

_CURVES = {"train": "training", "valid": "validation"}


def _digit() -> np.ndarray:
    """Return a 7 with soft edges, uint8 ``[28, 28]``."""
    row, across = np.mgrid[0:28, 0:28].astype(np.float64)
    bar = np.clip(2.5 - np.abs(row - 6), 0, 1) * ((across > 6) & (across < 21))
    stem = np.clip(2 - np.abs(across - 20 + (row - 6) * 0.45), 0, 1) * ((row > 5) & (row < 24))
    image: np.ndarray = (np.maximum(bar, stem) * 255).astype(np.uint8)
    return image


def _weights(count: int) -> np.ndarray:
    """Return smooth maps, float32 ``[count, 28, 28]``, −1 to 1."""
    row, across = np.mgrid[0:28, 0:28] / 28 * np.pi
    waves = [np.sin((1 + i % 4) * row) * np.cos((1 + i // 4) * across) for i in range(count)]
    return np.stack(waves).astype(np.float32)


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return holder


def _canvas() -> QWidget:
    paper, digit = DigitCanvas(), DigitCanvas()
    digit.setObjectName("digit-canvas-2")
    digit.set_ground(_digit())
    digit.set_hover(6, 12)
    for canvas in (paper, digit):
        canvas.setFixedSize(canvas.sizeHint())
    return _row(paper, digit)


def _number_grid() -> QWidget:
    whole, part = NumberGrid("Pixels", "grid"), NumberGrid("Slice", "slice", 34, headers=False)
    whole.set_values(_digit())
    whole.set_slice(4, 10, 16, 22)
    part.set_values(_digit()[4:10, 16:22])
    part.set_fraction(True)
    for grid in (whole, part):
        grid.setFixedSize(grid.sizeHint())
    return _row(whole, part)


def _tensor_image() -> QWidget:
    ink, weights, empty = (
        TensorImage("Digit", "image-ink", "ink"),
        TensorImage("Weights", "image-weights"),
        TensorImage("Gradient", "image-empty"),
    )
    ink.set_array(_digit())
    weights.set_array(_weights(6)[5])
    weights.set_frame("positive")
    empty.set_array(None)
    return _row(ink, weights, empty)


def _thumbnails() -> QWidget:
    grid = ThumbnailGrid("Batch", "batch")
    items = [Thumbnail(((f".{i:02d}", "negative" if i % 3 else "positive"),), i == 1) for i in range(24)]
    grid.set_items(np.stack([np.roll(_digit(), i % 5 - 2, 1) for i in range(24)]), items)
    return grid


def _sample_sheet() -> QWidget:
    sheet = SampleSheet("Digits", "sheet")
    images = np.stack([np.roll(_digit(), i % 7 - 3, 1) for i in range(60)])
    sheet.set_images(images, np.arange(60), str)
    sheet.setFixedHeight(92)
    return sheet


def _losses(steps: int) -> np.ndarray:
    noise = np.random.default_rng(0).normal(0, 0.008, steps)
    return (0.45 * np.exp(-np.arange(steps) / 18) + 0.05 + noise).astype(np.float32)


def _curve_plot() -> QWidget:
    loss = CurvePlot("Loss", "loss", _CURVES)
    losses = _losses(120)
    loss.set_curve("train", losses)
    loss.set_points("valid", np.array([0, 40, 80, 120]), np.array([0.5, 0.1, 0.06, 0.05]))
    loss.set_ghosts([(41, losses[40:70] + 0.04)])
    loss.set_branches([40])
    loss.set_cursor(110)
    accuracy = CurvePlot("Accuracy", "accuracy", {"valid": "validation"}, (0.0, 1.0))
    accuracy.set_points("valid", np.array([0, 40, 80, 120]), np.array([0.5, 0.93, 0.96, 0.97]))
    for plot in (loss, accuracy):
        plot.setFixedHeight(plot.sizeHint().height())
    return column(PlotKey(_CURVES), loss, accuracy)


def _map_mosaic() -> QWidget:
    one, many = MapMosaic("Weights"), MapMosaic("Hidden units")
    one.set_maps(_weights(6)[5:], 1.0)
    many.set_maps(_weights(16), 1.0)
    many.set_index(5)
    for mosaic in (one, many):
        mosaic.setSizePolicy(
            QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )  # in a card, the room decides
        mosaic.setFixedSize(mosaic.sizeHint())
    return _row(one, many)


def _seven_steps() -> QWidget:
    wide, narrow = SevenSteps(), SevenSteps()
    wide.set_lit(4)
    narrow.set_lit(1)
    narrow.setMaximumWidth(300)
    return column(wide, narrow)


def _digit_bars() -> QWidget:
    bars = DigitBars("Distance", "distances")
    lengths = [0.9, 0.5, 0.8, 0.35, 0.6, 0.7, 0.85, 0.62, 0.66, 0.58]
    bars.set_bars([DigitBar(i, x, f"{x / 4:.4f}") for i, x in enumerate(lengths)], 3)
    bars.setMaximumWidth(226)
    return bars


def _plot_key() -> QWidget:
    return _row(PlotKey(_CURVES))


PICTURES: dict[str, Callable[[], QWidget]] = {
    "canvas": _canvas,
    "number_grid": _number_grid,
    "tensor_image": _tensor_image,
    "thumbnails": _thumbnails,
    "sample_sheet": _sample_sheet,
    "curve_plot": _curve_plot,
    "map_mosaic": _map_mosaic,
    "seven_steps": _seven_steps,
    "digit_bars": _digit_bars,
    "plot_key": _plot_key,
}
