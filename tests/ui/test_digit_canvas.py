from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QPointingDevice,
    QShortcut,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mnist_desktop.ui.digit_canvas import DigitCanvas
from mnist_desktop.ui.theme import theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(qtbot):
    canvas = DigitCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(226, 226)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def drag(canvas, *points):
    QTest.mousePress(canvas, LEFT, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(canvas, QPoint(*point))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(*points[-1]))


def test_a_drag_draws_and_is_told(canvas, qtbot):
    with qtbot.waitSignal(canvas.drawn):
        drag(canvas, (57, 57), (113, 57), (113, 169))
    bitmap = canvas.bitmap()
    assert bitmap[70, 100] == 255 and bitmap[190, 140] == 255
    assert bitmap[200, 50] == 0
    assert len(canvas.sketch.strokes) == 1 and not canvas.is_empty
    assert "strokes: 1" in canvas.accessibleDescription()


def test_ink_is_there_before_the_button_is_released(canvas, qtbot):
    QTest.mousePress(canvas, LEFT, pos=QPoint(57, 57))
    with qtbot.waitSignal(canvas.drawn):
        QTest.mouseMove(canvas, QPoint(113, 57))
    assert canvas.bitmap()[70, 100] == 255
    assert canvas.grab().toImage().pixelColor(80, 57) == Qt.GlobalColor.black
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(113, 57))


def test_moves_that_come_together_are_told_once(canvas):
    told = []
    canvas.drawn.connect(lambda: told.append(1))
    canvas._put_down(canvas._point(QPointF(20, 20)), False)
    for x in range(20, 120, 5):
        canvas._draw_to(canvas._point(QPointF(x, 40)))
    assert told == []
    QCoreApplication.processEvents()
    assert told == [1]
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(120, 40))
    assert told == [1, 1]


def test_the_eraser_takes_ink_away(canvas):
    drag(canvas, (57, 113), (169, 113))
    canvas.set_eraser(True)
    drag(canvas, (113, 57), (113, 169))
    bitmap = canvas.bitmap()
    assert bitmap[140, 140] == 0 and bitmap[140, 80] == 255
    canvas.undo()
    assert canvas.bitmap()[140, 140] == 255


def test_the_pen_is_as_wide_as_it_was_set(canvas):
    canvas.set_pen_width(4.0)
    drag(canvas, (57, 113), (169, 113))
    assert (canvas.bitmap()[:, 100] > 127).sum() == 40


def test_other_buttons_do_not_draw(canvas):
    QTest.mouseClick(canvas, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    assert canvas.is_empty


def test_undo_in_the_middle_of_a_stroke_leaves_everything_in_order(canvas):
    compressed = QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents)
    QTest.mousePress(canvas, LEFT, pos=QPoint(57, 57))
    QTest.mouseMove(canvas, QPoint(113, 57))
    canvas.undo()
    assert canvas.is_empty
    QTest.mouseMove(canvas, QPoint(113, 113))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(113, 113))
    assert canvas.is_empty and canvas.can_redo
    assert (
        QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents) == compressed
    )


def test_keys_draw_a_line(canvas, qtbot):
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert "Pen down at row 14.0, column 20.0" in canvas.accessibleDescription()
    with qtbot.waitSignal(canvas.drawn):
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.bitmap()[140, 130:195].min() == 255
    assert len(canvas.sketch.strokes) == 1


def test_losing_the_keyboard_lifts_the_pen(canvas, qtbot):
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    canvas.clearFocus()
    qtbot.waitUntil(lambda: len(canvas.sketch.strokes) == 1)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert len(canvas.sketch.strokes) == 1


