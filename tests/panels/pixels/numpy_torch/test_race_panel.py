"""Timing by button: real measurements, never asserted in seconds."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from mnist_desktop.lab.text import Failure
from mnist_desktop.lab.timing import Race, Timing
from mnist_desktop.panels.pixels.numpy_torch.race_panel import RacePanel
from mnist_desktop.ui.bars import BarList
from mnist_desktop.ui.label import Label

LEFT = Qt.MouseButton.LeftButton


def words(panel):
    return [label.text() for label in panel.findChildren(Label)]


def button(panel):
    return panel.findChild(QPushButton, "numpy-time")


@pytest.fixture
def panel(with_data, show):
    with_data.library.ideals = np.full((10, 28, 28), 0.5, np.float32)
    return show(RacePanel(with_data), 358, 330)


def test_asks_for_a_guess_first(panel):
    assert "?" in words(panel) and any("Guess first" in text for text in words(panel))


def test_times_the_task_s_digit_on_a_thread(panel, session, qtbot):
    one = next(choice for choice in panel.findChildren(QRadioButton) if choice.text() == "1")
    QTest.mouseClick(one, LEFT)
    QTest.mouseClick(button(panel), LEFT)
    assert not button(panel).isEnabled() and button(panel).text() == "Timing…"
    qtbot.waitUntil(lambda: session.facts.get("numpy_torch.ratio") is not None, timeout=60_000)
    assert session.facts.get("numpy_torch.images") == 1
    assert button(panel).isEnabled() and button(panel).text() == "Time it"
    assert any(text.endswith("as fast") for text in words(panel))


def test_the_ratio_is_the_headline_and_the_fastest_stands_out(panel):
    timings = (Timing("loop", 1e-2, 0.5, 1), Timing("numpy", 1e-4, 0.5, 9), Timing("torch", 2e-5, 0.5, 9))
    panel._timed(Race(100, 78_400, timings))
    assert "500 × as fast" in words(panel)
    bars = panel.findChild(BarList)
    assert bars.accessibleDescription() == "for loop: 10.0 ms, NumPy line: 100 µs, PyTorch line: 20 µs"
    assert [bar.winner for bar in bars._bars] == [False, False, True]


def test_says_why_it_cannot_be_timed(session, show):
    panel = show(RacePanel(session), 358, 330)
    assert not button(panel).isEnabled() and "still being loaded" in button(panel).toolTip()


def test_a_failure_frees_the_button(panel, session):
    panel._set_busy(True)
    session.failed.emit(Failure("Timing failed.", "", ""))
    assert button(panel).isEnabled()
