from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.ideal.broadcasting.worked import WorkedSum
from mnist_desktop.panels.ideal.broadcasting.worked_card import WorkedCard
from mnist_desktop.ui.code_lines import CodeLines


def test_a_sum_is_chosen(qtbot):
    card = WorkedCard()
    qtbot.addWidget(card)
    card.resize(280, 260)
    card.show()
    code = card.findChild(CodeLines)
    assert code.accessibleDescription() == "a = tensor([1, 2, 3]); b = tensor(1)"
    button = card.findChild(QRadioButton, "broadcasting-sum-[2, 3] + [3]")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert code.accessibleDescription().endswith("b = tensor([10, 20, 30])")
    assert card.findChild(WorkedSum).accessibleDescription().endswith("[[11, 22, 33], [14, 25, 36]]")
