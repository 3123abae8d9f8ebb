from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.probes.one_weight import EPSILONS, Differences, OneWeight
from mnist_desktop.panels.training.oneweight import scenes
from mnist_desktop.panels.training.oneweight.finding import Found


def differences(errors):
    nothing = np.zeros(29)
    return Differences(nothing, nothing, nothing, np.asarray(errors, float), 1e-8)


@pytest.fixture
def found():
    u = 10 ** np.abs(np.linspace(-3, 3, 29)) / 1e4  # best in the middle, 0.1 at both ends
    changes = np.linspace(-1, 1, 41)
    seen = OneWeight(
        0.2, -2.0, -2.0, 1.0, changes, (1 - 2 * changes + changes**2).astype(np.float32),
        differences(3 * u), differences(u / 1e6),
    )  # fmt: skip
    return Found(None, (0, 13, 13), 1.0, seen, EPSILONS, 100, 200)


def test_the_tangent_goes_through_the_loss_with_the_gradient_as_slope(found):
    tangent = next(curve for curve in scenes.loss_scene(found, 0.001).curves if curve.color == "accent")
    assert tangent.ys.tolist() == [3.0, -1.0]


def test_both_tries_lie_on_the_curve_while_they_are_in_sight(found):
    (tries,) = scenes.loss_scene(found, 0.5).dots
    assert tries.xs.tolist() == [-0.5, 0.5] and tries.ys == pytest.approx([2.25, 0.25])
    near = Found(None, (0, 13, 13), 0.1, found.seen, EPSILONS, 100, 200)
    assert not scenes.loss_scene(near, 0.5).dots


def test_the_best_is_marked_and_useless_ends_are_tinted(found):
    scene = scenes.error_scene(found)
    (best,) = scene.dots
    assert 10 ** best.xs[0] == pytest.approx(EPSILONS[14]) and best.shape == "diamond"
    assert [(zone.low < -6, zone.high > -1) for zone in scene.zones] == [(False, True), (True, False)]
    assert scene.x == (-7.0, 0.0) and scene.y[0] <= -10 and scene.y[1] >= 0
    assert 10 ** scenes.error_at(found, 14) == pytest.approx(3e-4)


def test_an_epsilon_is_found_by_its_decade(found):
    assert EPSILONS[scenes.nearest(found, -3.0)] == 0.001 and EPSILONS[scenes.nearest(found, -9)] == 1e-7


def test_a_flat_line_is_not_blown_up(found):
    flat = OneWeight(0.2, 0.0, 0.0, 1.0, found.seen.changes, np.ones(41, np.float32), found.seen.single,
                     found.seen.double)  # fmt: skip
    low, high = scenes.loss_scene(Found(None, (0, 0, 0), 1.0, flat, EPSILONS, 0, 9), 0.1).y
    assert high - low > 1e-4
