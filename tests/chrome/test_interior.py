from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolBar

from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session
from mnist_desktop.settings import Settings


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def bare(qapp, store):
    """``bare(name=value)``: a window in sight with these settings, as it is before the first paint."""
    made = []

    def make(**settings):
        Settings(toured=True, **settings).save(store)
        window = MainWindow(Session(), store, at_once=False)
        window.session.setParent(window)
        made.append(window)
        window.show()
        assert QTest.qWaitForWindowActive(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


@pytest.mark.parametrize("type_size", [90, 100, 125, 150])
@pytest.mark.parametrize("language", ["en", "de"])
def test_what_is_there_first_stays_where_it_is_when_the_rest_comes(bare, qtbot, type_size, language):
    window = bare(type_size=type_size, language=language)
    qtbot.wait(20)  # the column fits itself to its height
    first = (window.column, window.docks.timeline, window.status_panel)
    places = [(part.mapTo(window, QPoint()), part.size()) for part in first]
    window.furnish()
    qtbot.waitUntil(lambda: window.centre.isVisible())
    qtbot.wait(20)
    assert [(part.mapTo(window, QPoint()), part.size()) for part in first] == places
    assert [bar for bar in window.findChildren(QToolBar) if bar.isVisible()] == [window.furnish().tools]


def test_one_can_draw_before_it_is_there(bare):
    window = bare()
    canvas = window.column.canvas_panel.canvas
    assert canvas.hasFocus()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    QTest.mouseMove(canvas, QPoint(100, 120))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 180))
    window.furnish()
    assert not window.session.digit.empty and canvas.hasFocus()


def test_it_is_made_when_it_is_asked_for_and_only_once(bare):
    window = bare(place="training")
    assert not window.actions()
    centre = window.centre
    assert centre.place == "training" and len(window.actions()) > 40
    assert window.furnish() is window.furnish() and window.centre is centre


def test_a_window_that_closes_before_keeps_the_place_and_what_was_open(bare, store):
    window = bare(place="results", side=False, timeline=False)
    window.close()
    kept = Settings.load(store)
    assert (kept.place, kept.side, kept.timeline, kept.digit) == ("results", False, False, True)


def test_another_takes_its_place_and_leaves_nothing_of_it(bare, qtbot):
    window = bare()
    old = window.furnish()
    with qtbot.waitSignals([old.destroyed, old.tools.destroyed, old.teaching.destroyed, old.side.destroyed]):
        window.build_anew()
    assert window.furnish() is not old
    assert [bar for bar in window.findChildren(QToolBar) if bar.isVisible()] == [window.furnish().tools]
    assert {action.parent() for action in window.actions()} == {window.actions_by_id}
