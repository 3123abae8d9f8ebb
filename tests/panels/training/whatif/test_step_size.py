from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.panels.training.whatif.step_size import StepSizePanel


@pytest.fixture
def panel(qtbot, ready):
    panel = StepSizePanel(ready)
    qtbot.addWidget(panel)
    panel.resize(740, 280)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def stepped(panel, ready, qtbot):
    ready.step()
    qtbot.waitUntil(lambda: panel._found is not None, timeout=20_000)
    return panel


def test_before_a_step_it_says_what_to_do(panel, ready, settled):
    settled(ready)
    assert "step" in panel.plot.accessibleDescription()
    assert not panel.findChild(QPushButton, "takeLr").isEnabled()


def test_the_rate_in_force_is_where_the_run_went(stepped, ready):
    assert stepped._found.batch_now == ready.record.loss
    assert "lr 1:" in stepped.plot.accessibleDescription()
    assert not stepped.findChild(QPushButton, "takeLr").isEnabled(), "it is in force already"


def test_a_rate_is_looked_at_by_key_and_taken(stepped, ready, settled):
    stepped.plot.setFocus()
    QTest.keyClick(stepped.plot, Qt.Key.Key_PageDown)
    looked = ready.facts.get("whatif.lr")
    assert looked < 1.0 and ready.config.hyper.lr == 1.0, "looking commits to nothing"
    QTest.mouseClick(stepped.findChild(QPushButton, "takeLr"), Qt.MouseButton.LeftButton)
    settled(ready)
    assert ready.config.hyper.lr == looked and ready.facts.get("whatif.taken") is True


def test_the_best_rate_lowers_the_loss(stepped, ready):
    best = ready.facts.get("whatif.best_lr")
    stepped._look_at(best)
    assert ready.facts.get("whatif.lowers") is True
    stepped._look_at(float(stepped._found.lrs[-1]))
    assert ready.facts.get("whatif.lowers") == bool(stepped._found.batch[-1] < stepped._found.batch_now)
