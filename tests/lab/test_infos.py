from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.infos import MapSpec


def test_both_ways_of_storing_weights_unfold_to_the_same_maps():
    maps = np.arange(10 * 784, dtype=np.float32).reshape(10, 28, 28)
    by_unit = MapSpec("weight", (10, 28, 28), False, "Weights")
    by_pixel = MapSpec("weights", (10, 28, 28), True, "Weights")
    assert np.array_equal(by_unit.unfold(maps.reshape(10, 784)), maps)
    assert np.array_equal(by_pixel.unfold(np.ascontiguousarray(maps.reshape(10, 784).T)), maps)


@pytest.mark.parametrize("last", [False, True])
def test_the_place_of_a_cell_is_where_the_parameter_holds_it(last):
    spec = MapSpec("w", (3, 28, 28), last, "Weights")
    maps = np.arange(3 * 784).reshape(3, 28, 28)
    stored = np.ascontiguousarray(maps.reshape(3, 784).T) if last else maps.reshape(3, 784)
    assert np.array_equal(spec.unfold(stored), maps)
    assert stored.reshape(-1)[spec.place(2, 13, 9)] == maps[2, 13, 9]


def test_a_cell_is_called_what_python_calls_it():
    linear = MapSpec("weights", (1, 28, 28), True, "Weights")
    hidden, filters = MapSpec("0.weight", (30, 28, 28), False, ""), MapSpec("1.weight", (16, 5, 5), False, "")
    assert linear.cell_name(0, 13, 9) == "w[373, 0]" and hidden.cell_name(12, 13, 9) == "w1[373, 12]"
    assert filters.cell_name(2, 4, 1) == "1.weight[2, 0, 4, 1]"
    assert linear.sees_pixels and not filters.sees_pixels
