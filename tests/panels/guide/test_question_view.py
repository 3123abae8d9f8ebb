from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.lessons import Question
from mnist_desktop.panels.guide.question_view import QuestionView
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.option_row import OptionRow
from mnist_desktop.ui.rich_text import RichText


@pytest.fixture
def view(qtbot):
    view = QuestionView(Question("Where is down?", ("left", "right"), 0, "Because."), 0)
    qtbot.addWidget(view)
    view.resize(230, 300)
    view.show()
    return view


def marks(view):
    return [row.mark for row in view.findChildren(OptionRow)]


def test_the_answer_is_hidden_until_one_has_chosen(qtbot, view):
    assert marks(view) == ["open", "open"] and not view.findChild(RichText).isVisible()
    with qtbot.waitSignal(view.chosen) as heard:
        QTest.mouseClick(view.findChildren(OptionRow)[1], Qt.MouseButton.LeftButton)
    assert heard.args == [0, 1]


@pytest.mark.parametrize(("option", "shown", "verdict"), [
    (0, ["right", "open"], "Right."), (1, ["right", "wrong"], "Not quite.")])  # fmt: skip
def test_what_is_right_is_shown_and_said(view, option, shown, verdict):
    view.show_answer(option)
    assert marks(view) == shown and view.findChild(RichText).isVisible()
    assert verdict in [label.text() for label in view.findChildren(Label) if label.isVisible()]
