"""The confusion matrix of the model, and how much of all images is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.ui.card import Card
from mnist_desktop.ui.confusion_view import ConfusionView
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph

if TYPE_CHECKING:
    from mnist_desktop.lab.evaluation import Evaluation

Cell = tuple[int, int]  # what an image is, what it is called: two digits
_PAIR_ROW = 200  # px high, at most


class ConfusionCard(Card):
    """A matrix to choose images from.

    Signals
    -------
    chosen : object
        The cell whose images shall be shown, a pair of digits; None for all.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("What is called what"))
        self._evaluation: Evaluation | None = None
        self._cell: Cell | None = None
        self.waiting = Paragraph(1.0)
        self.body.addWidget(self.waiting)
        self._figures = QWidget()
        column = QVBoxLayout(self._figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._accuracy = Label("", factor=2.2, weight=600)
        self._note = Paragraph(0.85)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._accuracy)
        top.addWidget(self._note, 1)
        column.addLayout(top)
        self._matrix = ConfusionView("results-confusion", _PAIR_ROW)
        self._matrix.pointed.connect(self._pointed)
        self._matrix.activated.connect(self._activated)
        column.addWidget(self._matrix, 1)
        self._key = Paragraph(0.85)
        column.addWidget(self._key)
        self.body.addWidget(self._figures, 1)
        self.body.addStretch(0)
        self._figures.hide()

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show an evaluation; None while there is none."""
        self._evaluation = evaluation
        self._figures.setVisible(evaluation is not None)
        self.waiting.setVisible(evaluation is None)
        if evaluation is None:
            self.set_sub("")
            return
        self.set_sub(self.tr("step {0}").format(f"{evaluation.step:,}"))
        self._accuracy.setText(self.tr("{0} %").format(f"{100 * evaluation.accuracy:.1f}"))
        self._matrix.set_counts(evaluation.confusion, evaluation.digits)
        self._explain()

    def set_cell(self, cell: Cell | None) -> None:
        """Frame the cell whose images are shown."""
        self._cell = cell
        digits = () if self._evaluation is None else self._evaluation.digits
        self._matrix.set_chosen(None if cell is None else (digits.index(cell[0]), digits.index(cell[1])))

    def _explain(self) -> None:
        evaluation = self._evaluation
        assert evaluation is not None
        words = self.tr("{0} of {1} are right, mean loss {2}")
        figures = (f"{evaluation.correct:,}", f"{evaluation.total:,}", f"{evaluation.loss:.4f}")
        self._note.setText(words.format(*figures))
        self._key.setText(
            self.tr(
                "A row for what an image is, a column for what the model calls it. Click a cell to see its images."
            )
        )

    @Slot(int, int)
    def _pointed(self, row: int, column: int) -> None:
        evaluation = self._evaluation
        if evaluation is None:
            return
        if row < 0:
            self._explain()
            return
        count, total = int(evaluation.confusion[row, column]), int(evaluation.confusion[row].sum())
        share = f"{100 * count / max(total, 1):.1f}"
        label, said = evaluation.digits[row], evaluation.digits[column]
        words = self.tr("{0} of the {1} images of {2} are called {3}: {4} %")
        self._key.setText(words.format(f"{count:,}", f"{total:,}", label, said, share))

    @Slot(int, int)
    def _activated(self, row: int, column: int) -> None:
        if self._evaluation is None:
            return
        digits = self._evaluation.digits
        cell = (digits[row], digits[column])
        self.chosen.emit(None if cell == self._cell else cell)
