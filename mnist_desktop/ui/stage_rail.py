"""The stages of one step, in a row: which are done, which has just run, which come later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from mnist_desktop.ui import icons
from mnist_desktop.ui.painting import focus_ring, frame, width, write
from mnist_desktop.ui.theme import theme

HEIGHT = 56
_GAP = 16
_TICK = 16


class StageRail(QWidget):
    """Boxes joined by chevrons, each with a title and a real value; Left and Right move between them.

    Parameters
    ----------
    titles : sequence of str
        One for each box.
    object_name : str
        Unique in the window; its boxes are ``object_name-0`` and so on.
    """

    clicked = Signal(int)
    """The position of the box that was pressed."""

    def __init__(
        self, titles: Sequence[str], object_name: str = "stage", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._boxes: list[_StageBox] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for i in range(len(titles)):
            box = _StageBox(i, object_name)
            # One stop of the Tab key for the whole rail.
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if i == 0 else Qt.FocusPolicy.ClickFocus)
            box.pressed_at.connect(self.clicked)
            row.addWidget(box, 1)
            self._boxes.append(box)

    def set_stages(self, values: Sequence[str], current: int | None, done: int) -> None:
        """Show the stages.

        Parameters
        ----------
        values : sequence of str
            The second line of each: a shape, a loss, a rate.
        current : int or None
            The position of the stage that has just run.
        done : int
            How many stages, from the left, are done.
        """
        states = ["now" if i == current else "done" if i < done else "later" for i in range(len(self._boxes))]
        if states != [box.state for box in self._boxes]:
            self.update()  # the chevrons; with them, Qt paints every box
        for box, title, value, state in zip(self._boxes, self._titles, values, states, strict=True):
            box.show_stage(title, value, state)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chevrons between the boxes."""
        painter = QPainter(self)
        for box in self._boxes[1:]:
            between = QRectF(box.x() - _GAP, 0, _GAP, self.height())
            icons.draw(painter, between, "chevron-right", "muted" if box.state != "later" else "edge", _GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus; the box that has it leaves these keys to its parent."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        at = next((i for i, box in enumerate(self._boxes) if box.hasFocus()), None)
        if step and at is not None:
            self._boxes[(at + step) % len(self._boxes)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


class _StageBox(QAbstractButton):
    """One stage."""

    pressed_at = Signal(int)

    def __init__(self, position: int, object_name: str) -> None:
        super().__init__()
        self.setObjectName(f"{object_name}-{position}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.state, self._value = "", ""
        self._position = position
        self.clicked.connect(self._tell_rail)

    def show_stage(self, title: str, value: str, state: str) -> None:
        """Show a stage that is ``"done"``, ``"now"`` or ``"later"``."""
        if (title, value, state) == (self.text(), self._value, self.state):
            return
        self._value, self.state = value, state
        self.setText(title)
        self.setToolTip(f"{title}  {value}".strip())
        words = {"done": self.tr("done"), "now": self.tr("now"), "later": self.tr("later")}
        self.setAccessibleDescription(", ".join(part for part in (value, words[state]) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(110, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a few letters."""
        return QSize(60, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Left and Right to the rail."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the tick, the title and the value."""
        painter, area = QPainter(self), QRectF(self.rect())
        now, done = self.state == "now", self.state == "done"
        ground = "accent" if now else "hover" if self.underMouse() else "surface"
        frame(painter, area, "accent" if now else "hairline", ground, radius=8)
        if self.hasFocus():
            focus_ring(painter, area, 8)
            if now:  # violet on violet would not be seen
                frame(painter, area.adjusted(2, 2, -2, -2), "on_accent", radius=6)
        pad = 12 if self.width() >= 96 else 8
        upper = QRectF(pad, 6, self.width() - 2 * pad, 22)
        lower = upper.translated(0, 22)
        strong = theme().font(weight=600)
        color = "on_accent" if now else "text" if done else "muted"
        if done and width(self.text(), strong) + _TICK <= upper.width():
            icons.draw(painter, upper.adjusted(upper.width() - _TICK, 0, 0, 0), "check", "ok", _TICK)
        write(painter, upper, self.text(), strong, color)
        small = theme().font(0.9)
        if width(self._value, small) > lower.width():  # a long shape may come nearer to the frame
            lower.adjust(6 - pad, 0, pad - 6, 0)
        write(painter, lower, self._value, small, color)

    @Slot()
    def _tell_rail(self) -> None:
        self.pressed_at.emit(self._position)
