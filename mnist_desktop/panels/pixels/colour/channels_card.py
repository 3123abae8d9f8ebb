"""The picture, and the three tables it is the sum of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from mnist_desktop.lab.colour import CHANNELS
from mnist_desktop.panels.pixels.colour.easel import Easel
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.colour_image import ColourImage
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.tensor_image import TensorImage

_LEAST, _SIGN = 142, 10  # px of an image, and of a sign between two
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ChannelsCard(Card):
    """Picture = red + green + blue; a pixel that is pointed at in one is marked in all."""

    def __init__(self, easel: Easel, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("One picture, three tables"))
        self._easel = easel
        self._badges = [Badge(name=name) for name in (self.tr("Rank:"), self.tr("Shape:"), self.tr("Type:"))]
        for badge in self._badges:
            self.head.addWidget(badge)
        names = (self.tr("Red"), self.tr("Green"), self.tr("Blue"))
        self._picture = ColourImage(self.tr("Picture"), "colour-picture", 5)
        self._channels = [
            TensorImage(name, f"colour-{ramp}", ramp, 5) for name, ramp in zip(names, CHANNELS, strict=True)
        ]
        self._captions = [Label("", "muted", 0.9) for _ in range(4)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        for i, image in enumerate((self._picture, *self._channels)):
            image.setMinimumSize(_LEAST, _LEAST)
            image.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            image.cell_changed.connect(easel.choose)
            image.hovered.connect(easel.hover)
            grid.addWidget(image, 0, 2 * i)
            grid.addWidget(self._captions[i], 1, 2 * i, _CENTRE)
            grid.setColumnStretch(2 * i, 1)
            if i:
                sign = Label("=" if i == 1 else "+", "muted", 1.2)
                sign.setFixedWidth(max(_SIGN, sign.sizeHint().width()))
                sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
                grid.addWidget(sign, 0, 2 * i - 1)
        grid.setRowStretch(0, 1)
        self.body.addLayout(grid, 1)
        self._names = names
        easel.picture_changed.connect(self.show_picture)
        easel.marked_changed.connect(self._mark)
        self.show_picture()

    @Slot()
    def show_picture(self) -> None:
        """Show the picture and its channels."""
        picture = self._easel.picture
        self._picture.set_picture(picture.pixels, self._easel.grey)
        for which, image in enumerate(self._channels):
            image.set_array(picture.channel(which), 255)
        self._mark()

    def show_axes(self, channels_first: bool) -> None:
        """Say shape and captions in one order of axes."""
        shape = self._easel.laid(channels_first).shape
        written = str(list(shape)) if channels_first else str(shape)
        for badge, text in zip(self._badges, (self.tr("rank 3"), written, "uint8"), strict=True):
            badge.setText(text)
        self._captions[0].setText("im")
        for which, name in enumerate(self._names):
            index = f"im[{which}]" if channels_first else f"im[:, :, {which}]"
            self._captions[which + 1].setText(f"{name} · {index}")

    @Slot()
    def _mark(self) -> None:
        for image in (self._picture, *self._channels):
            image.set_hover(*self._easel.marked)
