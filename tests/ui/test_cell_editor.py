from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from mnist_desktop.ui.cell_editor import CellEditor
from mnist_desktop.ui.theme import theme


@pytest.fixture
def editor(qtbot):
    window = QWidget(objectName="table")
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield CellEditor(window)


def typed(editor, text, fraction=False, key=Qt.Key.Key_Return):
    entered = []
    editor.entered.connect(entered.append)
    editor.open(QRect(50, 50, 16, 16), "7", fraction, selected=True)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)
    editor.entered.disconnect(entered.append)
    return entered


@pytest.mark.parametrize(
    ("text", "fraction", "value"),
    [
        ("48", False, 48),
        ("0", False, 0),
        ("255", False, 255),
        (".5", True, 128),
        ("0,25", True, 64),
        ("1", True, 255),
    ],
)
def test_a_number_is_taken(editor, text, fraction, value):
    assert typed(editor, text, fraction) == [value]
    assert not editor.isVisible()


@pytest.mark.parametrize(
    ("text", "fraction"),
    [("256", False), ("-1", False), ("1.5", False), ("1.01", True), ("ten", True), ("nan", True)],
)
def test_what_is_no_number_is_not_taken_and_shown_red(editor, text, fraction):
    assert typed(editor, text, fraction) == []
    assert editor.isVisible()
    assert editor.palette().text().color() == theme().color("error")
    assert "255" in editor.toolTip() or "0 to 1" in editor.toolTip()


def test_escape_leaves_everything_as_it_was(editor, qtbot):
    with qtbot.waitSignal(editor.left):
        assert typed(editor, "48", key=Qt.Key.Key_Escape) == []
    assert not editor.isVisible()


def test_going_elsewhere_takes_a_number_and_drops_anything_else(editor, qtbot):
    other = QLineEdit(editor.parentWidget())
    other.show()
    entered = []
    editor.entered.connect(entered.append)
    for text in ("48", "999"):
        editor.open(QRect(50, 50, 16, 16), "7", False, selected=True)
        QTest.keyClicks(editor, text)
        other.setFocus()
        qtbot.waitUntil(lambda: not editor.isVisible())
    assert entered == [48]


@pytest.mark.parametrize("corner", [(0, 0), (284, 184)])
def test_it_stays_inside_the_table(editor, corner):
    editor.open(QRect(*corner, 16, 16), "7", False, selected=True)
    assert editor.parentWidget().rect().contains(editor.geometry())


@pytest.mark.parametrize(("text", "value"), [("-2.5", -2.5), ("300", 300.0), ("1e3", 1000.0)])
def test_where_any_number_may_be_any_number_is_taken(editor, text, value):
    entered = []
    editor.number_entered.connect(entered.append)
    editor.open(QRect(50, 50, 16, 16), "7", False, selected=True, any_number=True)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert entered == [value]


@pytest.mark.parametrize("text", ["nan", "inf", "1e999", "one"])
def test_what_is_not_finite_is_not_taken(editor, text):
    editor.open(QRect(50, 50, 16, 16), "7", False, selected=True, any_number=True)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
