"""No string of the window is cut off, in any language: every page, dock and dialog, at both sizes it is made for.

What the kit paints is caught while it is painted: a text that is elided, or drawn into too small a rectangle. What Qt
paints, buttons and fields, is asked for the room it has and the room that its text needs. And no widget reaches
beyond what it is in.
"""

from __future__ import annotations

import sys
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRect, QRectF, QSettings, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from mnist_desktop import translation
from mnist_desktop.assets import resource
from mnist_desktop.main_window import MainWindow
from mnist_desktop.panels.places import all_pages
from mnist_desktop.session import Session
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.theme import theme

# The window's size, and the type: usual, as large as it becomes, and as it is projected to a room.
SETTINGS = ((1280, 800, 100), (1024, 700, 100), (1024, 700, 150), (1024, 700, "presented"))
VARIABLES = {"loss"}  # of the code that is shown
SLACK = 1.5  # px that rounding makes of a text that fits
# What may give way, for its length is not ours to choose; each tells the whole in its tip. By widget and object name.
GIVES_WAY = {
    "Heading",  # beside a title: a model's or a digit's name and a step
    "QToolButton digits-source",  # the digits' own name
}


class Watch:
    """Notes every text that is painted too large for its place."""

    def __init__(self, monkeypatch):
        self.found, self.seen = set(), set()
        self._watch_drawing(monkeypatch)
        for metrics in (QFontMetrics, QFontMetricsF):
            self._watch_eliding(monkeypatch, metrics)

    def _watch_drawing(self, monkeypatch):
        draw = QPainter.drawText

        def drawn(painter, *args):
            self.seen.update(arg for arg in args if isinstance(arg, str))
            if isinstance(args[0], (QRect, QRectF)) and isinstance(args[2], str):
                self._measure(painter, *args[:3])
            return draw(painter, *args)

        monkeypatch.setattr(QPainter, "drawText", drawn)

    def _measure(self, painter, area, flags, text):
        flags = int(getattr(flags, "value", flags))
        flags &= Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextShowMnemonic.value
        wraps = bool(flags & Qt.TextFlag.TextWordWrap.value)
        paper = QRectF(0, 0, QRectF(area).width() if wraps else 10_000, 10_000)
        needed = painter.boundingRect(paper, flags, text)
        wide, high = needed.width() - QRectF(area).width(), needed.height() - QRectF(area).height()
        tight = (
            high > painter.fontMetrics().descent() and wraps
        )  # a single line may stand out of a low rectangle
        if wide > SLACK or tight:
            self._note(text, sys._getframe(2), f"needs {wide:.0f} × {high:.0f} px more")

    def _watch_eliding(self, monkeypatch, metrics):
        elide = metrics.elidedText

        def elided(self_, text, *args):
            shown = elide(self_, text, *args)
            if shown != text:
                self._note(text, sys._getframe(1), f"is shown as {shown!r}")
            return shown

        monkeypatch.setattr(metrics, "elidedText", elided)

    def _note(self, text, frame, how):
        owner = None
        while frame is not None and not isinstance(owner, QWidget):
            owner, frame = frame.f_locals.get("self"), frame.f_back
        name = f"{type(owner).__name__} {owner.objectName()}".strip() if isinstance(owner, QWidget) else "?"
        self.found.add((name, text, how))

    def ask(self, widgets):
        """Ask the buttons and fields that Qt paints."""
        for widget in widgets:
            if isinstance(widget, (QAbstractButton, QLabel)) and widget.isVisible():
                self.seen.update((widget.text(), widget.toolTip(), widget.accessibleName()))
            if (beyond := _beyond(widget)) > 0:
                name = f"{type(widget).__name__} {widget.objectName()}".strip()
                self.found.add((name, "", f"reaches {beyond} px beyond what it is in"))
            if widget.isVisible() and (lack := _lack(widget)) > SLACK:
                name = f"{type(widget).__name__} {widget.objectName()}".strip()
                self.found.add((name, _text(widget), f"needs {lack:.0f} px more"))


def _text(widget):
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else widget.text()


def _beyond(widget):
    """Return how far a widget reaches beyond the right edge of what it is in, where nobody can scroll to it, px."""
    above = widget.parentWidget()
    if above is None or widget.isWindow() or not widget.isVisible():
        return 0
    area, never = above.parentWidget(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBarPolicy() is not never:
        return 0
    return widget.geometry().right() + 1 - above.width()


def _lack(widget):
    """Return how much more width the text of a widget needs, px; 0 for what the kit paints itself."""
    lines = _text(widget).split("\n") if _is_qts(widget) else []
    needed = max(map(QFontMetrics(widget.font()).horizontalAdvance, lines), default=0)
    if not needed:
        return 0
    style = widget.style()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        return needed - style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget).width()
    if isinstance(widget, QLineEdit):
        option = QStyleOptionFrame()
        widget.initStyleOption(option)
        field = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
        return needed - field.width() + 4  # Qt's own margin at both sides
    if isinstance(widget, QLabel):
        return 0 if widget.wordWrap() else widget.sizeHint().width() - widget.width()
    if isinstance(widget, QCheckBox):
        return widget.sizeHint().width() - widget.width()
    icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
    if isinstance(widget, QToolButton):
        option = QStyleOptionToolButton()
        widget.initStyleOption(option)
        if option.toolButtonStyle == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return 0
        return needed + icon - widget.contentsRect().width()
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget).width()
    return needed + icon - room


