"""One line, or a few, of text in a colour of the tokens; elided where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from mnist_desktop.ui.painting import width
from mnist_desktop.ui.term_marks import TermMarks
from mnist_desktop.ui.theme import theme


class Label(QLabel):
    """Plain text in the fonts and colours of the theme.

    Parameters
    ----------
    text : str
        Plain text; ``&`` marks the key that jumps to the buddy, if there is one.
    color : str
        A token.
    factor, weight, mono
        The font, as :meth:`Theme.font` takes it.
    wrap : bool
        Break lines. A label that does not wrap shrinks, ends in "…" and tells the whole text in its tool tip.
    """

    def __init__(
        self,
        text: str = "",
        color: str = "text",
        factor: float = 1.0,
        weight: int = 400,
        mono: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._color = color
        self._marks: TermMarks | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(factor, weight, mono))
        self.setWordWrap(wrap)

    def mark_terms(self) -> None:
        """Mark the terms of the glossary that the text mentions."""
        self._marks = TermMarks(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Stop at each term of the text before going on."""
        return (self._marks is not None and self._marks.turn(next)) or super().focusNextPrevChild(next)

    def set_color(self, color: str) -> None:
        """Take another token's colour."""
        if color != self._color:
            self._color = color
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Room for three letters and the ellipsis where lines do not wrap."""
        hint = super().minimumSizeHint()
        if self.wordWrap():
            return hint
        margins = self.contentsMargins()
        least = width("mmm…", self.font()) + margins.left() + margins.right()
        return QSize(min(least, self.sizeHint().width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the text."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme().color(self._color if self.isEnabled() else "disabled"))
        flags = Qt.AlignmentFlag(self.alignment()) | self._mnemonic()
        if self.wordWrap():
            painter.drawText(QRectF(self.contentsRect()), flags | Qt.TextFlag.TextWordWrap, self.text())
        else:
            painter.drawText(QRectF(self.contentsRect()), flags | Qt.TextFlag.TextDontClip, self._elided())
        if self._marks is not None:
            self._marks.paint(painter)

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where it is elided and has no other tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            hidden = not self.wordWrap() and self._elided() != self.text()
            QToolTip.showText(event.globalPos(), self.text() if hidden else "", self)
            return True
        return super().event(event)

    def _elided(self) -> str:
        metrics, room = QFontMetricsF(self.font()), self.contentsRect().width() + 0.5
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room, self._mnemonic().value)
        return "" if text == "…" else text  # alone it says nothing

    def _mnemonic(self) -> Qt.TextFlag:
        """Return the flag that takes "&" for a mark, which it is only where there is a buddy to jump to."""
        return Qt.TextFlag.TextShowMnemonic if self.buddy() else Qt.TextFlag(0)
