"""The canvas a digit is drawn on: mouse, pen, finger and keys; pictures dropped or pasted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.canvas_view import CanvasView
from mnist_desktop.ui.cells import Cell
from mnist_desktop.ui.key_pen import Move
from mnist_desktop.ui.sketch import InkPoint

PEN_WIDTH = 2.0  # units of the 28×28 image; MNIST's strokes are about 2 px wide
_ERASER = 2.0  # times the pen
_COMPRESS = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
_TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)


class DigitCanvas(CanvasView):
    """A canvas that works by hand; see :class:`CanvasView` for what it shows and says."""

    hovered = Signal(int, int)  # row, column of an image without strokes; −1, −1 beside it
    image_dropped = Signal(object)  # path (str) or QImage; the canvas itself opens nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._pen_width = PEN_WIDTH
        self._eraser = False
        self._finger: int | None = None
        self._under: Cell | None = None  # last cell told by `hovered`
        self._compressed: bool | None = None  # the application's choice, while the pen is down

    @property
    def eraser(self) -> bool:
        """Whether strokes take ink away."""
        return self._eraser

    def set_eraser(self, on: bool) -> None:
        """Choose the eraser, or the pen."""
        self._eraser = on

    @property
    def pen_width(self) -> float:
        """Width of the pen in units of the 28×28 image."""
        return self._pen_width

    def set_pen_width(self, width: float) -> None:
        """Set the width of the pen in units of the 28×28 image; the eraser is twice as wide."""
        self._pen_width = width

    @Slot()
    def paste(self) -> bool:
        """Offer the clipboard's picture or file through ``image_dropped``; False where it holds none."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where it was cleared
        found = picture_in(data) if data is not None else None
        if found is not None:
            self.image_dropped.emit(found)
        return found is not None

    # -- the pen, whoever holds it ----------------------------------------------------------------

    def _put_down(self, point: InkPoint, erase: bool) -> None:
        self._lift()
        self._compressed = QCoreApplication.testAttribute(_COMPRESS)
        # Every position of a fast mouse, not only the last before each frame: a curve instead of a polygon.
        QCoreApplication.setAttribute(_COMPRESS, False)
        width = self._pen_width * (_ERASER if erase else 1)
        self._pad.down(point, width, erase)
        self.update()
        self._telling.start()

    def _draw_to(self, point: InkPoint) -> None:
        touched = self._pad.to(point)
        if touched is not None:
            self._update_pixels(touched)
            self._telling.start()

    def _lift(self) -> None:
        if self._compressed is not None:
            QCoreApplication.setAttribute(_COMPRESS, self._compressed)
            self._compressed = None
        if self._pad.up():
            self._changed()

    def _point(self, place: QPointF, weight: float = 1.0) -> InkPoint:
        cells = self._cells()
        spot = (place - cells.rect().topLeft()) * (cells.dpr / cells.width)
        return InkPoint(spot.x(), spot.y(), weight)

    # -- mouse, pen, finger -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._keys.hide()
            self._put_down(self._point(event.position()), self._eraser)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw with the button down; without, tell the cell below."""
        if self._pad.drawing and event.buttons() & Qt.MouseButton.LeftButton:
            self._draw_to(self._point(event.position()))
        else:
            self._tell_hover(self._cells().at(event.position()) if self.is_exact else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        if event.button() == Qt.MouseButton.LeftButton:
            if self._pad.drawing:
                self._draw_to(self._point(event.position()))
            self._lift()

    def leaveEvent(self, event: QEvent) -> None:
        """No cell is below any more."""
        self._tell_hover(None)
        super().leaveEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen; pressure, where the pen has it, varies the width and its other end erases."""
        kind = event.type()
        capable = bool(event.pointingDevice().capabilities() & QPointingDevice.Capability.Pressure)
        point = self._point(event.position(), 0.5 + event.pressure() if capable else 1.0)
        if kind == QEvent.Type.TabletPress:
            back = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._put_down(point, self._eraser or back)
        elif kind == QEvent.Type.TabletMove and self._pad.drawing:
            self._draw_to(point)
        elif kind == QEvent.Type.TabletRelease:
            self._lift()  # where it was last seen: pressure has fallen to nothing by now
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Take fingers, and keep the keys that draw from the window's shortcuts."""
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            return self._touch(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            if plain and (
                self._keys.wants(event.key()) or (event.key() == Qt.Key.Key_Escape and self._keys.shown)
            ):
                event.accept()
                return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> bool:
        """Draw with the first finger; further ones are ignored."""
        if event.type() == QEvent.Type.TouchBegin:
            first = event.points()[0]
            self._finger = first.id()
            self._put_down(self._point(first.position()), self._eraser)
        elif event.type() == QEvent.Type.TouchUpdate:
            for finger in event.points():
                if finger.id() == self._finger and self._pad.drawing:
                    self._draw_to(self._point(finger.position()))
        else:
            self._finger = None
            self._lift()
        event.accept()
        return True

    def _tell_hover(self, cell: Cell | None) -> None:
        if cell != self._under:
            self._under = cell
            row, column = cell or (-1, -1)
            self.set_hover(row, column)
            self.hovered.emit(row, column)

    # -- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the pen, with Shift faster; Space puts it down or lifts it; Esc lifts it."""
        fast = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._act(self._keys.press(event.key(), fast, event.isAutoRepeat()), event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Lift the pen if Space was held while drawing."""
        if not event.isAutoRepeat():
            self._act(self._keys.release(event.key()), event)

    def _act(self, move: Move, event: QKeyEvent) -> None:
        if move is Move.NONE:
            event.ignore()
            return
        point = InkPoint(self._keys.x, self._keys.y)
        if move is Move.DOWN:
            self._put_down(point, self._eraser)
        elif move is Move.UP:
            self._lift()
        elif move is Move.GO and self._keys.down and self._pad.drawing:
            self._draw_to(point)
        self._describe()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lift a pen that was moved by keys."""
        super().focusOutEvent(event)
        if self._keys.down:
            self._lift()
        self._keys.lift()
        self.update()

    # -- pictures from elsewhere ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a picture, or a file that may be one."""
        if picture_in(event.mimeData()) is not None:
            self._drop_over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the frame of a welcome drop away."""
        self._drop_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer the picture or the file through ``image_dropped``."""
        self._drop_over = False
        self.update()
        found = picture_in(event.mimeData())
        if found is not None:
            event.acceptProposedAction()
            self.image_dropped.emit(found)


def picture_in(data: QMimeData) -> QImage | str | None:
    """Return the first local file's path in dropped or copied data, else the picture, else None."""
    for url in data.urls():
        if url.isLocalFile():
            return url.toLocalFile()
    if data.hasImage():
        image = QImage(data.imageData())
        return None if image.isNull() else image
    return None
