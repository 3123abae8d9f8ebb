"""A listing of Python: numbered lines to read, to select and to scroll, those that run marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from mnist_desktop.ui.painting import fill, focus_ring, frame, width, write
from mnist_desktop.ui.python_colors import PythonColors
from mnist_desktop.ui.theme import theme

ROW = 20  # px of a line
_FACTORS = (0.82, 0.76)  # of the application's font; the smaller one where a line would not fit
_PAD = 4
_BAR = 3
_LEAST, _ANY = 10 * ROW, 16_777_215  # px
_END_OF_LINE = QTextCursor.MoveOperation.EndOfBlock
_DROP = 2  # px below the middle of a row of fixed height stands its text


class CodeView(QWidget):
    """Python in a quiet frame.

    Parameters
    ----------
    name : str
        What the listing is, for those who hear the window.
    object_name : str
        Unique in the window; of the part that takes the focus.
    """

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = _Text(self)
        self._text.setObjectName(object_name)
        self._text.setAccessibleName(name)
        self.setAccessibleName(name)
        self.setFocusProxy(self._text)
        self._current: tuple[int, ...] = ()
        self._fitting = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, _PAD, 1, _PAD)
        layout.addWidget(self._text)
        theme().changed.connect(self.restyle)
        self.restyle()

    @property
    def text(self) -> str:
        """The code that is shown."""
        return self._text.toPlainText()

    @property
    def current(self) -> tuple[int, ...]:
        """The marked lines, from 1."""
        return self._current

    @property
    def full_height(self) -> int:
        """Px at which every line is in sight."""
        return self._text.document().blockCount() * ROW + 2 * _PAD

    def set_fitting(self, on: bool) -> None:
        """Let all lines be in sight, the letters a little smaller where they must; off, there are scroll bars."""
        self._fitting = on
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if on else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._text.setHorizontalScrollBarPolicy(bars)
        self._text.setVerticalScrollBarPolicy(bars)
        self.setMinimumHeight(self.full_height if on else _LEAST)
        self.setMaximumHeight(self.full_height if on else _ANY)
        self._choose_font()

    def set_code(self, text: str, current: Sequence[int] = ()) -> None:
        """Show code, and mark lines of it; what is marked is scrolled into sight where it was not.

        Parameters
        ----------
        text : str
            The code.
        current : sequence of int
            Line numbers, from 1.
        """
        text = text.rstrip("\n")
        fresh = text != self._text.toPlainText()
        if fresh:
            self._text.show_text(text)
            self.set_fitting(self._fitting)
        if fresh or tuple(current) != self._current:
            self._current = tuple(current)
            self._text.mark(self._current)
            lines = text.splitlines()
            marked = "; ".join(f"{n}: {lines[n - 1].strip()}" for n in self._current)
            self.setAccessibleDescription(marked or self.tr("{0} lines").format(len(lines)))
            self._text.setAccessibleDescription(self.accessibleDescription())

    def sizeHint(self) -> QSize:
        """Return room for every line, or for a part of many."""
        return QSize(232, self.full_height if self._fitting else _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the size of the letters."""
        super().resizeEvent(event)
        self._choose_font()

    def _choose_font(self) -> None:
        longest = max(self._text.toPlainText().splitlines(), key=len, default="")  # in a fixed-width font
        for factor in _FACTORS:
            font = theme().font(factor, mono=True)
            room = self.width() - 2 - self._text.gutter_room(font)
            if not self._fitting or width(longest, font) <= room:
                break
        self._text.set_font(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter, area = QPainter(self), QRectF(self.rect())
        frame(painter, area, "hairline", "window")
        if self._text.hasFocus():
            focus_ring(painter, area)

    @Slot()
    def restyle(self) -> None:
        """Take the theme's colours."""
        tokens = theme().tokens  # a palette would give way to the application's sheet
        self._text.setStyleSheet(f"QTextEdit {{ background: {tokens.window}; color: {tokens.text}; }}")
        self._text.colors.rehighlight()
        self._text.mark(self._current)
        self.update()


class _Text(QTextEdit):
    """The text; an ordinary field for the keyboard and for screen readers, that cannot be changed."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._marked: tuple[int, ...] = ()
        self._gutter = _Gutter(self)
        self.colors = PythonColors(self.document())
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        reading = (
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTextInteractionFlags(reading)
        self.document().setDocumentMargin(0)
        self.setFont(theme().font(_FACTORS[0], mono=True))
        self.verticalScrollBar().valueChanged.connect(self._gutter.update)

    def gutter_room(self, font: QFont) -> int:
        """Return the px that the numbers take: for two figures, or as many as there are."""
        figures = max(len(str(self.document().blockCount())), 2)
        return width("0" * figures, font) + 14

    def set_font(self, font: QFont) -> None:
        if font != self.font():
            self.setFont(font)
        self._make_room()

    def show_text(self, text: str) -> None:
        """Show another text; where only some lines are others, the place that people scrolled to stays."""
        lines, old = text.split("\n"), self.toPlainText().split("\n")
        cursor = QTextCursor(self.document())
        if len(lines) == len(old):
            for number, line in enumerate(lines):
                if line != old[number]:
                    cursor.setPosition(self.document().findBlockByNumber(number).position())
                    cursor.movePosition(_END_OF_LINE, QTextCursor.MoveMode.KeepAnchor)
                    cursor.insertText(line)
            return
        form = QTextBlockFormat()
        form.setLineHeight(ROW, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.beginEditBlock()  # laid out and coloured once, not for each change
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(form)
        cursor.insertText(text)
        cursor.endEditBlock()
        self._make_room()

    def mark(self, lines: Sequence[int]) -> None:
        """Mark lines, from 1, and bring them into sight."""
        self._marked = tuple(lines)
        self._gutter.lines = self._marked
        self._gutter.update()
        self.viewport().update()
        self._reveal()

    def _reveal(self) -> None:
        if not self._marked:
            return
        self.document().documentLayout().documentSize()  # else the bar does not know yet how far it goes
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top, foot = (self._marked[0] - 1) * ROW, self._marked[-1] * ROW
        if not bar.value() <= top <= foot <= bar.value() + page:
            bar.setValue(top - page // 3)

    def _make_room(self) -> None:
        room = self.gutter_room(self.font())
        self.setViewportMargins(room, 0, 0, 0)
        self._gutter.setGeometry(QRect(0, 0, room, self.viewport().height()))
        self._gutter.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for number in self._marked:
            top = (number - 1) * ROW - self.verticalScrollBar().value()
            painter.fillRect(0, top, self.viewport().width(), ROW, theme().color("accent_soft"))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._reveal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._owner.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.update()


class _Gutter(QWidget):
    """The numbers of the lines, and a bar beside those that are marked."""

    def __init__(self, text: _Text) -> None:
        super().__init__(text)
        self._owner = text
        self.lines: tuple[int, ...] = ()
        self.setAccessibleDescription(self.tr("Numbers of the lines"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font = QPainter(self), self._owner.font()
        top, count = self._owner.verticalScrollBar().value(), self._owner.document().blockCount()
        for number in range(top // ROW + 1, min((top + self.height()) // ROW + 2, count + 1)):
            row = QRectF(0, (number - 1) * ROW - top, self.width(), ROW)
            marked = number in self.lines
            if marked:
                painter.fillRect(row, theme().color("accent_soft"))
                fill(painter, QRectF(0, row.y(), _BAR, ROW), "accent", 0)
            beside = row.adjusted(0, _DROP, -8, _DROP)
            color = "accent" if marked else "muted"
            write(painter, beside, str(number), font, color, Qt.AlignmentFlag.AlignRight)
