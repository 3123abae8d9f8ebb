import math

import numpy as np
import pytest

from mnist_desktop.panels.gradients.roller.fitting import MANY, Fitting


@pytest.fixture
def fitting(qtbot):
    fitting = Fitting()
    fitting.torch_loaded()
    yield fitting
    fitting.pause()


def test_before_torch_nothing_happens(qtbot):
    fitting = Fitting()
    for act in (fitting.step, fitting.back, fitting.run, fitting.restart, fitting.jump, fitting.step_ten):
        act()
    fitting.move(0, 1.0)
    fitting.move_pair(0, 0)
    assert fitting.losses == [] and math.isnan(fitting.error) and not fitting.running
    assert fitting.slice() is None and not fitting.plateau and not fitting.diverged


def test_ten_steps_as_in_the_book(fitting):
    fitting.step_ten()
    assert [round(loss, 1) for loss in (fitting.losses[0], fitting.losses[-1])] == [25823.8, 677.0]
    assert fitting.plateau and not fitting.diverged
    fitting.back()
    assert fitting.fit.taken == 9 and not fitting.plateau
    fitting.restart()
    assert fitting.fit.taken == 0


def test_down_the_root_as_in_early_copies(fitting):
    fitting.set_root(True)
    fitting.step_ten()
    assert [round(loss, 1) for loss in (fitting.losses[0], fitting.losses[-1])] == [160.7, 157.9]
    assert not fitting.plateau and fitting.shown(25.0) == 5


def test_the_hand_moves_one_parameter_or_two(fitting):
    fitting.step()
    fitting.move(0, 0.5)
    assert fitting.fit.taken == 0 and fitting.fit.params[0] == 0.5
    first = fitting.by_hand
    fitting.set_pair(1, 2)
    fitting.move_pair(-14.5, 70.0)
    assert fitting.fit.params[1:].tolist() == [-14.5, 70.0]
    best = min(first, fitting.error)
    fitting.move(0, 2.0)
    assert fitting.by_hand == best


def test_the_minimum_needs_no_steps(fitting):
    fitting.jump()
    assert fitting.error == pytest.approx(fitting.valley.least, rel=1e-3) and fitting.by_hand is None


def test_too_high_a_rate_diverges_and_stops(fitting):
    fitting.set_lr(1e-3)
    for _ in range(5):
        fitting.step_ten()
    assert fitting.diverged and not fitting.can_step
    taken = fitting.fit.taken
    fitting.run()
    fitting.step()
    assert fitting.fit.taken == taken and not fitting.running


def test_a_long_run_can_be_stopped_and_ends(fitting):
    fitting.run()
    fitting._run_on()
    assert fitting.running and 0 < fitting.fit.taken < MANY
    fitting.run()
    assert not fitting.running
    fitting.restart()
    fitting.run()
    while fitting.running:
        fitting._run_on()
    assert fitting.fit.taken == MANY and fitting.plateau


def test_the_map_holds_the_third_or_lets_it_be_best(fitting):
    held = fitting.slice()
    fitting.set_held(False)
    best = fitting.slice()
    assert best.floor == fitting.valley.least < held.floor
    np.testing.assert_allclose(best.lowest, fitting.valley.best[list(fitting.pair)])
