"""The card with the weights as a map: which one is nudged."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from mnist_desktop.panels.gradients.nudge.bench import BOOK, LIVE, Bench
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.qimage import strongest
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.tensor_image import TensorImage


class WeightCard(Card):
    """Click a pixel, or go to it with the arrow keys.

    Signals
    -------
    chosen : int
        The pixel, 0 to 783.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Which weight?"))
        self.map = TensorImage(self.tr("Weights"), "nudge-weights", "diverging", 7)
        self.map.cell_changed.connect(self._cell)
        self.map.hovered.connect(self._mark)
        self.map.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._chosen = LIVE
        self.body.addWidget(self.map, 100)
        self._caption = Label("", "muted", 0.9)
        self.body.addWidget(self._caption)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.live, self.book = (self._button(pixel) for pixel in (LIVE, BOOK))
        for button in (self.live, self.book):
            buttons.addWidget(button, 1)
        self.body.addLayout(buttons)
        self._pixel, self._weight, self._inked = (
            self.tr("pixel"),
            self.tr("weight"),
            self.tr("images with ink there"),
        )
        self._figures = Readout([self._pixel, self._weight, self._inked])
        self.body.addWidget(self._figures)
        self._words = Paragraph(0.9)
        self.body.addWidget(self._words)
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is below the map near to it."""
        super().resizeEvent(event)
        self.map.setMaximumHeight(max(self.width() - 24, 58))

    @Slot(int, int, float)
    def _mark(self, row: int, _column: int, _value: float) -> None:
        """Mark the chosen weight again when the pointer leaves."""
        if row < 0:
            self.map.set_hover(*divmod(self._chosen, 28))

    def _button(self, pixel: int) -> QPushButton:
        button = QPushButton(self.tr("Pixel {0}").format(pixel))
        button.setObjectName(f"nudge-pixel-{pixel}")
        button.setProperty("pixel", pixel)
        button.clicked.connect(self._jump)
        return button

    @Slot()
    def _jump(self) -> None:
        self.chosen.emit(int(self.sender().property("pixel")))

    @Slot(int, int, float)
    def _cell(self, row: int, column: int, _value: float) -> None:
        self.chosen.emit(row * 28 + column)

    def show_bench(self, bench: Bench, digits: tuple[int, ...]) -> None:
        """Show the weights of the present step and the chosen one."""
        weights, pixel = bench.weights, bench.pixel
        row, column = divmod(pixel, 28)
        self._chosen = pixel
        self.map.set_array(weights)
        self.map.set_hover(row, column)
        self.live.setEnabled(weights is not None)
        self.book.setEnabled(weights is not None)
        if weights is None:
            self._caption.setText("")
            self._figures.set_values(dict.fromkeys((self._pixel, self._weight, self._inked), "–"))
            self._words.setText("")
            return
        votes = self.tr("± {0} · + votes {1}, − votes {2}")
        self._caption.setText(votes.format(numeral(strongest(weights), ".2g"), digits[0], digits[-1]))
        found = bench.found
        known = found is not None and found.sweep.pixel == pixel
        inked = f"{found.sweep.inked:,} / {found.bench.total:,}" if known and found is not None else "…"
        self._figures.set_values(
            {
                self._pixel: self.tr("{0}: row {1}, column {2}").format(pixel, row, column),
                self._weight: numeral(float(weights[row, column]), "+.4f"),
                self._inked: inked,
            }
        )
        dead = known and found is not None and found.sweep.inked == 0
        self._words.setText(
            self.tr(
                "No image has ink here, so x is 0 and change · 0 = 0: this weight does nothing and learns nothing."
            )
            if dead
            else self.tr("Where x is 0 the weight does nothing; elsewhere it counts as much as there is ink.")
        )
