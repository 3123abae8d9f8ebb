"""Our outline icons: one SVG each, tinted from the tokens at run time.

A widget that keeps an icon is dressed once with :func:`dress` and follows the theme; a painted widget draws with
:func:`draw`. Pixmaps live in Qt's own bounded ``QPixmapCache``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
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


def icon(name: str, color: str = "text", size: int = 18, chosen: str = "on_accent") -> QIcon:
    """Return an icon for buttons and actions in the theme in force, with disabled, checked and selected looks.

    Parameters
    ----------
    name, color, size
        As in :func:`pixmap`.
    chosen : str
        The colour in a chosen row: boxes fill it with the accent, lists with the soft one, where it is ``"accent"``.
    """
    result = QIcon()
    for dpr in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        result.addPixmap(pixmap(name, color, size, dpr))
        result.addPixmap(pixmap(name, "disabled", size, dpr), QIcon.Mode.Disabled)
        # Qt's own look in a chosen row is tinted with the very ground it stands on.
        result.addPixmap(pixmap(name, chosen, size, dpr), QIcon.Mode.Selected)
        if color == "text":
            result.addPixmap(pixmap(name, "accent", size, dpr), QIcon.Mode.Normal, QIcon.State.On)
    return result


def draw(painter: QPainter, rect: QRectF, name: str, color: str = "text", size: int = 18) -> None:
    """Paint an icon in the middle of `rect`, on whole device pixels."""
    dpr = painter.device().devicePixelRatio()
    corner = rect.center() - QPointF(size, size) / 2
    at = QPointF(round(corner.x() * dpr), round(corner.y() * dpr)) / dpr
    painter.drawPixmap(at, pixmap(name, color, size, dpr))


def dress(button: QAbstractButton, name: str, color: str = "text", size: int = 18) -> None:
    """Give a button an icon that follows the theme; call again to change it."""
    worn = button.findChild(_Dress, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if worn is None:
        worn = _Dress(button)
    worn.wear(name, color, size)


class _Dress(QObject):
    """Renews the icon of its parent when the theme changes."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._worn = ("", "", 0)
        theme().changed.connect(self._renew)

    def wear(self, name: str, color: str, size: int) -> None:
        """Put on this icon."""
        self._worn = (name, color, size)
        self._button.setIconSize(QSize(size, size))
        self._renew()

    @Slot()
    def _renew(self) -> None:
        self._button.setIcon(icon(*self._worn))
