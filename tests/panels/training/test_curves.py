"""What both curve panels do: follow the cursor, ring the branches, seek where they are clicked."""

from __future__ import annotations

import pytest

from mnist_desktop.panels.training.curves import CurvesPanel
from mnist_desktop.ui.curve_plot import CurvePlot


class Panel(CurvesPanel):
    def __init__(self, session):
        super().__init__(session, "Loss", CurvePlot("Loss", "plot", {"train": "training"}), logarithmic=True)
        self.drawn = []

    def draw(self, active, others):
        self.drawn.append((active.branch, [c.branch for c in others]))
        self.plot.set_curve("train", active.losses)


@pytest.fixture
def panel(qtbot, ready):
    panel = Panel(ready)
    qtbot.addWidget(panel)
    panel.resize(420, 220)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_it_draws_every_branch_the_active_one_first(qtbot, panel, ready, settled):
    for _ in range(6):
        ready.step()
    ready.seek(4)
    settled(ready)
    ready.set_hyper(lr=0.1)
    ready.step()
    settled(ready)
    qtbot.waitUntil(lambda: panel.drawn[-1][0].id == 1)
    active, others = panel.drawn[-1]
    assert (active.head, [(b.id, b.shared, b.head) for b in others]) == (5, [(0, 4, 6)])


def test_a_step_that_is_pointed_at_is_gone_to_and_none_beyond_the_last(qtbot, panel, ready, settled):
    for _ in range(5):
        ready.step()
    settled(ready)
    panel.plot.seek_requested.emit(2)
    settled(ready)
    assert ready.cursor == 2
    panel.plot.seek_requested.emit(99)
    settled(ready)
    assert ready.cursor == 5
