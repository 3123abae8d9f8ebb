from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QRadioButton

from mnist_desktop.panels.training.oneweight.one_weight_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, stepped):
    panel = PANEL.build(stepped)
    qtbot.addWidget(panel)
    panel.resize(752, 560)
    panel.show()
    qtbot.waitUntil(lambda: fact(panel, "ready") is True, timeout=30_000)
    return panel


def fact(panel, name):
    return panel.session.facts.get(f"oneweight.{name}")


def test_it_begins_at_a_live_pixel(panel):
    assert (fact(panel, "pixel"), fact(panel, "change"), fact(panel, "epsilon")) == (377, 0.0, 0.001)
    assert fact(panel, "gradient") == float(panel.session.record.param("weights").grad[377, 0])
    assert "ε 0.001" in panel.errors.accessibleDescription()


def test_the_change_is_dragged_with_the_keys(panel):
    panel.losses.setFocus()
    QTest.keyClick(panel.losses, Qt.Key.Key_Right)
    assert fact(panel, "change") == 0.01
    assert fact(panel, "lowers") == (fact(panel, "gradient") < 0)
    assert "tangent foretells" in panel._of_change.text()


def test_epsilon_goes_along_the_u(panel):
    panel.errors.setFocus()
    QTest.keyClick(panel.errors, Qt.Key.Key_Home)
    assert fact(panel, "epsilon") == 1e-7 and fact(panel, "error") > 0.05
    QTest.keyClick(panel.errors, Qt.Key.Key_Right)
    assert fact(panel, "epsilon") == 1.8e-7
    QTest.keyClick(panel.errors, Qt.Key.Key_End)
    assert fact(panel, "epsilon") == 1.0
    assert 1e-7 < fact(panel, "best_epsilon") < 1


def test_every_number_can_be_asked(panel):
    for key, words in (("rise", "the losses of the same"), ("run", "Rise over run"), ("slope", "÷ 0.002"),
                       ("grad", "loss.backward()")):  # fmt: skip
        QTest.mouseClick(panel.findChild(QAbstractButton, f"oneWeightEquation-{key}"), LEFT)
        assert words in panel._of_epsilon.text()
    panel.errors.setFocus()
    QTest.keyClick(panel.errors, Qt.Key.Key_Left)
    assert "loss.backward()" not in panel._of_epsilon.text(), "another ε: it says how good that one is"


def test_pixel_0_does_nothing_and_says_why(panel, qtbot):
    QTest.mouseClick(panel.findChild(QPushButton, "oneWeightPixel-0"), LEFT)
    qtbot.waitUntil(lambda: fact(panel, "pixel") == 0, timeout=30_000)
    assert fact(panel, "dead") is True and fact(panel, "inked") == 0 and fact(panel, "gradient") == 0
    assert "No image of this batch has ink here" in panel.weights._words.text()
    assert "both exactly 0" in panel.errors.accessibleDescription()
    QTest.mouseClick(panel.findChild(QPushButton, "oneWeightPixel-377"), LEFT)
    qtbot.waitUntil(lambda: fact(panel, "pixel") == 377, timeout=30_000)
    assert "ε" in panel.errors.accessibleDescription()


def test_the_range_can_be_widened(panel, qtbot):
    QTest.mouseClick(panel.reach.findChildren(QRadioButton)[2], LEFT)
    qtbot.waitUntil(lambda: panel.finding.found.reach == 10, timeout=30_000)
    QTest.keyClick(panel.losses, Qt.Key.Key_End)
    assert fact(panel, "change") == 10.0


def test_a_filter_of_the_cnn_has_a_slope_too(panel, ready, qtbot, settled):
    ready.configure(model="small_cnn")
    ready.step()
    settled(ready)
    qtbot.waitUntil(lambda: fact(panel, "pixel") == -1, timeout=60_000)
    assert "A filter slides" in panel.weights._words.text() and fact(panel, "gradient") != 0


def test_before_a_step_it_says_what_to_do(panel, ready, qtbot, settled):
    ready.reset()
    settled(ready)
    assert "Take a step" in panel.losses.accessibleDescription() and fact(panel, "ready") is False
