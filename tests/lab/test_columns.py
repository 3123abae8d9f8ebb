from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.columns import Column


@given(st.lists(st.integers(-(2**31), 2**31 - 1), max_size=3000))
def test_it_holds_what_was_appended(values):
    column = Column(np.int64)
    for value in values:
        column.append(value)
    assert column.values().tolist() == values and len(column) == len(values)


def test_a_view_is_read_only_and_stays_as_it_was():
    column = Column(np.float32, np.arange(5))
    view = column.values()
    for value in range(5000):
        column.append(value)
    assert view.tolist() == [0, 1, 2, 3, 4]
    with pytest.raises(ValueError, match="read-only"):
        view[0] = 1


def test_a_reader_never_sees_a_gap():
    column, torn = Column(np.int64), []

    def read():
        while len(column) < 200_000:
            values = column.values()
            if len(values) and values[-1] != len(values) - 1:
                torn.append(len(values))

    reader = threading.Thread(target=read)
    reader.start()
    for value in range(200_000):
        column.append(value)
    reader.join()
    assert not torn
