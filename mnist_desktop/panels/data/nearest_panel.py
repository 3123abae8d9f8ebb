"""Nearest ideal: how far the digit is from the ideal digits, and which one is nearest."""

from __future__ import annotations

from math import isnan

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.panels.data.scores import Scores, color_of
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.segments import Segments

# Where a bar is full. Fixed, so that drawing a line makes all bars move by themselves; few drawings are further
# than this from any ideal.
_FULL = {"l1": 0.25, "l2": 0.5}
_METRICS = {"L1": "l1", "L2": "l2"}


class NearestPanel(Panel):
    """The book's baseline at work on the digit: the nearer ideal wins."""

    shows = frozenset({Topic.DIGIT, Topic.DATA, Topic.CONFIG, Topic.COMPARISON})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._heading = Heading(self.tr("Nearest ideal"))
        self._metric = Segments(list(_METRICS), self.tr("Distance"), "nearest-metric")
        self._metric.setToolTip(self.tr("L1: mean absolute difference. L2: root mean square difference."))
        self._metric.current_changed.connect(self._chosen)
        self._heading.add(self._metric)
        self._scores = Scores(self.tr("Distance to the ideal digits, nearest wins"), "nearest-scores")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._scores, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._row)

    @property
    def scores_height(self) -> int:
        """Height of the bars, px."""
        return self._scores.minimumSizeHint().height()

    def put_beside(self, widget: QWidget) -> None:
        """Show a widget at the left of the bars, until another parent takes it."""
        self._row.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignTop)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the distances to the digits that compete."""
        session, comparison = self.session, self.session.comparison
        digits, metric = comparison.task.digits, comparison.metric
        self._metric.set_current(next(text for text, name in _METRICS.items() if name == metric))
        self._scores.expect(len(digits))
        nearest = comparison.nearest
        if session.distances is None or nearest is None:
            self._heading.set_value("")
            self._scores.say(self._why_not())
            return
        self._heading.set_value(str(nearest), color_of(nearest, digits))
        distances = [float(session.distances[metric][digit]) for digit in digits]
        self._scores.show_scores(
            digits,
            [
                0.0 if isnan(far) else far / _FULL[metric] for far in distances
            ],  # no image of a digit, no ideal
            ["–" if isnan(far) else f"{far:.4f}" for far in distances],
            nearest,
        )

    def _why_not(self) -> str:
        if self.session.digit.empty:
            return self.tr("Nothing drawn yet")
        if self.session.data is None:
            return self.tr("The digits are being loaded…")
        if not self.session.torch_ready:
            return self.tr("PyTorch is loading…")
        return self.tr("The ideal digits are being averaged…")

    @Slot(str)
    def _chosen(self, text: str) -> None:
        if _METRICS[text] != self.session.comparison.metric:
            self.session.comparison.set_metric(_METRICS[text])


def _title() -> str:
    return QCoreApplication.translate("NearestPanel", "Nearest ideal")


PANEL = PanelSpec("data-nearest", "data", _title, NearestPanel, (3, 0, 1, 12))
