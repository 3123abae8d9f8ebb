from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget

from mnist_desktop.panels.panel import Panel
from mnist_desktop.session import Topic


class Noting(Panel):
    shows = frozenset({Topic.DIGIT, Topic.STATE})

    def __init__(self, session):
        super().__init__(session)
        self.drawn = []

    def refresh(self, topics):
        self.drawn.append(topics)


class Resting(Noting):
    interval_ms = 50


class Busy(Noting):
    busy_ms = 60_000


@pytest.fixture
def shown(qtbot, session):
    def show(kind):
        panel = kind(session)
        qtbot.addWidget(panel)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return show


def test_it_draws_everything_once_when_it_appears_and_then_what_changes(session, shown):
    panel = shown(Noting)
    assert panel.drawn == [panel.shows]
    session.changed.emit(frozenset({Topic.DIGIT, Topic.DATA}))
    session.changed.emit(frozenset({Topic.DATA}))
    assert panel.drawn[1:] == [frozenset({Topic.DIGIT})]


def test_hidden_it_draws_nothing_and_catches_up(qtbot, session):
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    panel = Noting(session)
    stack.addWidget(panel)
    stack.addWidget(QWidget())
    stack.show()
    stack.setCurrentIndex(1)
    panel.drawn.clear()
    for topic in (Topic.DIGIT, Topic.STATE, Topic.DIGIT):
        session.changed.emit(frozenset({topic}))
    assert panel.drawn == []
    stack.setCurrentIndex(0)
    assert panel.drawn == [frozenset({Topic.DIGIT, Topic.STATE})]


def test_a_resting_panel_skips_but_never_misses_the_newest(qtbot, session, shown):
    panel = shown(Resting)
    for _ in range(20):
        session.changed.emit(frozenset({Topic.DIGIT}))
    assert len(panel.drawn) == 1
    qtbot.waitUntil(lambda: len(panel.drawn) == 2)
    assert panel.drawn[1] == frozenset({Topic.DIGIT})
    qtbot.wait(120)
    assert len(panel.drawn) == 2


def test_changes_that_come_faster_than_it_rests_do_not_starve_it(qtbot, session, shown):
    panel = shown(Resting)
    for _ in range(30):
        session.changed.emit(frozenset({Topic.STATE}))
        qtbot.wait(10)
    assert len(panel.drawn) > 3
    qtbot.waitUntil(lambda: panel.is_current)


def test_what_the_pen_changes_does_not_wait_for_a_run_at_full_speed(qtbot, ready):
    panel = Busy(ready)
    qtbot.addWidget(panel)
    panel.show()
    ready.run()
    qtbot.waitUntil(lambda: ready.head > 2)
    assert ready.at_full_speed
    drawn = len(panel.drawn)
    ready.changed.emit(frozenset({Topic.STATE}))
    assert len(panel.drawn) == drawn
    ready.changed.emit(frozenset({Topic.DIGIT}))
    assert len(panel.drawn) == drawn + 1
    ready.pause()
