from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from mnist_desktop.panels.guide.contents_view import ContentsView


def shown(qtbot, guide):
    view = ContentsView(guide)
    qtbot.addWidget(view)
    view.resize(255, 500)
    view.refresh()
    view.show()
    return view


def test_every_lesson_can_be_chosen_and_none_is_locked(qtbot, guide):
    view = shown(qtbot, guide)
    rows = view.findChild(QListWidget)
    assert [rows.item(n).text() for n in range(rows.count())] == ["1  Down", "2  A step"]
    heard = []
    view.chosen.connect(heard.append)
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center()
    )
    assert set(heard) == {"step"}


def test_what_was_done_is_counted_and_can_be_forgotten(qtbot, guide, ready):
    view = shown(qtbot, guide)
    guide.changed.connect(view.refresh)
    guide.open("down")
    ready.facts.note({"descent.at_minimum": True})
    assert view.findChild(QListWidget).item(0).toolTip() == "Down: 1 of 1 tasks done"
    assert view._sum.text().startswith("1 of 2")
    ready.facts.note({"descent.at_minimum": False})
    QTest.mouseClick(view.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert view._sum.text().startswith("0 of 2")
