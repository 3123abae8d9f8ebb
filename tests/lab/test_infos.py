from __future__ import annotations

import numpy as np

from mnist_desktop.lab.infos import MapSpec


def test_both_ways_of_storing_weights_unfold_to_the_same_maps():
    maps = np.arange(10 * 784, dtype=np.float32).reshape(10, 28, 28)
    by_unit = MapSpec("weight", (10, 28, 28), False, "Weights")
    by_pixel = MapSpec("weights", (10, 28, 28), True, "Weights")
    assert np.array_equal(by_unit.unfold(maps.reshape(10, 784)), maps)
    assert np.array_equal(by_pixel.unfold(np.ascontiguousarray(maps.reshape(10, 784).T)), maps)
