from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.panels.training.sabotage.fault_row import FaultRow


def test_it_is_switched_by_hand_and_shown_without_a_word(qtbot, scheme):
    row = FaultRow("rmse")
    qtbot.addWidget(row)
    row.resize(740, 80)
    row.show()
    qtbot.waitExposed(row)
    told = []
    row.switched.connect(lambda fault, on: told.append((fault, on)))
    look = row.findChild(QPushButton, "sabotage-rmse-look")
    row.show_fault(True)
    assert told == [] and row.box.isChecked() and look.isVisible()
    with qtbot.waitSignal(row.link_activated) as followed:
        QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    assert followed.args == ["show:training.inside"] and not row.grab().isNull()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    row.show_fault(False)
    assert told == [("rmse", False)] and not look.isVisible()
    row.show_fault(False, "needs more")
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert told == [("rmse", False)] and row._why.isVisible() and row.toolTip() == "needs more"
