"""One line, or a few, of text in a colour of the tokens; elided where there is no room."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from mnist_desktop.ui.painting import fitting, width
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
        flags = _flags(self.alignment(), self.wordWrap(), bool(self.buddy()))
        text = self.text()
        if not self.wordWrap():
            painter.setFont(self._fitting())
            text = self._elided()
        painter.drawText(QRectF(self.contentsRect()), flags, text)
        if self._marks is not None:
            self._marks.paint(painter)

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where it is elided and has no other tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            hidden = not self.wordWrap() and self._elided() != self.text()
            QToolTip.showText(event.globalPos(), self.text() if hidden else "", self)
            return True
        return super().event(event)

    def _fitting(self) -> QFont:
        # The "&" that marks a key takes no room.
        text = self.text().replace("&", "", 1) if self.buddy() else self.text()
        return fitting(text, self.font(), self.contentsRect().width() + 0.5)

    def _elided(self) -> str:
        metrics, room, text = QFontMetricsF(self._fitting()), self.contentsRect().width() + 0.5, self.text()
        if metrics.horizontalAdvance(text) <= room:  # a "&" that marks a key takes no room: all the more
            return text
        mnemonic = Qt.TextFlag.TextShowMnemonic.value if self.buddy() else 0
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room, mnemonic)
        return "" if shown == "…" else shown  # alone it says nothing


@cache
def _flags(alignment: Qt.AlignmentFlag, wrap: bool, buddy: bool) -> int:
    """Return how a text is drawn; joining PySide's flags takes longer than measuring it.

    "&" marks a key only where there is a buddy to jump to.
    """
    flags = Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextDontClip
    if buddy:
        flags |= Qt.TextFlag.TextShowMnemonic
    return int(alignment) | int(flags)
