"""The browser of samples: filters, the count line and taking one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QRadioButton

from mnist_desktop.panels.data.browser_panel import BrowserPanel
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.sample_sheet import SampleSheet


@pytest.fixture
def panel(qtbot, session, digits):
    session.library.use(digits)
    panel = BrowserPanel(session)
    qtbot.addWidget(panel)
    panel.resize(226, 300)
    panel.show()
    return panel


def line(panel: BrowserPanel) -> str:
    return panel.findChild(Label).text()


def test_it_begins_with_the_first_digit_of_the_task(panel):
    assert line(panel) == "(#4) [train/3/3, train/3/13, …]"


def test_digit_and_split_are_chosen(panel):
    digit = panel.findChild(QComboBox)
    digit.setFocus()
    QTest.keyClick(digit, Qt.Key.Key_Home)
    assert line(panel) == "(#40) [train/0/0, train/1/1, …]"
    valid = next(button for button in panel.findChildren(QRadioButton) if button.text() == "valid")
    QTest.mouseClick(valid, Qt.MouseButton.LeftButton)
    assert line(panel) == "(#20) [valid/0/0, valid/1/1, …]"


def test_a_click_puts_the_sample_on_the_desk(panel, session):
    sheet = panel.findChild(SampleSheet)
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30 + 15, 15))
    assert session.digit.title == "train/3/13" and session.digit.label == 3


def test_other_digits_are_listed_and_ideals_change_nothing(panel, session, digits):
    sheet = panel.findChild(SampleSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    session.library.changed.emit(frozenset({next(iter(panel.shows))}))
    assert sheet.current == 1
    session.library.use(type(digits)(digits.valid, digits.train, digits.provenance))
    assert line(panel) == "(#2) [train/3/3, train/3/13]" and sheet.current == 0


def test_escape_closes(panel, qtbot):
    with qtbot.waitSignal(panel.closed, timeout=1000):
        QTest.keyClick(panel.findChild(SampleSheet), Qt.Key.Key_Escape)
