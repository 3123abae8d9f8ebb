"""Does the reference reader read what people wrote with a pen? Runs only when it is named: ``dev.py bench strokes``.

It needs ``ujipenchars2.txt`` of the UJI Pen Characters, version 2 (UCI Machine Learning Repository, CC BY 4.0), or a
part of that file, named by MNIST_DESKTOP_STROKES: characters of 60 people, as the pen went. Its digits are drawn on the
canvas as with a mouse, and read as the canvas reads. Nothing here learned from them, nor was chosen by them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from measure import Row, row
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from mnist_desktop import app
from mnist_desktop.lab import reference
from mnist_desktop.lab.drawing import to_mnist
from mnist_desktop.ui.digit_canvas import DigitCanvas

SIDE = 338  # px of the canvas, as in a window of 1280×800
# The longer side of the digit, of the canvas, and the width of the pen: as usual, small, large, thin, broad.
WAYS = ((0.6, 2.0), (0.3, 2.0), (0.9, 2.0), (0.6, 1.0), (0.6, 4.0))

Strokes = list[np.ndarray]  # int [P, 2] each


def written(file: Path) -> Iterator[tuple[int, Strokes]]:
    """Yield each digit of the file and its strokes."""
    label, strokes = "", []
    for line in [*file.read_text(encoding="latin-1").splitlines(), "WORD end"]:
        words = line.split()
        if words[:1] == ["WORD"]:
            if label.isdigit():
                yield int(label), strokes
            label, strokes = words[1], []
        elif words[:1] == ["POINTS"]:
            numbers = np.array(line.partition("#")[2].split(), int)
            strokes.append(numbers.reshape(int(words[1]), 2))


def _draw(canvas: DigitCanvas, strokes: Strokes, size: float) -> np.ndarray:
    """Return the MNIST form of strokes that the mouse draws, on whole pixels, in the middle."""
    points = np.concatenate(strokes)
    low, high = points.min(0), points.max(0)
    scale = size * min(canvas.width(), canvas.height()) / max((high - low).max(), 1)
    canvas.clear()
    for stroke in strokes:
        middle = np.array([canvas.width(), canvas.height()]) / 2
        places = [QPointF(*place).toPoint() for place in (stroke - (low + high) / 2) * scale + middle]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])
    return to_mnist(canvas.bitmap()).image


def run(quick: bool) -> list[Row]:
    """The rows: how many of the digits are read, usually drawn, then in other sizes and widths."""
    file = os.environ.get("MNIST_DESKTOP_STROKES")
    if not file:
        sys.exit("Set MNIST_DESKTOP_STROKES to ujipenchars2.txt of UJI Pen Characters v2 (UCI).")
    digits = list(written(Path(file)))[: 20 if quick else None]
    app.make_application([])
    canvas = DigitCanvas()
    canvas.resize(SIDE, SIDE)
    canvas.show()
    rows = []
    for size, pen in WAYS:
        canvas.set_pen_width(pen)
        images = [_draw(canvas, strokes, size) for _, strokes in digits]
        right = [
            reference.read(image).answer.digit == label
            for image, (label, _) in zip(images, digits, strict=True)
        ]
        hold = ("≥", 95.0) if (size, pen) == WAYS[0] else None
        name = f"people's pen strokes, {size:.0%} of the canvas, pen {pen:g}"
        rows.append(row(name, float(np.mean(right)) * 100, "%", hold, f"of {len(right)}"))
    canvas.close()
    return rows
