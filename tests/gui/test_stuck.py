"""Told why 0.4932: the unshuffled first epoch, its remedy, and what shuffling makes of it, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QWidget

from mnist_desktop.session import RunState

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def epoch(qtbot, session, window, settled, step):
    """Press Ctrl+E: go to the end of the epoch."""
    QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: session.cursor == step and session.state is RunState.PAUSED, timeout=60_000)
    settled(session)


def test_unshuffled_it_is_told_why_and_shuffled_it_learns(qtbot, mnist_window, settled):
    window, session = mnist_window, mnist_window.session
    window.show_page("training")
    settled(session)
    shuffle = window.findChild(QCheckBox, "shuffle")
    if not shuffle.isVisible():  # where the page is narrow it is behind a button
        QTest.mouseClick(window.findChild(QAbstractButton, "moreSetup"), LEFT)
    QTest.mouseClick(shuffle, LEFT, pos=QPoint(10, shuffle.height() // 2))
    settled(session)
    assert not session.config.hyper.shuffle
    epoch(qtbot, session, window, settled, 49)
    assert session.validation.accuracy == pytest.approx(0.4956, abs=1e-4)  # 1010 of 2038
    window.show_page("training.diagnosis")
    settled(session)
    row = window.findChild(QWidget, "check-one_class")
    assert row.state == "found" and "0.4932" in row.accessibleDescription()  # the book's figure
    QTest.mouseClick(window.findChild(QPushButton, "diagnosis-one_class-lesson"), LEFT)
    assert session.guide.lesson.id == "stuck"
    QTest.mouseClick(window.findChild(QPushButton, "diagnosis-one_class"), LEFT)
    settled(session)
    assert session.config.hyper.shuffle and session.cursor == 0
    epoch(qtbot, session, window, settled, 49)
    epoch(qtbot, session, window, settled, 98)
    assert session.validation.accuracy >= 0.97
    assert row.state == "fine"
