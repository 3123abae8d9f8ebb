"""Hands for the window: the moves of a lesson, carried out with real mouse and key events."""

from __future__ import annotations

import time
from collections.abc import Callable
from difflib import get_close_matches
from itertools import pairwise

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from mnist_desktop.lab.lessons import Move
from mnist_desktop.main_window import MainWindow
from mnist_desktop.panels.panel import Panel
from mnist_desktop.panels.places import all_pages
from mnist_desktop.ui.segments import Segments

PATIENCE = 120.0  # seconds to wait for the window to come to rest, on a slow and busy machine


class MoveFailed(Exception):
    """A move that cannot be made, in words."""


class Hands:
    """Makes the moves of a lesson.

    Parameters
    ----------
    window : MainWindow
        Shown, or drawn into memory.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window, self._session = window, window.session
        self._failures: list[str] = []
        self._session.failed.connect(lambda failure: self._failures.append(f"{failure.what} {failure.hint}"))

    def make(self, move: Move) -> None:
        """Make a move and wait until the window rests.

        Raises
        ------
        MoveFailed
            It cannot be made, or it ended in an error.
        """
        makers: dict[str, Callable[[Move], None]] = {
            "do": self._do,
            "press": self._press,
            "choose": self._choose,
            "set": self._set,
            "keys": self._keys,
            "click": self._click,
            "drag": self._drag,
            "setup": self._setup,
            "take": self._take,
            "show": self._show,
        }
        self._failures.clear()
        makers[move.kind](move)
        self.rest()
        if self._failures:
            raise MoveFailed(self._failures[0])

    def rest(self) -> None:
        """Wait until all that was asked is done and drawn."""
        self.wait(self._rests, "the window comes to rest")

    def wait(self, condition: Callable[[], bool], words: str, seconds: float = PATIENCE) -> None:
        """Let the window go on until a condition holds; MoveFailed if that takes too long."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise MoveFailed(f"waited {seconds:.0f} s in vain: {words}")
            QApplication.processEvents()
            time.sleep(0.002)

    def _rests(self) -> bool:
        session = self._session
        if not session.answered or session.library.busy:
            return False
        return all(panel.is_current for panel in self._window.findChildren(Panel))

    # -- the moves -----------------------------------------------------------------------------------------

    def _do(self, move: Move) -> None:
        action = self._window.actions_by_id.by_id.get(str(move.target))
        if action is None:
            raise MoveFailed(unknown("command", str(move.target), self._window.actions_by_id.by_id))
        for _ in range(move.times):
            if not action.isEnabled():
                raise MoveFailed(f'"{move.target}" cannot be done now: {action.toolTip()}')
            action.trigger()
            self.rest()

    def _press(self, move: Move) -> None:
        button = self._find(str(move.target))
        for _ in range(move.times):
            self._click_on(button, _middle(button))
            self.rest()

    def _choose(self, move: Move) -> None:
        """Choose by position, which is the same in every language."""
        chooser, option = self._find(str(move.target)), move.more["option"]
        assert isinstance(option, int)
        if isinstance(chooser, QComboBox):
            if option > chooser.count():
                raise MoveFailed(f'"{move.target}" has {chooser.count()} options, no {option}')
            chooser.setFocus()
            QTest.keyClick(chooser, Qt.Key.Key_Home)
            for _ in range(option - 1):
                QTest.keyClick(chooser, Qt.Key.Key_Down)
            chooser.activated.emit(chooser.currentIndex())
        elif isinstance(chooser, Segments):
            parts = chooser.findChildren(QRadioButton)
            if option > len(parts):
                raise MoveFailed(f'"{move.target}" has {len(parts)} options, no {option}')
            self._click_on(parts[option - 1], _middle(parts[option - 1]))
        else:
            raise MoveFailed(f'"{move.target}" is no choice of options')

    def _set(self, move: Move) -> None:
        widget, to = self._find(str(move.target)), move.more["to"]
        if isinstance(widget, QCheckBox):
            if widget.isChecked() != to:
                self._click_on(widget, QPoint(12, widget.height() // 2))
        elif isinstance(widget, QAbstractSlider) and isinstance(to, int):
            if not widget.minimum() <= to <= widget.maximum():
                raise MoveFailed(
                    f'"{move.target}" goes from {widget.minimum()} to {widget.maximum()}, not to {to}'
                )
            widget.setFocus()
            widget.setValue(to)
        elif isinstance(widget, (QLineEdit, QAbstractSpinBox)):
            widget.setFocus()
            widget.selectAll()
            QTest.keyClicks(widget, str(to))
            QTest.keyClick(widget, Qt.Key.Key_Return)
        else:
            raise MoveFailed(f'"{move.target}" cannot be set to {to!r}')

    def _keys(self, move: Move) -> None:
        widget = self._find(str(move.more["on"]))
        widget.setFocus()
        for _ in range(move.times):
            for word in str(move.target).split():
                key = _key(word)
                QTest.keyClick(widget, key.key(), key.keyboardModifiers())
        self.rest()

    def _click(self, move: Move) -> None:
        widget = self._find(str(move.target))
        self._click_on(widget, _at(widget, move.spots[0]))

    def _drag(self, move: Move) -> None:
        widget = self._find(str(move.target))
        viewport = _surface(widget)
        points = [_at(widget, spot) for spot in move.spots]
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=points[0])
        for start, end in pairwise(points):
            for part in (0.25, 0.5, 0.75, 1.0):
                QTest.mouseMove(viewport, start + (end - start) * part)
                QApplication.processEvents()
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=points[-1])

    def _setup(self, move: Move) -> None:
        self._session.guide.begin({str(move.target): move.more["to"]}, anew=False)

    def _take(self, move: Move) -> None:
        split, number = str(move.more.get("split", "train")), move.more.get("number", 1)
        data = self._session.data
        assert data is not None and isinstance(number, int)
        found = (getattr(data, split).labels == move.target).nonzero()[0]
        if number > len(found):
            raise MoveFailed(f"there are {len(found)} images of {move.target} in {split}, no {number}")
        self._session.take_sample(int(found[number - 1]), split)

    def _show(self, move: Move) -> None:
        if move.target not in all_pages():
            raise MoveFailed(unknown("page", str(move.target), all_pages()))
        self._window.show_page(str(move.target))

    # -- finding and pressing ------------------------------------------------------------------------------

    def _find(self, name: str) -> QWidget:
        """Return the widget of that name that is in sight and can be used; it is scrolled to."""
        named = [widget for widget in self._window.findChildren(QWidget, name) if not widget.isHidden()]
        seen = [widget for widget in named if widget.isVisible()]
        if not seen:
            names = {w.objectName() for w in self._window.findChildren(QWidget) if w.isVisible()}
            raise MoveFailed(unknown("widget in sight", name, names))
        widget = seen[0]
        if not widget.isEnabled():
            raise MoveFailed(f'"{name}" cannot be used now. {widget.toolTip()}'.rstrip())
        self._scroll_to(widget)
        return widget

    @staticmethod
    def _scroll_to(widget: QWidget) -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        QApplication.processEvents()

    @staticmethod
    def _click_on(widget: QWidget, at: QPoint) -> None:
        target = _surface(widget)
        if isinstance(widget, QAbstractButton) and not widget.isEnabled():
            raise MoveFailed(f'"{widget.objectName()}" cannot be pressed now. {widget.toolTip()}'.rstrip())
        QTest.mouseMove(target, at)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def unknown(kind: str, name: str, known: object) -> str:
    """Return words for a name that nothing has, with those that are nearest."""
    names = sorted(str(one) for one in known)  # type: ignore[attr-defined]
    near = get_close_matches(name, names, 3, 0.4)
    also = f"; perhaps {', '.join(near)}" if near else ""
    return f'there is no {kind} "{name}"{also}'


def _key(word: str) -> QKeyCombination:
    keys = QKeySequence(word)
    if keys.count() == 1:
        key: QKeyCombination = keys[0]  # type: ignore[index]
        if key.key() != Qt.Key.Key_unknown:
            return key
    raise MoveFailed(f'"{word}" is no key')


def _surface(widget: QWidget) -> QWidget:
    """Return what takes the mouse: the viewport of what scrolls."""
    viewport = getattr(widget, "viewport", None)
    found = viewport() if callable(viewport) else None
    return found if isinstance(found, QWidget) else widget


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def _at(widget: QWidget, spot: tuple[float, float]) -> QPoint:
    size = _surface(widget).size()
    return QPointF(spot[0] * (size.width() - 1), spot[1] * (size.height() - 1)).toPoint()
