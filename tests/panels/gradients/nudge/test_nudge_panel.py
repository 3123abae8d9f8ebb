import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.lab.dataset import DigitDataset, DigitSplit
from mnist_desktop.panels.gradients.nudge.nudge_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, ready, small_digits):
    """On digits whose pixel 0 is never inked, as MNIST's."""

    def bare(split):
        images = split.images.copy()
        images[:, 0, 0] = 0
        return DigitSplit(images, split.labels)

    before = ready.record
    ready.library.use(
        DigitDataset(bare(small_digits.train), bare(small_digits.valid), small_digits.provenance)
    )
    qtbot.waitUntil(lambda: ready.record is not before and ready.ideals is not None, timeout=30_000)
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(752, 480)
    panel.show()
    qtbot.waitUntil(lambda: panel.bench.found is not None, timeout=30_000)
    return panel


def facts(panel, *names):
    return tuple(panel.session.facts.get(f"nudge.{name}") for name in names)


def test_it_begins_at_a_live_pixel_without_a_change(panel):
    assert facts(panel, "ready", "pixel", "change", "accuracy_changed", "loss_changed") == (
        True,
        377,
        0.0,
        False,
        False,
    )
    assert "Which curve tells you" in panel._words.text()


@pytest.mark.parametrize("plot", ["stairs", "smooth"])
def test_a_small_nudge_moves_the_loss(panel, plot):
    QTest.keyClick(getattr(panel, plot), Qt.Key.Key_Right)
    assert facts(panel, "change", "loss_changed") == (0.01, True)
    slope, better = facts(panel, "slope", "better")
    assert better == (slope < 0)


def test_pixel_0_does_nothing(panel, qtbot):
    QTest.mouseClick(panel.weights.book, LEFT)
    qtbot.waitUntil(lambda: facts(panel, "pixel") == (0,), timeout=30_000)
    QTest.keyClick(panel.smooth, Qt.Key.Key_End)
    assert facts(panel, "inked", "slope", "accuracy_changed", "loss_changed") == (0, 0.0, False, False)
    assert "No image has ink here" in panel.weights._words.text()
    assert "gradient is 0" in panel._words.text()


def test_the_range_can_be_widened(panel, qtbot):
    QTest.mouseClick(panel.reach.findChildren(QRadioButton)[2], LEFT)
    qtbot.waitUntil(lambda: panel.bench.found.sweep.reach == 10, timeout=30_000)
    QTest.keyClick(panel.smooth, Qt.Key.Key_End)
    assert facts(panel, "change") == (10.0,)
    accuracy = panel.bench.moment().correct / panel.bench.found.bench.total
    assert f"accuracy {accuracy:.4f}" in panel.stairs.accessibleDescription()
    assert np.isfinite(panel.bench.moment().loss)


def test_another_model_says_what_to_choose(panel, ready, settled):
    ready.configure(model="simple_net")
    settled(ready)
    assert "choose Linear in Training" in panel.smooth.accessibleDescription()
    assert facts(panel, "ready") == (False,)
