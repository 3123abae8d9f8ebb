from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.option_row import MARKS, OptionRow

LONG = "to check on images that the model has not seen before, however many there are of them"


@pytest.fixture
def row(qtbot):
    row = OptionRow(LONG, "option-1")
    qtbot.addWidget(row)
    row.resize(220, 40)
    row.show()
    return row


def test_it_is_pressed_by_mouse_and_key(qtbot, row):
    pressed = []
    row.clicked.connect(lambda: pressed.append(True))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert len(pressed) == 2


def test_long_words_break(row):
    row.setFixedWidth(120)
    narrow = row.minimumHeight()
    row.setFixedWidth(320)
    assert 32 <= row.minimumHeight() < narrow


def test_its_mark_is_seen_and_said(row, scheme):
    pictures = []
    for mark in MARKS:
        row.set_mark(mark, f"it is {mark}")
        assert row.accessibleDescription() == f"it is {mark}"
        pictures.append(row.grab().toImage())
    assert all(pictures[i] != pictures[j] for i in range(3) for j in range(i))
