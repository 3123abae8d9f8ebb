from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton

from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.ideal.distance.distance_panel import BOOK_SAMPLE, PANEL
from mnist_desktop.panels.ideal.distance.sum_plot import SumPlot
from mnist_desktop.panels.ideal.distance.two_ways import TwoWays
from mnist_desktop.ui.label import Label


@pytest.fixture
def panel(ready, qtbot):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 520)
    panel.show()
    panel.drawn = lambda: qtbot.waitUntil(lambda: panel.is_current, timeout=30_000)
    return panel


def click(panel, kind, name):
    QTest.mouseClick(panel.findChild(kind, name), Qt.MouseButton.LeftButton)


def test_an_empty_canvas_invites_to_take_a_3(panel, ready):
    click(panel, QPushButton, "distance-sample")
    assert ready.digit.label == 3
    panel.drawn()
    assert panel.findChild(TwoWays).accessibleDescription().startswith("signed")
    assert not panel.findChild(QPushButton, "distance-sample").isVisible()


def test_what_it_notes_is_what_pytorch_says(panel, ready):
    ready.take_sample(18)
    panel.drawn()
    click(panel, QRadioButton, "distance-ideal-7")
    x, m = torch.tensor(ready.digit.image).float() / 255, torch.tensor(ready.ideals[7])
    assert ready.facts.get("distance.ideal") == 7
    assert ready.facts.get("distance.l1") == F.l1_loss(x, m).item()
    assert ready.facts.get("distance.l2") == F.mse_loss(x, m).sqrt().item()
    assert ready.facts.get("distance.mse") == F.mse_loss(x, m).item()
    assert ready.facts.get("distance.mean") == (x - m).mean().item()


def test_without_the_root_it_is_the_mean_squared_error(panel, ready):
    ready.take_sample(18)
    panel.drawn()
    box = panel.findChild(QCheckBox, "distance-root")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    told = panel.findChild(TwoWays).accessibleDescription()
    assert "MSE: ((x - m)**2).mean()" in told and "sqrt" not in told
    assert ready.facts.get("distance.root") is False


def test_the_kind_and_the_pixel_are_followed(panel, ready):
    ready.take_sample(18)
    panel.drawn()
    click(panel, QRadioButton, "distance-kind-absolute")
    plot = panel.findChild(SumPlot)
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert ready.facts.get("distance.kind") == "absolute" and ready.facts.get("distance.pixel") == 0


def test_a_missing_ideal_is_said(panel, ready, bars_without_0, qtbot):
    ready.library.use(bars_without_0)
    qtbot.waitUntil(lambda: ready.ideals is not None, timeout=30_000)
    ready.take_sample(0)
    click(panel, QRadioButton, "distance-ideal-0")
    panel.drawn()
    assert any("there is no ideal 0" in label.text() for label in panel.findChildren(Label))


def test_the_book_s_3_has_the_book_s_distances(panel, ready, real_mnist, qtbot):
    ready.library.use(real_mnist)
    qtbot.waitUntil(lambda: ready.ideals is not None, timeout=60_000)
    ready.set_digit(Digit.blank())
    panel.drawn()
    click(panel, QPushButton, "distance-sample")
    panel.drawn()
    assert ready.facts.get("distance.title") == f"train/3/{BOOK_SAMPLE}"
    told = panel.findChild(TwoWays).accessibleDescription()
    assert "= 0.1114" in told and "= 0.2021" in told
    click(panel, QRadioButton, "distance-ideal-7")
    told = panel.findChild(TwoWays).accessibleDescription()
    assert "= 0.1586" in told and "= 0.3021" in told
    assert np.isclose(ready.facts.get("distance.mean"), 0.02785, atol=1e-5)
