"""Dotted lines under the terms of a label: pointing at one tells what it is, a click leads to the glossary.

With keys: Tab goes from term to term, Enter leads to the glossary.
"""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QToolTip

from mnist_desktop.ui.painting import focus_ring
from mnist_desktop.ui.terms import terms
from mnist_desktop.ui.theme import theme

_BELOW = 2.0  # px from the baseline to the dots
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_numbers = count(1)  # of labels with marks: what takes the focus has a name of its own


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
        self._at_key = 0  # the term that the keyboard is at
        label.setMouseTracking(True)
        label.installEventFilter(self)

    def spots(self) -> tuple[tuple[QRectF, str], ...]:
        """Return where each term stands in the label, and its id."""
        label = self._label
        now = (label.text(), label.size(), label.font(), label.alignment(), terms())
        if now != self._for:
            self._for, self._spots = now, self._measure()
        return self._spots

    @property
    def at_key(self) -> str:
        """The term that the keyboard is at; empty where there is none."""
        spots = self.spots() if self._label.hasFocus() else ()
        return spots[self._at_key][1] if self._at_key < len(spots) else ""

    def turn(self, onwards: bool) -> bool:
        """Bring the keyboard to the next term of the label, or to the one before; whether there is one."""
        to = self._at_key + (1 if onwards else -1)
        if not 0 <= to < len(self.spots()):
            return False
        self._stand(to)
        return True

    def _stand(self, at: int) -> None:
        self._at_key = at
        self._label.setAccessibleDescription(terms().tip(self.at_key))
        self._label.update()

    def _offer(self) -> None:
        """Be a stop of Tab as long as there is a term in sight."""
        label, wanted = self._label, Qt.FocusPolicy.TabFocus if self.spots() else Qt.FocusPolicy.NoFocus
        if label.focusPolicy() != wanted:
            if not label.objectName():
                label.setObjectName(f"terms-{next(_numbers)}")
            label.setFocusPolicy(wanted)

    def paint(self, painter: QPainter) -> None:
        """Paint the dots, and a ring around the term that the keyboard is at."""
        self._offer()
        pen = QPen(theme().color("muted"), 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for area, _ in self.spots():
            y = area.bottom()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        if self.at_key:
            around = self.spots()[self._at_key][0].adjusted(-3, -2, 3, 5)
            focus_ring(painter, around.intersected(QRectF(self._label.rect())), 4)

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
        elif isinstance(event, QFocusEvent) and event.gotFocus():
            back = event.reason() == Qt.FocusReason.BacktabFocusReason
            self._stand(max(len(self.spots()) - 1, 0) if back else 0)
        elif isinstance(event, QFocusEvent):
            self._label.update()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            term = self.at_key if event.key() in _ENTER else ""
            if term:
                terms().asked.emit(term)
            return bool(term)
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
