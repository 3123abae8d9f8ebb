from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.lessons import Check, Task
from mnist_desktop.panels.guide.task_row import TaskRow
from mnist_desktop.ui.label import Label


@pytest.fixture
def row(qtbot):
    row = TaskRow(Task("Take two steps.", "Press Step.", (Check("run.step", "at_least", 2),)), 0)
    qtbot.addWidget(row)
    row.resize(230, 120)
    row.show()
    return row


def words(row):
    return [label.text() for label in row.findChildren(Label) if label.isVisible()]


def test_done_is_a_tick_and_a_word(row, scheme):
    row.show_state(False, True, "step 1")
    todo = row.grab().toImage()
    assert words(row) == ["Take two steps.", "Now: step 1"]
    assert row.accessibleDescription() == "to do. Now: step 1"
    row.show_state(True, False, "step 2")
    assert words(row) == ["Take two steps.", "Done · step 2"] and row.grab().toImage() != todo
    assert row.accessibleDescription() == "done. Done · step 2"
    row.show_state(True, False, "")
    assert words(row)[-1] == "Done"


def test_a_hint_is_told_when_it_is_asked_for(row):
    row.show_state(False, True, "")
    assert words(row) == ["Take two steps."]
    QTest.mouseClick(row.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert words(row) == ["Take two steps.", "Press Step."]
    assert not row.findChild(QPushButton).isVisible()
