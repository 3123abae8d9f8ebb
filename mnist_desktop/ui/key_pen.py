"""A pen moved by keys, for those who draw without a mouse."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt

from mnist_desktop.ui.sketch import SIDE

_STEP, _FAST = 0.5, 2.0  # units a key press; the repeat of a held key makes about 15 units a second

_ARROWS = {
    Qt.Key.Key_Left.value: (-1, 0),
    Qt.Key.Key_Right.value: (1, 0),
    Qt.Key.Key_Up.value: (0, -1),
    Qt.Key.Key_Down.value: (0, 1),
}


class Move(Enum):
    """What a key made of the pen."""

    NONE = auto()  # no key of the pen
    STAY = auto()
    DOWN = auto()
    GO = auto()
    UP = auto()


class KeyPen:
    """Arrows move the pen, two at once along the diagonal; Space puts it down and lifts it, Esc lifts it.

    An arrow takes the pen out; until then Space is not the pen's, so that who drew with the mouse can run with it.
    Space works both ways people try it: pressed and released it stays down until pressed again; held while
    drawing it lifts when released.
    """

    def __init__(self) -> None:
        self.x = self.y = SIDE / 2
        self.down = False
        self.shown = False
        self._held: set[int] = set()
        self._drawn_while_held = False

    def wants(self, key: int) -> bool:
        """Whether a key is for the pen and not for a shortcut of the window."""
        return key in _ARROWS or (self.shown and key == Qt.Key.Key_Space.value)

    def press(self, key: int, fast: bool, repeat: bool) -> Move:
        """Take a key press; `fast` when Shift is held, `repeat` when the system repeats a held key."""
        if key in _ARROWS:
            self._held.add(key)
            step = _FAST if fast else _STEP
            right = sum(_ARROWS[held][0] for held in self._held)
            down = sum(_ARROWS[held][1] for held in self._held)
            self.x = min(max(self.x + right * step, 0.0), float(SIDE))
            self.y = min(max(self.y + down * step, 0.0), float(SIDE))
            self.shown = self._drawn_while_held = True
            return Move.GO
        if key == Qt.Key.Key_Space.value and self.shown:
            if repeat:
                return Move.STAY
            self.down, self.shown, self._drawn_while_held = not self.down, True, False
            return Move.DOWN if self.down else Move.UP
        if key == Qt.Key.Key_Escape.value and (self.down or self.shown):
            self.hide()
            return Move.UP
        return Move.NONE

    def release(self, key: int) -> Move:
        """Take the release of a key, not one made by its repetition."""
        self._held.discard(key)
        if key == Qt.Key.Key_Space.value and self.down and self._drawn_while_held:
            self.down = False
            return Move.UP
        return Move.STAY if self.wants(key) else Move.NONE

    def lift(self) -> None:
        """Lift the pen and forget held keys, as when the canvas loses the keyboard."""
        self.down = False
        self._held.clear()

    def hide(self) -> None:
        """Lift the pen and show it no more, as when a mouse takes over."""
        self.lift()
        self.shown = False
