"""Every place of the real window, for those who use keys or hear it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextBrowser, QToolBar, QWidget

from mnist_desktop.lab.digit import Digit
from mnist_desktop.main_window import MainWindow
from mnist_desktop.panels.places import all_pages
from mnist_desktop.session import Session
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.plot_key import PlotKey
from mnist_desktop.ui.quiet_bar import QuietBar
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.stage_rail import StageRail
from mnist_desktop.ui.tabs import PaintedTabs

LOW, TOOL = 24, 32  # px
# What paints frames, lines and what Qt tells of it, and what paints words that its name says whole.
FRAMES = (Card, QuietBar, Rule, StageRail)
WORDS = (Badge, Heading, PaintedTabs, PlotKey, QAbstractButton, QLabel, Segments)


BESIDE = ("code",)  # folders of panels beside the places


@pytest.fixture
def window(qtbot, tmp_path, small_digits, settled):
    """The window with a digit and two steps to show."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Session(), store)
    session = window.session
    session.setParent(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitActive(window)
    session._worker.start()
    session.set_hyper(batch_size=32)
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.record is not None and session.ideals is not None, timeout=30_000)
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:16] = 255
    session.set_digit(Digit(image, "test", 1))
    for _ in range(2):
        session.step()
    qtbot.waitUntil(lambda: session.answer is not None, timeout=20_000)
    settled(session)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def pages(qtbot, window, settled):
    """Every page in turn, by its folder, while the window shows it."""

    def rest():
        window.side.fill()
        qtbot.waitUntil(lambda: not window.session.library.busy, timeout=20_000)
        settled(window.session)

    def turn():
        for folder in all_pages():
            window.show_page(folder)
            rest()
            yield folder
        window.show_page("training")
        window.side.set_open(True)
        for folder in BESIDE:
            window.side.pane.show_tab(folder)
            rest()
            yield folder

    return turn()


def seen(window):
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def interactive(window):
    """What can have the focus; a part of a field that passes it on to the field is none."""
    return [
        widget
        for widget in seen(window)
        if widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
    ]


def called(widget):
    return f"{type(widget).__name__} {widget.objectName()!r} in {widget.parent().objectName()!r}"


def painted(widget):
    """Whether one of our classes paints it."""
    ours = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("mnist_desktop"))
    return any("paintEvent" in vars(kind) for kind in ours) and not isinstance(widget, FRAMES + WORDS)


def test_everything_that_takes_the_focus_has_a_name(window, pages):
    for page in pages:
        nameless = [
            called(widget)
            for widget in interactive(window)
            if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert nameless == [], page


def test_everything_that_takes_the_focus_has_an_object_name_of_its_own(window, pages):
    for page in pages:
        names = Counter(widget.objectName() for widget in interactive(window))
        assert names[""] == 0 and [name for name, count in names.items() if count > 1] == [], page


def test_what_is_painted_says_what_it_shows(window, pages):
    for page in pages:
        silent = [
            called(widget)
            for widget in seen(window)
            if painted(widget) and not widget.accessibleDescription()
        ]
        assert not silent, page
        assert sum(painted(widget) for widget in seen(window)) >= 5, page


def test_what_is_written_is_said(window, pages):
    for page in pages:
        mute = [
            called(widget)
            for widget in seen(window)
            if isinstance(widget, WORDS)
            and not (isinstance(widget, QLabel) and not widget.text())  # nothing to say now
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert not mute, page


@pytest.mark.parametrize("page", all_pages())
def test_tab_comes_to_everything_and_back(window, page):
    """From the canvas round the window; in a group of radio buttons the chosen one stands for all."""
    window.show_page(page)
    window.side.fill()
    start = window.column.canvas_panel.canvas
    start.setFocus()
    stops = []
    while (stop := _stop()) not in stops:
        stops.append(stop)
        QTest.keyClick(stop[0], Qt.Key.Key_Tab)
    assert stop[0] is start
    visited = [widget for widget, _ in stops]
    missed = [
        called(widget)
        for widget in interactive(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and widget not in visited
        and not _stands_back(widget)
    ]
    assert missed == []
    QTest.keyClick(start, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is visited[-1]


def _stop():
    """Where Tab has come to: the widget, and in a text with links or terms which of them."""
    widget = QApplication.focusWidget()
    if isinstance(widget, Label):
        return widget, widget._marks.at_key
    return widget, widget.textCursor().position() if isinstance(widget, QTextBrowser) else 0


def _stands_back(widget):
    return isinstance(widget, QAbstractButton) and widget.group() is not None and not widget.isChecked()


def test_tab_goes_down_the_place(window, pages):
    """From panel to panel in the order they are seen, never back up."""
    for page in pages:
        view = window.centre.view.page
        start = next(widget for widget in interactive(window) if widget is view)
        start.setFocus()
        inside = []
        QTest.keyClick(start, Qt.Key.Key_Tab)
        while view.isAncestorOf(now := QApplication.focusWidget()):
            panel = next(panel for panel in view.panels.values() if panel.isAncestorOf(now))
            inside.append(panel.mapTo(view.widget(), QPoint(0, 0)).y())
            QTest.keyClick(now, Qt.Key.Key_Tab)
        assert inside and all(upper <= lower for upper, lower in pairwise(inside)), page


def test_nothing_is_too_low_to_be_pressed(window, pages):
    for page in pages:
        # Terms in a text are as high as its lines, as links are: WCAG 2.5.8 leaves out what stands in a sentence.
        inline = (Label,)
        controls = [
            widget
            for widget in interactive(window)
            if not isinstance(widget.parent(), Segments) and not isinstance(widget, inline)
        ]
        assert [called(widget) for widget in controls if widget.height() < LOW] == [], page
        assert [
            called(widget)
            for widget in seen(window)
            if isinstance(widget, QAbstractButton) and widget.height() < LOW
        ] == []
        tools = window.findChild(QToolBar).findChildren(QAbstractButton)
        assert tools and [called(tool) for tool in tools if tool.isVisible() and tool.height() < TOOL] == []
