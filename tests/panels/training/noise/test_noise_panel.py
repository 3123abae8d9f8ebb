from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.panels.training.noise.noise_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, ready):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(752, 560)
    panel.show()
    qtbot.waitUntil(lambda: fact(panel, "ready") is True, timeout=30_000)
    return panel


def fact(panel, name):
    return panel.session.facts.get(f"noise.{name}")


def test_it_shows_where_batches_point(panel):
    assert 0 < fact(panel, "angle_1") < 180 and 0 <= fact(panel, "downhill_1") <= 50
    assert fact(panel, "size") == 32 and fact(panel, "shuffled") is True
    assert panel.columns["all"]._title.text() == f"all {panel.measuring.noise.images:,}"
    assert panel.columns["256"]._fan.accessibleDescription() == "Nothing to show yet", "fewer than 256 images"


def test_a_batch_size_is_looked_at_by_key_and_taken(panel, ready, settled):
    panel.plot.setFocus()
    before = fact(panel, "expected")
    assert not panel.take.isEnabled(), "it is in force already"
    QTest.keyClick(panel.plot, Qt.Key.Key_Left)
    assert fact(panel, "size") == 16 and fact(panel, "expected") > before
    assert "batches of 16" in panel.plot.accessibleDescription() and ready.config.hyper.batch_size == 32
    QTest.mouseClick(panel.take, LEFT)
    settled(ready)
    assert ready.config.hyper.batch_size == 16 and fact(panel, "taken") is True
    QTest.keyClick(panel.plot, Qt.Key.Key_End)
    assert fact(panel, "size") == panel.measuring.noise.images and fact(panel, "expected") == 0


def test_in_order_is_measured_apart(panel, qtbot):
    QTest.mouseClick(panel.order.findChildren(QRadioButton)[1], LEFT)
    qtbot.waitUntil(lambda: fact(panel, "shuffled") is False, timeout=30_000)
    assert "order" in panel._words.text()


def test_hidden_it_gives_up_and_shown_again_it_measures(panel, ready, qtbot, settled):
    panel.hide()
    ready.step()
    settled(ready)
    assert not panel.measuring.busy and panel.measuring.step == 0
    panel.show()
    qtbot.waitUntil(lambda: panel.measuring.step == 1, timeout=30_000)


def test_what_was_given_up_is_measured_when_the_page_comes_back(panel, ready, qtbot, settled):
    ready.step()
    settled(ready)
    panel.hide()
    qtbot.waitUntil(lambda: not panel.measuring.busy, timeout=30_000)
    panel.show()
    qtbot.waitUntil(lambda: panel.measuring.step == 1, timeout=30_000)


def test_during_a_run_it_says_of_which_step_it_is(panel, ready, qtbot, settled):
    ready.run()
    qtbot.waitUntil(lambda: "when the run rests" in panel._fans._sub.text(), timeout=30_000)
    ready.pause()
    settled(ready)
    qtbot.waitUntil(lambda: panel.measuring.step == ready.record.step, timeout=30_000)


def test_with_a_single_image_it_says_why_there_is_nothing_to_see(panel, ready, qtbot, small_digits):
    one = DigitSplit(small_digits.train.images[:1], small_digits.train.labels[:1])
    ready.library.use(DigitDataset(one, small_digits.valid, Provenance("folders", "One")))
    ready.configure(task=Task(ALL_TEN))
    qtbot.waitUntil(lambda: "one image to train on" in panel.take.toolTip(), timeout=30_000)
