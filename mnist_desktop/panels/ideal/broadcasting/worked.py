"""A small sum with all its numbers: what is stretched is shown where it is used, but paler."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import fill, frame, write
from mnist_desktop.ui.theme import theme

_WIDEST, _HIGH, _SIGN = 34, 28, 22  # px, a cell and a sign
_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, eq=False)
class Sum:
    """An example; the arrays are int64.

    Parameters
    ----------
    name : str
        ``"[3] + []"``.
    left, right : numpy.ndarray
        What is added.
    """

    name: str
    left: np.ndarray
    right: np.ndarray

    @property
    def result(self) -> np.ndarray:
        """The sum, by the same rule in NumPy."""
        total: np.ndarray = self.left + self.right
        return total


SUMS = (
    Sum("[3] + []", np.array([1, 2, 3]), np.array(1)),
    Sum("[2, 3] + [3]", np.array([[1, 2, 3], [4, 5, 6]]), np.array([10, 20, 30])),
    Sum("[3, 1] + [3]", np.array([[1], [2], [3]]), np.array([10, 20, 30])),
)


class WorkedSum(QWidget):
    """Three grids: left + right = result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The sum with all its numbers"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sum = SUMS[0]
        self.set_sum(SUMS[0])
        theme().changed.connect(self.update)

    def set_sum(self, example: Sum) -> None:
        """Show another sum."""
        self._sum = example
        told = self.tr("{0} plus {1} is {2}")
        parts = (example.left, example.right, example.result)
        self.setAccessibleDescription(told.format(*(part.tolist() for part in parts)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for three rows of three."""
        return QSize(9 * _WIDEST + 2 * _SIGN, 3 * _HIGH + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, with narrower cells."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grids and the signs between them."""
        painter, result = QPainter(self), self._sum.result
        rows, columns = np.atleast_2d(result).shape
        wide = min((self.width() - 2 * _SIGN - 4) / (3 * columns), _WIDEST)
        x, top = 1.0, (self.height() - rows * _HIGH) / 2
        for part, sign in ((self._sum.left, "+"), (self._sum.right, "="), (result, "")):
            self._paint_grid(painter, x, top, wide, part, result.shape)
            x += columns * wide
            between = QRectF(x, top, _SIGN, rows * _HIGH)
            write(painter, between, sign, theme().font(1.1), "muted", _CENTRE)
            x += _SIGN

    def _paint_grid(
        self, painter: QPainter, x: float, top: float, wide: float, part: np.ndarray, shape: tuple[int, ...]
    ) -> None:
        numbers = np.atleast_2d(np.broadcast_to(part, shape))
        own = own_cells(part, shape)
        for row in range(numbers.shape[0]):
            for column in range(numbers.shape[1]):
                at = QRectF(x + column * wide, top + row * _HIGH, wide - 3, _HIGH - 3)
                text = str(numbers[row, column])
                if own[row, column]:
                    frame(painter, at, "edge", "surface", radius=4)
                    write(painter, at, text, theme().font(0.95, 600), "text", _CENTRE)
                else:
                    fill(painter, at, "accent_soft", 4)
                    write(painter, at, text, theme().font(0.95), "accent", _CENTRE)


def own_cells(part: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Return which cells of a stretched array are its own, not repeated: bool, ``[rows, columns]``."""
    padded = (1,) * (len(shape) - part.ndim) + part.shape
    own = np.zeros(shape, bool)
    own[tuple(slice(0, size) for size in padded)] = True
    return np.atleast_2d(own)
