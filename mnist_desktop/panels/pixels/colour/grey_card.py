"""From three tables to one: grey."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.lab.colour import WEIGHTS
from mnist_desktop.panels.pixels.colour.easel import Easel
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.tensor_image import TensorImage

_LEAST = 114  # px


class GreyCard(Card):
    """The weighted mean of red, green and blue: rank 2, as the digits are."""

    def __init__(self, easel: Easel, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Grey"))
        self._easel = easel
        self._shape = Badge(name=self.tr("Shape of the grey picture:"))
        self.head.addWidget(self._shape)
        self._image = TensorImage(self.tr("Grey picture"), "colour-grey", "light", 4)
        self._image.setMinimumSize(_LEAST, _LEAST)
        self._image.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._sum = Paragraph()
        self.body.addWidget(self._image, 1)
        self.body.addWidget(self._sum)
        self._image.cell_changed.connect(easel.choose)
        self._image.hovered.connect(easel.hover)
        easel.picture_changed.connect(self.show_picture)
        easel.marked_changed.connect(self._mark)
        self.show_picture()

    @Slot()
    def show_picture(self) -> None:
        """Show the grey picture."""
        self._image.set_array(self._easel.grey, 255)
        self._shape.setText(str(list(self._easel.grey.shape)))
        self._mark()

    @Slot()
    def _mark(self) -> None:
        self._image.set_hover(*self._easel.marked)
        parts = [
            f"{weight:.3f}·{value}".removeprefix("0")
            for weight, value in zip(WEIGHTS, self._easel.colour, strict=True)
        ]
        total = f"{' + '.join(parts)} = {self._easel.grey[self._easel.marked]:.1f}"
        self._sum.setText(self.tr("{0}. Green counts most: it looks brightest.").format(total))
