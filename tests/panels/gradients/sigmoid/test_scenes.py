import numpy as np
import pytest

from mnist_desktop.panels.gradients.sigmoid import scenes


def test_nearly_all_outputs_are_in_sight():
    assert scenes.reach(np.zeros(0)) == 8
    assert scenes.reach(np.full(100, 11.2)) == 12
    assert scenes.reach(np.array([1e9, np.nan, np.inf])) == 30


def test_dots_lie_on_the_curve_by_target_and_by_whether_they_are_right(qapp):
    raw, ones = np.array([2.0, -3.0, -1.0, 40.0]), np.array([True, False, True, False])
    dots = scenes.curve(8, 0.0, raw, ones).dots
    assert [(d.color, d.shape, d.xs.tolist()) for d in dots] == [
        ("positive", "circle", [2]),
        ("negative", "diamond", [-3]),
        ("positive", "cross", [-1]),
        ("negative", "cross", [8]),
    ]
    assert dots[0].ys[0] == pytest.approx(1 / (1 + np.exp(-2)))


def test_the_tangent_touches_the_curve(qapp):
    tangent = scenes.curve(8, 1.0, np.zeros(0), np.zeros(0, bool)).curves[2]
    assert tangent.ys.mean() == pytest.approx(1 / (1 + np.exp(-1)))
    assert np.diff(tangent.ys) / np.diff(tangent.xs) == pytest.approx(0.196612, abs=1e-6)


def test_the_slope_is_highest_in_the_middle(qapp):
    curve = scenes.derivative(8).curves[0]
    assert curve.ys.max() == 0.25 and curve.xs[curve.ys.argmax()] == pytest.approx(0)
