from __future__ import annotations

import numpy as np

from mnist_desktop.panels.training.inside.loss_bars import LossBars


def test_the_highest_stands_first_and_the_chosen_one_knows_its_rank(qtbot, scheme):
    bars = LossBars()
    qtbot.addWidget(bars)
    bars.resize(300, 120)
    bars.show_losses(np.array([0.1, 0.9, 0.3, 0.2], np.float32), 2, 0.375)
    assert bars.rank == 1 and "highest 0.9000, mean 0.3750" in bars.accessibleDescription()
    first = bars.grab().toImage()
    bars.show_losses(np.array([0.1, 0.9, 0.3, 0.2], np.float32), 1, 0.375)
    assert bars.rank == 0 and bars.grab().toImage() != first


def test_losses_that_diverged_are_painted(qtbot):
    bars = LossBars()
    qtbot.addWidget(bars)
    bars.resize(300, 120)
    bars.show_losses(np.array([np.nan, np.inf, 1], np.float32), 2, float("nan"))
    assert bars.rank == 2 and not bars.grab().isNull()
