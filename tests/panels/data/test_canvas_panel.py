"""The canvas puts what is drawn on the desk, and shows what others put there."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.drawing import as_drawn
from mnist_desktop.panels.data.canvas_panel import CanvasPanel


@pytest.fixture
def panel(qtbot, session):
    panel = CanvasPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def bar(left: int = 12, height: int = 20) -> np.ndarray:
    image = np.zeros((28, 28), np.uint8)
    image[4 : 4 + height, left : left + 4] = 255
    return image


def line(canvas, *points) -> None:
    """Draw a stroke through points in cells of the canvas, with real mouse events."""
    places = [QPoint(round(1 + 8 * x), round(1 + 8 * y)) for x, y in points]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])


def test_a_stroke_becomes_the_digit_in_mnist_form(panel, session, qtbot):
    line(panel.canvas, (6, 4), (6, 12), (6, 20))
    qtbot.waitUntil(lambda: not session.digit.empty, timeout=1000)
    digit = session.digit
    assert digit.title == "drawing" and digit.drawn is not None
    assert digit.box.height == 20
    assert digit.centre == pytest.approx((14, 14), abs=0.5)


def test_it_works_while_nothing_else_has_loaded(panel, session):
    assert session.data is None and not session.torch_ready
    line(panel.canvas, (6, 4), (6, 20))
    assert not session.digit.empty and session.distances is None and session.answer is None


def test_every_move_is_told(panel, session, qtbot):
    told = []
    session.changed.connect(lambda _topics: told.append(session.digit.ink))
    canvas = panel.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    for y in (80, 120, 160):
        QTest.mouseMove(canvas, QPoint(60, y))
        qtbot.wait(1)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 160))
    assert len(told) >= 3


def test_drawing_by_keys(panel, session, qtbot):
    panel.canvas.setFocus()
    QTest.keyClick(panel.canvas, Qt.Key.Key_Up)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Space)
    for _ in range(6):
        QTest.keyClick(panel.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Space)
    assert not session.digit.empty and session.digit.box.height == 20


def test_a_sample_is_shown_exactly_and_undo_brings_the_drawing_back(panel, session):
    line(panel.canvas, (6, 4), (6, 20))
    drawn = session.digit
    sample = Digit(bar(), "train/1/5", 1)
    session.set_digit(sample)
    assert panel.canvas.is_exact and (panel.canvas.ground() == sample.image).all()
    panel.undo()
    assert session.digit.title == "drawing" and (session.digit.image == drawn.image).all()
    panel.redo()
    assert session.digit is sample


def test_an_edited_number_is_shown_exactly(panel, session):
    line(panel.canvas, (6, 4), (6, 20))
    session.edit_pixel(0, 0, 255)
    assert panel.canvas.ground()[0, 0] == 255
    assert session.digit.edited


def test_drawing_over_a_sample_makes_a_drawing(panel, session):
    session.set_digit(Digit(bar(), "train/1/5", 1))
    line(panel.canvas, (4, 14), (24, 14))
    assert session.digit.title == "drawing" and session.digit.label is None
    assert session.digit.box.width > 10


def test_clearing_empties_the_desk(panel, session):
    line(panel.canvas, (6, 4), (6, 20))
    panel.clear()
    assert session.digit.empty
    panel.undo()
    assert not session.digit.empty


def test_a_blank_digit_clears_the_canvas(panel, session):
    line(panel.canvas, (6, 4), (6, 20))
    session.set_digit(Digit.blank())
    assert panel.canvas.is_empty


def test_the_digit_of_before_it_was_shown_is_caught_up_with(qtbot, session):
    session.set_digit(Digit(bar(), "train/1/5", 1))
    panel = CanvasPanel(session)
    qtbot.addWidget(panel)
    assert panel.canvas.is_empty
    panel.show()
    assert (panel.canvas.ground() == bar()).all()


def test_a_pasted_picture_becomes_the_digit(panel, session, qtbot):
    grey = np.full((80, 60), 250, np.uint8)
    grey[10:70, 25:33] = 20
    QGuiApplication.clipboard().setImage(QImage(grey.tobytes(), 60, 80, 60, QImage.Format.Format_Grayscale8))
    panel.paste()
    qtbot.waitUntil(lambda: session.digit.title == "pasted picture", timeout=5000)
    assert panel.canvas.is_exact and session.digit.box.height == 20


def test_an_empty_clipboard_is_said(panel, session, qtbot):
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(session.failed, timeout=1000) as caught:
        panel.paste()
    assert "clipboard" in caught.args[0].what and caught.args[0].hint


def test_a_dropped_file_keeps_its_name(panel, session, qtbot, tmp_path):
    path = tmp_path / "mine.png"
    Image.fromarray(bar()).save(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(panel.canvas, QDragEnterEvent(QPoint(50, 50), copy, data, left, plain))
    QApplication.sendEvent(panel.canvas, QDropEvent(QPointF(50, 50), copy, data, left, plain))
    qtbot.waitUntil(lambda: session.digit.title == "mine.png", timeout=5000)
    assert (session.digit.image == as_drawn(bar()).image).all()


def test_a_damaged_file_is_said_and_changes_nothing(panel, session, qtbot, tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    line(panel.canvas, (6, 4), (6, 20))
    before = session.digit
    with qtbot.waitSignal(session.failed, timeout=5000) as caught:
        panel.open_image(path)
    assert "broken.png" in caught.args[0].what
    assert session.digit is before


def test_a_file_can_be_chosen(panel, session, qtbot, tmp_path):
    path = tmp_path / "mine.png"
    Image.fromarray(bar()).save(path)
    panel.choose_image()
    dialog = panel.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: session.digit.title == "mine.png", timeout=5000)


def test_the_canvas_has_whole_cells(panel):
    panel.set_cell(7)
    assert panel.canvas.width() == panel.canvas.height() == 198
    assert panel.cell == 7


def test_the_pointer_is_shared_with_the_other_pictures(panel, session, qtbot):
    session.set_digit(Digit(bar(), "train/1/5", 1))
    QTest.mouseMove(panel.canvas, QPoint(1 + 8 * 13 + 4, 1 + 8 * 6 + 4))
    assert session.looking.hover == (6, 13)
    QApplication.sendPostedEvents()
    line(panel.canvas, (4, 14), (24, 14))
    session.looking.set_hover((3, 3))
    plain = panel.canvas.grab().toImage()
    session.looking.set_hover(None)
    assert panel.canvas.grab().toImage() == plain


def test_a_drawing_from_a_session_comes_back_as_strokes_that_can_be_undone(panel, session, qtbot):
    line(panel.canvas, (6, 4), (6, 12), (6, 20))
    line(panel.canvas, (12, 4), (12, 20))
    qtbot.waitUntil(lambda: session.sketch is not None and len(session.sketch.strokes) == 2, timeout=1000)
    digit, sketch, bitmap = session.digit, session.sketch, panel.canvas.bitmap()
    panel.clear()
    assert session.sketch is None and panel.canvas.is_empty
    session.set_digit(digit, sketch)
    assert np.array_equal(panel.canvas.bitmap(), bitmap) and session.digit is digit
    panel.undo()
    assert panel.canvas.is_empty
    panel.redo()
    assert np.array_equal(session.digit.image, digit.image)


def test_a_session_that_is_dropped_is_opened(panel, session, tmp_path):
    panel.canvas.image_dropped.emit(str(tmp_path / "s.mnistlab"))
    assert session.document._wanted == tmp_path / "s.mnistlab"  # once torch has loaded
