"""Nearest ideal: distances of the digit to the ideals, the nearest named."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit
from mnist_desktop.panels.data.nearest_panel import NearestPanel
from mnist_desktop.ui.bars import BarList
from mnist_desktop.ui.digit_bars import DigitBars
from mnist_desktop.ui.heading import Heading


def made(qtbot, session) -> NearestPanel:
    panel = NearestPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def nearest(panel: NearestPanel) -> str:
    return panel.findChild(Heading).accessibleDescription()


def words(panel: NearestPanel) -> str:
    return panel.findChild(QLabel).text()


def test_it_says_why_there_is_nothing(qtbot, session, digits):
    panel = made(qtbot, session)
    assert (nearest(panel), words(panel)) == ("", "Nothing drawn yet")
    session.edit_pixel(5, 5, 200)
    assert words(panel) == "The digits are being loaded…"
    session.library.use(digits)
    assert words(panel) == "PyTorch is loading…"


def test_distances_are_those_of_the_session_and_the_nearer_is_named(qtbot, ready):
    panel = made(qtbot, ready)
    ready.take_sample(7)
    l1 = ready.distances["l1"]
    assert panel.findChild(BarList).accessibleDescription() == f"3: {l1[3]:.4f}, 7: {l1[7]:.4f}"
    assert nearest(panel) == "7"


def test_l2_can_be_chosen_and_is_shared(qtbot, ready):
    panel = made(qtbot, ready)
    ready.take_sample(3)
    button = next(b for b in panel.findChildren(QRadioButton) if b.text() == "L2")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert ready.comparison.metric == "l2"
    l2 = ready.distances["l2"]
    assert panel.findChild(BarList).accessibleDescription() == f"3: {l2[3]:.4f}, 7: {l2[7]:.4f}"
    ready.comparison.set_metric("l1")
    assert next(b for b in panel.findChildren(QRadioButton) if b.text() == "L1").isChecked()


def test_all_ten_are_compared_where_ten_compete(qtbot, ready):
    panel = made(qtbot, ready)
    ready.take_sample(5)
    ready.comparison.set_task(Task(ALL_TEN))
    assert nearest(panel) == "5"
    said = panel.findChild(DigitBars).accessibleDescription()
    assert said == ", ".join(f"{d}: {ready.distances['l1'][d]:.4f}" for d in range(10))


def test_a_digit_without_an_ideal_is_left_out(qtbot, ready, digits):
    kept = np.isin(digits.train.labels, (0, 3))
    split = DigitSplit(digits.train.images[kept], digits.train.labels[kept])
    panel = made(qtbot, ready)
    ready.library.use(DigitDataset(split, split, digits.provenance))
    qtbot.waitUntil(lambda: ready.ideals is not None, timeout=10_000)
    ready.take_sample(0)
    assert panel.findChild(BarList).accessibleDescription().endswith("7: –")
    assert nearest(panel) == "3"


@pytest.mark.parametrize("metric", ["l1", "l2"])
def test_a_digit_is_nearest_to_its_own_ideal(qtbot, ready, metric):
    panel = made(qtbot, ready)
    ready.comparison.set_metric(metric)
    ready.comparison.set_task(Task(ALL_TEN))
    for i in range(10):
        ready.take_sample(i)
        assert nearest(panel) == str(i)