def _is_qts(widget):
    kinds = (QCheckBox, QPushButton, QToolButton, QComboBox, QLineEdit, QLabel)
    painted_by_qt = type(widget).paintEvent in [kind.paintEvent for kind in kinds]
    return (
        isinstance(widget, kinds) and painted_by_qt and not (isinstance(widget, QLineEdit) and widget.text())
    )


@pytest.fixture
def window(qtbot, request, tmp_path, small_digits, settled):
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("language", request.param)
    window = MainWindow(Session(), store)
    session = window.session
    session.setParent(window)
    window.show()
    session._worker.start()
    session.set_hyper(batch_size=32)
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.record is not None and session.ideals is not None, timeout=30_000)
    session.take_sample(3)
    session.run(to_epoch_end=True)
    settled(session)
    window.open_place()
    yield window
    window.close()
    window.deleteLater()


def english(language):
    """Return the English texts that are others in a language: none of them may be seen."""
    if language == "en":
        return set()
    pairs = set()
    for message in ElementTree.parse(resource("i18n", f"{language}.ts")).getroot().iter("message"):
        pairs.add((message.findtext("source"), message.findtext("translation")))
    words = {said for _, said in pairs}  # "Index" is Index, and "Start" is what Run is called
    return {source for source, said in pairs if source != said} - words


@pytest.mark.timeout(300)
@pytest.mark.parametrize("window", list(translation.LANGUAGES), indirect=True)
@pytest.mark.parametrize("setting", SETTINGS, ids=lambda one: "{}x{}-{}".format(*one))
def test_no_text_is_cut_off(qtbot, window, setting, settled, monkeypatch, request):
    width, height, how = setting
    window.resize(width, height)
    if how == "presented":
        window.actions_by_id["present"].trigger()
        qtbot.waitUntil(lambda: window.findChild(QLabel, "presentationKeys") is not None)
        window.showNormal()  # not the whole of an invisible screen
        window.resize(width, height)
    elif how != 100:
        request.addfinalizer(lambda: theme().set_size(100))
        window._preferences.choose("type_size", how)
        qtbot.wait(1)  # it is built anew in the meantime
        assert theme().scale == how / 100
    watch, cut = Watch(monkeypatch), []

    def cut_off():
        watch.found.clear()
        page = window.centre.page.widget()  # by itself, too: with what is to be scrolled to
        for shown in (window, page, *window.findChildren(QDialog)):
            shown.grab()
        watch.ask(QApplication.allWidgets())
        return sorted(found for found in watch.found if found[0] not in GIVES_WAY)

    def look(place):
        settled(window.session)
        qtbot.waitUntil(lambda: not window.session.library.busy, timeout=30_000)
        for _ in range(20):  # layouts settle over a few turns: only what stays is cut off
            if not (found := cut_off()):
                break
            qtbot.wait(50)
        cut.extend(f"{place}: {': '.join(one)}" for one in found)

    for page in all_pages():
        window.show_page(page)
        look(page)
        for stage in range(6) if page == "training.inside" else ():
            window.actions_by_id["stage"].trigger()
            look(f"{page}, stage {stage}")
    window.side.set_open(True)
    for tab in window.side.pane.folders:
        window.side.pane.show_tab(tab)
        look(f"the tab {tab}")
    for command in ("keys", "about", "settings", "palette", "samples"):
        window.actions_by_id[command].trigger()
        look(command)
        for dialog in window.findChildren(QDialog):
            dialog.close()
    assert not cut, "\n".join(cut)
    assert sorted(watch.seen & english(translation.language()) - VARIABLES) == []


@pytest.mark.parametrize("less", [0, 24])
def test_what_is_cut_off_is_noticed(qtbot, monkeypatch, less):
    """The check itself, with a label, a button and a field: wide enough, and 48 px narrower."""
    watch, outer = Watch(monkeypatch), QWidget()
    qtbot.addWidget(outer)
    words = "Tipp einen Befehl ein"
    label, button, field = Label(words), QPushButton(words), QLineEdit()
    field.setPlaceholderText(words)
    room = button.fontMetrics().horizontalAdvance(words) + 40  # with the frames of button and field
    for n, widget in enumerate((label, button, field)):
        widget.setParent(outer)
        widget.setGeometry(0, 40 * n, room - less * 2 - (40 if widget is label else 0), 32)
    outer.show()
    outer.grab()
    watch.ask([button, field])
    assert {name for name, _, _ in watch.found} == ({"Label", "QPushButton", "QLineEdit"} if less else set())
