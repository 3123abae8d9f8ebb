from __future__ import annotations

import numpy as np

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
    assert f"{accuracies[-1]:.4f} of the validation digits" in said
