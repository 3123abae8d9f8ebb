"""What each deviation from the recipe costs over all validation digits, measured when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.deviations import Cost
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.table import Table
from mnist_desktop.ui.table_cells import ROW, Cell, Column, Row


class CostsCard(Card):
    """A button, and the table that comes of it.

    Signals
    -------
    wanted
        It shall be measured.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("And over all validation digits"))
        self._titles = {
            "none": self.tr("as they are"),
            "down 2": self.tr("2 px down"),
            "up 2": self.tr("2 px up"),
            "down 4": self.tr("4 px down"),
            "up 4": self.tr("4 px up"),
            "right 4": self.tr("4 px right"),
            "left 4": self.tr("4 px left"),
            "scale 0.85": self.tr("scaled by 0.85"),
            "scale 0.7": self.tr("scaled by 0.7"),
            "scale 0.5": self.tr("scaled by 0.5"),
            "scale 1.3": self.tr("scaled by 1.3"),
            "thin": self.tr("strokes thinned, 3×3"),
            "thick": self.tr("strokes thickened, 3×3"),
            "inverted": self.tr("ink and paper exchanged"),
            "no grey": self.tr("no grey levels"),
        }
        self._measure = QPushButton(self.tr("Measure"))
        self._measure.setObjectName("xray-measure")
        self._measure.setProperty("link", True)
        self._measure.setStyleSheet("QPushButton { min-height: 22px; }")  # as high as the head of the card
        self._measure.clicked.connect(self.wanted)
        self.head.addWidget(self._measure)
        columns = (
            Column(
                self.tr("Deviation"),
                self.tr("What was done to each of them"),
                160,
                numeric=False,
                stretch=True,
            ),
            Column(
                self.tr("Nearest ideal"), self.tr("Share of them whose nearest ideal by L1 is right"), 200
            ),
            Column(self.tr("Model"), self.tr("Share of them that the model reads right"), 200),
        )
        self._table = Table(columns, self.tr("What deviations cost"), "xray-costs")
        self._table.setFixedHeight(ROW * (len(self._titles) + 1))
        self._words = Paragraph(0.9)
        self.body.addWidget(self._words)
        self.body.addWidget(self._table)
        self.reset()

    def reset(self) -> None:
        """Show nothing yet."""
        self._words.setText(
            self.tr(
                "Move, scale, thin or invert all of them, one thing at a time: how many are still read right? Nearest "
                "ideal and the model, as it stands now."
            )
        )
        self._table.hide()

    def set_busy(self, busy: bool, why_not: str = "") -> None:
        """Say that it is being measured, or why it cannot be."""
        self._measure.setEnabled(not busy and not why_not)
        self._measure.setText(self.tr("Measuring …") if busy else self.tr("Measure"))
        self._measure.setToolTip(why_not)

    def show_costs(self, costs: tuple[Cost, ...], count: int, who: str) -> None:
        """Show what came of it: of so many digits, and which model was asked."""
        words = self.tr("{0} validation digits, {1}. Each row changes one thing and nothing else.")
        self._words.setText(words.format(f"{count:,}", who))
        self._table.set_rows(
            [
                Row(
                    cost.id,
                    (Cell(self._titles[cost.id], n), _share(cost.ideals), _share(cost.model)),
                    self.tr("nothing changed") if cost.id == "none" else "",
                )
                for n, cost in enumerate(costs)
            ]
        )
        self._table.show()


def _share(share: float | None) -> Cell:
    return Cell("–", -1.0) if share is None else Cell(f"{share:.3f}", share, share, f"{share!r}")
