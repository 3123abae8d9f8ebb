"""The timeline: every step taken as one line to scrub along; epochs as ticks, branches as ghosts below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from mnist_desktop.ui.painting import dot, fill, focus_ring, width, write
from mnist_desktop.ui.theme import theme
from mnist_desktop.ui.time_axis import TimeAxis, span_of

HEIGHT = 48
_MARGIN = 12
_LINE_Y, _GHOST_Y, _LABEL_Y = 17, 27, 39  # middles
_THICK = 4
_APART, _MINOR = 72, 8  # px between labelled ticks, and between any
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Branch:
    """Steps taken once and left: from the step where another way was taken to where it ended."""

    start: int
    end: int
    label: str = ""


class Timeline(QAbstractSlider):
    """Steps 0..head with a cursor. A slider to the keyboard and to screen readers.

    Painting costs what its pixels cost, however many steps and epochs there are.
    """

    seek_requested = Signal(int)
    """People want to see this step; not emitted by :meth:`set_steps`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.setRange(0, 0)
        self._epochs: tuple[int, ...] = ()
        self._branches: tuple[Branch, ...] = ()
        self._caption = ("", "")
        self._quiet = False
        self.valueChanged.connect(self._moved)
        self._tell()

    def set_steps(self, head: int, cursor: int) -> None:
        """Show steps 0..`head` with the cursor at `cursor`; a cursor that is being dragged stays in the hand."""
        self._quiet = True
        self.setRange(0, head)
        if not self.isSliderDown():
            self.setValue(cursor)
        self._quiet = False
        self._tell()
        self.update()

    def set_epochs(self, steps: Sequence[int]) -> None:
        """Show the steps at which epochs ended, rising; the first epoch begins at step 0."""
        self._epochs = tuple(steps)
        self.setPageStep(self._epochs[0] if self._epochs else 10)
        self.update()

    def set_branches(self, branches: Sequence[Branch]) -> None:
        """Show the ways that were left, as dotted lines from a ring on the line."""
        self._branches = tuple(branches)
        self._tell()
        self.update()

    def set_caption(self, title: str, sub: str) -> None:
        """Say at the right which step this is, and of which branch."""
        self._caption = (title, sub)
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the dock; any width."""
        return QSize(640, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the room in which it can still be scrubbed."""
        return QSize(360, HEIGHT)

    def axis(self) -> TimeAxis:
        """Return where steps lie now."""
        head = max([self.maximum(), *(branch.end for branch in self._branches)])
        left = _MARGIN + width(self.tr("Timeline"), theme().font(weight=600)) + 28
        right = self.width() - _MARGIN - self._caption_width() - 28
        return TimeAxis(left, max(right, left + 1), span_of(head, self._epochs))

    # -- the mouse -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the cursor to the mouse and hold it."""
        if event.button() != Qt.MouseButton.LeftButton or not self.maximum():
            super().mousePressEvent(event)
            return
        self.setSliderDown(True)
        self.setSliderPosition(self.axis().step(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the cursor along."""
        if self.isSliderDown():
            self.setSliderPosition(self.axis().step(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the cursor go."""
        self.setSliderDown(False)

    def event(self, event: QEvent) -> bool:
        """Tell the step under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.maximum():
            axis = self.axis()
            inside = axis.left - _THICK <= event.pos().x() <= axis.x(self.maximum()) + _THICK
            text = self.tr("step {0}").format(f"{axis.step(event.pos().x()):,}") if inside else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @Slot(int)
    def _moved(self, step: int) -> None:
        if not self._quiet:
            self._tell()
            self.seek_requested.emit(step)

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words, line, epochs, branches and cursor."""
        painter, axis = QPainter(self), self.axis()
        title = QRectF(_MARGIN, 0, axis.left - _MARGIN, self.height())
        write(painter, title, self.tr("Timeline"), theme().font(weight=600))
        fill(painter, _line(axis.left, axis.right), "hairline", _THICK / 2)
        if not self.maximum():
            hint = QRectF(axis.left, _GHOST_Y - 4, self.width() - axis.left - _MARGIN, 20)
            write(painter, hint, self.tr("Every step you take appears here"), theme().font(0.9), "muted")
            return
        taken = self._paint_branches(painter, axis)
        self._paint_epochs(painter, axis, taken)
        fill(painter, _line(axis.left, axis.x(self.maximum())), "edge", _THICK / 2)
        cursor = axis.x(self.sliderPosition())
        fill(painter, _line(axis.left, cursor), "text", _THICK / 2)
        for x in sorted({round(axis.x(branch.start)) for branch in self._branches}):
            dot(painter, QPointF(x, _LINE_Y), 4, "text", "surface")
        dot(painter, QPointF(cursor, _LINE_Y), 7, "accent", "surface")
        dot(painter, QPointF(cursor, _LINE_Y), 3, "accent", "accent")
        if self.hasFocus():
            focus_ring(painter, QRectF(cursor - 11, _LINE_Y - 11, 22, 22), 11)
        self._paint_caption(painter)

    def _paint_epochs(self, painter: QPainter, axis: TimeAxis, taken: list[tuple[float, float]]) -> None:
        """Paint a tick where an epoch begins, and its name where no branch has written."""
        starts = (0, *self._epochs)
        hairline = theme().color("hairline")
        for i in axis.ticks(starts, _MINOR):
            painter.fillRect(QRectF(round(axis.x(starts[i])), _LINE_Y - 7, 1, 14), hairline)
        caption = theme().font(0.82)
        for i in axis.ticks(starts, _APART):
            x, text = round(axis.x(starts[i])), self.tr("epoch {0}").format(f"{i + 1:,}")
            painter.fillRect(QRectF(x, _LINE_Y - 7, 1, _LABEL_Y - _LINE_Y + 12), hairline)
            end = x + 5 + width(text, caption)
            if end <= axis.right + _MARGIN and not any(x < right and left < end for left, right in taken):
                write(painter, QRectF(x + 5, _LABEL_Y - 8, end - x, 16), text, caption, "muted")

    def _paint_branches(self, painter: QPainter, axis: TimeAxis) -> list[tuple[float, float]]:
        """Paint the ghosts, each pixel once; return what the names of the longest cover, in x."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color("edge"), 1.5, Qt.PenStyle.DotLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        spans = {(round(axis.x(b.start)), round(axis.x(b.end))): b.label for b in self._branches}
        covered = axis.left - 1
        for left, right in sorted(spans):
            path = QPainterPath(QPointF(left, _LINE_Y + 4))
            path.quadTo(left + 0.5, _GHOST_Y, left + 7, _GHOST_Y)
            if right > covered:
                path.moveTo(max(left + 7, covered), _GHOST_Y)
                path.lineTo(max(right, left + 7), _GHOST_Y)
                covered = right
            painter.drawPath(path)
        painter.restore()
        taken: list[tuple[float, float]] = []
        caption = theme().font(0.82)
        for (_, right), label in sorted(spans.items(), key=lambda item: -item[0][1]):
            begin = right + 8.0
            end = begin + width(label, caption)
            crowded = any(begin < b and a < end for a, b in taken) or end > axis.right + _MARGIN
            # A longer ghost that runs on would strike the name through.
            if label and not crowded and right >= covered:
                write(painter, QRectF(begin, _GHOST_Y - 4, end - begin, 16), label, caption, "muted")
                taken.append((begin - 4, end + 4))
        return taken

    def _paint_caption(self, painter: QPainter) -> None:
        wide = self._caption_width()
        upper = QRectF(self.width() - _MARGIN - wide, _LINE_Y - 10, wide, 20)
        title, sub = self._caption
        write(painter, upper, title, theme().font(weight=600), align=_RIGHT)
        write(painter, upper.translated(0, 18), sub, theme().font(0.9), "muted", _RIGHT)

    def _caption_width(self) -> int:
        title, sub = self._caption
        room = self.tr("step {0}").format("10,000")  # wide enough that the line seldom gives way
        strong = theme().font(weight=600)
        return max(width(title, strong), width(room, strong), width(sub, theme().font(0.9)))

    def _tell(self) -> None:
        """Say where the cursor is, and how many branches there are."""
        if not self.maximum():
            self.setAccessibleDescription(self.tr("Every step you take appears here"))
            return
        said = [self.tr("step {0} of {1}").format(f"{self.sliderPosition():,}", f"{self.maximum():,}")]
        said += [self._caption[1]] if self._caption[1] else []
        said += [self.tr("{0} other branches").format(len(self._branches))] if self._branches else []
        self.setAccessibleDescription(", ".join(said))


def _line(left: float, right: float) -> QRectF:
    return QRectF(left, _LINE_Y - _THICK / 2, max(right - left, _THICK), _THICK)
