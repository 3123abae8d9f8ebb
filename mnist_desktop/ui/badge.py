"""A small framed fact in the fixed-width font: a rank, a shape, a dtype."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import frame

HEIGHT = 22


class Badge(Label):
    """``rank 2``, ``[28, 28]`` or ``uint8``.

    Parameters
    ----------
    text : str
        The fact.
    name : str
        What the fact is of, for people who cannot see where it stands: ``"Shape of the slice"``.
    """

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "muted", 0.82, mono=True, parent=parent)
        self.setContentsMargins(9, 0, 9, 0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._name = name
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another fact."""
        super().setText(text)
        self.setAccessibleName(f"{self._name} {text}".strip())

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Shrinks like any label."""
        return QSize(super().minimumSizeHint().width(), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, then the text."""
        frame(QPainter(self), QRectF(self.rect()), "hairline", "window", radius=4)
        super().paintEvent(event)
