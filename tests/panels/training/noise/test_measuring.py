from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QObject

from mnist_desktop.panels.training.noise.measuring import Measuring


@pytest.fixture
def measuring(ready):
    return Measuring(ready, QObject(ready))


def measured(qtbot, measuring, record):
    qtbot.waitUntil(lambda: measuring._of is not None and measuring._of[0] is record, timeout=30_000)


def test_it_measures_the_step_under_the_cursor_once(qtbot, measuring, ready, settled):
    ready.step()
    settled(ready)
    measuring.follow()
    measured(qtbot, measuring, ready.record)
    first = measuring.noise
    measuring.follow()
    assert measuring.noise is first and not measuring.busy and measuring.step == 1


def test_the_other_order_is_measured_anew(qtbot, measuring, ready, settled):
    settled(ready)
    measuring.follow()
    measured(qtbot, measuring, ready.record)
    measuring.set_shuffle(False)
    qtbot.waitUntil(lambda: not measuring.noise.shuffled, timeout=30_000)


def test_while_a_run_is_under_way_nothing_is_measured(qtbot, measuring, ready, settled):
    settled(ready)
    ready.run()
    qtbot.waitUntil(lambda: ready.cursor > 5, timeout=30_000)
    measuring.follow()
    assert not measuring.busy and measuring.noise is None
    ready.pause()
    settled(ready)
    measuring.follow()
    measured(qtbot, measuring, ready.record)


def test_a_gradient_without_direction_is_said(qtbot, measuring, ready, settled):
    settled(ready)
    measuring.follow()
    measured(qtbot, measuring, ready.record)
    assert measuring.why_not == ""
    flat = tuple(replace(param, value=param.value * np.float32(1e20)) for param in ready.record.params)
    ready.record = replace(ready.record, params=flat)
    measuring.follow()
    qtbot.waitUntil(lambda: measuring.noise is None, timeout=30_000)
    assert "no direction" in measuring.why_not


def test_weights_that_are_no_numbers_are_not_measured(measuring, ready, settled):
    settled(ready)
    lost = tuple(replace(param, value=param.value * np.nan) for param in ready.record.params)
    ready.record = replace(ready.record, params=lost)
    measuring.follow()
    assert not measuring.busy and "no direction" in measuring.why_not
