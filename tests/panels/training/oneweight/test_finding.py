from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from mnist_desktop.panels.training.oneweight.finding import Finding
from mnist_desktop.session import RunState


@pytest.fixture
def finding(stepped):
    finding = Finding(stepped, QObject(stepped))
    finding.follow()
    return finding


def found_at(qtbot, finding, weight):
    qtbot.waitUntil(lambda: finding.found is not None and finding.found.weight == weight, timeout=30_000)
    return finding.found


def test_it_finds_the_picked_weight_of_the_step_under_the_cursor(qtbot, finding, stepped):
    found = found_at(qtbot, finding, (0, 13, 13))
    record = stepped.record
    assert found.record is record and found.seen.loss == record.loss
    assert found.seen.gradient == float(record.param("weights").grad[377, 0])
    assert found.seen.value == float(record.param("weights").before[377, 0])
    assert found.inked == int((record.batch.images[:, 13, 13] > 0).sum())


def test_a_pixel_without_ink_is_dead(qtbot, finding, stepped):
    stepped.picked.pick(0, 0, 0)
    finding.follow()
    found = found_at(qtbot, finding, (0, 0, 0))
    assert found.dead and found.inked == 0 and found.blank >= 1


def test_another_weight_begins_where_it_is(qtbot, finding, stepped):
    found_at(qtbot, finding, (0, 13, 13))
    finding.set_change(0.5)
    stepped.picked.pick(0, 14, 13)
    finding.follow()
    found_at(qtbot, finding, (0, 14, 13))
    assert finding.change == 0.0


def test_another_range_is_found(qtbot, finding):
    found_at(qtbot, finding, (0, 13, 13))
    finding.set_reach(0.1)
    qtbot.waitUntil(lambda: finding.found.reach == 0.1, timeout=30_000)


def test_before_backward_it_says_what_to_do(qtbot, finding, stepped, settled):
    found_at(qtbot, finding, (0, 13, 13))
    stepped.next_stage()
    settled(stepped)
    finding.follow()
    assert finding.found is None and "Backward" in finding.why_not


def test_a_run_at_full_speed_is_left_alone(qtbot, finding, stepped, settled):
    """Work for this page would take the run's time: what was found last stays until it rests."""
    found = found_at(qtbot, finding, (0, 13, 13))
    stepped.run()
    qtbot.waitUntil(lambda: stepped.cursor > 20, timeout=30_000)
    assert stepped.state is RunState.RUNNING
    finding.follow()
    assert finding.found is found and not finding.busy
    stepped.pause()
    settled(stepped)
    finding.follow()
    qtbot.waitUntil(lambda: finding.found.record is stepped.record, timeout=30_000)
