from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.diagnostics import overfitting
from mnist_desktop.panels.training.accuracy_panel import AccuracyPanel
from mnist_desktop.ui.label import Label


def test_the_plot_holds_every_validation_and_the_head_the_newest(qtbot, ready, settled):
    panel = AccuracyPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(420, 220)
    panel.show()
    qtbot.waitExposed(panel)
    for _ in range(4):
        ready.step()
    settled(ready)
    steps, _, accuracies = ready.curves[0].validations
    qtbot.waitUntil(lambda: len(panel.plot.as_table()[1]) == len(steps))
    rows = panel.plot.as_table()[1]
    assert rows[:, 0].tolist() == steps.tolist()
    assert np.array_equal(rows[:, 1].astype(np.float32), accuracies)
    said = [label.text() for label in panel.findChildren(Label)]
    assert f"{accuracies[-1]:.4f} in validation" in said


def test_an_accuracy_of_before_says_of_which_step_it_is(qtbot, ready, settled):
    panel = AccuracyPanel(ready)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    ready._worker._pacer.validated(1000.0)  # too long to validate every step taken by hand
    ready.step()
    settled(ready)
    words = f"{ready.validation.accuracy:.4f} after step 0"
    qtbot.waitUntil(lambda: words in [label.text() for label in panel.findChildren(Label)])


def test_where_validation_turns_up_it_offers_to_go_to_the_best_step(qtbot, ready, settled):
    panel = AccuracyPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(420, 220)
    panel.show()
    qtbot.waitExposed(panel)
    button = panel.findChild(QPushButton, "bestStep")
    ready.set_hyper(swap_labels=True)
    ready.run(60)  # fifteen epochs, each of which ends with a validation
    qtbot.waitUntil(lambda: ready.head == 60, timeout=30_000)
    settled(ready)
    best = int(overfitting(ready.curves[0], ready.head).seen["best"])
    qtbot.waitUntil(button.isVisible)
    assert button.text() == f"Best: step {best}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(ready)
    assert ready.cursor == best and button.isVisible()
    ready.reset()
    settled(ready)
    qtbot.waitUntil(lambda: not button.isVisible())
