"""Dotted lines under the terms of a label: pointing at one tells what it is, a click leads to the glossary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QToolTip

from mnist_desktop.ui.terms import terms
from mnist_desktop.ui.theme import theme

_BELOW = 2.0  # px from the baseline to the dots


class TermMarks(QObject):
    """The marks of a label.

    Parameters
    ----------
    label : QLabel
        Plain text, on one line or wrapped; it calls :meth:`paint` when it has painted itself.
    """

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self._for: tuple[object, ...] = ()
        self._spots: tuple[tuple[QRectF, str], ...] = ()
        label.setMouseTracking(True)
        label.installEventFilter(self)

    def spots(self) -> tuple[tuple[QRectF, str], ...]:
        """Return where each term stands in the label, and its id."""
        label = self._label
        now = (label.text(), label.size(), label.font(), label.alignment(), terms())
        if now != self._for:
            self._for, self._spots = now, self._measure()
        return self._spots

    def paint(self, painter: QPainter) -> None:
        """Paint the dots."""
        pen = QPen(theme().color("muted"), 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for area, _ in self.spots():
            y = area.bottom()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Point, tell, and lead on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if term := self._at(QPointF(event.pos())):
                QToolTip.showText(event.globalPos(), terms().tip(term), self._label)
                return True
        elif isinstance(event, QMouseEvent):
            term = self._at(event.position())
            if event.type() == QEvent.Type.MouseMove:
                pointing = Qt.CursorShape.PointingHandCursor
                if term and self._label.cursor().shape() != pointing:
                    self._label.setCursor(pointing)
                elif not term and self._label.cursor().shape() == pointing:
                    self._label.unsetCursor()
            elif event.type() == QEvent.Type.MouseButtonPress and term:
                terms().asked.emit(term)
                return True
        return False

    def _at(self, place: QPointF) -> str:
        return next((term for area, term in self.spots() if area.adjusted(-1, -2, 1, 3).contains(place)), "")

    def _measure(self) -> tuple[tuple[QRectF, str], ...]:
        label, text = self._label, self._label.text()
        mentions = terms().found_in(text)
        if not mentions:
            return ()
        # As QPainter lays a plain text out; what is elided at the end has no mark.
        room = QRectF(label.contentsRect())
        layout = QTextLayout(text.replace("\n", "\u2028"), label.font())
        wrap = QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.NoWrap
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        option = layout.textOption()
        option.setWrapMode(wrap)
        layout.setTextOption(option)
        metrics, height = QFontMetricsF(label.font()), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width() if label.wordWrap() else 1e6)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        top = room.top()
        if label.alignment() & Qt.AlignmentFlag.AlignVCenter:
            flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
            around = QRect(0, 0, int(room.width()), 10_000)
            height = label.fontMetrics().boundingRect(around, flags, text).height()
            top += (room.height() - height) / 2
        spots = []
        for mention in mentions:
            line = layout.lineForTextPosition(mention.start)
            if not line.isValid():
                continue
            left = room.left() + _x(line.cursorToX(mention.start))
            right = room.left() + _x(line.cursorToX(mention.start + mention.length))
            if right <= room.right() + 1 and right > left:
                y = top + line.y() + line.ascent() + _BELOW
                spots.append(
                    (QRectF(left, y - metrics.ascent(), right - left, metrics.ascent()), mention.term)
                )
        return tuple(spots)


def _x(found: object) -> float:
    """Return the x of a cursor: PySide gives it with the cursor's position, or alone."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
