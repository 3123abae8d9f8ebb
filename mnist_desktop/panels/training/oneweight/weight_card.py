"""The card with the weights as a map: which one is looked at, and its figures."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from mnist_desktop.lab.infos import MapSpec
from mnist_desktop.lab.records import ParamRecord
from mnist_desktop.panels.training.oneweight.finding import Found
from mnist_desktop.session.picked import LIVE, Weight
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import brief, signed, tone
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.qimage import strongest
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.tensor_image import TensorImage

BLANK = (0, 0)  # the book's pixel 0: no image of MNIST has ink there


class WeightCard(Card):
    """Click a cell, or go to it with the arrow keys.

    Signals
    -------
    chosen : int, int, int
        Map, row and column.
    """

    chosen = Signal(int, int, int)

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Which weight?"))
        self._unit = ChoiceBox()
        self._unit.setObjectName("oneWeightUnit")
        self._unit.setAccessibleName(self.tr("Which map of the weights"))
        self._unit.activated.connect(self._unit_picked)
        self.map = TensorImage(self.tr("Weights"), "oneWeightMap", "diverging", 7)
        self.map.cell_changed.connect(self._cell)
        self.map.hovered.connect(self._mark)
        self.map.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._weight: Weight = (0, *LIVE)
        self._caption = Label("", "muted", 0.9)
        self._pixels = [self._button(cell) for cell in (LIVE, BLANK)]
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._pixels:
            buttons.addWidget(button, 1)
        self._names = self.tr("weight"), self.tr("gradient"), self.tr("images with ink there")
        self._figures = Readout(self._names)
        self._words = Paragraph(0.9)
        self.body.addWidget(self._unit)
        self.body.addWidget(self.map, 100)
        self.body.addWidget(self._caption)
        self.body.addLayout(buttons)
        self.body.addWidget(self._figures)
        self.body.addWidget(self._words)
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is below the map near to it."""
        super().resizeEvent(event)
        self.map.setMaximumHeight(max(self.width() - 24, 58))

    def _button(self, cell: tuple[int, int]) -> QPushButton:
        pixel = 28 * cell[0] + cell[1]
        button = QPushButton(self.tr("Pixel {0}").format(pixel))
        button.setObjectName(f"oneWeightPixel-{pixel}")
        button.setProperty("pixel", pixel)
        button.clicked.connect(self._jump)
        return button

    # -- showing -------------------------------------------------------------------------------------------

    def show_weights(self, spec: MapSpec, param: ParamRecord, weight: Weight) -> None:
        """Show the weights that the batch of the step met, and mark the picked one."""
        unit, row, column = self._weight = weight
        values = spec.unfold(param.met)
        self._fill_units(spec, unit)
        self.map.set_array(values[unit], strongest(values))
        self.map.set_hover(row, column)
        self.set_sub(spec.cell_name(unit, row, column))
        scale = brief(strongest(values))
        self._caption.setText(self.tr("row {0}, column {1} · map ± {2}").format(row, column, scale))
        for button in self._pixels:
            button.setVisible(spec.sees_pixels)
            button.setEnabled(True)
        self._figures.set_values(
            {self._names[0]: signed(float(values[weight]))},
            {self._names[0]: tone(float(values[weight]))},
        )

    def show_found(self, found: Found | None) -> None:
        """Show what was found of the picked weight; None while it is not known."""
        value, gradient, inked = self._names
        if found is None or found.record.batch is None:
            self._figures.set_values({gradient: "–", inked: "–"})
            self._words.setText("")
            return
        total, grad = len(found.record.batch.labels), found.seen.gradient
        self._figures.set_values(
            {
                value: signed(found.seen.value),
                gradient: signed(grad) if grad else "0",
                inked: self.tr("{0} of {1}").format(found.inked, total)
                if found.inked >= 0
                else self.tr("all"),
            },
            {value: tone(found.seen.value), gradient: tone(grad)},
        )
        self._words.setText(self._explain(found, total))

    def show_nothing(self) -> None:
        """Show no weights yet."""
        self._unit.hide()
        self.map.set_array(None)
        self.set_sub("")
        self._caption.setText("")
        self._figures.set_values(dict.fromkeys(self._names, "–"))
        self._words.setText("")
        for button in self._pixels:
            button.setEnabled(False)

    def _explain(self, found: Found, total: int) -> str:
        if found.inked == 0:
            return self.tr(
                "No image of this batch has ink here, nor at {0} other pixels of 784. There x is 0, and 0 times any "
                "weight is 0: the loss does not feel it, the gradient is 0, and the step leaves it where it is."
            ).format(found.blank - 1)
        if found.dead and found.inked > 0:
            return self.tr(
                "There is ink, but nothing gets through: for every image with ink here the ReLU puts out 0, or the "
                "sigmoid is flat."
            )
        if found.inked < 0:
            return self.tr("A filter slides over the whole image: each of its weights meets every pixel.")
        way = self.tr("rises") if found.seen.gradient > 0 else self.tr("falls")
        return self.tr(
            "A little more of this weight, and the loss {0}. Only the images with ink here have a say in it."
        ).format(way)

    def _fill_units(self, spec: MapSpec, unit: int) -> None:
        count = spec.shape[0]
        self._unit.setVisible(count > 1)
        word = (
            self.tr("Digit {0}")
            if spec.digits
            else self.tr("Unit {0}")
            if spec.sees_pixels
            else self.tr("Filter {0}")
        )
        names = [word.format(i) for i in range(count)]
        if [self._unit.itemText(i) for i in range(self._unit.count())] != names:
            self._unit.clear()
            self._unit.addItems(names)
        self._unit.setCurrentIndex(unit)

    # -- hands ---------------------------------------------------------------------------------------------

    @Slot(int)
    def _unit_picked(self, unit: int) -> None:
        self.chosen.emit(unit, *self._weight[1:])

    @Slot(int, int, float)
    def _cell(self, row: int, column: int, _value: float) -> None:
        self.chosen.emit(self._weight[0], row, column)

    @Slot(int, int, float)
    def _mark(self, row: int, _column: int, _value: float) -> None:
        """Mark the picked weight again when the pointer leaves."""
        if row < 0:
            self.map.set_hover(*self._weight[1:])

    @Slot()
    def _jump(self) -> None:
        self.chosen.emit(self._weight[0], *divmod(int(self.sender().property("pixel")), 28))
