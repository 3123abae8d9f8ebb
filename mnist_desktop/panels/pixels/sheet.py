"""The table of numbers with its scale right below it, both as wide as the cells."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.scale_bar import ScaleBar

_GAP = 2  # px, above the scale


class Sheet(QWidget):
    """Cells as large as the room allows; what is left of it stays free at the right and below.

    Parameters
    ----------
    grid : NumberGrid
        Has numbers already: its hint is the least room.
    """

    def __init__(self, grid: NumberGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._scales = {False: ScaleBar("ink"), True: ScaleBar("ink", "", self.tr("1 ink"))}
        for widget in (grid, *self._scales.values()):
            widget.setParent(self)
        self._scale_height = self._scales[False].sizeHint().height()
        self.setMinimumSize(grid.sizeHint() + QSize(0, _GAP + self._scale_height))
        self.set_unit(False)

    def set_unit(self, unit: bool) -> None:
        """Let the scale end at 1, or at 255."""
        for ends_at_one, scale in self._scales.items():
            scale.setVisible(ends_at_one == unit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cells their room, and the scale what they take of it."""
        super().resizeEvent(event)
        taken = self._grid.fitted(self.size() - QSize(0, _GAP + self._scale_height))
        self._grid.setGeometry(QRect(0, 0, taken.width(), taken.height()))
        for scale in self._scales.values():
            scale.setGeometry(0, taken.height() + _GAP, taken.width(), self._scale_height)
