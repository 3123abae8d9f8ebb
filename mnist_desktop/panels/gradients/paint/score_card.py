"""The card that says how good the weights are, beside the ideal digits, and where the threshold lies."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.panels.gradients.paint.weights import BEST, OWN, ZERO, Measured, Weights
from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.curve_axes import round_step
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.point_scene import Curve, Scene
from mnist_desktop.ui.segments import Segments

_LEAST = 0.4  # of the accuracies' bars: below is worse than guessing
_STEPS = 200  # of the threshold, from end to end


class ScoreCard(Card):
    """Accuracy on the validation images, and the sums of all of them.

    Parameters
    ----------
    weights : Weights
        What is tried.
    """

    def __init__(self, weights: Weights, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._weights = weights
        self.set_title(self.tr("All validation images"))
        self._modes = {self.tr("at 0"): ZERO, self.tr("best"): BEST, self.tr("my own"): OWN}
        self.mode = Segments(list(self._modes), self.tr("Threshold"), "paint-threshold")
        self.mode.setToolTip(self.tr("Best: as chosen on the training images. My own: drag it."))
        self.mode.current_changed.connect(self._mode_chosen)
        self.head.addWidget(Label(self.tr("threshold"), "muted", 0.9))
        self.head.addWidget(self.mode)
        self._accuracy = Label("", "text", 1.9, 600)
        self._both = Label("", "muted", 0.9)
        self._bars = BarList()
        self._bars.setObjectName("paint-bars")
        self._bars.setAccessibleName(self.tr("Accuracy"))
        self._words = Paragraph(0.9)
        left = QVBoxLayout()
        left.setSpacing(4)
        for widget in (self._accuracy, self._both, self._bars, self._words):
            left.addWidget(widget)
        left.addStretch(1)
        self.plot = PointPlot(self.tr("Sums of both digits"), "paint-sums", self.tr("(x * w).sum()"), 12)
        self.plot.moved.connect(weights.set_threshold)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 45)
        row.addWidget(self.plot, 55)
        self.body.addLayout(row, 1)
        weights.changed.connect(self.follow)
        self.follow()

    @Slot(str)
    def _mode_chosen(self, text: str) -> None:
        mode = self._modes[text]
        if mode == OWN:
            self._weights.set_threshold(self._weights.threshold)
        else:
            self._weights.set_mode(mode)

    @Slot()
    def follow(self) -> None:
        """Show the verdict."""
        weights = self._weights
        measured, verdict = weights.measured, weights.verdict
        self.mode.set_current(next(text for text, mode in self._modes.items() if mode == weights.mode))
        self.mode.setEnabled(measured is not None)
        if measured is None or verdict is None:
            self.plot.clear(weights.why_not or self.tr("Trying the weights"))
            self._accuracy.setText("–")
            self._both.setText("")
            self._bars.set_bars([])
            self._bars.setAccessibleDescription(self.tr("Nothing to show yet"))
            self._words.setText("")
            return
        digits = weights.task.digits
        self._accuracy.setText(f"{verdict.average * 100:.1f} %")
        both = (f"{digit}: {share:.4f}" for digit, share in zip(digits, verdict.accuracies, strict=True))
        self._both.setText("   ".join(both))
        rows = [(self.tr("yours"), verdict.average)]
        baseline = weights.baseline
        if baseline is not None:
            rows += [
                (self.tr("ideal, L1"), baseline["l1"].average),
                (self.tr("ideal, L2"), baseline["l2"].average),
            ]
        best = max(share for _, share in rows)
        self._bars.set_bars(
            [
                Bar(name, (share - _LEAST) / (1 - _LEAST), f"{share:.4f}", winner=share == best)
                for name, share in rows
            ]
        )
        self._words.setText(self._explain(rows))
        self._draw(measured)

    def _explain(self, rows: list[tuple[str, float]]) -> str:
        weights, second = self._weights, self._weights.task.digits[1]
        if not weights.painting.painted:
            return self.tr("All weights are 0, so every sum is 0: everything is called a {0}.").format(second)
        if len(rows) == 1:
            return self.tr("The ideal digits are being measured")
        if rows[0][1] > rows[1][1]:
            if weights.by_hand:
                return self.tr(
                    "Better than the nearer ideal by L1, by hand. Training does the same with slopes."
                )
            return self.tr("Better than the nearer ideal by L1. Can you paint better weights by hand?")
        if weights.mode == ZERO:
            return self.tr("Not yet as good as the ideal digits. Would another threshold help? Try best.")
        return self.tr(
            "Not yet as good as the ideal digits. Where do the hills overlap, and which ink is to blame?"
        )

    def _draw(self, measured: Measured) -> None:
        """Draw how often each sum comes, amber and blue, and the threshold between them."""
        edges = measured.edges
        top = max(int(counts.max()) for counts in measured.counts) or 1
        xs = np.repeat(edges, 2)
        curves = [
            Curve(xs, np.concatenate([[0], np.repeat(counts, 2), [0]]), color, 1.5, below=True)
            for counts, color in zip(measured.counts, ("positive", "negative"), strict=True)
        ]
        low, high = float(edges[0]), float(edges[-1])
        step = round_step((high - low) / _STEPS)
        self.plot.set_scene(Scene((low, high), (0, top * 1.25), curves, y_ticks=[]), step)
        threshold = self._weights.threshold
        first, second = self._weights.task.digits
        told = self.tr("threshold {0}: sums above it are called {1}, the others {2}")
        shown, text = min(max(threshold, low), high), numeral(threshold, ".3g")
        self.plot.set_point(shown, None, text, told.format(text, first, second))
