"""What Python itself prints."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from mnist_desktop.panels.pixels.print_panel import PrintPanel
from mnist_desktop.panels.pixels.printout import Printout
from mnist_desktop.session import Topic

BOOK_TENSOR = """\
tensor([[  0,   0,   0,   0,   0,   0],
        [  0,   0,   0,   0,   0,  29],
        [  0,   0,   0,  48, 166, 224],
        [  0,  93, 244, 249, 253, 187],
        [  0, 107, 253, 253, 230,  48],
        [  0,   3,  20,  20,  15,   0]], dtype=torch.uint8)"""


@pytest.fixture
def panel(session, show):
    return show(PrintPanel(session), 600, 300)


@pytest.fixture
def lines(panel):
    return panel.findChild(Printout)


def test_an_array_as_numpy_prints_it(lines, session):
    assert lines.toPlainText() == repr(session.digit.image[4:10, 4:10])
    assert lines.accessibleName() == "The slice as NumPy prints it"


def test_a_tensor_as_pytorch_prints_it(lines, session, with_torch):
    session.changed.emit(frozenset({Topic.CONFIG}))
    assert lines.toPlainText() == BOOK_TENSOR
    session.looking.set_tensor(False)
    assert lines.toPlainText().startswith("array(")


def test_an_edit_is_printed(lines, session):
    session.edit_pixel(4, 4, 111)
    assert lines.toPlainText().startswith("array([[111,")


def test_in_a_narrow_card_the_dtype_goes_to_a_line_of_its_own_and_all_fits(panel, lines, session, with_torch):
    session.changed.emit(frozenset({Topic.CONFIG}))
    panel.resize(238, 200)
    assert lines.toPlainText().endswith("0]],\n       dtype=torch.uint8)")
    assert lines.horizontalScrollBar().maximum() == lines.verticalScrollBar().maximum() == 0


def test_rows_are_never_broken_by_the_card(panel, lines, session, with_torch):
    panel.resize(238, 200)
    session.looking.set_unit(True)
    assert lines.toPlainText().count("\n") == 5
    assert lines.horizontalScrollBar().maximum() > 0


def test_a_long_print_waits_until_the_digit_rests(lines, session, qtbot):
    before = lines.toPlainText()
    session.looking.set_index((slice(0, 28, 1), slice(0, 28, 1)))
    assert lines.toPlainText() == before
    qtbot.waitUntil(lambda: lines.toPlainText() == repr(session.digit.image), timeout=2000)
    assert np.array_equal(
        eval(lines.toPlainText(), {"array": np.array, "uint8": np.uint8}), session.digit.image
    )


def test_it_is_copied_as_printed(panel, lines):
    QTest.mouseClick(panel.findChild(QToolButton, "pixels-copy-print"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == lines.toPlainText()
