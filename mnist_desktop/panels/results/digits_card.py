"""How much of each digit is called right, as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.ui.accuracy_bars import AccuracyBar, AccuracyBars
from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.card import Card

if TYPE_CHECKING:
    from mnist_desktop.lab.evaluation import Evaluation

_TINTS = ("positive", "negative")
_HALF = 5  # of ten digits, in each of two lists


class DigitsCard(Card):
    """Two rows with their counts for a pair; two lists of five for all ten, the lowest in bold."""

    def __init__(self) -> None:
        super().__init__(self.tr("Accuracy of each digit"))
        self._pair = AccuracyBars()
        self.body.addWidget(self._pair)
        self._ten = QWidget()
        row = QHBoxLayout(self._ten)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self._lists = (BarList(), BarList())
        for bars, digits in zip(self._lists, (range(_HALF), range(_HALF, 2 * _HALF)), strict=True):
            name = self.tr("Accuracy of the digits {0} to {1}")
            bars.setAccessibleName(name.format(digits[0], digits[-1]))
            row.addWidget(bars, 1)
        self.body.addWidget(self._ten)
        self._ten.hide()

    def show_evaluation(self, evaluation: Evaluation, source: str) -> None:
        """Show the shares of an evaluation on the validation digits of a source."""
        total = f"{evaluation.total:,}"
        pair = len(evaluation.digits) == 2
        self._pair.setVisible(pair)
        self._ten.setVisible(not pair)
        if pair:
            self.set_sub(self.tr("{0} validation images, {1}").format(total, source))
            self._pair.set_bars([self._bar(evaluation, i) for i in range(2)])
            return
        shares = evaluation.accuracies
        worst = min((share for share in shares if share == share), default=0.0)
        lowest = shares.index(worst) if worst in shares else 0
        self.set_sub(self.tr("{0} validation images, {1} · {2} is lowest").format(total, source, lowest))
        bars = [
            Bar(
                str(digit),
                *((share, f"{share:.4f}") if share == share else (0.0, "–")),
                winner=digit == lowest,
            )
            for digit, share in enumerate(shares)
        ]
        self._lists[0].set_bars(bars[:_HALF])
        self._lists[1].set_bars(bars[_HALF:])

    def _bar(self, evaluation: Evaluation, i: int) -> AccuracyBar:
        right, of_it = int(evaluation.confusion[i, i]), int(evaluation.confusion[i].sum())
        counts = self.tr("{0} of {1}").format(f"{right:,}", f"{of_it:,}")
        share = evaluation.accuracies[i]
        return AccuracyBar(str(evaluation.digits[i]), _TINTS[i], counts, share, f"{share:.4f}")