def test_keys_that_draw_win_over_the_windows_shortcuts(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    canvas = DigitCanvas(window)
    canvas.resize(226, 226)
    ran = []
    for key in ("Space", "Right", ".", "Ctrl+Right"):
        QShortcut(key, window, lambda key=key: ran.append(key))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert ran.pop() == "Space" and canvas.is_empty  # the pen is not out yet: Space is the window's
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert ran == [] and not canvas.is_empty
    QTest.keyClick(canvas, Qt.Key.Key_Period)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert ran == [".", "Ctrl+Right"]


def test_a_finger_draws(canvas, qtbot):
    device = QTest.createTouchDevice()
    QTest.touchEvent(canvas, device).press(1, QPoint(57, 113), canvas).commit()
    QTest.touchEvent(canvas, device).move(1, QPoint(169, 113), canvas).press(2, QPoint(9, 9), canvas).commit()
    QTest.touchEvent(canvas, device).release(1, QPoint(169, 113), canvas).release(
        2, QPoint(9, 9), canvas
    ).commit()
    assert len(canvas.sketch.strokes) == 1
    bitmap = canvas.bitmap()
    assert bitmap[140, 100] == 255 and bitmap[10, 10] == 0


def tablet(canvas, kind, point, pressure, pointer=QPointingDevice.PointerType.Pen):
    device = QPointingDevice(
        "pen",
        1,
        QPointingDevice.DeviceType.Stylus,
        pointer,
        QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure,
        1,
        1,
    )
    place = QPointF(*point)
    event = QTabletEvent(
        kind,
        device,
        place,
        canvas.mapToGlobal(place),
        pressure,
        0,
        0,
        0,
        0,
        0,
        Qt.KeyboardModifier.NoModifier,
        LEFT,
        LEFT,
    )
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def pen_line(canvas, pressure, pointer=QPointingDevice.PointerType.Pen, y=113):
    accepted = [
        tablet(canvas, QEvent.Type.TabletPress, (57, y), pressure, pointer),
        tablet(canvas, QEvent.Type.TabletMove, (169, y), pressure, pointer),
        tablet(canvas, QEvent.Type.TabletRelease, (169, y), 0, pointer),
    ]
    assert all(accepted)


def test_a_pen_that_is_pressed_harder_draws_wider(canvas):
    pen_line(canvas, 1.0)
    wide = (canvas.bitmap()[:, 100] > 127).sum()
    canvas.clear()
    pen_line(canvas, 0.0)
    thin = (canvas.bitmap()[:, 100] > 127).sum()
    assert (wide, thin) == (30, 10)


def test_the_other_end_of_a_pen_erases(canvas):
    pen_line(canvas, 0.5)
    pen_line(canvas, 0.5, QPointingDevice.PointerType.Eraser)
    assert canvas.bitmap()[140, 100] == 0


def test_hovering_tells_the_cells_of_an_image_but_not_of_a_drawing(canvas):
    cells = []
    canvas.hovered.connect(lambda row, column: cells.append((row, column)))
    QTest.mouseMove(canvas, QPoint(20, 30))
    assert cells == []
    canvas.set_ground(np.ones((28, 28), np.uint8))
    QTest.mouseMove(canvas, QPoint(1 + 8 * 5 + 3, 1 + 8 * 9 + 3))
    QTest.mouseMove(canvas, QPoint(1 + 8 * 5 + 4, 1 + 8 * 9 + 4))
    QCoreApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert cells == [(9, 5), (-1, -1)]


def dropped(canvas, data):
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(canvas, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, drop)
    return enter.isAccepted()


def test_dropped_files_and_pictures_are_offered_and_other_things_refused(canvas, tmp_path):
    offered = []
    canvas.image_dropped.connect(offered.append)
    file, picture, text = QMimeData(), QMimeData(), QMimeData()
    path = tmp_path / "drei.png"
    file.setUrls([QUrl.fromLocalFile(str(path))])
    picture.setImageData(QImage(5, 6, QImage.Format.Format_RGB32))
    text.setText("3")
    assert dropped(canvas, file) and dropped(canvas, picture) and not dropped(canvas, text)
    assert offered[0] == str(path)
    assert (offered[1].width(), offered[1].height()) == (5, 6)
    assert canvas.is_empty


def test_paste_offers_a_picture_of_the_clipboard(canvas):
    offered = []
    canvas.image_dropped.connect(offered.append)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("no picture")
    assert not canvas.paste()
    image = QImage(7, 7, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    clipboard.setImage(image)
    assert canvas.paste()
    assert offered[0].width() == 7
    clipboard.clear()


def test_the_focus_ring_shows(canvas, qtbot):
    canvas.activateWindow()
    qtbot.waitUntil(canvas.isActiveWindow)
    canvas.setFocus()
    assert canvas.grab().toImage().pixelColor(0, 113) == theme().color("accent")
