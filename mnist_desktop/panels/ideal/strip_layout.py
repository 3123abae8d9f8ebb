"""Where the ten ideal digits of a strip lie."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import fitting
from mnist_desktop.ui.theme import theme

COUNT = 10
SIDE = 28  # pixels of an ideal
GAP = 10  # px between two
_CAPTION = 0.9  # of the font
_DISTANCE = "0.0000"  # as wide as any: figures are of one width


@dataclass(frozen=True)
class StripLayout:
    """Ten equal columns: an ideal in whole device pixels, and under it its words.

    Parameters
    ----------
    width, height : int
        Of the strip, in logical pixels.
    foot : int
        Height of the words.
    dpr : float
        Device pixels per logical pixel.
    """

    width: int
    height: int
    foot: int
    dpr: float

    def column(self, digit: int) -> QRectF:
        """Return the column of an ideal, in logical pixels."""
        wide = (self.width - GAP * (COUNT - 1)) / COUNT
        return QRectF(digit * (wide + GAP), 0, wide, self.height)

    def picture(self, digit: int) -> QRectF:
        """Return where an ideal lies, without its frame of one pixel."""
        column = self.column(digit)
        room = min(column.width(), self.height - self.foot) - 2
        side = max(1, int(room * self.dpr) // SIDE) * SIDE
        left = round(column.center().x() * self.dpr - side / 2)
        return QRectF(left / self.dpr, 1, side / self.dpr, side / self.dpr)

    def words(self, digit: int) -> QRectF:
        """Return where the words under an ideal lie."""
        column = self.column(digit)
        column.setTop(self.picture(digit).bottom() + 3)
        return column

    def at(self, point: QPointF) -> int | None:
        """Return the ideal in whose column a point lies; None between two."""
        return next((digit for digit in range(COUNT) if self.column(digit).contains(point)), None)


def least_width(scale: int) -> int:
    """Return the width of ten ideals at so many logical pixels a pixel."""
    return (SIDE * scale + 2) * COUNT + GAP * (COUNT - 1)


def distances(room: float) -> tuple[QFont, QFont, list[float]]:
    """Return the fonts of a distance and of the smallest one, and how wide either is written in so much room."""
    plain, strong = (fitting(_DISTANCE, theme().font(_CAPTION, weight), room) for weight in (400, 600))
    return plain, strong, [QFontMetricsF(font).horizontalAdvance(_DISTANCE) for font in (plain, strong)]
