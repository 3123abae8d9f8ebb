"""As the model sees it: image, facts and the number under the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.data.seen_panel import SeenPanel
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def panel(qtbot, session, digits):
    panel = SeenPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    session.library.use(digits)
    return panel


def facts(panel: SeenPanel) -> str:
    return panel.findChild(QWidget, "seen-facts").accessibleDescription()


def test_the_facts_are_those_of_the_digit(panel, session):
    session.take_sample(1)
    digit = session.digit
    centre = f"{digit.centre[0]:.1f}, {digit.centre[1]:.1f}"
    assert facts(panel) == f"Shape [28, 28], Ink {digit.ink:.3f}, Box 20 × 20, Centre {centre}"


def test_nothing_drawn_has_no_box(panel, session):
    session.set_digit(Digit.blank())
    assert facts(panel) == "Shape [28, 28], Ink 0.000, Box –, Centre –"


def test_the_image_is_in_ink(panel, session, scheme):
    session.take_sample(1)
    picture = panel.findChild(TensorImage).grab().toImage()
    assert picture.pixel(1 + 4 * 4 + 2, 1 + 4 * 4 + 2) == scheme.color("ink").rgb()
    assert picture.pixel(3, 3) == scheme.color("paper").rgb()


def test_the_pointer_says_row_column_and_number(panel, session):
    session.take_sample(1)
    image, heading = panel.findChild(TensorImage), panel.findChild(Heading)
    QTest.mouseMove(image, QPoint(1 + 4 * 4 + 2, 1 + 5 * 4 + 2))
    assert session.looking.hover == (5, 4)
    assert heading.accessibleDescription() == "5, 4: 255"
    session.edit_pixel(5, 4, 7)
    assert heading.accessibleDescription() == "5, 4: 7"
    session.looking.set_hover(None)
    assert heading.accessibleDescription() == ""


def test_the_image_has_whole_cells(panel):
    panel.set_cell(3)
    image = panel.findChild(TensorImage)
    assert (image.width(), image.height()) == (86, 86)


def test_an_image_that_would_cut_the_facts_does_not_fit(panel):
    panel.resize(226, 150)
    assert panel.fits(3)
    assert not panel.fits(6)


def test_nothing_drawn_is_an_empty_frame_also_after_something_was(panel, session):
    image = panel.findChild(TensorImage)
    empty, size = image.grab().toImage(), image.sizeHint()
    assert image.accessibleDescription() == "Nothing to show yet"
    session.take_sample(1)
    assert image.grab().toImage() != empty
    session.set_digit(Digit.blank())
    assert image.grab().toImage() == empty and image.sizeHint() == size
    assert image.accessibleDescription() == "Nothing to show yet"
