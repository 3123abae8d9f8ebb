"""The field that opens over a cell to type another number."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mnist_desktop.ui.theme import theme

_WIDE = 52  # px, at least


class CellEditor(QLineEdit):
    """A number from 0 to 255, from 0 to 1 for a part of full ink, or any number.

    Enter takes it, Esc does not; leaving the field takes what is a number.
    """

    entered = Signal(int)  # 0 to 255
    number_entered = Signal(float)  # any number, where any may be
    left = Signal()  # by key: the keyboard belongs to the table again

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = parent
        self.setObjectName(f"{parent.objectName()}-editor")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(6)
        self.hide()
        self._fraction = self._any = False
        self.textChanged.connect(self._check)

    def open(self, over: QRect, text: str, fraction: bool, selected: bool, any_number: bool = False) -> None:
        """Show the field over a cell of the parent, inside the parent."""
        self._fraction, self._any = fraction, any_number
        limits = self.tr("A number from 0 to 1") if fraction else self.tr("A whole number from 0 to 255")
        if any_number:
            limits = self.tr("A number")
        self.setAccessibleName(limits)
        self.setToolTip(limits)
        self.setText(text)
        area = QRect(0, 0, max(_WIDE, over.width()), max(self.sizeHint().height(), over.height()))
        area.moveCenter(over.center())
        room = self._table.rect()
        area.moveLeft(max(0, min(area.left(), room.width() - area.width())))
        area.moveTop(max(0, min(area.top(), room.height() - area.height())))
        self.setGeometry(area)
        self.show()
        self.setFocus()
        if selected:
            self.selectAll()

    def value(self) -> int | float | None:
        """Return the number typed, 0 to 255 unless it may be any; None while it is none."""
        text = self.text().strip().replace(",", ".")
        try:
            if self._any:
                return float(text) if math.isfinite(float(text)) else None
            number = float(text) * 255 if self._fraction else int(text)
        except ValueError:
            return None
        return round(number) if 0 <= number <= 255 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or drop the number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.value() is not None:
                self._close(take=True)
                self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._close(take=False)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is a number when something else is clicked."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close(take=True)

    def _close(self, take: bool) -> None:
        number = self.value() if take else None
        self.hide()
        if number is not None and self._any:
            self.number_entered.emit(number)
        elif number is not None:
            self.entered.emit(number)

    def _check(self) -> None:
        palette = self.palette()
        wrong = bool(self.text()) and self.value() is None
        palette.setColor(palette.ColorRole.Text, theme().color("error" if wrong else "text"))
        self.setPalette(palette)
