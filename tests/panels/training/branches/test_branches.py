from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QToolButton

from mnist_desktop.panels.training.branches.branches import BranchesPanel
from mnist_desktop.session import RunState

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, ready):
    panel = BranchesPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(760, 320)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def forked(panel, ready, settled, qtbot):
    """The panel after its own button began a branch."""
    for _ in range(8):
        ready.step()
    settled(ready)
    QTest.mouseClick(panel.findChild(QPushButton, "tryBranch"), LEFT)
    qtbot.waitUntil(lambda: len(ready.curves) == 2 and ready.state is RunState.PAUSED, timeout=20_000)
    settled(ready)
    return panel


def test_one_line_tells_how_a_branch_begins(panel, ready, settled):
    settled(ready)
    button = panel.findChild(QPushButton, "tryBranch")
    assert button.isVisible() and not button.isEnabled() and "steps" in button.toolTip()
    assert not panel.findChild(QPushButton, "race").isVisible()


def test_its_button_begins_one(forked, ready):
    assert [c.branch.head for c in ready.curves] == [8, 8]
    assert ready.curves[0].branch.fork == 4 and ready.config.hyper.lr == 2.0
    assert forked._rows[1]._difference.text() == "lr 1 → 2"
    assert not forked.findChild(QPushButton, "tryBranch").isVisible()


def test_a_box_can_be_pressed_before_a_new_branch_has_its_row(forked, ready, qtbot, monkeypatch):
    monkeypatch.setattr(BranchesPanel, "interval_ms", 60_000)  # as it rests for a moment after every draw
    ready.seek(2)
    ready.set_hyper(lr=3.0)
    ready.step()
    qtbot.waitUntil(lambda: len(ready.curves) == 3 and ready.answered, timeout=20_000)
    assert len(forked._rows) == 2
    QTest.mouseClick(forked.findChild(QCheckBox, "race-0"), LEFT)
    QTest.mouseClick(forked.findChild(QPushButton, "race"), LEFT)


def test_a_name_is_typed(forked, ready, settled):
    field = forked.findChild(QLineEdit, "branchName-1")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "twice")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled(ready)
    assert ready.branches.name(ready.curves[0].branch) == "twice"
    assert forked.findChild(QPushButton, "showBranch-1").accessibleName() == "Show twice"


def test_another_one_is_shown_and_the_first_deleted(forked, ready, settled):
    assert not forked.findChild(QToolButton, "deleteBranch-1").isEnabled()
    QTest.mouseClick(forked.findChild(QPushButton, "showBranch-0"), LEFT)
    settled(ready)
    assert ready.curves[0].branch.id == 0
    QTest.mouseClick(forked.findChild(QToolButton, "deleteBranch-1"), LEFT)
    settled(ready)
    assert len(ready.curves) == 1 and 1 not in forked._rows


def test_a_race_takes_the_chosen_ones_on(forked, ready, settled, qtbot):
    steps, race = forked.findChild(QLineEdit, "raceSteps"), forked.findChild(QPushButton, "race")
    steps.selectAll()
    QTest.keyClicks(steps, "6")
    QTest.mouseClick(race, LEFT)
    qtbot.waitUntil(lambda: [c.branch.head for c in ready.curves] == [14, 14], timeout=20_000)
    settled(ready)
    assert ready.facts.get("branches.raced") == 2
    QTest.mouseClick(forked.findChild(QCheckBox, "race-0"), LEFT)
    assert not race.isEnabled()


def test_the_best_one_is_noted(forked, ready, settled):
    settled(ready)
    assert ready.facts.get("branches.best") in ("main branch", "branch 1")
