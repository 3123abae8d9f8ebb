"""One number, in both ranges, to be changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.pixels.cell_panel import CellPanel
from mnist_desktop.panels.pixels.pixel_box import PixelBox
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label


@pytest.fixture
def panel(session, show):
    return show(CellPanel(session), 240, 110)


@pytest.fixture
def box(panel):
    return panel.findChild(PixelBox)


def other(panel):
    return panel.findChild(Label, "pixels-other-range").text()


def test_follows_the_cell_and_the_range(panel, box, session):
    assert panel.findChild(Card).accessibleName() == "Cell x[6, 7]"
    assert (box.text(), other(panel)) == ("48", "0.188 of full ink")
    session.looking.set_cell(20, 20)
    session.looking.set_unit(True)
    assert box.text() == "1.0000"
    assert other(panel) == "255 of 255"
    assert box.accessibleName() == "Value of x[20, 20]"


def test_what_is_typed_becomes_the_pixel(panel, box, session):
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "130")
    assert session.digit.image[6, 7] == 48
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert session.digit.image[6, 7] == 130
    assert session.digit.edited


def test_what_is_typed_belongs_to_the_cell_it_was_typed_for(panel, box, session):
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "99")
    panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    panel.setFocus()  # as a click into the grid does, before the cell moves
    session.looking.set_cell(0, 0)
    assert session.digit.image[6, 7] == 99
    assert session.digit.image[0, 0] == 0
