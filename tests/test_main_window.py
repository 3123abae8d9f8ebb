"""The real window, driven with real keys and mouse."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QToolButton

from mnist_desktop import translation
from mnist_desktop.chrome.palette import CommandPalette
from mnist_desktop.lab.text import Failure
from mnist_desktop.main_window import MainWindow
from mnist_desktop.panels.places import PLACES, all_pages
from mnist_desktop.session import RunState, Session
from mnist_desktop.settings import Settings
from mnist_desktop.ui.banner import Banner
from mnist_desktop.ui.theme import theme


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot, store, small_digits):
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    window.show()
    qtbot.waitActive(window)
    window.session._worker.start()
    window.session.set_hyper(batch_size=32)
    window.session.library.use(small_digits)
    qtbot.waitUntil(
        lambda: window.session.record is not None and window.session.ideals is not None, timeout=30_000
    )
    yield window
    window.close()
    window.deleteLater()


def test_draw_step_and_be_answered(qtbot, window, settled):
    canvas = window.column.canvas_panel.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    for y in range(40, 180, 10):
        QTest.mouseMove(canvas, QPoint(100, y))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 180))
    session = window.session
    assert not session.digit.empty and session.distances is not None
    untrained = session.answer
    QTest.keyClick(window, Qt.Key.Key_Period)
    settled(window.session)
    assert session.cursor == 1 and session.answer != untrained
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.digit.empty
    QTest.keyClick(
        window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert not session.digit.empty


def test_every_place_by_key_and_all_on_one_step(qtbot, window, settled):
    for position, place in enumerate(PLACES):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + position), Qt.KeyboardModifier.ControlModifier)
        assert window.centre.view.objectName() == f"place-{place.id}"
        assert window.centre.view.isVisible()
    window.show_page("training")
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.cursor > 5, timeout=10_000)
    QTest.keyClick(window, Qt.Key.Key_Space)
    settled(window.session)
    step = window.session.cursor
    qtbot.waitUntil(lambda: f"step {step:,}" in window.findChild(QLabel, "statusDetails").text())
    maps = window.centre.view.panels["maps"]
    weights = window.session.record.params[0].value
    qtbot.waitUntil(lambda: np.array_equal(maps._weights.mosaic._maps[0].ravel(), weights.ravel()))
    qtbot.waitUntil(lambda: window.docks.timeline.widget()._timeline.value() == step)


def test_space_presses_a_button_that_has_the_focus(qtbot, window, settled):
    button = next(b for b in window.findChildren(QPushButton) if b.objectName() == "runButton")
    window.show_page("training")
    box = next(b for b in window.findChildren(QCheckBox) if b.objectName() == "shuffle")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert window.session.state is not RunState.RUNNING and not window.session.config.hyper.shuffle
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settled(window.session)
    assert window.session.state is RunState.RUNNING


def test_step_and_loss_stay_in_sight_under_the_pointer(qtbot, window, settled):
    """A status tip of the button would lie over them, just while somebody presses it step by step."""
    button = window.findChild(QToolButton, "stepButton")
    QTest.mouseMove(window.windowHandle(), QPoint(600, 400))
    place = button.mapTo(window, button.rect().center())
    QTest.mouseMove(window.windowHandle(), place)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    settled(window.session)
    details = window.findChild(QLabel, "statusDetails")
    assert button.underMouse() and details.isVisible() and details.text().startswith("step 1 ")


def test_typing_a_point_into_a_field_takes_no_step(qtbot, window):
    window.show_page("training")
    field = next(f for f in window.findChildren(QLineEdit) if f.objectName() == "lr")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0.5")
    assert field.text() == "0.5" and window.session.cursor == 0


def test_choices_come_back_at_the_next_start(qtbot, store):
    first = MainWindow(Session(), store)
    first.session.setParent(first)
    first.show()
    first.show_page("ideal")
    first.resize(800, 640)  # the screen of the tests is 800 by 800
    first.session.set_speed(5.0)
    first.next_theme()
    first.close()
    theme().set_mode("light")
    again = MainWindow(Session(), store)
    again.session.setParent(again)
    again.show()
    assert theme().mode == "dark" and again.centre.tabs.currentIndex() == 1
    assert (again.width(), again.height()) == (800, 640) and again.session.speed == 5.0
    again.close()
    for window in (first, again):
        window.deleteLater()


def test_a_window_of_a_screen_that_is_gone_can_be_seen(qtbot, store):
    first = MainWindow(Session(), store)
    first.setGeometry(5000, 2000, 1500, 1100)
    store.setValue("geometry", first.saveGeometry())
    again = MainWindow(Session(), store)
    assert again.screen().availableGeometry().contains(again.geometry())
    for window in (first, again):
        window.session.setParent(window)
        window.close()
        window.deleteLater()


def test_an_error_is_said_and_blocks_nothing(qtbot, window, settled):
    window.session.failed.emit(Failure("The disk is full.", "Free some space."))
    banner = window.findChild(Banner)
    assert banner.isVisible() and "The disk is full." in banner.accessibleDescription()
    QTest.keyClick(window, Qt.Key.Key_Period)
    settled(window.session)
    assert window.session.cursor == 1


def test_the_details_of_an_error_can_be_copied(qtbot, window):
    window.session.failed.emit(Failure("Something went wrong.", "", "Traceback: the details"))
    banner = window.findChild(Banner)
    button = next(b for b in banner.findChildren(QPushButton) if b.text() == "Copy details")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback: the details"
    assert not banner.isVisible()


def test_closing_while_training_ends_every_thread(qtbot, window):
    window.session.run()
    qtbot.waitUntil(lambda: window.session.cursor > 3, timeout=10_000)
    window.close()
    assert not window.session._worker.isRunning()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
def test_every_place_fits_its_width(qtbot, window, width, height):
    window.resize(width, height)
    for folder in all_pages():
        window.show_page(folder)
        qtbot.wait(30)
        assert window.centre.view.page.horizontalScrollBar().maximum() == 0
    assert (window.width(), window.height()) == (width, height)


def test_themes_go_round(window):
    modes = []
    for _ in range(4):
        window.next_theme()
        modes.append(theme().mode)
    assert modes == ["dark", "light", "system", "dark"]


def test_palette_and_sheet_open_over_the_window(qtbot, window):
    QTest.keyClick(
        window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    field = next(f for f in window.findChildren(QLineEdit) if f.objectName() == "commandSearch")
    QTest.keyClicks(field, "pixels")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.centre.tabs.currentIndex() == 0


def test_lessons_and_links(qtbot, window, settled):
    window.show_page("gradients.descent")
    QTest.keyClick(window, Qt.Key.Key_F1)
    guide = window.session.guide
    assert guide.lesson.page == "gradients.descent" and window.side.isVisible()
    window.teaching.follow("show:training")
    assert window.centre.view.objectName() == "place-training"
    window.teaching.follow("do:step")
    settled(window.session)
    assert window.session.cursor == 1
    window.teaching.follow("term:loss")
    assert window.side.pane.show_tab("guide").glossary.term.id == "loss"
    window.teaching.follow("show:nowhere")  # a pack for another version
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.side.isVisible()
    window.resize(1024, 700)
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.side.isVisible() and not window.column.isVisible())
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.column.isVisible() and not window.side.isVisible())


def test_another_language_keeps_run_digit_page_and_docks(qtbot, window, store, finished):
    window.session.run(3)
    finished(window.session)
    window.session.take_sample(3)
    window.show_page("gradients.sigmoid")
    window.teaching.follow("term:loss")
    window.resize(1280, 800)
    record, digit, old = window.session.record, window.session.digit, window.column
    window.actions_by_id["language-de"].trigger()
    qtbot.waitUntil(lambda: window.column is not old)
    assert window.session.record is record and window.session.digit is digit
    assert (
        window.column.canvas_panel.canvas.isVisible()
        and window.session.guide.terms["accuracy"].name == "Genauigkeit"
    )
    assert window.centre.view.folder == "gradients.sigmoid"
    assert window.side.isVisible() and window.side.pane.current == "guide"
    assert [a.objectName() for a in window.actions() if a.isChecked()] == ["language-de"]
    QTest.keyClick(window, Qt.Key.Key_Period)
    finished(window.session)
    assert window.session.cursor == 4
    window.close()
    assert Settings.load(store).language == "de"


def test_the_language_is_there_at_the_next_start(qtbot, store):
    store.setValue("language", "de")
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    assert translation.language() == "de" and window.session.guide.lesson.title == "Woher die Ziffern kommen"
    window.close()
    window.deleteLater()


def test_the_languages_are_in_the_tool_bar_and_the_palette_survives(qtbot, window):
    button = window.findChild(QToolButton, "languageButton")
    assert [action.objectName() for action in button.menu().actions()] == [
        "language-system",
        "language-en",
        "language-de",
    ]
    window.show_palette()
    old = window.column
    window.set_language("de")
    qtbot.waitUntil(lambda: window.column is not old)
    assert window.findChild(CommandPalette) is None or window.findChild(CommandPalette).isHidden()


def test_what_is_built_anew_in_the_middle_of_opening_is_opened(qtbot, window):
    pieces = window.opening()
    next(pieces)
    window.build_anew()
    for _ in pieces:
        pass
    assert window.centre.views and window.side.pane.current == "guide"
    qtbot.waitUntil(lambda: window.centre.page.isVisible() and window.side.pane.isVisible())


def test_in_a_narrow_window_the_digit_column_comes_back_with_its_key(qtbot, window):
    window.resize(1024, 700)
    window.side.fill()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.side.isVisible() and not window.docks.digit.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert window.docks.digit.isVisible() and not window.side.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert not window.docks.digit.isVisible()
