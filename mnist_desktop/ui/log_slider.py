"""A slider over powers of ten, with named zones: a learning rate and what it does."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import dot, fill, width, write
from mnist_desktop.ui.theme import theme

_HANDLE = 8  # px, its radius
_SNAP = 4  # px around a mark: the value is the mark's
_WORDS, _TRACK, _MARKS = 20, 20, 20  # px high: names of zones, the track, numbers below
_A_KEY = 20  # steps of a key in a decade
_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Zone:
    """A part of the range: from one value to another, in the colour of a token."""

    name: str
    low: float
    high: float
    color: str = "edge"


class LogSlider(QWidget):
    """Left and Right change the value by about an eighth, Page Up and Page Down by ten times; dragging is free.

    Values are round, of two figures; near a mark they are the mark's own.

    Parameters
    ----------
    low, high : float
        The ends, above 0.
    name, object_name : str
        What is set, for those who hear the window; unique in the window.
    marks : mapping of float to str
        Numbers below the track.
    zones : sequence of Zone
        Named above the track; the one that holds the value is lit.

    Signals
    -------
    value_changed : float
        By hand; :meth:`set_value` says nothing.
    """

    value_changed = Signal(float)

    def __init__(
        self,
        low: float,
        high: float,
        name: str,
        object_name: str,
        marks: Mapping[float, str],
        zones: Sequence[Zone] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ends = low, high
        self._marks, self._zones = dict(marks), tuple(zones)
        self._value = low
        theme().changed.connect(self._restyle)
        self._describe()

    @property
    def value(self) -> float:
        """What is set; it may lie beyond the ends."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value; one beyond the ends stands at the end."""
        if value != self._value:
            self._value = value
            self._describe()
            self.update()

    def set_zones(self, zones: Sequence[Zone]) -> None:
        """Name other parts of the range."""
        if tuple(zones) != self._zones:
            self._zones = tuple(zones)
            self._describe()
            self.updateGeometry()
            self.update()

    def zone(self) -> Zone | None:
        """Return the zone of the value: its lower end belongs to the one before."""
        return next((z for z in reversed(self._zones) if self._value > z.low), None) or (
            self._zones[0] if self._zones else None
        )

    # -- geometry ------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return names, track and numbers below each other."""
        return QSize(220, (_WORDS if self._zones else 0) + _TRACK + _MARKS)

    def minimumSizeHint(self) -> QSize:
        """Return the same height at half the width."""
        return QSize(120, self.sizeHint().height())

    def _track(self) -> QRectF:
        top = (_WORDS if self._zones else 0) + _TRACK / 2 - 2
        return QRectF(_HANDLE + 2, top, self.width() - 2 * _HANDLE - 4, 4)

    def _x(self, value: float) -> float:
        low, high = (math.log10(end) for end in self._ends)
        part = (math.log10(max(value, 1e-300)) - low) / (high - low)
        return self._track().left() + min(max(part, 0.0), 1.0) * self._track().width()

    def _at(self, x: float) -> float:
        mark = next((m for m in self._marks if abs(self._x(m) - x) <= _SNAP), None)
        if mark is not None:
            return mark
        low, high = (math.log10(end) for end in self._ends)
        part = min(max((x - self._track().left()) / self._track().width(), 0.0), 1.0)
        return _round(10 ** (low + part * (high - low)))

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint zones, names, marks and the handle."""
        painter = QPainter(self)
        track, now = self._track(), self.zone()
        fill(painter, track, "track", 2)
        for zone in self._zones:
            left, right = self._x(zone.low), self._x(zone.high)
            color = "accent" if zone is now and zone.color == "edge" else zone.color
            fill(painter, QRectF(left + 1, track.top(), right - left - 2, 4), color, 2)
        self._paint_names(painter, now)
        font = theme().font(0.82)
        for value, text in self._marks.items():
            x = self._x(value)
            painter.fillRect(QRectF(round(x), track.bottom() + 7, 1, 4), theme().color("edge"))
            wide = width(text, font) + 1
            left = min(max(x - wide / 2, 0), self.width() - wide)
            write(painter, QRectF(left, track.bottom() + 11, wide, _MARKS - 4), text, font, "muted")
        at = QPointF(self._x(self._value), track.center().y())
        if self.hasFocus():
            fill(painter, QRectF(at.x() - 12, at.y() - 12, 24, 24), "accent", 12, 0.3)
        dot(painter, at, _HANDLE, "accent" if self.isEnabled() else "disabled", "surface")

    def _paint_names(self, painter: QPainter, now: Zone | None) -> None:
        """Write the names above their zones, moved apart where they would touch."""
        strong, plain = theme().font(0.9, 600), theme().font(0.9)
        wide = [width(zone.name, strong) + 1.0 for zone in self._zones]
        lefts = [
            (self._x(zone.low) + self._x(zone.high) - room) / 2
            for zone, room in zip(self._zones, wide, strict=True)
        ]
        least = 0.0
        for i, room in enumerate(wide):
            lefts[i] = max(lefts[i], least)
            least = lefts[i] + room + 8
        most = float(self.width())
        for i in reversed(range(len(wide))):
            lefts[i] = min(lefts[i], most - wide[i])
            most = lefts[i] - 8
        for zone, left, room in zip(self._zones, lefts, wide, strict=True):
            lit = zone is now
            color = ("accent" if zone.color == "edge" else zone.color) if lit else "muted"
            write(painter, QRectF(left, 0, room, _WORDS), zone.name, strong if lit else plain, color, _CENTRE)

    # -- hands ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the value under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._set(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._set(self._at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the value by keys."""
        wanted = self._by_key(event.key())
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._set(wanted)

    def _by_key(self, key: int) -> float | None:
        up, right = Qt.Key.Key_Up, Qt.Key.Key_Right
        if key in (up, right, Qt.Key.Key_Down, Qt.Key.Key_Left):
            return self._next(key in (up, right))
        factors = {Qt.Key.Key_PageUp: 10.0, Qt.Key.Key_PageDown: 0.1}
        if key in factors:
            return _round(self._value * factors[Qt.Key(key)])
        return {Qt.Key.Key_Home: self._ends[0], Qt.Key.Key_End: self._ends[1]}.get(Qt.Key(key))

    def _next(self, up: bool) -> float:
        """Return the value a key away; a mark on the way is not jumped over."""
        factor = 10 ** ((1 if up else -1) / _A_KEY)
        wanted = _round(self._value * factor)
        between = [m for m in self._marks if min(self._value, wanted) < m < max(self._value, wanted)]
        return between[0] if between else wanted

    def event(self, event: QEvent) -> bool:
        """Keep the slider's keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and self._by_key(event.key()) is not None:
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _set(self, value: float) -> None:
        value = min(max(value, self._ends[0]), self._ends[1])
        if value != self._value:
            self.set_value(value)
            self.value_changed.emit(value)

    def _describe(self) -> None:
        zone = self.zone()
        self.setAccessibleDescription(f"{self._value:g}, {zone.name}" if zone else f"{self._value:g}")

    @Slot()
    def _restyle(self) -> None:
        self.update()


def _round(value: float) -> float:
    """Return a value of two figures."""
    return float(f"{value:.1e}")
