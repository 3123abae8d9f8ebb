import pytest

from mnist_desktop.lab.toys import descent
from mnist_desktop.panels.gradients.descent.walk import REACH, Walk


@pytest.fixture
def walk(qtbot):
    walk = Walk()
    walk.said = []
    walk.changed.connect(lambda: walk.said.append(walk.x))
    yield walk
    walk.pause()


def test_steps_are_the_laboratory_s_and_can_be_taken_back(walk):
    for _ in range(3):
        walk.step()
    assert walk.places == descent.path(3.0, 0.1, 3).tolist() and walk.taken == 3
    walk.back()
    assert walk.places == descent.path(3.0, 0.1, 2).tolist()
    walk.restart()
    assert walk.places == [3.0]
    walk.back()
    assert walk.places == [3.0]


def test_another_rate_keeps_the_walk(walk):
    walk.step()
    walk.set_lr(0.5)
    walk.step()
    assert walk.taken == 2 and walk.arrived


def test_the_point_stays_in_reach(walk):
    walk.put(99)
    assert walk.x == pytest.approx(REACH) and walk.taken == 0


def test_a_run_arrives(qtbot, walk):
    walk.run()
    assert walk.running
    qtbot.waitUntil(lambda: not walk.running, timeout=30_000)
    assert walk.arrived and walk.taken == 26


def test_a_long_run_takes_several_steps_at_a_time(qtbot, walk):
    walk.set_lr(0.01)
    walk.run()
    qtbot.waitUntil(lambda: walk.taken > 1, timeout=30_000)
    assert walk.taken == 283 // 40
    walk.run()
    assert not walk.running


def test_a_run_that_diverges_ends(walk):
    walk.set_lr(9.0)
    walk.run()
    while walk.running:
        walk._run_on()
    assert walk.diverged and not walk.can_step
    taken = walk.taken
    walk.step()
    assert walk.taken == taken


def test_at_the_boundary_a_run_gives_up(walk):
    walk.set_lr(1.0)
    walk.run()
    while walk.running:
        walk._run_on()
    assert walk.taken == 200 and abs(walk.x) == 3 and not walk.diverged
