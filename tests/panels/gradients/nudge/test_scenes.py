import numpy as np
import pytest

from mnist_desktop.lab.probes.nudge import Sweep
from mnist_desktop.panels.gradients.nudge import scenes


@pytest.fixture
def sweep():
    changes = np.linspace(-1, 1, 5)
    flips, correct = np.array([-0.5, 0.25]), np.array([90, 91, 90])
    return Sweep(377, 1.0, changes, (changes**2).astype(np.float32), flips, correct, 0.0, 50)


def test_the_staircase_jumps_where_answers_flip(qapp, sweep):
    curve = scenes.staircase(sweep, 100).curves[-1]
    assert curve.xs.tolist() == [-1, -0.5, -0.5, 0.25, 0.25, 1]
    assert curve.ys.tolist() == [0.9, 0.9, 0.91, 0.91, 0.9, 0.9]


def test_the_tangent_touches_the_loss_where_nothing_is_changed(qapp, sweep):
    scene = scenes.smooth(sweep)
    tangent, loss = scene.curves[1], scene.curves[2]
    assert tangent.ys.tolist() == [0, 0] and loss.ys.tolist() == [1, 0.25, 0, 0.25, 1]
    assert scene.y[0] < 0 and scene.y[1] > 1
    texts = [text for _, text in scene.y_ticks]
    assert len(set(texts)) == len(texts) >= 3


def test_a_flat_curve_has_a_range_and_ticks_that_differ(qapp, sweep):
    flat = Sweep(0, 1.0, sweep.changes, np.full(5, 0.25, np.float32), np.zeros(0), np.array([90]), 0.0, 0)
    for scene in (scenes.smooth(flat), scenes.staircase(flat, 100)):
        assert scene.y[0] < scene.y[1]
        texts = [text for _, text in scene.y_ticks]
        assert len(set(texts)) == len(texts)
