from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.probes.lr_finder import Found
from mnist_desktop.lab.probes.step_size import StepSizes
from mnist_desktop.panels.training.whatif.scenes import finder_scene, step_scene


def test_the_axis_tells_rates_and_the_diamond_the_best():
    lrs = np.array([0.01, 0.1, 1.0, 10.0])
    found = StepSizes(
        lrs, np.float32([0.4, 0.3, 0.1, np.nan]), np.float32([0.4, 0.35, 0.2, np.inf]), 0.5, 0.5
    )
    scene = step_scene(found)
    assert scene.x == (-2, 1) and [text for _, text in scene.x_ticks] == ["0.01", "0.1", "1", "10"]
    assert scene.y[0] == 0 and 0.5 <= scene.y[1] <= 1.5
    (dots,) = scene.dots
    assert (dots.xs[0], dots.ys[0]) == (0.0, np.float32(0.1))


def test_the_useful_range_is_tinted_where_there_is_one():
    lrs = np.array([0.01, 0.1, 1.0])
    falling = finder_scene(Found(lrs, np.float32([1, 0.5, 0.2]), np.array([1, 0.5, 0.2])))
    (zone,) = falling.zones
    assert (zone.low, zone.high) == pytest.approx((-1, 0))
    assert not finder_scene(Found(lrs, np.float32([1, 2, 3]), np.array([1.0, 2, 3]))).zones


def test_above_the_highest_curve_there_is_room_for_its_word():
    lrs = np.array([0.01, 0.1])
    scene = step_scene(
        StepSizes(lrs, np.float32([0.033, 0.032]), np.float32([0.0458, 0.0457]), 0.033, 0.0458)
    )
    assert scene.y[1] > 1.25 * 0.0458
