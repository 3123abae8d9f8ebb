"""A hairline between the parts of a column."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.theme import theme


class Rule(QWidget):
    """One pixel, from side to side or from top to bottom.

    Parameters
    ----------
    upright : bool
        From top to bottom.
    parent : QWidget, optional
        Qt's parent.
    """

    def __init__(self, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        along, across = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        if upright:
            self.setFixedWidth(1)
            self.setSizePolicy(across, along)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(along, across)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        QPainter(self).fillRect(self.rect(), theme().color("hairline"))
