from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.training.batch_panel import BatchPanel
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.thumbnails import ThumbnailGrid


def test_the_hardest_come_first_and_a_click_puts_one_on_the_canvas(qtbot, ready, settled):
    panel = BatchPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(320, 300)
    panel.show()
    qtbot.waitExposed(panel)
    ready.step()
    settled(ready)
    grid = panel.findChild(ThumbnailGrid)
    qtbot.waitUntil(lambda: len(grid._items) > 0)
    batch = ready.record.batch
    order = batch.hardest(len(grid._items))
    assert np.array_equal(grid._images, batch.images[order])
    losses = batch.losses[order]
    assert [item.tip.rpartition("; ")[2] for item in grid._items] == [f"loss {loss:.4f}" for loss in losses]
    assert [item.bar for item in grid._items] == pytest.approx((losses / losses[0]).tolist())
    assert [item.wrong for item in grid._items] == [bool(batch.said[i] != batch.labels[i]) for i in order]
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.rect().topLeft() + grid.rect().center() * 0.05)
    assert np.array_equal(ready.digit.image, batch.images[order[0]])
    assert ready.digit.title == f"train/{batch.labels[order[0]]}/{batch.indices[order[0]]}"


def test_before_the_first_step_it_says_how_to_get_a_batch(qtbot, ready, settled):
    panel = BatchPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(240, 160)
    panel.show()
    qtbot.waitExposed(panel)
    hint, grid = panel.findChild(Label, "batchEmpty"), panel.findChild(ThumbnailGrid)
    assert hint.isVisible() and not grid.isVisible() and hint.text().startswith("Take a step")
    ready.step()
    settled(ready)
    qtbot.waitUntil(grid.isVisible)
    assert not hint.isVisible()
