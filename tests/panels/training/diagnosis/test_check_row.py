from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.diagnostics import Check
from mnist_desktop.panels.training.diagnosis.check_row import CheckRow
from mnist_desktop.panels.training.diagnosis.remedies import Remedy


def test_it_shows_its_three_states(qtbot, scheme):
    row = CheckRow("dead", "A bend")
    qtbot.addWidget(row)
    row.resize(700, 80)
    row.show()
    qtbot.waitExposed(row)
    row.show_check(None, None)
    assert row.state == "unknown" and row.accessibleDescription().startswith("not yet. Only the simple net")
    row.show_check(Check("dead", False, {"dead": 0, "units": 30}), None)
    assert row.state == "fine" and "0 of 30" in row.accessibleDescription()
    button = row.findChild(QPushButton, "diagnosis-dead")
    assert not button.isVisible()
    row.show_check(
        Check("dead", True, {"dead": 20, "units": 30}), Remedy("Begin anew", lambda _session: None)
    )
    assert row.state == "found" and "ReLU" in row.accessibleDescription() and button.isVisible()
    with qtbot.waitSignal(row.pressed) as pressed:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed.args == ["dead"] and not row.grab().isNull()
    lesson = row.findChild(QPushButton, "diagnosis-dead-lesson")
    assert lesson.text() == "Lesson: A bend"
    with qtbot.waitSignal(row.link_activated) as followed:
        QTest.mouseClick(lesson, Qt.MouseButton.LeftButton)
    assert followed.args == ["lesson:relu"]
