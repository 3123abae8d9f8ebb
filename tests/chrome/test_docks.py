from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget

from mnist_desktop.chrome.docks import Docks
from mnist_desktop.chrome.side_dock import SideDock
from mnist_desktop.panels.data.column import DigitColumn
from mnist_desktop.settings import Settings


@pytest.fixture
def make(qtbot, ready):
    """``make(settings)`` returns the docks of a window 1280 px wide."""

    def made(settings):
        window = QMainWindow()
        qtbot.addWidget(window)
        window.setCentralWidget(QWidget())
        docks = Docks(window, ready, DigitColumn(ready), settings)
        docks.add_side(SideDock(ready, settings.side))
        docks.side.fill()
        window.resize(1280, 800)
        window.show()
        docks.fit(True)
        docks.room = window  # lives as long
        return docks

    return made


def open_ones(docks):
    return [name for name in ("digit", "side", "timeline") if getattr(docks, name).isVisible()]


def test_all_are_open_at_first_and_each_can_be_closed(make):
    docks = make(Settings())
    assert open_ones(docks) == ["digit", "side", "timeline"]
    docks.digit.set_wanted(False)
    docks.timeline.set_wanted(False)
    docks.side.set_open(False)
    assert open_ones(docks) == []
    docks.reset()
    assert open_ones(docks) == ["digit", "side", "timeline"]


def test_what_was_wanted_is_kept_for_the_next_start(make):
    docks, kept = make(Settings()), Settings()
    docks.timeline.set_wanted(False)
    docks.keep(kept)
    assert (kept.digit, kept.side, kept.timeline) == (True, True, False)
    assert open_ones(make(kept)) == ["digit", "side"]


def test_in_a_narrow_window_the_guide_takes_the_digit_s_place_and_gives_it_back(qtbot, make):
    docks = make(Settings())
    docks.room.resize(1024, 700)
    docks.fit(True)
    assert open_ones(docks) == ["digit", "timeline"]
    docks.side.set_open(True)
    assert open_ones(docks) == ["side", "timeline"]
    docks.side.set_open(False)
    assert open_ones(docks) == ["digit", "timeline"]
    docks.digit.set_wanted(False)
    docks.fit(True)
    assert open_ones(docks) == ["side", "timeline"]  # without the column there is room


def test_a_column_that_nobody_wants_does_not_come_back_by_itself(make):
    docks = make(Settings(digit=False))
    docks.digit.set_displaced(True)
    docks.digit.set_displaced(False)
    assert not docks.digit.isVisible()
