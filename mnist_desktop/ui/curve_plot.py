"""Curves of a training run: every step of ten or of ten million, at the same cost.

With its surface this is the only way to pyqtgraph, which takes a while to import: import this module when a plot is
first shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui import curve_axes as axes
from mnist_desktop.ui.cells import claims
from mnist_desktop.ui.curve_view import CurveView
from mnist_desktop.ui.painting import focus_ring

_LEAST_STEPS = 8  # zoomed in no further


class CurvePlot(CurveView):
    """A plot to point at: see :class:`CurveView` for what it shows.

    A click or a drag asks for a step; the wheel zooms around the pointer, sideways or with Shift it moves along, as
    the middle button does; a double click shows everything again. In a view that was zoomed a click therefore waits
    until it is known to be no double click.
    """

    seek_requested = Signal(int)  # the step clicked, dragged to or chosen by key
    menu_requested = Signal(QPoint)  # on the screen: by the right button, the Menu key or Shift+F10

    def __init__(
        self,
        name: str,
        object_name: str,
        labels: Mapping[str, str],
        value_range: axes.Range | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, object_name, labels, value_range, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pressed = 0.0  # the step below the button
        self._single = QTimer(self, singleShot=True)
        self._single.timeout.connect(self._seek_pressed)
        self._surface.pressed.connect(self._press)
        self._surface.pointed.connect(self._point)
        self._surface.scrolled.connect(self._scale)
        self._surface.dragged.connect(self._shift)
        self._surface.reset.connect(self._reset)

    @Slot(float)
    def _press(self, x: float) -> None:
        self.setFocus()
        self._pressed = x
        if self._zoom is None:  # a double click would change nothing
            self._seek_pressed()
        else:
            self._single.start(QGuiApplication.styleHints().mouseDoubleClickInterval())

    @Slot()
    def _seek_pressed(self) -> None:
        self._seek(round(self._pressed))

    @Slot(float)
    def _point(self, x: float) -> None:
        low, high = self.view_range()
        moved = abs(x - self._pressed) / (high - low) * self._surface.plot_size()[0]  # px
        if not self._single.isActive() or moved >= QGuiApplication.styleHints().startDragDistance():
            self._single.stop()
            self._seek(round(x))

    @Slot()
    def _reset(self) -> None:
        self._single.stop()
        self.reset_view()

    def _seek(self, step: int) -> None:
        self.seek_requested.emit(max(0, min(step, self._data.head)))

    @Slot(float, float)
    def _scale(self, around: float, factor: float) -> None:
        low, high = self.view_range()
        self._look(around - (around - low) * factor, around + (high - around) * factor)

    @Slot(float)
    def _shift(self, by: float) -> None:
        low, high = self.view_range()
        self._look(low + by, high + by)

    def _look(self, low: float, high: float) -> None:
        """Show steps low..high, inside what there is; all of it where that is less."""
        end = axes.step_range(self._data.end)[1]
        span = max(high - low, _LEAST_STEPS)
        low = min(max(low, 0.0), max(end - span, 0.0))
        self._zoom = (low, low + span) if span < end else None
        self._changed()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, below the pointer or in the middle."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_requested.emit(event.globalPos() if by_mouse else self._middle())

    def _middle(self) -> QPoint:
        return self.mapToGlobal(self.rect().center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor with arrows, pages, Home and End; zoom with plus and minus, show all with 0; menu."""
        low, high = self.view_range()
        at, page = self._cursor or 0, max(1, round((high - low) / 10))
        keys: dict[int, int] = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_PageUp: at - page,
            Qt.Key.Key_PageDown: at + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._data.head,
        }
        key = event.key()
        if key in keys:
            self._seek(keys[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._scale(float(at), 0.8 if key == Qt.Key.Key_Plus else 1.25)
        elif key == Qt.Key.Key_0:
            self.reset_view()
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.menu_requested.emit(self._middle())
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep the cursor's keys from the window's shortcuts."""
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring around the plot."""
        if self.hasFocus():
            painter = QPainter(self)
            focus_ring(painter, QRectF(self.rect()), radius=4)
            painter.end()
