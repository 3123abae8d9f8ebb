from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.panels.training.whatif.finder import FinderPanel


@pytest.fixture
def panel(qtbot, ready, settled):
    panel = FinderPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(740, 280)
    panel.show()
    qtbot.waitExposed(panel)
    settled(ready)
    return panel


def test_a_rate_is_found_moved_and_taken(panel, ready, settled, qtbot):
    before = ready.record
    QTest.mouseClick(panel.findChild(QPushButton, "findLr"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel._found is not None, timeout=30_000)
    assert ready.record is before, "the run itself is not touched"
    assert panel._lr == ready.facts.get("whatif.found_lr") == pytest.approx(panel._found.suggested, rel=0.05)
    panel.plot.setFocus()
    QTest.keyClick(panel.plot, Qt.Key.Key_Left)
    looked = panel._lr
    assert looked < ready.facts.get("whatif.found_lr")
    QTest.mouseClick(panel.findChild(QPushButton, "takeFoundLr"), Qt.MouseButton.LeftButton)
    settled(ready)
    assert ready.config.hyper.lr == looked


def test_nothing_can_be_taken_before_it_is_found(panel):
    assert not panel.findChild(QPushButton, "takeFoundLr").isEnabled()
    assert panel.findChild(QPushButton, "findLr").isEnabled()


def test_a_trial_that_fails_is_offered_again(panel, ready, qtbot, monkeypatch):
    def broken(*_arguments):
        raise RuntimeError("no memory for this")

    monkeypatch.setattr("mnist_desktop.lab.probes.lr_finder.find_lr", broken)
    find = panel.findChild(QPushButton, "findLr")
    QTest.mouseClick(find, Qt.MouseButton.LeftButton)
    assert not find.isEnabled()
    qtbot.waitUntil(find.isEnabled, timeout=20_000)
    qtbot.waitUntil(lambda: len(ready.failures) == 1)
    assert panel._words.text() == "" and panel._found is None
