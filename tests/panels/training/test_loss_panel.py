from __future__ import annotations

import numpy as np

from mnist_desktop.panels.training.loss_panel import LossPanel
from mnist_desktop.ui.plot_key import PlotKey


def test_the_plot_holds_the_loss_of_every_step(qtbot, ready, settled):
    panel = LossPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(420, 220)
    panel.show()
    qtbot.waitExposed(panel)
    for _ in range(12):
        ready.step()
    settled(ready)

    rows = panel.plot.as_table()[1]
    assert np.array_equal(rows[rows[:, 0] >= 1][:, 1].astype(np.float32), ready.curves[0].losses)
    steps, losses, _ = ready.curves[0].validations
    there = ~np.isnan(rows[:, 2])
    assert rows[there][:, 0].tolist() == steps.tolist()
    assert np.array_equal(rows[there][:, 2].astype(np.float32), losses)
    assert panel.findChild(PlotKey) is not None
