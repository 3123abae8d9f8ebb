"""What painted widgets share: crisp frames, the focus ring, elided text."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from mnist_desktop.ui.theme import theme

_STEP = 0.95  # by which a font that is too large becomes smaller


def frame(
    painter: QPainter, rect: QRectF, edge: str, fill: str | None = None, radius: float = 6, width: int = 1
) -> None:
    """Paint a rounded frame whose line lies wholly inside `rect`.

    Parameters
    ----------
    edge, fill : str
        Tokens; no `fill` leaves the ground as it is.
    radius, width : float, int
        Of the corners and of the line, logical pixels.
    """
    inset = width / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().color(edge), width))
    painter.setBrush(theme().color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.restore()


def focus_ring(painter: QPainter, rect: QRectF, radius: float = 6) -> None:
    """Paint the 2-px ring that shows where the keyboard is."""
    frame(painter, rect, "accent", radius=radius, width=2)


def mark_cell(painter: QPainter, cell: QRectF, width: float, alpha: float = 1.0) -> None:
    """Paint a frame around a cell of a picture, and one of the ground around it: it is seen on dark cells, too."""
    out = (width + 1) / 2
    for rect, pen in (
        (cell.adjusted(-out, -out, out, out), QPen(theme().color("surface"), 1)),
        (cell, QPen(theme().color("accent", alpha), width)),
    ):
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(rect)


def fill(painter: QPainter, rect: QRectF, color: str, radius: float, alpha: float = 1.0) -> None:
    """Paint a rounded area without a line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(color, alpha))
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def dot(painter: QPainter, centre: QPointF, radius: float, edge: str, fill: str) -> None:
    """Paint a ringed point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().color(edge), 2))
    painter.setBrush(theme().color(fill))
    painter.drawEllipse(centre, radius, radius)
    painter.restore()


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: str = "text",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write one line of text, centred vertically and elided at its end to the width of `rect`."""
    font = fitting(text, font, rect.width() + 0.5)
    painter.setFont(font)
    painter.setPen(theme().color(color))
    metrics = QFontMetricsF(font, painter.device())
    # A hair of tolerance: a column measured for exactly this text must not elide it.
    if metrics.horizontalAdvance(text) > rect.width() + 0.5:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, _one_line(align), text)


def fitting(text: str, font: QFont, room: float) -> QFont:
    """Return the font; of large type, a smaller one in which a line is read to its end, though no less than usual."""
    if theme().scale <= 1 or QFontMetricsF(font).horizontalAdvance(text) <= room:
        return font
    font, least = QFont(font), font.pointSizeF() / theme().scale
    # Step by step: advances do not grow evenly with the size.
    while font.pointSizeF() > least and QFontMetricsF(font).horizontalAdvance(text) > room:
        font.setPointSizeF(max(font.pointSizeF() * _STEP, least))
    return font


@cache
def _one_line(align: Qt.AlignmentFlag) -> int:
    """Return the flags of a line; joining PySide's flags takes longer than measuring the text."""
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    return int(flags)


def width(text: str, font: QFont) -> int:
    """Return the width of a line of text in whole logical pixels, rounded up."""
    return int(-(-QFontMetricsF(font).horizontalAdvance(text) // 1))
