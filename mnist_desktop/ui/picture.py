"""Anything painted as a picture or a table: found under the pointer or the focus, copied, written."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSlider, QLabel, QTabBar, QWidget
from shiboken6 import createdByPython

from mnist_desktop.ui import export
from mnist_desktop.ui.banner import Banner
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.theme import theme

SCALE = 2  # pixels of a picture per logical pixel: sharp on paper and on a projector
MARGIN = 8  # px around what is painted to the rim of its widget
_HOUSE = "mnist_desktop."
# Painted, but nothing that anybody would want as a picture by itself: what holds them is taken.
_CONTROLS = (QAbstractButton, QAbstractSlider, QLabel, QTabBar, Banner, Heading, Rule, Segments)


@runtime_checkable
class SelfDrawn(Protocol):
    """A widget that knows better than the screen what its picture is."""

    def picture(self) -> QImage:
        """Return the picture."""

    def svg(self) -> bytes:
        """Return it as SVG."""


@runtime_checkable
class Tabular(Protocol):
    """A widget whose numbers can be had as a table."""

    def as_text(self) -> str:
        """Return headings and rows, tab-separated."""


def nearest(widget: QWidget | None) -> QWidget | None:
    """Return the innermost picture that a widget is, or is in: a plot, an image, a table, else the card around.

    Parts that Qt made by itself, as the head of a table, are none. Python knows them by objects that nothing else
    holds; a menu that hangs on one and remembers it is a circle, and when Python clears that away, PySide 6.11 deletes
    parts that are Qt's.
    """
    while widget is not None:
        if createdByPython(widget) and is_picture(widget):
            return widget
        widget = widget.parentWidget()
    return None


def is_picture(widget: QWidget) -> bool:
    """Whether a widget paints something of its own that is no control."""
    if isinstance(widget, _CONTROLS) or widget.isWindow():
        return False
    kinds = (kind for kind in type(widget).__mro__ if kind.__module__.startswith(_HOUSE))
    return isinstance(widget, QAbstractItemView) or any("paintEvent" in vars(kind) for kind in kinds)


def title_of(widget: QWidget) -> str:
    """Return what a picture is called: what a screen reader says of it, or of the first part that has a name."""
    if own := str(widget.accessibleName()):
        return own
    names = (str(part.accessibleName()) for part in widget.findChildren(QWidget))
    return next(filter(None, names), str(widget.objectName()) or "picture")


def picture_of(widget: QWidget) -> QImage:
    """Return a widget as it looks, on the ground of the theme, :data:`SCALE` pixels per logical pixel."""
    if isinstance(widget, SelfDrawn):
        return widget.picture()
    image = QImage(_size(widget) * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    _paint(widget, painter)
    painter.end()
    return image


def svg_of(widget: QWidget) -> bytes:
    """Return a widget as SVG: lines and words stay sharp at any size, images of numbers are embedded."""
    if isinstance(widget, SelfDrawn):
        return widget.svg()
    return export.svg(_size(widget), title_of(widget), lambda painter: _paint(widget, painter))


def _size(widget: QWidget) -> QSize:
    return widget.size() + QSize(2 * MARGIN, 2 * MARGIN)


def _paint(widget: QWidget, painter: QPainter) -> None:
    painter.fillRect(QRect(QPoint(), _size(widget)), theme().color("surface"))
    children = QWidget.RenderFlag.DrawChildren
    focused = widget.hasFocus()
    if focused:  # the ring belongs to the window
        widget.clearFocus()
    widget.render(painter, QPoint(MARGIN, MARGIN), QRegion(), children)
    if focused:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def csv_of(widget: Tabular) -> str:
    """Return the table of a widget, comma-separated."""
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerows(_rows(widget.as_text()))
    return out.getvalue()


def _rows(text: str) -> Iterator[list[str]]:
    return (line.split("\t") for line in text.split("\n"))
