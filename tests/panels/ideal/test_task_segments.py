from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.ideal.task_segments import TaskSegments


@pytest.fixture
def segments(session, qtbot):
    segments = TaskSegments(session)
    qtbot.addWidget(segments)
    segments.show()
    return segments


def options(segments: TaskSegments) -> dict[str, QRadioButton]:
    return {button.text(): button for button in segments.findChildren(QRadioButton) if button.isVisible()}


def test_the_pair_and_all_ten_can_be_chosen(segments, session):
    assert list(options(segments)) == ["3 vs 7", "All ten"]
    QTest.mouseClick(options(segments)["All ten"], Qt.MouseButton.LeftButton)
    assert session.comparison.task == Task(ALL_TEN) and session.config.task == Task((3, 7))
    QTest.mouseClick(options(segments)["3 vs 7"], Qt.MouseButton.LeftButton)
    assert session.comparison.task == Task((3, 7))


def test_they_follow_the_run(segments, session, qtbot):
    session.configure(task=Task((4, 9)))
    segments.follow()
    qtbot.waitUntil(lambda: list(options(segments)) == ["4 vs 9", "All ten"])
    assert options(segments)["4 vs 9"].isChecked()
    session.configure(task=Task(ALL_TEN))
    segments.follow()
    qtbot.waitUntil(lambda: list(options(segments)) == ["3 vs 7", "All ten"])
    assert options(segments)["All ten"].isChecked()
