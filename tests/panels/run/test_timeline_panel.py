from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.diagnostics import overfitting
from mnist_desktop.panels.run.timeline_panel import TimelinePanel
from mnist_desktop.ui.timeline import Timeline


@pytest.fixture
def panel(qtbot, ready):
    panel = TimelinePanel(ready)
    qtbot.addWidget(panel)
    panel.resize(800, 48)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_it_shows_the_steps_and_takes_the_cursor_back(qtbot, panel, ready, settled):
    for _ in range(10):
        ready.step()
    settled(ready)
    timeline = panel.findChild(Timeline)
    qtbot.waitUntil(lambda: (timeline.maximum(), timeline.value()) == (10, 10))
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    settled(ready)
    assert ready.cursor == 9
    ready.set_hyper(lr=0.1)
    ready.step()
    settled(ready)
    qtbot.waitUntil(lambda: timeline.value() == 10)
    assert len(ready.curves) == 2
    active = ready.curves[0].branch
    assert ready.branches.name(active) == "branch 1" and "branch 1" in timeline.accessibleDescription()


def test_a_run_that_went_on_under_a_held_cursor_is_caught_up_with(qtbot, panel, ready, settled):
    for _ in range(10):
        ready.step()
    settled(ready)
    timeline = panel.findChild(Timeline)
    qtbot.waitUntil(lambda: timeline.value() == 10)
    where = QPoint(round(timeline.axis().x(10)), 17)
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=where)
    ready.step()  # by its key
    settled(ready)
    qtbot.waitUntil(lambda: panel.is_current)
    assert (timeline.value(), ready.cursor) == (10, 11)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=where)
    assert timeline.value() == 11


def test_a_ghost_is_gone_to_by_mouse(qtbot, panel, ready, settled):
    for _ in range(20):
        ready.step()
    ready.seek(5)
    ready.set_hyper(lr=0.1)
    ready.step()
    settled(ready)
    timeline = panel.findChild(Timeline)
    qtbot.waitUntil(lambda: "1 other branches" in timeline.accessibleDescription())
    assert ready.record.branch == 1
    where = QPoint(round(timeline.axis().x(15)), 27)
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=where)
    settled(ready)
    assert (ready.record.branch, ready.cursor) == (0, 15)


def test_where_validation_turns_up_the_best_step_is_flagged(qtbot, panel, ready, settled):
    ready.set_hyper(swap_labels=True)
    ready.run(60)  # fifteen epochs, each of which ends with a validation
    qtbot.waitUntil(lambda: ready.head == 60, timeout=30_000)
    settled(ready)
    timeline = panel.findChild(Timeline)
    best = overfitting(ready.curves[0], ready.head).seen["best"]
    words = f"lowest validation loss at step {best:.0f}"
    qtbot.waitUntil(lambda: words in timeline.accessibleDescription())
    ready.reset()
    settled(ready)
    qtbot.waitUntil(lambda: "lowest" not in timeline.accessibleDescription())
