"""The columns of the table of items, and its head."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.panels.gradients.mnist_loss.items import Items
from mnist_desktop.ui.painting import write
from mnist_desktop.ui.theme import theme

_GAP, _NEAR = 14, 6  # px between columns; between those that belong together
_PAD = 8  # px at both ends: numbers do not touch the edge of the tint of the chosen row
_NAME, _TARGET, _VALUE, _USED, _BRANCH, _COST = 36, 52, 50, 58, 62, 54  # px
_TRACK = 0.56  # of what is left; the rest is the bar's
CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Columns:
    """Where the columns lie in a row of some size, left to right; `used` is there with the sigmoid only."""

    name: QRectF
    target: QRectF
    track: QRectF
    value: QRectF
    used: QRectF | None
    for_one: QRectF
    for_zero: QRectF
    bar: QRectF
    cost: QRectF


def columns(width: float, height: float, squeeze: bool) -> Columns:
    """Return the columns: the track of the prediction and the bar of the loss share what the others leave."""
    fixed = [_NAME, _TARGET, _VALUE, _BRANCH, _BRANCH, _COST] + ([_USED] if squeeze else [])
    gaps = _GAP * (5 if squeeze else 4) + 3 * _NEAR
    spare = max(width - 2 * _PAD - sum(fixed) - gaps, 80)
    x = float(_PAD)

    def take(wide: float, gap: float = _GAP) -> QRectF:
        nonlocal x
        rect = QRectF(round(x), 0, round(wide), height)
        x += wide + gap
        return rect

    name, target = take(_NAME), take(_TARGET)
    track, value = take(spare * _TRACK, _NEAR), take(_VALUE)
    used = take(_USED) if squeeze else None
    for_one, for_zero = take(_BRANCH, _NEAR), take(_BRANCH)
    bar, cost = take(spare * (1 - _TRACK), _NEAR), take(_COST)
    return Columns(name, target, track, value, used, for_one, for_zero, bar, cost)


class ItemHead(QWidget):
    """What stands in the columns."""

    def __init__(self, items: Items, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Columns"))
        items.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Return a modest width."""
        return QSize(480, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the names of the columns."""
        painter, font = QPainter(self), theme().font(0.82)
        at = columns(self.width(), self.height(), self._items.squeeze)
        where = QRectF(at.for_one.left() - 8, 0, at.for_zero.right() - at.for_one.left() + 16, self.height())
        for rect, text, align in (
            (at.name, self.tr("item"), Qt.AlignmentFlag.AlignLeft),
            (at.target, self.tr("target"), CENTRE),
            (at.track, self.tr("prediction p"), Qt.AlignmentFlag.AlignLeft),
            (where, self.tr("where: 1 − p or p"), CENTRE),
            (at.bar, self.tr("loss"), Qt.AlignmentFlag.AlignLeft),
        ):
            write(painter, rect, text, font, "muted", align)
        if at.used is not None:
            write(painter, at.used, self.tr("sigmoid"), font, "muted", CENTRE)

    @Slot()
    def _follow(self) -> None:
        words = [
            self.tr("item"),
            self.tr("target"),
            self.tr("prediction"),
            self.tr("branches"),
            self.tr("loss"),
        ]
        self.setAccessibleDescription(", ".join(words))
        self.update()
