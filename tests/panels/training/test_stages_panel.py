from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from mnist_desktop.lab.records import Stage
from mnist_desktop.panels.training.stages_panel import StagesPanel
from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.seven_steps import SevenSteps


def test_the_lit_stage_holds_its_tensor(qtbot, ready, settled):
    panel = StagesPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(900, 100)
    panel.show()
    qtbot.waitExposed(panel)
    seven = panel.findChild(SevenSteps)
    assert "Initialise" in seven.accessibleDescription()
    lit = []
    for _ in range(6):
        ready.next_stage()
        settled(ready)
        lit.append(seven.accessibleDescription().rpartition(": ")[2])
    assert lit == ["Predict", "Predict", "Loss", "Gradient", "Step", "Stop"]
    values = panel._values(ready.record)
    size = len(ready.record.batch.labels)
    steepest = max(float(np.abs(p.grad).max()) for p in ready.record.params)
    assert values[:4] == [
        f"[{size}, 784]",
        f"[{size}, 1]",
        brief(ready.record.loss),
        f"max {brief(steepest)}",
    ]


@pytest.mark.parametrize(
    ("pressed", "stage", "steps"),
    [([3], Stage.BACKWARD, 0), ([3, 5], Stage.ZERO, 1), ([4, 1], Stage.PREDICT, 1)],
)
def test_a_stage_that_is_pressed_is_run_to(qtbot, ready, settled, pressed, stage, steps):
    panel = StagesPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(900, 100)
    panel.show()
    for position in pressed:
        box = panel.findChild(QAbstractButton, f"stage-{position}")
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
        settled(ready)
    assert (ready.record.stage, ready.record.whole_steps) == (stage, steps)


def test_a_badge_says_what_is_broken_and_leads_there(qtbot, ready, settled):
    panel = StagesPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(752, 100)
    panel.show()
    qtbot.waitExposed(panel)
    badge = panel.findChild(QPushButton, "sabotageBadge")
    assert not badge.isVisible()
    ready.set_hyper(forget_zero=True)
    ready.step()
    settled(ready)
    assert badge.isVisible() and badge.accessibleName() == "zero forgotten"
    assert panel._values(ready.record)[5] == "grad stays"
    with qtbot.waitSignal(panel.link_activated) as followed:
        QTest.mouseClick(badge, Qt.MouseButton.LeftButton)
    assert followed.args == ["show:training.sabotage"]
    ready.riddle._draw = lambda names: "forget_zero"
    ready.riddle.begin()
    ready.step()
    settled(ready)
    assert badge.accessibleName() == "a riddle is on" and panel._values(ready.record)[5] == "grad → 0"
    ready.riddle.give_up()
    ready.riddle.repair()
    settled(ready)
    assert not badge.isVisible()
