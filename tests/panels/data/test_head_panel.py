"""The head of the Digit column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.config import Task
from mnist_desktop.panels.data.head_panel import HeadPanel
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.icon_button import IconButton


@pytest.fixture
def panel(qtbot, session):
    panel = HeadPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def said(panel: HeadPanel) -> str:
    return panel.findChild(Heading).accessibleDescription()


def test_it_says_what_the_digit_is_called(panel, session, digits):
    assert said(panel) == "nothing drawn"
    session.library.use(digits)
    session.take_sample(3, "valid")
    assert said(panel) == "valid/3/3"
    session.edit_pixel(0, 0, 9)
    assert said(panel) == "valid/3/3, edited"


def test_numbers_typed_on_blank_paper_are_edited_once(panel, session):
    session.edit_pixel(0, 0, 9)
    assert said(panel) == "edited"


def test_a_random_digit_is_one_of_the_task_and_of_validation(panel, session, digits):
    dice = panel.findChild(IconButton, "digit-random")
    assert not dice.isEnabled() and dice.toolTip()
    session.library.use(digits)
    session.configure(task=Task((2, 9)))
    labels = set()
    for _ in range(30):
        QTest.mouseClick(dice, Qt.MouseButton.LeftButton)
        assert session.digit.title.startswith("valid/")
        labels.add(session.digit.label)
    assert labels == {2, 9}


def test_browsing_is_asked_for(panel, session, digits, qtbot):
    session.library.use(digits)
    browse = panel.findChild(IconButton, "digit-browse")
    with qtbot.waitSignal(panel.browse_toggled, timeout=1000) as caught:
        QTest.keyClick(browse, Qt.Key.Key_Space)
    assert caught.args == [True]
    with qtbot.waitSignal(panel.browse_toggled, timeout=1000) as caught:
        panel.set_browsing(False)
    assert caught.args == [False]
