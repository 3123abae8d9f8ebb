"""A choice of a few: one capsule, the chosen part drawn over it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from mnist_desktop.ui.flow_layout import FlowLayout
from mnist_desktop.ui.painting import fill, focus_ring, frame, width, write
from mnist_desktop.ui.theme import theme

_TALL, _LOW = 32, 24  # in a row of tools; in the head of a card
_RADIUS = 6
_BESIDE, _LEAST = 22, 10  # px beside a word, both sides together; where there is hardly room


class Segments(QWidget):
    """Radio buttons side by side; Left and Right choose, as does the mouse.

    As high as a control in a row of tools, and no higher than the head of a card inside one.

    Parameters
    ----------
    options : sequence of str
        What can be chosen; the first is.
    name : str
        What is chosen, for those who hear the window: ``"Distance"``.
    object_name : str
        Unique in the window; its parts are ``object_name-option``.
    wraps : bool
        Break into lines where there is no room for one; else the words are elided.
    """

    current_changed = Signal(str)
    """The option people chose; not emitted by :meth:`set_current`."""

    def __init__(
        self,
        options: Sequence[str],
        name: str,
        object_name: str,
        parent: QWidget | None = None,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        high = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Maximum, high)
        self._group = QButtonGroup(self)
        row = FlowLayout(self, 0, 0, _BESIDE - _LEAST) if wraps else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for option in options:
            segment = _Segment(option)
            segment.setObjectName(f"{object_name}-{option}")
            segment.setAccessibleDescription(name)
            self._group.addButton(segment)
            row.addWidget(segment)
        self._group.buttons()[0].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        self._group.buttonClicked.connect(self._clicked)
        self._current = options[0]

    @property
    def current(self) -> str:
        """The chosen option."""
        return self._current

    def set_current(self, option: str) -> None:
        """Choose an option; an unknown one is a ``KeyError``."""
        segments = {segment.text(): segment for segment in self._group.buttons()}
        segments[option].setChecked(True)
        self._current = option

    def give_way(self) -> None:
        """End, as others take its place: a part that the mouse still holds tells nothing any more."""
        self.blockSignals(True)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the capsule and the rules between two parts that are not chosen."""
        painter = QPainter(self)
        frame(painter, QRectF(self.rect()), "hairline", "surface", _RADIUS)
        segments = self._group.buttons()
        for left, right in pairwise(segments):
            if left.y() == right.y() and not (left.isChecked() or right.isChecked()):
                inset = right.height() // 4
                rule = right.geometry().adjusted(0, inset, 1 - right.width(), -inset)
                painter.fillRect(rule, theme().color("hairline"))

    @Slot()
    def _toggled(self) -> None:
        self.update()

    @Slot(QAbstractButton)
    def _clicked(self, segment: QAbstractButton) -> None:
        chosen = segment.text()
        if chosen != self._current:
            self._current = chosen
            self.current_changed.emit(chosen)


class _Segment(QRadioButton):
    """One part; a radio button for the keyboard and for screen readers."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFont(theme().font(0.95, 500))

    def sizeHint(self) -> QSize:
        """Room for the text in bold, so that nothing moves when it is chosen."""
        return QSize(width(self.text(), theme().font(0.95, 600)) + _BESIDE, _TALL)

    def minimumSizeHint(self) -> QSize:
        """Two letters and the ellipsis, at the height of a card's head."""
        least = width(self.text()[:2] + "…", theme().font(0.95, 600)) + 12
        return QSize(min(least, self.sizeHint().width()), _LOW)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chosen ground, the ring and the text."""
        painter = QPainter(self)
        area, chosen = QRectF(self.rect()), self.isChecked()
        if chosen:
            frame(painter, area, "accent" if self.isEnabled() else "hairline", "accent_soft", _RADIUS)
        elif self.underMouse() and self.isEnabled():
            fill(painter, area.adjusted(2, 2, -2, -2), "hover", _RADIUS - 2)
        if self.hasFocus():
            focus_ring(painter, area, _RADIUS)
        color = "disabled" if not self.isEnabled() else "accent" if chosen else "text"
        font = theme().font(0.95, 600 if chosen else 500)
        room = min((area.width() - width(self.text(), font)) / 2, 11)
        inside = area.adjusted(max(room, 4), 0, -max(room, 4), 0)
        write(painter, inside, self.text(), font, color, Qt.AlignmentFlag.AlignHCenter)
