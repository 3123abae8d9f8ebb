"""Rows of thumbnails that scroll: one is always to be seen, more where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from mnist_desktop.ui.thumbnails import ThumbnailGrid


class ThumbnailScroller(QScrollArea):
    """The room of a gallery; it follows the grid's cursor.

    Parameters
    ----------
    grid : ThumbnailGrid
        What scrolls; it keeps the keyboard.
    """

    def __init__(self, grid: ThumbnailGrid) -> None:
        super().__init__()
        self._grid = grid
        grid.current_moved.connect(self._follow)
        self.setWidget(grid)
        self.setWidgetResizable(True)
        for widget in (grid, self.viewport()):
            widget.setAutoFillBackground(False)  # the card is the ground
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def to_top(self) -> None:
        """Show the first row."""
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """Return a row."""
        return self._grid.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Return the same: what is higher is given by the place."""
        return self.minimumSizeHint()

    @Slot(QRect)
    def _follow(self, place: QRect) -> None:
        self.ensureVisible(place.center().x(), place.center().y(), 0, place.height() // 2)
