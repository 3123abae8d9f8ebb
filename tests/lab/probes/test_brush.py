import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.probes.brush import WeightPainting

CELL = st.integers(0, 27)


@given(CELL, CELL, st.booleans())
def test_a_stamp_sets_what_lies_inside(row, column, wide):
    painting = WeightPainting()
    painting.stamp(row, column, -1.0, wide)
    rows, columns = np.nonzero(painting.w)
    assert painting.w[row, column] == -1
    assert abs(rows - row).max() <= wide and abs(columns - column).max() <= wide
    inner = row in range(1, 27) and column in range(1, 27)
    assert painting.painted == (9 if wide and inner else painting.painted if wide else 1)


def test_a_stroke_is_undone_as_a_whole():
    painting = WeightPainting()
    painting.begin()
    painting.stamp(3, 3, 1.0, False)
    painting.stamp(3, 4, 1.0, False)
    painting.take(np.eye(28))
    assert painting.w.dtype == np.float32 and painting.painted == 28
    painting.clear()
    for count in (28, 2, 0, 0):
        painting.undo()
        assert painting.painted == count
    assert not painting.can_undo


def test_what_a_thread_holds_does_not_change():
    painting = WeightPainting()
    held = painting.w
    painting.stamp(0, 0, 1.0, True)
    assert not held.any()
    with pytest.raises(ValueError, match="read-only"):
        held[0, 0] = 1


def test_many_strokes_do_not_fill_the_memory():
    painting = WeightPainting()
    for i in range(80):
        painting.begin()
        painting.stamp(i % 28, 0, 1.0, False)
    assert len(painting._before) == 50
