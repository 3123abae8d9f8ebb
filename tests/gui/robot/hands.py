"""What the robot does: one action of a person at a time, on whatever is in sight."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import createdByPython, getAllValidWrappers, isValid

from mnist_desktop.main_window import MainWindow

SELDOM = ("language-", "theme", "present", "reset-layout")  # these build or paint everything anew
# Places, the theme and the language are all over the window: nobody turns to another one at every other click, or has
# everything built anew. How often they are left alone.
AWAY = {"pages-": 0.8, "places": 0.8, "settings": 0.8}
AWAY |= dict.fromkeys(("themeButton", "languageButton", "settingsDefaults"), 0.98)
AWAY |= {f"settings-{name}": 0.98 for name in ("theme", "contrast", "language", "size")}
K, M = Qt.Key, Qt.KeyboardModifier
KEYS = (K.Key_Tab, K.Key_Backtab, K.Key_Return, K.Key_Escape, K.Key_Space, K.Key_Left, K.Key_Right, K.Key_Up,
        K.Key_Down, K.Key_Home, K.Key_End, K.Key_PageUp, K.Key_PageDown, K.Key_Delete, K.Key_Backspace, K.Key_F2,
        K.Key_Period, K.Key_Comma, K.Key_Greater, K.Key_Question, K.Key_F1, K.Key_F9)  # fmt: skip
Seen = TypeVar("Seen", bound=QWidget)
TEXT = "0123456789.,:-+*/()[]xabwE e"


def ours(kind: type[Seen]) -> list[Seen]:
    """Return the widgets in sight that were made in Python, of one kind.

    From PySide's list of them, not from Qt: PySide would make objects for those of Qt's own too. What findChildren
    finds it keeps for good, with all that hangs on it; and others it lets go at the wrong time, which ended in crashes
    inside Qt.
    """
    made = (it for it in getAllValidWrappers() if isinstance(it, kind))
    return [it for it in made if createdByPython(it) and it.isVisible()]


def _move(window: QWindow, button: Qt.MouseButton, pos: QPoint) -> None:
    QTest.mouseMove(window, pos)


class Hands:
    """Acts on a window, at random.

    Parameters
    ----------
    window : MainWindow
        What it acts on, with all that opens over it.
    dice : random.Random
        Decides everything.
    """

    def __init__(self, window: MainWindow, dice: random.Random) -> None:
        self._window, self._dice = window, dice
        self._in_sight: list[QWidget] = []
        self._kinds: tuple[tuple[Callable[[], str], int], ...] = (
            (self._click, 40), (self._type, 12), (self._key, 18), (self._drag, 12), (self._scroll, 8),
            (self._command, 8), (self._resize, 2),
        )  # fmt: skip

    def look_anew(self) -> None:
        """Forget what is in sight. Of a widget that Qt made and deleted by itself, nobody tells Python."""
        self._in_sight = []

    def act(self) -> str:
        """Do one thing, and say what it was."""
        if QApplication.activePopupWidget() is not None:
            return self.answer_popup()
        kinds, weights = zip(*self._kinds, strict=True)
        return self._dice.choices(kinds, weights)[0]()

    def answer_popup(self) -> str:
        """Choose in the menu or list that is open, or leave it. It may keep the thread until then."""
        popup = QApplication.activePopupWidget()
        if popup is None:
            return ""
        self.look_anew()
        key = self._dice.choice((K.Key_Down, K.Key_Up, K.Key_Right, K.Key_Return, K.Key_Escape))
        QTest.keyClick(popup, key)
        return f"answer {key.name} in {type(popup).__name__}"

    # -- where ---------------------------------------------------------------------------------------------

    def _target(self) -> QWidget:
        """Return something in sight that can be used; if there is nothing, the window."""
        if not self._in_sight:
            found = [
                w for w in ours(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not w.isWindow()
            ]
            found.sort(key=lambda w: (self._called(w), w.mapToGlobal(QPoint()).toTuple()))
            self._in_sight = found or [self._window]
        for _ in range(10):
            widget = self._dice.choice(self._in_sight)
            if isValid(widget) and widget.isVisible() and widget.width() > 0 and widget.height() > 0:
                alone = [often for name, often in AWAY.items() if widget.objectName().startswith(name)]
                if self._dice.random() >= max(alone, default=0.0):
                    return widget
        self._in_sight = []
        return self._window

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(self._dice.randrange(widget.width()), self._dice.randrange(widget.height()))

    @staticmethod
    def _send(event: Callable[..., None], widget: QWidget, point: QPoint) -> None:
        """Let the mouse do something over a widget; Qt brings it to the part that lies there."""
        if isValid(widget) and widget.isVisible():
            handle = widget.window().windowHandle()
            place = widget.mapTo(widget.window(), point)
            if QRect(QPoint(), handle.size()).contains(place):  # else it is scrolled away, or about to be
                event(handle, Qt.MouseButton.LeftButton, pos=place)

    @staticmethod
    def _called(widget: QWidget) -> str:
        return f"{type(widget).__name__} {widget.objectName()!r}"

    # -- what ----------------------------------------------------------------------------------------------

    def _click(self) -> str:
        widget = self._target()
        words = f"on {self._called(widget)}"
        point, twice = self._point(widget), self._dice.random() < 0.1
        self._send(QTest.mouseDClick if twice else QTest.mouseClick, widget, point)
        return f"{'double click' if twice else 'click'} {words}"

    def _type(self) -> str:
        text = "".join(self._dice.choices(TEXT, k=self._dice.randint(1, 4)))
        for sign in text:
            QTest.keyClicks(QApplication.focusWidget() or self._window, sign)
        return f"type {text!r}"

    def _key(self) -> str:
        widget, key = QApplication.focusWidget() or self._window, self._dice.choice(KEYS)
        modifier = self._dice.choices((M.NoModifier, M.ShiftModifier, M.ControlModifier), (8, 1, 1))[0]
        QTest.keyClick(widget, key, modifier)
        return f"press {modifier.name} {key.name}"

    def _drag(self) -> str:
        widget = self._target()
        words = f"drag in {self._called(widget)}"
        self._send(QTest.mousePress, widget, self._point(widget))
        for _ in range(self._dice.randint(1, 5)):
            if not isValid(widget) or not widget.isVisible():
                return words
            self._send(_move, widget, self._point(widget))
        if isValid(widget):
            self._send(QTest.mouseRelease, widget, self._point(widget))
        return words

    def _scroll(self) -> str:
        widget = self._target()
        at = QPointF(self._point(widget))
        turn = QPoint(0, self._dice.choice((-240, -120, 120, 240)))
        modifier = self._dice.choices((M.NoModifier, M.ControlModifier), (6, 1))[0]
        where = QPointF(widget.mapToGlobal(at.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        none = Qt.MouseButton.NoButton
        QApplication.sendEvent(widget, QWheelEvent(at, where, QPoint(), turn, none, modifier, phase, False))
        return f"scroll {self._called(widget)}"

    def _command(self) -> str:
        known = self._window.actions_by_id.by_id
        name = self._dice.choice(list(known))
        if name.startswith(SELDOM) and self._dice.random() < 0.95:
            name = "step"
        action = known[name]
        if action.isEnabled():
            action.trigger()
        return f"command {name}"

    def _resize(self) -> str:
        size = self._dice.randint(800, 1400), self._dice.randint(560, 900)
        self._window.resize(*size)
        return f"resize to {size}"
