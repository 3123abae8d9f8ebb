from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.archive.riddle import RiddleState
from mnist_desktop.panels.code.riddle_guard import RiddleGuard


def test_it_says_that_the_code_gives_the_answer_away_and_offers_it(qtbot, ready):
    guard = RiddleGuard(ready)
    qtbot.addWidget(guard)
    guard.resize(255, 400)
    guard.show()
    qtbot.waitExposed(guard)
    ready.riddle.begin()
    QTest.mouseClick(guard.findChild(QPushButton, "code-reveal"), Qt.MouseButton.LeftButton)
    assert ready.riddle.state is RiddleState.REVEALED and ready.riddle.fault
