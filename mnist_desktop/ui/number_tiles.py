"""Cells with their number, painted once and kept: a grid of 784 numbers is 784 copies, not 784 texts."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from mnist_desktop.ui.colormaps import contrast
from mnist_desktop.ui.theme import theme

_MOST = 4096  # tiles kept; 1 kB each at 16 px, 4 MB in all
_READ = 4.5  # to 1: the least contrast in which small numbers are read
_ZERO = 0.45  # opacity of a 0, so that the digit shows
HEAD, HEAD_CHOSEN = -1, -2  # "levels" of row and column numbers


class NumberTiles:
    """Tiles of one size; begin again when the size, the screen or the theme changes.

    Parameters
    ----------
    width, height : int
        Of a tile, in device pixels.
    dpr : float
        Device pixels per logical pixel.
    colours : numpy.ndarray
        uint32 ``[256]``, ``0xAARRGGBB``, the ground of every level.
    """

    def __init__(self, width: int, height: int, dpr: float, colours: np.ndarray) -> None:
        self._width, self._height, self._dpr = width, height, dpr
        self._colours = colours
        self._tiles: dict[tuple[str, int], QPixmap] = {}
        self._font = number_font(height / dpr)

    def fit(self, width: int, height: int, dpr: float) -> bool:
        """Return whether the tiles are of this size for this screen."""
        return (width, height, dpr) == (self._width, self._height, self._dpr)

    def tile(self, text: str, level: int) -> QPixmap:
        """Return a cell: its number on the ground of its level, and its hairlines."""
        found = self._tiles.get((text, level))
        if found is None:
            if len(self._tiles) >= _MOST:
                self._tiles.clear()
            found = self._tiles[text, level] = self._paint(text, level)
        return found

    def _paint(self, text: str, level: int) -> QPixmap:
        look = theme()
        ground = look.color("surface")
        pixmap = QPixmap(self._width, self._height)
        pixmap.setDevicePixelRatio(self._dpr)
        pixmap.fill(ground)
        wide, high = self._width / self._dpr, self._height / self._dpr
        painter = QPainter(pixmap)
        font = QFont(self._font)
        if level < 0:
            font.setWeight(QFont.Weight.DemiBold if level == HEAD_CHOSEN else QFont.Weight.Normal)
            pen = look.color("accent" if level == HEAD_CHOSEN else "muted")
        else:
            shade = QColor.fromRgba(int(self._colours[level]))
            painter.fillRect(QRectF(0, 0, wide, high), shade)
            if shade.alpha():
                ground = shade
            pen = _readable(ground)
            if text == "0":
                pen.setAlphaF(_ZERO)
            line = 1 / self._dpr
            painter.fillRect(QRectF(wide - line, 0, line, high), hairline())
            painter.fillRect(QRectF(0, high - line, wide - line, line), hairline())
        painter.setFont(font)
        painter.setPen(pen)
        room = QRectF(0, 0, wide - 1 / self._dpr, high - 1 / self._dpr)
        most, needed = room.width() - 1, QFontMetricsF(font, pixmap).horizontalAdvance(text)
        if needed > most:  # a wide font, or a long number: narrower rather than cut off
            painter.scale(most / needed, 1)
            room.setWidth(room.width() * needed / most)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
        painter.end()
        return pixmap


def number_font(cell: float) -> QFont:
    """Return the font of the numbers in cells so many logical pixels high: 8 px in 16, 13 px in 34."""
    font = theme().font(weight=500)
    font.setPixelSize(max(7, round(3.5 + 0.28 * cell)))
    if cell < 20:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.35)
    return font


def hairline() -> QColor:
    """Return the colour of the lines between cells."""
    return theme().color("muted", 0.22)


def _readable(ground: QColor) -> QColor:
    """Return text or surface, whichever reads better on `ground`; on a middle grey only black or white does."""
    look, best = theme().tokens, ""
    for pair in ((look.text, look.surface), ("#000000", "#FFFFFF")):
        best = max(pair, key=lambda colour: contrast(colour, ground.name()))
        if contrast(best, ground.name()) >= _READ:
            break
    return QColor(best)
