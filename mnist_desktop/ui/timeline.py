"""The timeline: every step taken as one line to scrub along; epochs as ticks, branches as ghosts below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from mnist_desktop.ui.ghosts import LABEL_Y, Branch, Ghosts
from mnist_desktop.ui.ghosts import Y as GHOST_Y
from mnist_desktop.ui.painting import dot, fill, focus_ring, width, write
from mnist_desktop.ui.theme import theme
from mnist_desktop.ui.time_axis import TimeAxis, span_of

HEIGHT = 48
_MARGIN = 12
_LINE_Y, _LABEL_Y = 17, 39  # middles
_THICK, _FLAG = 4, 5
_APART, _MINOR = 72, 8  # px between labelled ticks, any ticks
_RIGHT = Qt.AlignmentFlag.AlignRight


class Timeline(QAbstractSlider):
    """Steps 0..head with a cursor. A slider to the keyboard and to screen readers.

    Painting costs what its pixels cost, however many steps and epochs there are.

    Signals
    -------
    seek_requested : int
        People want to see this step; not emitted by :meth:`set_steps`.
    branch_requested : int, int
        A ghost was pressed: people want to see this branch, by its number, at this step.
    """

    seek_requested = Signal(int)
    branch_requested = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        self.setRange(0, 0)
        self._starts: tuple[int, ...] = (0,)  # of epochs
        self._branches: tuple[Branch, ...] = ()
        self._furthest = 0  # step of any branch
        self._ghosts: Ghosts | None = None
        self._hovered: Branch | None = None  # the ghost under the mouse
        self._caption = ("", "")
        self._best: int | None = None
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
        self._starts = (0, *steps)
        self.setPageStep(self._starts[1] if len(self._starts) > 1 else 10)
        self.update()

    def set_branches(self, branches: Sequence[Branch]) -> None:
        """Show the ways that were left, as dotted lines from a ring on the line."""
        if tuple(branches) == self._branches:
            return
        self._branches, self._ghosts = tuple(branches), None
        self._hover(None)
        self._furthest = max((branch.end for branch in branches), default=0)
        self._tell()
        self.update()

    def set_best(self, step: int | None) -> None:
        """Mark the step with the lowest validation loss, where it is worth going back to; None takes the mark away."""
        if step != self._best:
            self._best = step
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
        head = max(self.maximum(), self._furthest)
        left = _MARGIN + width(self.tr("Timeline"), theme().font(weight=600)) + 28
        right = self.width() - _MARGIN - self._caption_width() - 28
        return TimeAxis(left, max(right, left + 1), span_of(head, self._starts))

    # -- the mouse -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the cursor to the mouse and hold it; a ghost is gone to."""
        if event.button() != Qt.MouseButton.LeftButton or not self.maximum():
            super().mousePressEvent(event)
            return
        if (ghost := self._laid_out(self.axis()).at(event.position())) is not None:
            self.branch_requested.emit(ghost[0].id, ghost[1])
            return
        self.setSliderDown(True)
        self.setSliderPosition(self.axis().step(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the cursor along; else light up the ghost that a press would go to."""
        if not event.buttons():  # it may have come up where this was not told
            self.setSliderDown(False)
        if self.isSliderDown():
            self.setSliderPosition(self.axis().step(event.position().x()))
        elif self._branches:
            ghost = self._laid_out(self.axis()).at(event.position())
            self._hover(None if ghost is None else ghost[0])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the cursor go."""
        self.setSliderDown(False)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the ghosts fade."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, branch: Branch | None) -> None:
        if branch != self._hovered:
            self._hovered = branch
            shape = Qt.CursorShape.ArrowCursor if branch is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the step under the mouse, and of which branch. Out of sight, let the cursor go: no release is heard."""
        if event.type() == QEvent.Type.Hide:
            self.setSliderDown(False)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.maximum():
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, point: QPointF) -> str:
        axis = self.axis()
        if (ghost := self._laid_out(axis).at(point)) is not None:
            return self.tr("{0}, step {1}: press to go there").format(ghost[0].label, f"{ghost[1]:,}")
        if self._best is not None and abs(point.x() - axis.x(self._best)) <= _FLAG:
            return self.tr("step {0}: lowest validation loss").format(f"{self._best:,}")
        inside = axis.left - _THICK <= point.x() <= axis.x(self.maximum()) + _THICK
        return self.tr("step {0}").format(f"{axis.step(point.x()):,}") if inside else ""

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
            hint = QRectF(axis.left, GHOST_Y - 4, self.width() - axis.left - _MARGIN, 20)
            write(painter, hint, self.tr("Every step you take appears here"), theme().font(0.9), "muted")
            return
        taken = self._paint_branches(painter, axis)
        self._paint_epochs(painter, axis, taken)
        fill(painter, _line(axis.left, axis.x(self.maximum())), "edge", _THICK / 2)
        cursor = axis.x(self.sliderPosition())
        fill(painter, _line(axis.left, cursor), "text", _THICK / 2)
        self._paint_forks(painter, axis)
        self._paint_best(painter, axis)
        dot(painter, QPointF(cursor, _LINE_Y), 7, "accent", "surface")
        dot(painter, QPointF(cursor, _LINE_Y), 3, "accent", "accent")
        if self.hasFocus():
            focus_ring(painter, QRectF(cursor - 11, _LINE_Y - 11, 22, 22), 11)
        self._paint_caption(painter)

    def _paint_epochs(self, painter: QPainter, axis: TimeAxis, taken: list[tuple[float, float]]) -> None:
        """Paint a tick where an epoch begins, and its name where no branch has written."""
        starts, hairline = self._starts, theme().color("hairline")
        for i in axis.ticks(starts, _MINOR):
            painter.fillRect(QRectF(round(axis.x(starts[i])), _LINE_Y - 7, 1, 14), hairline)
        caption = theme().font(0.82)
        for i in axis.ticks(starts, _APART):
            x, text = round(axis.x(starts[i])), self.tr("epoch {0}").format(f"{i + 1:,}")
            end = x + 5 + width(text, caption)
            if end <= axis.right + _MARGIN and not any(x < right and left < end for left, right in taken):
                painter.fillRect(QRectF(x, _LINE_Y - 7, 1, _LABEL_Y - _LINE_Y + 12), hairline)
                write(painter, QRectF(x + 5, _LABEL_Y - 8, end - x, 16), text, caption, "muted")

    def _paint_branches(self, painter: QPainter, axis: TimeAxis) -> list[tuple[float, float]]:
        """Paint the ghosts, each pixel once; return what their names cover, in x."""
        ghosts = self._laid_out(axis)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color("edge"), 1.5)
        pen.setDashPattern([2, 1.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for fork in ghosts.forks:
            path = QPainterPath(QPointF(fork, _LINE_Y + 4))
            path.quadTo(fork + 0.5, GHOST_Y, fork + 7, GHOST_Y)
            painter.drawPath(path)
        for left, right in ghosts.spans:
            painter.drawLine(QPointF(left + 7, GHOST_Y), QPointF(max(right, left + 7), GHOST_Y))
        painter.restore()
        if self._hovered is not None:
            left, right = ghosts.line(self._hovered)
            fill(painter, QRectF(left, GHOST_Y - 1, right - left, 2), "accent", 1)
        caption = theme().font(0.82)
        for begin, end, branch in ghosts.names:
            colour = "accent" if branch == self._hovered else "muted"
            write(painter, QRectF(begin, LABEL_Y - 8, end - begin, 16), branch.label, caption, colour)
        return [(begin - 4, end + 4) for begin, end, _ in ghosts.names]

    def _laid_out(self, axis: TimeAxis) -> Ghosts:
        """Return the branches in pixels; worked out anew only when the axis or the branches change."""
        if self._ghosts is None or self._ghosts.axis != axis:
            self._ghosts = Ghosts.laid_out(self._branches, axis)
        return self._ghosts

    def _paint_forks(self, painter: QPainter, axis: TimeAxis) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("text"), 2))
        painter.setBrush(theme().color("surface"))
        for fork in self._laid_out(axis).forks:
            painter.drawEllipse(QPointF(fork, _LINE_Y), 4, 4)
        painter.restore()

    def _paint_best(self, painter: QPainter, axis: TimeAxis) -> None:
        """Paint a flag above the line."""
        if self._best is None:
            return
        x, top = axis.x(self._best), 2.0
        flag = QPolygonF([QPointF(x - _FLAG, top), QPointF(x + _FLAG, top), QPointF(x, top + 8)])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("ok"))
        painter.drawPolygon(flag)
        painter.restore()

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
        best = self._best
        said += [] if best is None else [self.tr("lowest validation loss at step {0}").format(f"{best:,}")]
        said += [self.tr("{0} other branches").format(len(self._branches))] if self._branches else []
        self.setAccessibleDescription(", ".join(said))


def _line(left: float, right: float) -> QRectF:
    return QRectF(left, _LINE_Y - _THICK / 2, max(right - left, _THICK), _THICK)
