"""The curves of a training run as they are shown: ranges, pace, table and pictures; no hands yet."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QImage,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.ui import curve_axes as axes
from mnist_desktop.ui import export
from mnist_desktop.ui.curve_data import CurveData
from mnist_desktop.ui.curve_pyramid import CurvePyramid
from mnist_desktop.ui.curve_surface import CurveSurface
from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.theme import theme

_DATA_S, _CURSOR_S = 0.05, 0.016  # at most 20 redraws of curves a second, 60 of the cursor alone
_ROOM_X, _ROOM_Y = (6, 22), (8, 8)  # px beyond the end ticks: without them pyqtgraph leaves their labels out
_RING = 2  # px around the plot for the focus ring


class CurveView(QWidget):
    """A training curve, its validation, the branches that were left and a cursor on the step looked at.

    Parameters
    ----------
    name : str
        What is plotted, for those who hear the window: ``"Loss"``.
    object_name : str
        Unique in the window.
    labels : mapping
        What each curve is called: ``{"train": "training loss", "valid": "validation loss"}``; the names are the
        tokens of their colours.
    value_range : tuple of float or None
        A fixed range, ``(0, 1)`` for accuracies; None: from 0 to what the curves need.
    """

    def __init__(
        self,
        name: str,
        object_name: str,
        labels: Mapping[str, str],
        value_range: axes.Range | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self._labels = dict(labels)
        self._fixed = value_range
        self._range: axes.Range | None = None  # of the values, in force
        self._data = CurveData()
        self._cursor: int | None = None
        self._branches: tuple[int, ...] = ()
        self._names: tuple[str, ...] = ()  # of the ghosts
        self._zoom: axes.Range | None = None
        self._log = False
        self._surface = CurveSurface(self.tr("step"), list(labels), self)
        self._surface.setObjectName(f"{object_name}-surface")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_RING, _RING, _RING, _RING)
        layout.addWidget(self._surface)
        self._stale = True  # curves changed since they were drawn
        self._drawn_at = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        theme().changed.connect(self._restyle)
        self.refresh()

    # -- what is shown ----------------------------------------------------------------------------

    def set_curve(self, name: str, values: np.ndarray | CurvePyramid, start: int = 1) -> None:
        """Show the value of every step.

        Parameters
        ----------
        name : str
            One of the labels' names.
        values : numpy.ndarray or CurvePyramid
            Real ``[N]``, of steps `start`, `start` + 1, …; a live window on a growing column is fine: only what is
            new is read, or what differs where the past was rewritten. What is not finite is a gap.
        start : int
            The step of the first value.
        """
        self._data.set_curve(name, values, start)
        self._changed()

    def set_points(self, name: str, steps: np.ndarray, values: np.ndarray) -> None:
        """Show values of some steps: rising steps ``[n]``, real values ``[n]``."""
        self._data.set_points(name, steps, values)
        self._changed()

    def set_ghosts(self, ghosts: Sequence[tuple[int, np.ndarray]], names: Sequence[str] = ()) -> None:
        """Show branches that were left: the first step and the values ``[n]`` of each, and what they are called."""
        self._data.set_ghosts(ghosts)
        self._names = tuple(names)
        self._changed()

    def set_branches(self, steps: Sequence[int]) -> None:
        """Ring the steps of the curve where branches fork off."""
        self._branches = tuple(steps)
        self._changed()

    def set_cursor(self, step: int | None) -> None:
        """Put the cursor on a step; None takes it away. Nothing is emitted."""
        if step != self._cursor:
            self._cursor = step
            self._schedule()

    def set_best(self, step: int | None) -> None:
        """Mark the step with the lowest validation loss; None takes the mark away."""
        self._surface.set_best(step)

    @Slot(bool)
    def set_log(self, on: bool) -> None:
        """Show common logarithms of the values, in decades; values of 0 and below are gaps then."""
        self._log = on
        self._range = None
        self._changed()

    def view_range(self) -> axes.Range:
        """Return the first and last step in view."""
        return self._zoom or axes.step_range(self._data.end)

    @Slot()
    def reset_view(self) -> None:
        """Show all steps again."""
        self._zoom = None
        self._changed()

    def as_table(self) -> tuple[list[str], np.ndarray]:
        """Return headings and float64 ``[N, 1 + curves]``: every step, then its values, NaN where there is none."""
        headings, rows = self._data.table(self._labels)
        return [self.tr("step"), *headings], rows

    def picture(self, scale: float = 2.0) -> QImage:
        """Return the plot as a picture, `scale` pixels per logical pixel."""
        image = QImage(self._surface.size() * scale, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        painter = QPainter(image)
        self._render(painter)
        painter.end()
        return image

    def svg(self) -> bytes:
        """Return the plot as SVG."""
        return export.svg(self._surface.size(), self.accessibleName(), self._render)

    def as_text(self) -> str:
        """Return every step for a spreadsheet: tab-separated, empty where there is no value."""
        headings, rows = self.as_table()
        columns = [[f"{step:.0f}" for step in rows[:, 0].tolist()]]
        # All digits of a float32, a point, no true minus; only what is not a number differs from itself.
        columns += [
            ["" if value != value else f"{value:.9g}" for value in rows[:, i].tolist()]
            for i in range(1, rows.shape[1])
        ]
        return "\n".join(["\t".join(headings), *map("\t".join, zip(*columns, strict=True))])

    # -- drawing ----------------------------------------------------------------------------------

    def _render(self, painter: QPainter) -> None:
        self.refresh()
        area = QRectF(self._surface.rect())
        painter.fillRect(area, theme().color("surface"))
        self._surface.render(painter, area, self._surface.rect())

    def _changed(self) -> None:
        self._stale = True
        self._schedule()

    def _schedule(self) -> None:
        """Draw soon: at once after a rest, at most twenty times a second in a run; while hidden, never."""
        if not self._timer.isActive() and self.isVisible():
            rest = _DATA_S if self._stale else _CURSOR_S
            wait = self._drawn_at + rest - time.monotonic()
            self._timer.start(max(0, round(wait * 1000)))

    @Slot()
    def refresh(self) -> None:
        """Draw what has changed now; by itself it does so when its time has come."""
        self._timer.stop()
        self._drawn_at = time.monotonic()
        if self._stale:
            self._stale = False
            self._draw_curves()
            self._describe()
        self._draw_cursor()

    def _draw_curves(self) -> None:
        low, high = self.view_range()
        dense, sparse = self._data.names()
        seen: list[np.ndarray] = []
        for name in dense:
            (x, y), gaps = self._data.curve(name, low, high)
            seen.append(self._scaled(y))
            self._surface.set_curve(name, (x, seen[-1]), gaps or self._log)
        for name in sparse:
            x, y = self._data.points(name, low, high)
            seen.append(self._scaled(y))
            self._surface.set_points(name, (x, seen[-1]))
        ghosts = [(x, self._scaled(y)) for x, y in self._data.ghosts(low, high)]
        self._surface.set_ghosts(ghosts)
        forks = [(step, self._data.at(step)) for step in self._branches]
        rings = np.array([(step, y) for step, y in forks if y is not None], np.float64).reshape(-1, 2)
        self._surface.set_rings((rings[:, 0], self._scaled(rings[:, 1])))
        values = np.concatenate([*seen, *(y for _, y in ghosts), np.zeros(0)])
        self._set_ranges((low, high), values)
        ends = [(x[ok][-1], y[ok][-1]) if (ok := np.isfinite(y)).any() else None for x, y in ghosts]
        named = zip(ends, self._names, strict=False)  # no names: none are written
        self._surface.set_names([(*end, name) for end, name in named if end is not None])

    def _set_ranges(self, steps: axes.Range, values: np.ndarray) -> None:
        wide, high = self._surface.plot_size()
        most_x, most_y = max(2, int(wide / 64)), min(6, max(2, int(high / 26)))
        if self._log:
            shown = axes.log_range(values, self._range)
            y_ticks = axes.log_ticks(shown, most_y)
        else:
            shown = self._fixed or axes.value_range(values, self._range)
            y_ticks = axes.value_ticks(shown, most_y)
        self._range = shown if np.isfinite(values).any() else None  # that of an empty plot binds nothing
        x, x_ticks = axes.padded(steps, wide, *_ROOM_X), axes.step_ticks(steps, most_x)
        self._surface.set_ranges(x, axes.padded(shown, high, *_ROOM_Y), x_ticks, y_ticks)

    def _draw_cursor(self) -> None:
        value = self._data.at(self._cursor) if self._cursor is not None else None
        y = None if value is None else float(self._scaled(np.array([value]))[0])
        self._surface.set_cursor(self._cursor, y if y is not None and np.isfinite(y) else None)

    def _scaled(self, y: np.ndarray) -> np.ndarray:
        if not self._log:
            return y
        with np.errstate(divide="ignore", invalid="ignore"):
            decades: np.ndarray = np.log10(y)
        decades[~np.isfinite(decades)] = np.nan
        return decades

    def _restyle(self) -> None:
        self._surface.restyle()
        self._changed()

    def _describe(self) -> None:
        told = []
        for name, label in self._labels.items():
            last = self._data.last(name)
            if last is not None:
                text = self.tr("{0} {1} at step {2}")
                told.append(text.format(label, brief(last[1]), f"{last[0]:,}"))
        self.setAccessibleDescription(", ".join(told) or self.tr("Nothing to show yet"))

    def sizeHint(self) -> QSize:
        """Return the plot's size in the Training place at 1280×800."""
        return QSize(480, 220)

    def minimumSizeHint(self) -> QSize:
        """Return the least size with readable ticks."""
        return QSize(160, 90)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came while hidden."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Thin the ticks to the new size."""
        super().resizeEvent(event)
        self._changed()

    def event(self, event: QEvent) -> bool:
        """Take lines of another width on another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._restyle()
        return super().event(event)
