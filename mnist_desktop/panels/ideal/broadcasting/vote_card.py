"""Every validation image of a digit asked in one line, the answers as a sheet of cells."""

from __future__ import annotations

from math import ceil

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.lab.broadcasting import VOTE
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.tensor_image import TensorImage


class VoteCard(Card):
    """``is_3`` for all 3s: three lines, their shapes, and a cell for every answer.

    Signals
    -------
    asked : str
        Another of the digits was chosen.
    chosen : int
        An image was chosen, by its position among those of the digit.
    """

    asked = Signal(str)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._count = self._columns = 0
        self._segments: Segments | None = None
        self._code = CodeLines(self.tr("All images in one line"))
        self._sheet = TensorImage(
            self.tr("The answers: a filled cell is a wrong one"), "broadcasting-vote", "ink", 4
        )
        self._sheet.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._sheet.setMinimumSize(24, 24)  # a few images only: still large enough to be pressed
        self._sheet.setMinimumSize(112, 28)  # few images are to be pointed at too
        self._sheet.cell_changed.connect(self._cell)
        self._words = Paragraph()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._sheet)
        aside = QVBoxLayout()
        aside.addWidget(self._words)
        aside.addStretch(1)
        row.addLayout(aside, 1)
        self.body.addWidget(self._code)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def offer(self, digits: tuple[str, str]) -> None:
        """Offer two digits to ask about; the first is chosen."""
        if self._segments is not None:
            self.head.removeWidget(self._segments)
            self._segments.give_way()
        self._segments = Segments(list(digits), self.tr("Validation images of"), "broadcasting-digit")
        self._segments.current_changed.connect(self.asked)
        self.head.addWidget(self._segments)

    def show_nothing(self, why: str) -> None:
        """Say why nobody can be asked."""
        self.set_title(self.tr("All at once"))
        self._code.set_lines([CodeLine(line, quiet=True) for line in VOTE])
        self._sheet.set_array(None)
        self._words.setText(why)

    def show_vote(self, own: int, other: int, vote: np.ndarray) -> None:
        """Show the answers of all images of a digit, bool ``[N]``: nearer to `own` than to `other`."""
        self._count = count = len(vote)
        right = int(np.count_nonzero(vote))
        self.set_title(self.tr("Is it a {0}? All at once").format(own))
        results = (f"[{count}]", f"[{count}] bool", f"{vote.mean():.4f}")
        self._code.set_lines(
            [
                CodeLine(line, result, "accent" if i == 2 else "muted")
                for i, (line, result) in enumerate(zip(VOTE, results, strict=True))
            ]
        )
        self._columns = max(ceil((2 * count) ** 0.5), 1)
        rows = ceil(count / self._columns)
        sheet = np.zeros(rows * self._columns, np.float32)
        sheet[:count] = np.where(vote, 0.12, 1.0)
        self._sheet.set_array(sheet.reshape(rows, self._columns), 1.0)
        self._words.setText(
            self.tr(
                "x holds all {0} validation images of a {1}; x − m is [{5}, 28, 28]. Own and other are the ideals "
                "{1} and {2}. {3} are nearer to their own; {4} are not: the cells that stand out. "
                "Click one to put it on the canvas."
            ).format(f"{count:,}", own, other, f"{right:,}", count - right, count)
        )

    @Slot(int, int, float)
    def _cell(self, row: int, column: int, _value: float) -> None:
        position = row * self._columns + column
        if position < self._count:
            self.chosen.emit(position)
