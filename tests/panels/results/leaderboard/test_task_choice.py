from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.results.leaderboard.task_choice import TaskChoice

TEN = Task(ALL_TEN)


@pytest.fixture
def choice(qtbot):
    choice = TaskChoice()
    qtbot.addWidget(choice)
    choice.show()
    return choice


def buttons(choice):
    return {b.text(): b for b in choice.findChildren(QRadioButton) if b.isVisible()}


def test_one_task_needs_no_choice(choice):
    choice.offer(Task(), [Task()])
    assert not buttons(choice) and choice.task == Task()


def test_another_task_is_shown_when_it_is_chosen_and_when_it_is_trained(choice, qtbot):
    told = []
    choice.chosen.connect(lambda: told.append(choice.task))
    choice.offer(TEN, [Task(), TEN])
    qtbot.waitUntil(lambda: list(buttons(choice)) == ["3 vs 7", "All ten"])
    assert choice.task == TEN
    QTest.mouseClick(buttons(choice)["3 vs 7"], Qt.MouseButton.LeftButton)
    assert told == [Task()]
    choice.offer(TEN, [Task(), TEN])
    assert choice.task == Task(), "it stays while the same task is trained"
    choice.offer(Task((1, 2)), [Task(), TEN])
    assert choice.task == Task((1, 2))


def test_a_part_that_gives_way_while_the_mouse_holds_it_chooses_nothing(choice, qtbot):
    told = []
    choice.chosen.connect(lambda: told.append(choice.task))
    choice.offer(TEN, [TEN, Task((5, 9))])
    qtbot.waitUntil(lambda: "5 vs 9" in buttons(choice))
    held = buttons(choice)["5 vs 9"]
    QTest.mousePress(held, Qt.MouseButton.LeftButton)
    choice.offer(TEN, [TEN, Task()])
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton)
    assert not told and choice.task == TEN
