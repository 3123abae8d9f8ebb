"""A few lines of muted text that ask for the height they need at the width they got."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent

from mnist_desktop.ui.label import Label

_TEXT = 1.0  # larger are titles, in which terms are not marked


class Lines(Label):
    """Lines that break.

    Height for width, as labels have it, would make the whole place as high as it wishes to be: it could not shrink.

    Parameters
    ----------
    factor : float
        Size of the font, of the application's.
    color : str
        A token.
    mono : bool
        The fixed-width family: words that Python says.
    weight : int
        400 or 600.
    """

    def __init__(
        self, factor: float = 0.9, color: str = "muted", mono: bool = False, weight: int = 400
    ) -> None:
        super().__init__("", color, factor, weight, mono, wrap=True)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def hasHeightForWidth(self) -> bool:
        """Return that the height does not depend on the width."""
        return False

    def sizeHint(self) -> QSize:
        """Return the lines at the present width."""
        lines = self.fontMetrics().boundingRect(
            QRect(0, 0, max(self.width(), 80), 1000), Qt.TextFlag.TextWordWrap, self.text()
        )
        return QSize(80, lines.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: no line is cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Paragraph(Lines):
    """Lines in which the terms of the glossary are marked; not where Python speaks, nor in titles."""

    def __init__(
        self, factor: float = 0.9, color: str = "muted", mono: bool = False, weight: int = 400
    ) -> None:
        super().__init__(factor, color, mono, weight)
        if not mono and factor <= _TEXT:
            self.mark_terms()
