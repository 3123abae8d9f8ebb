"""What went wrong, why, and what next: a strip above the content that blocks nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from mnist_desktop.ui import icons
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import fill
from mnist_desktop.ui.theme import theme

# Amber means "3 / positive" in this window, so a warning is told by its triangle, not by a hue.
_COLORS = {"error": "error", "warning": "text", "info": "accent"}


class _Message(NamedTuple):
    kind: str
    what: str
    hint: str
    actions: Sequence[tuple[str, Callable[[], object]]]
    stays: bool


class Banner(QWidget):
    """One message at a time, hidden while there is none; Escape inside it, or its cross, closes it.

    A newer message takes the place of the one that is shown, which is gone then, unless it was meant to stay until
    somebody has answered it: that one comes back when the newer one is closed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "info"
        self._shown: _Message | None = None
        self._covered: list[_Message] = []
        self._what = Label(weight=600, wrap=True)
        self._hint = Label(color="muted", wrap=True)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._buttons: list[QPushButton] = []
        close = QToolButton()
        close.setObjectName("banner-close")
        close.setText(self.tr("Dismiss"))
        close.setAccessibleName(self.tr("Dismiss this message"))
        icons.dress(close, "close", size=16)
        close.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._what)
        words.addWidget(self._hint)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 8, 8, 9)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addLayout(self._actions)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_message(
        self,
        kind: str,
        what: str,
        hint: str = "",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        stays: bool = False,
    ) -> None:
        """Show a message in place of the one that is shown.

        Parameters
        ----------
        kind : str
            ``"error"``, ``"warning"`` or ``"info"``.
        what : str
            What happened and why, in a sentence.
        hint : str
            What to do next.
        actions : sequence of (str, callable)
            Buttons; pressing one calls it and closes the banner.
        stays : bool
            Whether it comes back when a newer message that took its place is closed.
        """
        message = _Message(kind, what, hint, actions, stays)
        if self._shown is not None and self._shown.stays and self._shown.what != what:
            self._covered.append(self._shown)
        self._show(message)

    def _show(self, message: _Message) -> None:
        kind, what, hint, actions, _ = message
        color = _COLORS[kind]
        self._shown = message
        self._kind = kind
        self._what.setText(what)
        self._what.set_color(color)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        for button in self._buttons:
            self._actions.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(text, call) for text, call in actions]
        kinds = {"error": self.tr("Error"), "warning": self.tr("Warning"), "info": self.tr("Note")}
        self.setAccessibleName(kinds[kind])
        self.setAccessibleDescription(f"{what} {hint}".strip())
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def dismiss(self) -> None:
        """Close it; what it has covered and is to stay comes back."""
        self._shown = None
        if self._covered:
            self._show(self._covered.pop())
        else:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge and icon."""
        painter, color = QPainter(self), _COLORS[self._kind]
        painter.fillRect(self.rect(), theme().color("surface"))
        fill(painter, QRectF(self.rect()), color, 0, 0.07)
        painter.fillRect(0, 0, 3, self.height(), theme().color(color))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("hairline"))
        first = QRectF(12, self._what.y(), 24, self._what.fontMetrics().height())
        icons.draw(painter, first, self._kind, color, 20)

    def _button(self, text: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"banner-{text}")
        button.clicked.connect(self.dismiss)
        button.clicked.connect(lambda: call())  # without the signal's "checked"
        self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button
