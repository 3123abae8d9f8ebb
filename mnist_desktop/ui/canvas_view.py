"""The sketch pad on the screen: paper, ink, the marks over them and the commands; no hands yet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.lazy_numpy import np
from mnist_desktop.ui.cells import Cell, Cells
from mnist_desktop.ui.key_pen import KeyPen
from mnist_desktop.ui.sketch import SIDE, Sketch, Stroke
from mnist_desktop.ui.sketch_pad import SketchPad
from mnist_desktop.ui.theme import theme

_FRAME = 1  # px
_RADIUS = 4  # px


class CanvasView(QWidget):
    """Strokes over paper, or over a 28×28 image whose pixels are shown as squares.

    ``drawn`` follows what a person does: strokes, undo, redo, clearing; moves that arrive together are told once.
    :meth:`set_ground` is the program's doing and does not emit it.
    """

    drawn = Signal()
    history_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("digit-canvas")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(SIDE * 4 + 2 * _FRAME, SIDE * 4 + 2 * _FRAME)
        self.setAccessibleName(self.tr("Drawing canvas"))
        self._pad = SketchPad()
        self._keys = KeyPen()
        self._hover: Cell | None = None
        self._drop_over = False
        # Zero delay: after the events that already wait, so that a fast mouse is answered once a frame.
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self.drawn)
        self._describe()
        theme().changed.connect(self.update)

    # -- what is drawn -----------------------------------------------------------------------------

    @property
    def sketch(self) -> Sketch:
        """The finished strokes and the image under them."""
        return self._pad.sketch

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All strokes, the one under way included; they lie over :meth:`ground`."""
        return self._pad.strokes

    @property
    def is_exact(self) -> bool:
        """Whether the canvas shows a 28×28 image with no stroke on it, so that :meth:`ground` is the digit."""
        return self._pad.is_exact

    @property
    def is_empty(self) -> bool:
        """Whether there is no ink at all."""
        return self._pad.is_empty

    def bitmap(self) -> np.ndarray:
        """Return the drawing, uint8 ``[280, 280]``, 0 paper to 255 ink; its own memory, read-only."""
        return self._pad.bitmap()

    def ground(self) -> np.ndarray | None:
        """Return the image under the strokes, uint8 ``[28, 28]``, read-only; None on bare paper."""
        return self._pad.sketch.ground

    def set_ground(self, image: np.ndarray | None) -> None:
        """Show an image instead of all strokes, or bare paper; undo brings the strokes back.

        Parameters
        ----------
        image : numpy.ndarray or None
            uint8 ``[28, 28]``, 0 paper to 255 ink.

        Raises
        ------
        ValueError
            `image` has another form.
        """
        if self._pad.start(image):
            self._changed(tell=False)

    def set_sketch(self, sketch: Sketch) -> None:
        """Show a drawing that was made before; undo brings back what was there. Does not emit ``drawn``."""
        self._pad.put(sketch)
        self._changed(tell=False)

    # -- commands ---------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether :meth:`undo` would change anything."""
        return self._pad.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether :meth:`redo` would change anything."""
        return self._pad.can_redo

    @Slot()
    def undo(self) -> None:
        """Take back the last stroke, image or clearing."""
        if self._pad.undo():
            self._changed()

    @Slot()
    def redo(self) -> None:
        """Do again what was undone."""
        if self._pad.redo():
            self._changed()

    @Slot()
    def clear(self) -> None:
        """Start with bare paper; undo brings everything back."""
        if self._pad.start(None):
            self._changed()

    def set_hover(self, row: int, column: int) -> None:
        """Mark a cell of the 28×28 image; −1, −1 for none."""
        cell = (row, column) if 0 <= row < SIDE and 0 <= column < SIDE else None
        if cell != self._hover:
            for place in (self._hover, cell):
                if place is not None:
                    self.update(self._cells().cell(*place).toAlignedRect().adjusted(-2, -2, 2, 2))
            self._hover = cell

    # -- the view ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Eight pixels a cell, and the frame."""
        return QSize(SIDE * 8 + 2 * _FRAME, SIDE * 8 + 2 * _FRAME)

    def heightForWidth(self, width: int) -> int:
        """Square."""
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what changed; a whole canvas costs well under a millisecond."""
        cells = self._cells()
        tokens = theme().tokens
        picture = self._pad.image(cells.width * SIDE, tokens.paper, tokens.ink)
        painter = QPainter(self)
        within = cells.rect().adjusted(1, 1, -1, -1).contains(QRectF(event.rect()))
        if not within:
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme().color("paper"))
        painter.scale(1 / cells.dpr, 1 / cells.dpr)  # a pixel of the picture is one of the screen
        painter.drawImage(cells.left, cells.top, picture)
        painter.resetTransform()
        if not within:
            self._paint_frame(painter)
        self._paint_marks(painter, cells)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        focus = self.hasFocus() or self._drop_over
        width = 2 if focus else _FRAME
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent" if focus else "edge"), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_marks(self, painter: QPainter, cells: Cells) -> None:
        unit = cells.width / cells.dpr
        origin = cells.rect().topLeft()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._hover is not None and not self._pad.drawing:
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawRect(cells.cell(*self._hover))
        if self._keys.shown and self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_key_pen(painter, origin + QPointF(self._keys.x, self._keys.y) * unit, unit)
        if not self._pad.drawing and self._pad.is_empty:
            painter.setPen(theme().color("muted"))
            painter.setFont(theme().font())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self.tr("Draw a digit here"))

    def _paint_key_pen(self, painter: QPainter, tip: QPointF, unit: float) -> None:
        accent = theme().color("accent")
        painter.setPen(QPen(accent, 2))
        painter.setBrush(accent if self._keys.down else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(tip, unit, unit)
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            way = QPointF(right, down) * unit
            painter.drawLine(tip + way * 1.5, tip + way * 2.25)

    def _cells(self) -> Cells:
        room = QRectF(self.rect()).adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        return Cells.fitted(SIDE, SIDE, room, self.devicePixelRatioF())

    def _update_pixels(self, touched: QRect) -> None:
        """Repaint a part of the picture, given in its pixels."""
        cells = self._cells()
        left, top = cells.left + touched.x(), cells.top + touched.y()
        k = cells.dpr
        part = QRectF(left / k, top / k, touched.width() / k, touched.height() / k)
        self.update(part.toAlignedRect() & cells.rect().toRect())

    def _changed(self, tell: bool = True) -> None:
        self._describe()
        self.update()
        self.history_changed.emit()
        if tell:
            self._telling.stop()
            self.drawn.emit()

    def _describe(self) -> None:
        if self._keys.shown:
            state = self.tr("down") if self._keys.down else self.tr("up")
            text = self.tr("Pen {0} at row {1:.1f}, column {2:.1f}").format(state, self._keys.y, self._keys.x)
        elif self._pad.is_exact:
            text = self.tr("An image of 28 by 28 pixels")
        elif self._pad.is_empty:
            text = self.tr(
                "Nothing drawn. Arrows take out the pen and move it, then Space puts it down and lifts it."
            )
        else:
            text = self.tr("A drawing, strokes: {0}").format(len(self._pad.sketch.strokes))
        self.setAccessibleDescription(text)
