"""The head of a part of a column: its title, what more there is to say, and an answer at the right."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mnist_desktop.ui.painting import fitting, width
from mnist_desktop.ui.theme import theme

_HEIGHT = 24  # px
_GAP = 8
_SUB, _VALUE = 0.9, 1.2  # of the application's font


class Heading(QWidget):
    """One line: title, muted words that are cut short where room is scarce, then widgets or a large value.

    Parameters
    ----------
    title : str
        Always shown whole.
    parent : QWidget, optional
        Qt's parent.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._sub, self._value, self._color = title, "", "", "text"
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self._widgets: list[QWidget] = []
        theme().changed.connect(self._restyle)
        self._tell()

    def add(self, widget: QWidget) -> None:
        """Add a widget at the right, left of those that are there."""
        self._row.insertWidget(1, widget)
        self._widgets.append(widget)

    def set_title(self, title: str) -> None:
        """Change the title."""
        if title != self._title:
            self._title = title
            self._tell()
            self.updateGeometry()

    def set_sub(self, text: str) -> None:
        """Say more, in muted words; the whole is in the tip."""
        if text != self._sub:
            self._sub = text
            self.setToolTip(text)
            self._tell()

    def set_value(self, text: str, color: str = "text") -> None:
        """Show a large value in the colour of a token, or none."""
        if (text, color) != (self._value, self._color):
            self._value, self._color = text, color
            self._tell()

    def sizeHint(self) -> QSize:
        """Room for the title and what stands at the right."""
        right = sum(widget.sizeHint().width() + 4 for widget in self._widgets)
        return QSize(self._title_width() + right + self._value_width(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As the hint: the muted words give way; of large type, the title becomes smaller."""
        hint, title = self.sizeHint(), self._title_width()
        return QSize(hint.width() - title + ceil(title / theme().scale), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        middle = Qt.AlignmentFlag.AlignVCenter
        right = sum(widget.width() + 4 for widget in self._widgets)
        title = fitting(
            self._title, theme().font(weight=600), self.width() - right - self._value_width() - _GAP
        )
        painter.setFont(title)
        painter.setPen(theme().color("text"))
        baseline = (self.height() + painter.fontMetrics().capHeight()) // 2
        painter.drawText(0, baseline, self._title)
        left, right = width(self._title, title) + _GAP, self.width()
        if self._widgets:
            right = min(widget.x() for widget in self._widgets) - _GAP
        if self._value:
            painter.setFont(theme().font(_VALUE, 600))
            painter.setPen(theme().color(self._color))
            # Beside a title alone the value follows it; widgets keep the right end.
            at = left if self._widgets else right - self._value_width() + _GAP
            painter.drawText(QRect(at, 0, self._value_width(), self.height()), middle, self._value)
            left, right = (at + self._value_width(), right) if self._widgets else (left, at - _GAP)
        painter.setFont(theme().font(_SUB))
        painter.setPen(theme().color("muted"))
        shown = painter.fontMetrics().elidedText(self._sub, Qt.TextElideMode.ElideRight, max(right - left, 0))
        painter.drawText(left, baseline, shown)

    def _title_width(self) -> int:
        return QFontMetrics(theme().font(weight=600)).horizontalAdvance(self._title) + _GAP

    def _value_width(self) -> int:
        if not self._value:
            return 0
        return QFontMetrics(theme().font(_VALUE, 600)).horizontalAdvance(self._value) + _GAP

    def _tell(self) -> None:
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(" ".join(part for part in (self._value, self._sub) if part))
        self.update()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
