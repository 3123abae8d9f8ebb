"""The tools: either writes the other, and what is pointed at is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton

from mnist_desktop.panels.pixels.slice_bar import SliceBar
from mnist_desktop.session import Topic
from mnist_desktop.ui.label import Label


@pytest.fixture
def bar(session, show):
    return show(SliceBar(session), 740, 32)


def segment(bar, text):
    return next(part for part in bar.findChildren(QRadioButton) if part.text() == text)


def words(bar):
    return bar.findChild(Label, "pixels-words").text()


def test_typing_moves_the_slice_and_the_slice_writes_the_text(bar, session):
    field = bar.findChild(QLineEdit, "pixels-slice")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "[6:8, 1:2]")
    assert session.looking.index == (slice(6, 8, 1), slice(1, 2, 1))
    QTest.keyClick(field, Qt.Key.Key_Return)
    session.looking.set_index((slice(0, 5, 1), slice(0, 28, 1)))
    assert field.text() == "x[0:5, :]"


@pytest.mark.parametrize(
    ("index", "meaning"),
    [
        ((slice(4, 10, 1), slice(4, 10, 1)), "rows 4–9, columns 4–9\n6 × 6 = 36 numbers"),
        ((slice(6, 7, 1), slice(7, 8, 1)), "row 6, column 7\none number"),
        ((slice(0, 28, 9), slice(0, 28, 20)), "rows 0, 9, … 27, columns 0, 20\n4 × 2 = 8 numbers"),
    ],
)
def test_says_which_numbers_a_slice_holds(bar, session, index, meaning):
    session.looking.set_index(index)
    assert words(bar) == meaning


def test_says_what_is_under_the_pointer(bar, session):
    session.looking.set_hover((6, 7))
    assert words(bar) == "x[6, 7] = 48\nin the slice [2, 3]"
    session.looking.set_unit(True)
    assert words(bar).startswith("x[6, 7] = 0.1882")
    session.looking.set_hover((20, 20))
    assert words(bar) == "x[20, 20] = 1.0000"
    session.looking.set_hover(None)
    assert words(bar).startswith("rows 4–9")


def test_a_wrong_slice_is_explained_until_it_is_mended(bar, session):
    field = bar.findChild(QLineEdit, "pixels-slice")
    field.selectAll()
    QTest.keyClicks(field, "4:2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "holds nothing" in words(bar)
    session.looking.set_hover((6, 7))
    assert "holds nothing" in words(bar)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert words(bar).startswith("x[6, 7]")


def test_tensor_waits_for_torch_and_says_so(bar, session, with_torch):
    bar.refresh(frozenset({Topic.CONFIG}))
    assert segment(bar, "tensor").isEnabled()
    assert segment(bar, "tensor").isChecked()
    session.devices = ()
    session.changed.emit(frozenset({Topic.CONFIG}))
    assert not segment(bar, "tensor").isEnabled()
    assert "loading" in segment(bar, "tensor").toolTip()
    assert segment(bar, "array").isChecked()


def test_array_or_tensor_and_either_range_are_chosen(bar, session, with_torch):
    session.changed.emit(frozenset({Topic.CONFIG}))
    QTest.mouseClick(segment(bar, "array"), Qt.MouseButton.LeftButton)
    assert not session.looking.tensor
    QTest.mouseClick(segment(bar, "tensor"), Qt.MouseButton.LeftButton)
    assert session.looking.tensor
    QTest.mouseClick(segment(bar, "0–1"), Qt.MouseButton.LeftButton)
    assert session.looking.unit
    QTest.mouseClick(segment(bar, "0–255"), Qt.MouseButton.LeftButton)
    assert not session.looking.unit


def test_in_a_narrow_place_the_words_stand_below_the_tools(bar):
    label = bar.findChild(Label, "pixels-words")
    field = bar.findChild(QLineEdit, "pixels-slice")
    beside = bar.height()
    assert label.mapTo(bar, label.rect().topLeft()).y() < field.geometry().bottom()
    for width, below in ((560, True), (740, False)):
        bar.resize(width, bar.height())
        assert (bar.height() > beside) is below
        assert (label.mapTo(bar, label.rect().topLeft()).y() > field.geometry().bottom()) is below
        assert label.height() >= 2 * label.fontMetrics().lineSpacing()
