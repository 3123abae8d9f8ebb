"""One item of the table: its target, its prediction to drag, both branches of ``where``, and what it costs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.panels.gradients.mnist_loss.item_columns import CENTRE, columns
from mnist_desktop.panels.gradients.mnist_loss.items import Items
from mnist_desktop.ui.cells import claims
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import dot, fill, focus_ring, frame, write
from mnist_desktop.ui.qimage import ink
from mnist_desktop.ui.theme import theme

HEIGHT = 40  # px
_THICK = 8  # px, of track and bar
_BOX = 26  # px high: target and branches
_RIGHT = Qt.AlignmentFlag.AlignRight


class ItemRow(QWidget):
    """A row: drag the prediction or move it with Left and Right, click the target or press Return to change it.

    Signals
    -------
    pulled : float
        The prediction people asked for.
    flipped
        They asked for the other target.
    entered
        They came here.

    Parameters
    ----------
    items : Items
        Whose item is shown.
    index : int
        Which.
    """

    pulled = Signal(float)
    flipped = Signal()
    entered = Signal()

    def __init__(self, items: Items, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"mnist_loss-item-{index}")
        self.setAccessibleName(self.tr("Item {0}").format(index + 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._items, self._index = items, index
        self._held = False
        items.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Return a modest width; track and bar take what there is."""
        return QSize(480, HEIGHT)

    @property
    def _there(self) -> bool:
        return self._index < len(self._items.items)

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        if not self._there:
            return
        painter, items, found = QPainter(self), self._items, self._items.found
        item, at = items.items[self._index], columns(self.width(), HEIGHT, items.squeeze)
        if items.chosen == self._index and len(items.items) > 1:
            fill(painter, QRectF(self.rect()).adjusted(0, 1, 0, -1), "accent_soft", 6)
        hue = "positive" if item.target else "negative"
        if item.image is None:
            write(painter, at.name, str(self._index + 1), theme().font(weight=600))
        else:
            picture = QRectF(at.name.left() + 2, (HEIGHT - 28) / 2, 28, 28)
            painter.drawImage(picture, ink(item.image))
            frame(painter, picture.adjusted(-1, -1, 1, 1), hue, radius=1)
        target = _box(at.target.adjusted(6, 0, -6, 0))
        frame(painter, target, "edge", "surface")
        write(painter, target, str(item.target), theme().font(weight=600), hue, CENTRE)
        self._paint_track(painter, at.track, item.pred)
        write(painter, at.value, numeral(item.pred, ".2f"), theme().font(weight=600), "accent", _RIGHT)
        if at.used is not None:
            write(painter, at.used, f"{found.used[self._index]:.3f}", theme().font(), "text", CENTRE)
        taken = bool(item.target)
        self._paint_branch(painter, at.for_one, float(found.for_one[self._index]), taken)
        self._paint_branch(painter, at.for_zero, float(found.for_zero[self._index]), not taken)
        cost = float(found.losses[self._index])
        self._paint_bar(painter, at.bar, cost, hue)
        color = "error" if cost < 0 else "text"
        write(painter, at.cost, numeral(cost, ".3f"), theme().font(weight=600), color, _RIGHT)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()))

    def _paint_track(self, painter: QPainter, area: QRectF, pred: float) -> None:
        line = QRectF(area.left(), (HEIGHT - _THICK) / 2, area.width(), _THICK)
        fill(painter, line, "track", _THICK / 2)
        marks = (0.0,) if self._items.squeeze else (0.0, 1.0)
        if len(marks) == 2:  # between them predictions should stay
            left, right = (self._place(area, mark) for mark in marks)
            fill(painter, QRectF(left, line.top(), right - left, _THICK), "edge", 0, 0.45)
        painter.setPen(QPen(theme().color("muted"), 1))
        for mark in marks:
            x = self._place(area, mark)
            painter.drawLine(QPointF(x, line.top() - 3), QPointF(x, line.bottom() + 3))
        x = self._place(area, pred)
        dot(painter, QPointF(x, HEIGHT / 2), 7, "surface", "accent")

    def _paint_branch(self, painter: QPainter, area: QRectF, value: float, taken: bool) -> None:
        if taken:
            frame(painter, _box(area), "accent", "accent_soft")
        font = theme().font(weight=600 if taken else 400)
        write(painter, _box(area), numeral(value, ".3f"), font, "text" if taken else "disabled", CENTRE)

    def _paint_bar(self, painter: QPainter, area: QRectF, cost: float, hue: str) -> None:
        """Paint the loss from 0: to the left where it is below."""
        low, high = (0.0, 1.0) if self._items.squeeze else (-1.0, 2.0)
        line = QRectF(area.left(), (HEIGHT - _THICK) / 2, area.width(), _THICK)
        fill(painter, line, "track", _THICK / 2)
        zero, end = (
            area.left() + (value - low) / (high - low) * area.width()
            for value in (0.0, min(max(cost, low), high))
        )
        fill(painter, QRectF(min(zero, end), line.top(), abs(end - zero), _THICK), hue, _THICK / 2)
        painter.setPen(QPen(theme().color("muted"), 1))
        painter.drawLine(QPointF(zero, line.top() - 3), QPointF(zero, line.bottom() + 3))

    def _place(self, area: QRectF, pred: float) -> float:
        low, high = self._items.ends
        return area.left() + 8 + (pred - low) / (high - low) * (area.width() - 16)

    # -- hands ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the prediction, or change the target."""
        at = columns(self.width(), HEIGHT, self._items.squeeze)
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        elif at.target.contains(event.position()):
            self.flipped.emit()
        elif at.track.contains(event.position()):
            self._held = True
            self._pull(event.position())
        else:
            self.entered.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the prediction."""
        if self._held and event.buttons():
            self._pull(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = False

    def _pull(self, pointer: QPointF) -> None:
        area, (low, high) = columns(self.width(), HEIGHT, self._items.squeeze).track, self._items.ends
        pred = low + (pointer.x() - area.left() - 8) / (area.width() - 16) * (high - low)
        self.pulled.emit(round(pred, 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the prediction, or change the target."""
        key, (low, high) = event.key(), self._items.ends
        ways: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        pred = self._items.items[self._index].pred if self._there else 0.0
        if key in ways:
            many = 10 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
            self.pulled.emit(round(pred + ways[key] * many * self._items.step, 6))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.pulled.emit(low if key == Qt.Key.Key_Home else high)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flipped.emit()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep the row's keys from the window's shortcuts."""
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look at this item, and show where the keyboard is."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    @Slot()
    def _follow(self) -> None:
        if self._there:
            item, found = self._items.items[self._index], self._items.found
            words = self.tr("prediction {0}, target {1}, loss {2}; Return changes the target")
            cost = numeral(float(found.losses[self._index]), ".3f")
            self.setAccessibleDescription(words.format(numeral(item.pred, ".2f"), item.target, cost))
        self.update()


def _box(area: QRectF) -> QRectF:
    return QRectF(area.left(), (HEIGHT - _BOX) / 2, area.width(), _BOX)
