from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.ui.sketch import InkPoint, Sketch, SketchHistory, Stroke


def stroke(x):
    return Stroke((InkPoint(x, 1),), 2.0)


def test_a_ground_is_copied_and_sealed():
    image = np.zeros((28, 28), np.uint8)
    sketch = Sketch(image)
    image[0, 0] = 9
    assert sketch.ground[0, 0] == 0
    with pytest.raises(ValueError):
        sketch.ground[0, 0] = 1


@pytest.mark.parametrize("bad", [np.zeros((27, 28), np.uint8), np.zeros((28, 28), np.float32)])
def test_a_ground_of_another_form_is_refused(bad):
    with pytest.raises(ValueError, match="uint8"):
        Sketch(bad)


def test_a_bare_sketch_has_neither_image_nor_stroke():
    assert Sketch().bare
    assert not Sketch().with_stroke(stroke(1)).bare
    assert not Sketch(np.zeros((28, 28), np.uint8)).bare


@given(st.lists(st.sampled_from(["push", "undo", "redo"]), max_size=60))
def test_history_is_a_line_one_can_walk(moves):
    history, line, at = SketchHistory(depth=1000), [Sketch()], 0
    line[0] = history.sketch
    for number, move in enumerate(moves):
        if move == "push":
            sketch = Sketch(strokes=(stroke(number),))
            history.push(sketch)
            line, at = [*line[: at + 1], sketch], at + 1
        elif move == "undo":
            assert history.undo() == (at > 0)
            at = max(0, at - 1)
        else:
            assert history.redo() == (at < len(line) - 1)
            at = min(len(line) - 1, at + 1)
        assert history.sketch is line[at]
        assert (history.can_undo, history.can_redo) == (at > 0, at < len(line) - 1)


def test_history_is_bounded():
    history = SketchHistory(depth=3)
    for number in range(10):
        history.push(Sketch(strokes=(stroke(number),)))
    assert sum(history.undo() for _ in range(10)) == 3
