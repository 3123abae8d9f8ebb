from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.sabotage import active
from mnist_desktop.panels.training.sabotage.riddle_view import RiddleView


@pytest.fixture
def view(qtbot, ready):
    view = RiddleView(ready)
    qtbot.addWidget(view)
    view.resize(740, 560)
    view.show()
    qtbot.waitExposed(view)
    ready.riddle._draw = lambda names: "swap_labels"
    ready.riddle.changed.connect(lambda _topics: view.refresh())
    view.refresh()
    return view


def press(view, name):
    QTest.mouseClick(view.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def guess(view, fault):
    QTest.mouseClick(view.rows[fault], Qt.MouseButton.LeftButton)


def test_hints_guesses_and_the_answer(view, ready, settled):
    assert view._verdict.text() == "One thing will be wrong" and not view._guesses.isVisible()
    press(view, "riddle-begin")
    settled(ready)
    view.refresh()
    assert ready.riddle.on and not view.findChild(QPushButton, "riddle-begin").isVisible()
    assert not view.rows["rmse"].isEnabled() and "Take a step first" in view._against.text()
    assert not view.rows["no_relu"].isVisible()  # the model is linear
    ready.step()
    settled(ready)
    view.refresh()
    for count in (1, 2, 3):
        press(view, "riddle-hint")
        assert [hint.isVisible() for hint in view._hints] == [n < count for n in range(3)]
    assert not view.findChild(QPushButton, "riddle-hint").isEnabled()
    guess(view, "wrong_sign")
    assert view.rows["wrong_sign"].mark == "wrong" and not view.rows["wrong_sign"].isEnabled()
    assert view._against.text().startswith("No: a weight was ")
    guess(view, "swap_labels")
    assert view._verdict.text() == "Solved: labels swapped" and not view._clues.isVisible()
    assert view.rows["swap_labels"].mark == "right" and not view.rows["swap_labels"].isEnabled()
    guess(view, "raw_pixels")
    assert view._against.text().startswith("No: the largest number") and ready.riddle.solved == 1
    assert "its yb is 0" in view._intro.text() or "its yb is 1" in view._intro.text()
    press(view, "riddle-repair")
    settled(ready)
    assert active(ready.config) == () and ready.cursor == 1


def test_it_can_be_given_up_and_leads_inside_the_step(qtbot, view, ready, settled):
    press(view, "riddle-begin")
    settled(ready)
    view.refresh()
    with qtbot.waitSignal(view.link_activated) as followed:
        press(view, "riddle-look")
    assert followed.args == ["show:training.inside"]
    press(view, "riddle-reveal")
    assert view._verdict.text() == "It was: labels swapped"
    assert view.findChild(QPushButton, "riddle-begin").text() == "Another riddle"
