from __future__ import annotations

import numpy as np

from mnist_desktop.panels.data.drawing import saved_sketch, sketch_of
from mnist_desktop.ui.sketch import InkPoint, Sketch, Stroke


def test_a_drawing_comes_back_point_by_point():
    ground = np.eye(28, dtype=np.uint8)
    strokes = (
        Stroke((InkPoint(1.0, 2.0), InkPoint(3.5, 4.25, 0.5)), 2.0),
        Stroke((InkPoint(9.0, 9.0),), 4.0, erase=True),
    )
    again = sketch_of(saved_sketch(Sketch(ground, strokes)))
    assert again.strokes == strokes and np.array_equal(again.ground, ground)


def test_without_a_stroke_there_is_no_drawing():
    assert saved_sketch(Sketch()) is None
    assert saved_sketch(Sketch(np.eye(28, dtype=np.uint8))) is None
