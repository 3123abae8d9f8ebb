"""The list of expressions: all of them work, or fail as they say."""

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.playground.evaluate import evaluate
from mnist_desktop.panels.pixels.playground.try_list import TryList, _groups

NAMES = {"tns": torch.tensor([[1, 2, 3], [4, 5, 6]]), "x": torch.zeros(28, 28, dtype=torch.uint8)}


@pytest.fixture
def tries(qtbot):
    tries = TryList()
    qtbot.addWidget(tries)
    tries.resize(240, 400)
    tries.show()
    return tries


def test_all_work_but_those_that_are_said_to_fail(qapp):
    *working, (_, failing) = _groups()
    for _, expressions in working:
        assert [text for text, _ in expressions if not evaluate(text, NAMES).ok] == []
    assert [text for text, _ in failing if not evaluate(text, NAMES).error] == []


def test_a_click_or_an_arrow_picks(tries, qtbot):
    picked = []
    tries.picked.connect(picked.append)
    second = tries.findItems("tns[:,1]", Qt.MatchFlag.MatchExactly)[0]
    QTest.mouseClick(tries.viewport(), Qt.MouseButton.LeftButton, pos=tries.visualItemRect(second).center())
    QTest.keyClick(tries, Qt.Key.Key_Down)
    assert picked[0] == "tns[:,1]" and picked[-1] == "tns[1,1:3]"


def test_marks_what_is_in_the_field_without_picking(tries):
    picked = []
    tries.picked.connect(picked.append)
    tries.show_text("tns+1")
    assert tries.currentItem().text() == "tns+1"
    tries.show_text("something else")
    assert tries.currentItem() is None and picked == []


def test_is_painted_in_both_themes(tries, scheme):
    tries.setCurrentRow(1)
    assert not tries.grab().isNull()
