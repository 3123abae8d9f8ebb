from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from mnist_desktop.ui.code_view import ROW, CodeView
from mnist_desktop.ui.theme import theme

STEP = "for p in params:\n  p -= lr * p.grad\np.grad.zero_()\n"
LONG = "".join(f"x{i} = {i}\n" for i in range(200))


@pytest.fixture
def view(qtbot):
    view = CodeView("One step", "listing")
    qtbot.addWidget(view)
    view.resize(232, 120)
    view.show()
    qtbot.waitExposed(view)
    return view


def text_of(view):
    return view.findChild(QTextEdit)


def test_every_line_of_a_step_is_in_sight(view):
    view.set_code(STEP, (2,))
    assert view.full_height == 3 * ROW + 8 == view.maximumHeight()
    text = text_of(view)
    assert text.verticalScrollBar().maximum() == 0 and text.horizontalScrollBar().maximum() == 0
    assert view.text == STEP.rstrip() and view.current == (2,)


def test_a_long_line_is_written_smaller(view):
    view.set_code(STEP)
    usual = text_of(view).font().pointSizeF()
    view.set_code("loss = cross_entropy(preds, yb)#")
    assert text_of(view).font().pointSizeF() < usual
    assert text_of(view).horizontalScrollBar().maximum() == 0


def test_the_marked_line_of_a_long_listing_comes_into_sight(view):
    view.set_fitting(False)
    view.resize(232, 200)
    view.set_code(LONG, (150,))
    bar = text_of(view).verticalScrollBar()
    assert bar.value() <= 149 * ROW and bar.value() + text_of(view).viewport().height() >= 150 * ROW
    bar.setValue(0)
    view.set_code(LONG, (150,))  # nothing new: what people scrolled to stays
    assert bar.value() == 0
    view.set_code(LONG, (151,))
    assert bar.value() > 0


def test_the_marked_line_has_a_ground_and_a_bar(view, scheme):
    view.set_code(STEP, (2,))
    image = view.grab().toImage()
    middle = 4 + ROW + ROW // 2
    assert image.pixelColor(2, middle) == theme().color("accent")
    assert image.pixelColor(228, middle) == theme().color("accent_soft")
    assert image.pixelColor(228, middle + ROW) == theme().color("window")


def test_it_is_read_selected_and_said_but_not_changed(view):
    view.set_code(STEP, (1, 2))
    text = text_of(view)
    interface = QAccessible.queryAccessibleInterface(text)
    assert interface.text(QAccessible.Text.Name) == "One step"
    assert view.accessibleDescription() == "1: for p in params:; 2: p -= lr * p.grad"
    view.setFocus()
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert text.textCursor().selectedText().startswith("for p in params:")
    QTest.keyClicks(text, "zzz")
    assert view.text == STEP.rstrip()
    view.set_code(STEP)
    assert view.accessibleDescription() == "3 lines"


def test_where_a_line_alone_is_another_the_place_stays(view):
    view.set_fitting(False)
    view.set_code(LONG)
    bar = text_of(view).verticalScrollBar()
    bar.setValue(1000)
    other = LONG.replace("x3 = 3\n", "x3 = None\n")
    view.set_code(other)
    assert view.text == other.rstrip() and bar.value() == 1000
