"""Typing a slice: followed while it is one, judged at the end, taken back by Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.pixels.slice_field import SliceField

BOOK = (slice(4, 10, 1), slice(4, 10, 1))


@pytest.fixture
def field(qtbot):
    field = SliceField()
    qtbot.addWidget(field)
    field.show_index(BOOK)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    field.found, field.verdicts = [], []
    field.read.connect(field.found.append)
    field.judged.connect(field.verdicts.append)
    return field


def type_anew(field, text):
    field.selectAll()
    QTest.keyClicks(field, text)


def test_shows_a_slice_as_code(field):
    assert field.text() == "x[4:10, 4:10]"
    field.show_index((slice(0, 28, 1), slice(0, 28, 3)))
    assert field.text() == "x[:, ::3]"


def test_is_followed_as_soon_as_it_is_a_slice(field):
    type_anew(field, "2:5, 1:3")
    assert field.found[-1] == (slice(2, 5, 1), slice(1, 3, 1))
    assert field.text() == "2:5, 1:3", "what is being typed is left alone"
    assert not any(field.verdicts)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "x[2:5, 1:3]"


def test_half_a_slice_is_no_mistake_before_it_is_finished(field):
    type_anew(field, "[4:1")
    assert not any(field.verdicts)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "[4:10, 4:10]" in field.verdicts[-1]
    assert field.property("invalid")
    assert field.accessibleDescription() == field.verdicts[-1]
    assert field.text() == "[4:1", "it can be mended"


def test_a_mended_slice_is_no_longer_wrong(field):
    type_anew(field, "6, 7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.property("invalid")
    type_anew(field, "6:7, 7:8")
    assert field.verdicts[-1] == ""
    assert not field.property("invalid")
    assert field.found[-1] == (slice(6, 7, 1), slice(7, 8, 1))


def test_escape_brings_back_what_was_there_before(field):
    type_anew(field, "[:3]")
    assert field.found[-1] == (slice(0, 3, 1), slice(0, 28, 1))
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.found[-1] == BOOK
    assert field.text() == "x[4:10, 4:10]"


def test_a_drag_elsewhere_takes_the_place_of_a_wrong_text(field):
    type_anew(field, "nonsense")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.show_index((slice(1, 3, 1), slice(0, 2, 1)))
    assert field.text() == "x[1:3, 0:2]"
    assert not field.property("invalid")


def test_the_end_beyond_the_edge_is_written_as_python_takes_it(field):
    type_anew(field, "[20:99, -4:]")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "x[20:28, 24:28]"
