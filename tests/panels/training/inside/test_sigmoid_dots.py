from __future__ import annotations

import numpy as np

from mnist_desktop.lab.dissect.loss import flat
from mnist_desktop.panels.training.inside.sigmoid_dots import SigmoidDots


def test_the_flat_ends_are_where_the_slope_is_small(qtbot, scheme):
    dots = SigmoidDots()
    qtbot.addWidget(dots)
    preds = np.linspace(-12, 12, 1001, dtype=np.float32)
    dots.show_batch(preds, preds > 0, 500)
    assert dots.flat_count == int(flat(1 / (1 + np.exp(-preds.astype(np.float64)))).sum())
    assert dots.reach == 12 and "1001 predictions" in dots.accessibleDescription()
    dots.resize(240, 220)
    dots.show()
    qtbot.waitExposed(dots)
    assert not dots.grab().isNull()


def test_predictions_that_diverged_are_painted_at_the_ends(qtbot):
    dots = SigmoidDots()
    qtbot.addWidget(dots)
    dots.show_batch(np.array([np.nan, np.inf, -np.inf, 3e38], np.float32), np.ones(4, bool), 0)
    dots.resize(240, 220)
    assert dots.reach == 40 and not dots.grab().isNull()
