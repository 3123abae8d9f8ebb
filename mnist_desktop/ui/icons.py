"""Our outline icons: one SVG each, tinted from the tokens at run time.

A widget that keeps an icon is dressed once with :func:`dress`; a painted widget draws with :func:`draw`. All of them
follow the theme. Pixmaps live in Qt's own bounded ``QPixmapCache``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.assets import resource
from mnist_desktop.ui.theme import theme


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, color: str = "text", size: int = 18, dpr: float = 1.0) -> QPixmap:
    """Return an icon as a picture.

    Parameters
    ----------
    name : str
        File name under ``resources/icons`` without ``.svg``.
    color : str
        A token: ``"text"``, ``"accent"``, …
    size : int
        Edge, logical pixels.
    dpr : float
        Device pixels per logical pixel.

    Raises
    ------
    FileNotFoundError
        There is no such icon.
    """
    tint = theme().color(color)
    key = f"mnist-desktop/icon/{name}/{tint.name()}/{size}/{dpr}"
    result = QPixmap()
    if QPixmapCache.find(key, result):
        return result
    result = _shape(name, size, dpr)
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(result.rect(), tint)
    painter.end()
    result.setDevicePixelRatio(dpr)
    QPixmapCache.insert(key, result)
    return result


def _shape(name: str, size: int, dpr: float) -> QPixmap:
    """Return an icon in black: to draw an SVG takes ten times as long as to tint what it drew."""
    key = f"mnist-desktop/shape/{name}/{size}/{dpr}"
    result = QPixmap()
    if QPixmapCache.find(key, result):
        return result
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", "black").encode()))
    result = QPixmap(QSize(size, size) * dpr)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter)
    painter.end()
    QPixmapCache.insert(key, result)
    return result


class _Outline(QIconEngine):
    """Draws an icon in the colour of the state it is asked for, when it is asked: most states never are."""

    def __init__(self, name: str, color: str, size: int, chosen: str) -> None:
        super().__init__()
        self._name, self._color, self._size, self._chosen = name, color, size, chosen

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon for a size in logical pixels, no larger than it is meant to be."""
        return pixmap(self._name, self._token(mode, state), self._edge(size), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon where a pixel is a pixel."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon."""
        draw(painter, QRectF(rect), self._name, self._token(mode, state), self._edge(rect.size()))

    def clone(self) -> QIconEngine:
        """Return the same for an icon that is to be changed. Qt deletes it; Python must not, before that."""
        _clones.append(_Outline(self._name, self._color, self._size, self._chosen))
        return _clones[-1]

    def _edge(self, room: QSize) -> int:
        return min(room.width(), room.height(), self._size)

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        # Qt's own look in a chosen row is tinted with the very ground it stands on.
        if mode == QIcon.Mode.Selected:
            return self._chosen
        return "accent" if state == QIcon.State.On and self._color == "text" else self._color


_clones: list[_Outline] = []


def icon(name: str, color: str = "text", size: int = 18, chosen: str = "on_accent") -> QIcon:
    """Return an icon for buttons and actions that follows the theme, with disabled, checked and selected looks.

    Parameters
    ----------
    name, color, size
        As in :func:`pixmap`.
    chosen : str
        The colour in a chosen row: boxes fill it with the accent, lists with the soft one, where it is ``"accent"``.

    Raises
    ------
    FileNotFoundError
        There is no such icon.
    """
    _source(name)  # now, where the name stands, not when it is painted
    return QIcon(_Outline(name, color, size, chosen))


def draw(painter: QPainter, rect: QRectF, name: str, color: str = "text", size: int = 18) -> None:
    """Paint an icon in the middle of `rect`, on whole device pixels."""
    dpr = painter.device().devicePixelRatio()
    corner = rect.center() - QPointF(size, size) / 2
    at = QPointF(round(corner.x() * dpr), round(corner.y() * dpr)) / dpr
    painter.drawPixmap(at, pixmap(name, color, size, dpr))


def dress(button: QAbstractButton, name: str, color: str = "text", size: int = 18) -> None:
    """Give a button an icon that follows the theme; call again to change it."""
    button.setIconSize(QSize(size, size))
    button.setIcon(icon(name, color, size))
