"""A few lines of Python, the one that is meant marked, each with what it gives at its right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import fill, frame, width, write
from mnist_desktop.ui.theme import theme

ROW = 26
_PAD = 12
_RIM = 4
_FACTORS = (0.9, 0.82, 0.76)  # of the application's font: a line that is long is written a little smaller
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class CodeLine:
    """One line.

    Parameters
    ----------
    code : str
        The Python.
    result : str
        What it gives, at the right; may be empty.
    color : str
        Token of the result.
    quiet : bool
        The line has not run yet, or is not what is meant: muted.
    """

    code: str
    result: str = ""
    color: str = "text"
    quiet: bool = False


class CodeLines(QWidget):
    """Painted lines in a quiet frame; a marked one has a violet bar at its left.

    Parameters
    ----------
    name : str
        What the lines are, for those who hear the window.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: tuple[CodeLine, ...] = ()
        self._current: int | None = None
        theme().changed.connect(self.update)

    def set_lines(self, lines: Sequence[CodeLine], current: int | None = None) -> None:
        """Show these lines; `current` is the position of the marked one."""
        if (tuple(lines), current) == (self._lines, self._current):
            return
        self._lines, self._current = tuple(lines), current
        told = [f"{line.code} → {line.result}" if line.result else line.code for line in self._lines]
        self.setAccessibleDescription("; ".join(told))
        self.setFixedHeight(self._height())  # a page that is squeezed must not cut a line off
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every line and its result."""
        font = theme().font(_FACTORS[0], mono=True)
        wide = max((width(line.code + line.result, font) for line in self._lines), default=100)
        return QSize(wide + 4 * _PAD, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height; long lines are written smaller, then cut."""
        return QSize(120, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the mark and the lines."""
        painter, area = QPainter(self), QRectF(self.rect())
        frame(painter, area, "hairline", "window")
        room = area.width() - 2 * _PAD
        code, value = self._font_for(room)
        for i, line in enumerate(self._lines):
            row = QRectF(0, _RIM + i * ROW, area.width(), ROW)
            if i == self._current:
                fill(painter, row.adjusted(1, 1, -1, -1), "accent_soft", 0)
                fill(painter, QRectF(1, row.y() + 1, 3, ROW - 2), "accent", 0)
            inner = row.adjusted(_PAD, 0, -_PAD, 0)
            taken = width(line.result, value) + _PAD if line.result else 0
            write(
                painter, inner.adjusted(0, 0, -taken, 0), line.code, code, "muted" if line.quiet else "text"
            )
            write(painter, inner, line.result, value, line.color, _RIGHT)

    def event(self, event: QEvent) -> bool:
        """Tell a whole line that may be cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = (event.pos().y() - _RIM) // ROW
            line = self._lines[at] if 0 <= at < len(self._lines) else CodeLine("")
            QToolTip.showText(event.globalPos(), f"{line.code}  {line.result}".strip(), self)
            return True
        return super().event(event)

    def _height(self) -> int:
        return max(len(self._lines), 1) * ROW + 2 * _RIM

    def _font_for(self, room: float) -> tuple[QFont, QFont]:
        """Return the largest fonts of code and results in which every line fits, else the smallest."""
        for factor in _FACTORS:
            code, value = theme().font(factor, mono=True), theme().font(factor, 600, mono=True)
            if all(
                width(line.code, code) + (width(line.result, value) + _PAD if line.result else 0) <= room
                for line in self._lines
            ):
                break
        return code, value
