"""The marked pixel: one colour, three numbers, and the numbers around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from mnist_desktop.lab.colour import CHANNELS
from mnist_desktop.lab.tensors import exact_repr
from mnist_desktop.panels.pixels.colour.easel import Easel
from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.painting import frame
from mnist_desktop.ui.paragraph import Paragraph

if TYPE_CHECKING:
    import torch

_SWATCH = 56  # px
_REACH = 3, 2  # rows above and below the marked pixel, columns beside it
_WIDTH = 30  # characters of a printed line
_CELLS = 16, 28  # px


class PixelCard(Card):
    """A swatch with bars, the code that reads the pixel and what Python prints of it."""

    def __init__(self, easel: Easel, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._easel = easel
        self._channels_first, self._tensors = True, False
        self._swatch = _Swatch()
        self._bars = BarList()
        self._bars.setAccessibleName(self.tr("Red, green and blue of the pixel"))
        self._names = (self.tr("R"), self.tr("G"), self.tr("B"))
        self._code = Label("", "accent", 0.9, 500, mono=True)
        self._print = Paragraph(0.82, "text", mono=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._swatch, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._bars, 1)
        self.body.addLayout(row)
        self.body.addSpacing(4)
        self.body.addWidget(self._code)
        self.body.addWidget(self._print)
        self.body.addStretch(1)
        easel.marked_changed.connect(self.show_pixel)

    def show_axes(self, channels_first: bool, tensors: bool) -> None:
        """Write code in one order of axes, for a tensor or for an array."""
        self._channels_first, self._tensors = channels_first, tensors
        self.show_pixel()

    @Slot()
    def show_pixel(self) -> None:
        """Show the marked pixel."""
        (row, column), colour = self._easel.marked, self._easel.colour
        self.set_title(self.tr("Row {0}, column {1}").format(row, column))
        self._swatch.show_colour(colour)
        self._bars.set_bars(
            [
                Bar(name, value / 255, str(value), "text", value == max(colour))
                for name, value in zip(self._names, colour, strict=True)
            ]
        )
        index = (slice(None), row, column) if self._channels_first else (row, column)
        self._code.setText(f"im[{':, ' if self._channels_first else ''}{row}, {column}]")
        self._print.setText(exact_repr(self._held(self._easel.laid(self._channels_first)[index]), _WIDTH))

    def _held(self, numbers: np.ndarray) -> np.ndarray | torch.Tensor:
        if not self._tensors:
            return numbers
        import torch  # has loaded: this costs nothing

        return torch.tensor(numbers)


class AroundCard(Card):
    """The same few rows and columns of all three tables, as numbers."""

    def __init__(self, easel: Easel, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("The numbers around it"))
        self._easel = easel
        names = (self.tr("Red"), self.tr("Green"), self.tr("Blue"))
        self._grids = []
        columns = QGridLayout()
        columns.setHorizontalSpacing(8)
        columns.setVerticalSpacing(4)
        for which, (name, ramp) in enumerate(zip(names, CHANNELS, strict=True)):
            grid = NumberGrid(name, f"colour-{ramp}-numbers", 18, ramp=ramp, headers=False, selectable=False)
            grid.set_values(easel.picture.channel(which)[easel.around(*_REACH)])
            grid.set_cell_range(*_CELLS)
            grid.setMinimumHeight((2 * _REACH[0] + 1) * _CELLS[0] + 4)
            grid.cell_changed.connect(self._chosen)
            self._grids.append(grid)
            columns.addWidget(Label(name, "muted", 0.9), 0, which)
            columns.addWidget(grid, 1, which)
            columns.setColumnStretch(which, 1)
        columns.setRowStretch(1, 1)
        self.body.addLayout(columns, 1)
        easel.marked_changed.connect(self.show_numbers)

    @Slot()
    def show_numbers(self) -> None:
        """Show the rows and columns around the marked pixel."""
        part = self._easel.around(*_REACH)
        row, column = self._easel.marked
        for which, grid in enumerate(self._grids):
            grid.set_values(self._easel.picture.channel(which)[part])
            grid.set_cell(row - part[0].start, column - part[1].start)

    @Slot(int, int)
    def _chosen(self, row: int, column: int) -> None:
        part = self._easel.around(*_REACH)
        self._easel.choose(part[0].start + row, part[1].start + column)


class _Swatch(QWidget):
    """The colour of the pixel, large."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(_SWATCH, _SWATCH))
        self.setAccessibleName(self.tr("Colour of the pixel"))
        self._colour = (0, 0, 0)

    def show_colour(self, colour: tuple[int, int, int]) -> None:
        """Show red, green and blue together."""
        self._colour = colour
        self.setAccessibleDescription(self.tr("red {0}, green {1}, blue {2}").format(*colour))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in a frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(*self._colour))
        frame(painter, QRectF(self.rect()), "hairline", radius=2)
        painter.end()
