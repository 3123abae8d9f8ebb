"""Lines that Python printed: to read, to select, to copy."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from mnist_desktop.ui.theme import theme

_FACTORS = (0.82, 0.78, 0.74, 0.7)  # of the application's font: smaller ones cannot be read
_RING = 2  # px, of the focus


class Printout(QPlainTextEdit):
    """Read-only lines in the fixed-width font; a little smaller where that makes them fit, else they scroll.

    Parameters
    ----------
    object_name : str
        Unique in the window.
    """

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._longest, self._lines = 0, 1  # characters in a line; lines
        self._dress()
        theme().changed.connect(self._dress)

    @property
    def columns(self) -> int:
        """How many characters fit in a line at the usual size."""
        return self._fitting(_FACTORS[0])

    def show_lines(self, text: str) -> None:
        """Show other lines; the place people scrolled to stays."""
        if text != self.toPlainText():
            lines = text.split("\n")
            self._longest, self._lines = max(map(len, lines)), len(lines)
            self._set(text)

    def sizeHint(self) -> QSize:
        """Return room for seven lines: a slice of six rows, and its dtype."""
        line = QFontMetricsF(theme().font(_FACTORS[0], mono=True)).lineSpacing()
        return QSize(240, int(line * 7) + 2 * _RING + 2)

    def minimumSizeHint(self) -> QSize:
        """Return as many lines, of half the length."""
        return QSize(120, self.sizeHint().height())

    @Slot()
    def copy_all(self) -> None:
        """Put all the lines into the clipboard."""
        QGuiApplication.clipboard().setText(self.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the size in which the lines fit."""
        super().resizeEvent(event)
        if self._font() != self.font():
            self._set(self.toPlainText())

    def _fitting(self, factor: float) -> int:
        """Return how many characters fit in a line.

        Asked of the frame and the text, never of the viewport: a font that takes the scroll bar away would make room
        for one that brings it back, without end.
        """
        metrics = QFontMetricsF(theme().font(factor, mono=True))
        scrolls = metrics.lineSpacing() * self._lines > self.height() - 2 * _RING
        bar = self.verticalScrollBar().sizeHint().width() if scrolls else 0
        return int((self.width() - 2 * _RING - bar - 1) // metrics.horizontalAdvance("0"))

    def _font(self) -> QFont:
        """Return the largest font in which the lines fit; if they fit in none, the usual one."""
        factor = next((f for f in _FACTORS if self._longest <= self._fitting(f)), _FACTORS[0])
        return theme().font(factor, mono=True)

    def _set(self, text: str) -> None:
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        places = [bar.value() for bar in bars]
        self.clear()  # lines that were laid out in another font keep their width in the scroll bar
        self.setFont(self._font())
        self.setPlainText(text)
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    @Slot()
    def _dress(self) -> None:
        ring = theme().tokens.accent
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: transparent; border: {_RING}px solid transparent; border-radius: 4px; }}"
            f"QPlainTextEdit:focus {{ border-color: {ring}; }}"
        )
