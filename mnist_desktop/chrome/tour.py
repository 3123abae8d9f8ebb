"""The tour: a minute around the window, with a callout at each real widget. Nothing moves; Escape ends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import frame
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.ring import area_of
from mnist_desktop.ui.theme import theme

_WIDTH, _GAP, _OUT = 320, 14, 4  # px: of the callout, from the widget, around the widget
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class Stop:
    """A stop of the tour.

    Parameters
    ----------
    title, text : str
        What there is to say.
    target : callable
        Returns the widget it is said of.
    """

    title: str
    text: str
    target: Callable[[], QWidget]


class Tour(QWidget):
    """Dims the window around one widget after the other. Arrows or Enter go on and back, Escape ends it.

    Parameters
    ----------
    stops : sequence of Stop
        At least one.
    window : QWidget
        Whose widgets they are.

    Signals
    -------
    ended
        It was gone through, or skipped.
    """

    ended = Signal()

    def __init__(self, stops: Sequence[Stop], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("Tour"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stops, self._at, self._hole = tuple(stops), 0, QRect()
        self._before: QWidget | None = window.focusWidget()
        if (
            self._before is not None
        ):  # Python does not hear of the end of what Qt has made, a spin box's line say
            self._before.destroyed.connect(self._forget)
        self._callout = _Callout(self)
        self._callout.next.clicked.connect(self.go_on)
        self._callout.back.clicked.connect(self.go_back)
        self._callout.skip.clicked.connect(self.close)
        window.installEventFilter(self)
        self.installEventFilter(self)
        self.setGeometry(window.rect())
        self._show_stop()
        self.show()
        self.raise_()
        self._callout.next.setFocus()

    @Slot()
    def _forget(self) -> None:
        self._before = None

    @property
    def stop(self) -> Stop:
        """Where it is."""
        return self._stops[self._at]

    @Slot()
    def go_on(self) -> None:
        """Go to the next stop; after the last one it ends."""
        if self._at + 1 == len(self._stops):
            self.close()
        else:
            self._at += 1
            self._show_stop()

    @Slot()
    def go_back(self) -> None:
        """Go to the stop before."""
        self._at = max(self._at - 1, 0)
        self._show_stop()

    def _show_stop(self) -> None:
        stop, last = self.stop, self._at + 1 == len(self._stops)
        target = stop.target()
        self._hole = area_of(target).adjusted(-_OUT, -_OUT, _OUT, _OUT) & self.rect()
        self._callout.say(stop, self._at, len(self._stops), last)
        self._callout.move(_beside(self._hole, self._callout, self.rect()))
        self.setAccessibleDescription(f"{stop.title}. {stop.text}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim everything but the widget, and ring it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QPainterPath()
        around.addRect(QRectF(self.rect()))
        hole = QPainterPath()
        hole.addRoundedRect(QRectF(self._hole), 8, 8)
        shade = theme().color("ink" if not theme().tokens.dark else "paper", 0.45)
        painter.fillPath(around.subtracted(hole), shade)
        frame(painter, QRectF(self._hole), "accent", radius=8, width=3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, or end."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _NEXT:
            self.go_on()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self.go_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size, and keep all keys from its shortcuts.

        A filter, not its own ``event``: a widget deleted inside a Python ``event`` brings Qt down.
        """
        if event.type() == QEvent.Type.ShortcutOverride and watched is self:
            event.accept()
            return True
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
            self._show_stop()
        return False

    def closeEvent(self, event: QEvent) -> None:
        """Give the keyboard back."""
        if self._before is not None:
            self._before.setFocus()
        self.ended.emit()


class _Callout(QWidget):
    """What is said of a widget, with buttons to go on."""

    def __init__(self, tour: QWidget) -> None:
        super().__init__(tour)
        self.setObjectName("tourCallout")
        self.setFixedWidth(_WIDTH)
        self._count = Label("", "accent", 0.85, 600)
        self._title = Label("", "text", 1.2, 600)
        self._text = Paragraph(1.0, "text")
        self.skip = QPushButton(self.tr("Skip"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        for button, name in ((self.skip, "tourSkip"), (self.back, "tourBack"), (self.next, "tourNext")):
            button.setObjectName(name)
        self.skip.setProperty("link", True)
        self.next.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        for part in (self._count, self._title, self._text):
            column.addWidget(part)
        column.addSpacing(6)
        column.addLayout(foot)

    def say(self, stop: Stop, at: int, of: int, last: bool) -> None:
        """Show a stop."""
        self._count.setText(self.tr("{0} of {1}").format(at + 1, of))
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self._text.resize(_WIDTH - 32, self._text.height())  # its height depends on it
        self.back.setVisible(at > 0)
        self.skip.setVisible(not last)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self._text.updateGeometry()
        self.resize(_WIDTH, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        frame(QPainter(self), QRectF(self.rect()), "edge", "surface", radius=10)


def _beside(hole: QRect, callout: QWidget, around: QRect) -> QPoint:
    """Return where a callout stands: right, left, below or above of the hole, where there is room; else inside."""
    size, room = callout.size(), around.adjusted(8, 8, -8, -8)
    top = min(max(hole.top(), room.top()), room.bottom() - size.height())
    left = min(max(hole.left(), room.left()), room.right() - size.width())
    places = (
        QPoint(hole.right() + _GAP, top),
        QPoint(hole.left() - _GAP - size.width(), top),
        QPoint(left, hole.bottom() + _GAP),
        QPoint(left, hole.top() - _GAP - size.height()),
    )
    for place in places:
        if room.contains(QRect(place, size)):
            return place
    return QPoint(room.right() - size.width() - _GAP, room.bottom() - size.height() - _GAP)
