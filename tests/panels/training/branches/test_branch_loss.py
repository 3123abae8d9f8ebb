from __future__ import annotations

import numpy as np

from mnist_desktop.panels.training.branches.branch_loss import BranchLossPanel
from mnist_desktop.panels.training.plot_menu import PlotMenu


def test_all_branches_are_drawn(qtbot, ready, settled):
    panel = BranchLossPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.show()
    qtbot.waitExposed(panel)
    for _ in range(8):
        ready.step()
    ready.seek(4)
    ready.set_hyper(lr=0.1)
    ready.step()
    settled(ready)
    rows = panel.plot.as_table()[1]
    shown = rows[(rows[:, 0] >= 1) & ~np.isnan(rows[:, 1])]
    assert np.array_equal(shown[:, 1].astype(np.float32), ready.curves[0].losses)
    panel.plot.seek_requested.emit(99)
    settled(ready)
    assert ready.cursor == ready.head == 5


def test_its_plot_has_the_menu_of_plots(qtbot, ready):
    panel = BranchLossPanel(ready)
    qtbot.addWidget(panel)
    (menu,) = panel.findChildren(PlotMenu)
    assert "Save as table…" in [action.text() for action in menu.actions()]
