"""A few maps of one size in a row with signs between them: x · w = x·w, or old + step = new."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.tensor_image import TensorImage

Picture = tuple[np.ndarray | None, float | None]  # the array, and where its ramp ends


@dataclass(frozen=True)
class MapPart:
    """A map as it is announced.

    Parameters
    ----------
    key : str
        For signals and object names.
    ramp : str
        ``"ink"`` or ``"diverging"``.
    sign : str
        Between it and the map at its left.
    """

    key: str
    ramp: str = "diverging"
    sign: str = ""


class MapRow(QWidget):
    """Maps with a title above and a caption below each; a cell that is pointed at is marked in all of them.

    Signals
    -------
    asked : str, int, int
        Key, row and column of a cell that was pressed or gone to with the keys.

    Parameters
    ----------
    parts : sequence of MapPart
        From left to right.
    object_name : str
        Unique in the window; the maps are ``object_name-key``.
    """

    asked = Signal(str, int, int)

    def __init__(self, parts: Sequence[MapPart], object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.setRowStretch(1, 100)  # what the maps leave goes below the captions
        grid.setRowStretch(3, 1)
        self._images: dict[str, TensorImage] = {}
        self._titles: dict[str, Label] = {}
        self._captions: dict[str, Label] = {}
        self._shapes: dict[str, tuple[int, ...]] = {}
        for i, part in enumerate(parts):
            if i:
                sign = Label(part.sign, "muted", 1.2, 600)
                sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
                sign.setFixedWidth(20)
                grid.addWidget(sign, 1, 2 * i - 1)
            image = TensorImage(part.key, f"{object_name}-{part.key}", part.ramp, 5)
            image.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            image.setMinimumSize(114, 114)
            image.hovered.connect(self._hovered)
            image.cell_changed.connect(self._cell)
            title, caption = Label(weight=600, factor=0.9), Label(color="muted", factor=0.9)
            for row, widget in enumerate((title, image, caption)):
                grid.addWidget(widget, row, 2 * i)
            for label in (title, caption):
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.setColumnStretch(2 * i, 1)
            self._images[part.key], self._titles[part.key] = image, title
            self._captions[part.key] = caption

    def set_map(self, key: str, picture: Picture, title: str, caption: str = "") -> None:
        """Show a map.

        Parameters
        ----------
        key : str
            Which.
        picture : tuple
            ``[H, W]`` or None, and where the ramp ends: None for the array's own largest magnitude.
        title, caption : str
            Above and below it.
        """
        image = self._images[key]
        image.setAccessibleName(title)
        image.set_array(*picture)
        if picture[0] is not None:
            self._shapes[key] = picture[0].shape
        self._titles[key].setText(title)
        self._captions[key].setText(caption)

    def mark(self, row: int, column: int) -> None:
        """Mark a cell in the last map and in all that are alike; −1, −1 for none."""
        shape = next(reversed(self._shapes.values()), None)
        for key, image in self._images.items():
            alike = self._shapes.get(key) == shape
            image.set_hover(*((row, column) if alike else (-1, -1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep titles and captions at the maps: none is higher than it is wide."""
        super().resizeEvent(event)
        signs = 28 * (len(self._images) - 1)
        side = max(114, (self.width() - signs) // len(self._images))
        for image in self._images.values():
            image.setMaximumHeight(side)
        words = 2 * (self._titles[next(iter(self._titles))].sizeHint().height() + 6)
        self.setMaximumHeight(side + words)

    @Slot(int, int, float)
    def _hovered(self, row: int, column: int, _value: float) -> None:
        key = self._key_of(self.sender())
        for other, image in self._images.items():
            if self._shapes.get(other) == self._shapes.get(key):
                image.set_hover(row, column)

    def _key_of(self, source: QObject) -> str:
        return next(key for key, image in self._images.items() if image is source)

    @Slot(int, int, float)
    def _cell(self, row: int, column: int, _value: float) -> None:
        self._hovered(row, column, _value)
        key = self._key_of(self.sender())
        self.asked.emit(key, row, column)
