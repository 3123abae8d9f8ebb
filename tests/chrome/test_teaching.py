"""Links, lessons, tour and presentation, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolBar

from mnist_desktop import app
from mnist_desktop.chrome.tour import Tour
from mnist_desktop.opening import Opening
from mnist_desktop.settings import Settings
from mnist_desktop.ui.banner import Banner
from mnist_desktop.ui.ring import Ring, area_of
from mnist_desktop.ui.theme import theme

LESSON = '+++\ntitle = "Own"\npage = "training"\n+++\nText.\n'


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot, store, small_digits):
    window = app.make_window(store, digits=small_digits)
    window.show()
    qtbot.waitActive(window)
    qtbot.waitUntil(lambda: window.session.record is not None, timeout=30_000)
    yield window
    window.close()
    window.deleteLater()
    theme().set_large(False)


def test_a_link_to_a_widget_rings_it(qtbot, window):
    window.teaching.follow("show:gradients.descent#descent-plot")
    assert window.centre.page.folder == "gradients.descent"
    ring = window.findChild(Ring)
    assert ring.target.objectName() == "descent-plot"
    window.teaching.follow("show:gradients.descent#descent-step")
    assert [one.target.objectName() for one in window.findChildren(Ring) if one.isVisible()] == [
        "descent-step"
    ]
    window.teaching.follow("show:pixels#data-answer")  # beside the pages
    assert window.findChildren(Ring)[-1].target.objectName() == "data-answer"
    window.teaching.follow("show:gradients.descent#nothing")  # leads to the page all the same
    for one in window.findChildren(Ring):
        one.close()


def test_what_cannot_be_done_says_why(window):
    window.teaching.follow("do:back")
    assert "beginning" in window.findChild(Banner).accessibleDescription()


def test_lessons_by_id_and_by_file(window, tmp_path):
    window.teaching.open_lesson("sigmoid")
    guide = window.session.guide
    assert guide.lesson.id == "sigmoid" and window.centre.page.folder == "gradients.sigmoid"
    folder = tmp_path / "week"
    folder.mkdir()
    (folder / "01-own.md").write_text(LESSON, encoding="utf-8")
    (folder / "02-bad.md").write_text("nothing", encoding="utf-8")
    window.teaching.open_lesson(str(folder / "01-own.md"))
    assert guide.lesson.id == "week/own" and window.centre.page.folder == "training"
    for wish, said in (
        ("nonsense", "no lesson “nonsense”"),
        (str(folder / "02-bad.md"), "02-bad.md, line 1"),
    ):
        window.teaching.open_lesson(wish)
        assert said in window.findChild(Banner).accessibleDescription()
        assert guide.lesson.id == "week/own"


def test_pages_turn_over_all_places(window):
    window.show_page("pixels")
    window.actions_by_id["page-back"].trigger()
    assert window.centre.page.folder.startswith("results")
    window.actions_by_id["page-next"].trigger()
    assert window.centre.page.folder == "pixels"


def test_the_tour_is_shown_once_and_whenever_it_is_asked_for(window, store):
    app.begin(window, Opening())
    tour = window.findChild(Tour)
    stops = 1
    while tour.isVisible():
        target = tour.stop.target()
        assert target.isVisible() and target.width() > 0
        QTest.keyClick(tour, Qt.Key.Key_Return)
        stops += tour.isVisible()
    assert stops == 7
    window.close()
    assert Settings.load(store).toured
    app.begin(window, Opening())
    assert not [tour for tour in window.findChildren(Tour) if tour.isVisible()]
    window.actions_by_id["tour"].trigger()
    (tour,) = [tour for tour in window.findChildren(Tour) if not tour.isHidden()]
    QTest.keyClick(tour, Qt.Key.Key_Escape)


def test_the_tour_in_a_narrow_window(qtbot, window):
    window.resize(1024, 700)
    window.docks.timeline.set_wanted(False)
    window.column.browse_samples()  # where the canvas is
    window.teaching.guide()  # which takes the place of the digit there
    assert not window.column.isVisible()
    window.teaching.start_tour()
    tour, seen = window.findChild(Tour), []
    while tour.isVisible():
        target = tour.stop.target()
        qtbot.waitUntil(target.isVisible)
        seen.append(area_of(target).isEmpty())
        QTest.keyClick(tour, Qt.Key.Key_Right)
    assert seen == [False] * 7


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_later_start_hands_its_wish_over(window):
    app._Wishes(window).hear(["--lesson", "sigmoid"])
    assert window.session.guide.lesson.id == "sigmoid" and window.centre.page.folder == "gradients.sigmoid"


def test_a_wish_comes_before_the_tour(window):
    app.begin(window, Opening(lesson="sigmoid"))
    assert window.findChild(Tour) is None and window.session.guide.lesson.id == "sigmoid"


def test_presentation_and_back(qtbot, window):
    size = theme().font().pointSizeF()
    window.show_page("gradients.descent")
    window.actions_by_id["present"].trigger()
    qtbot.waitUntil(lambda: all(bar.isHidden() for bar in window.findChildren(QToolBar)))
    assert theme().large and theme().font().pointSizeF() == pytest.approx(1.25 * size)
    assert window.isFullScreen() and window.centre.tabs.isHidden() and window.side.isHidden()
    assert window.centre.page.folder == "gradients.descent"
    assert not window.docks.timeline.isVisible()
    window.session.step()
    qtbot.waitUntil(lambda: window.docks.timeline.isVisible(), timeout=30_000)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.side.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in window.findChildren(QToolBar)))
    assert not theme().large and not window.isFullScreen() and window.centre.tabs.isVisible()


def test_a_window_closed_while_it_presents_opens_as_before(qtbot, window):
    window.actions_by_id["present"].trigger()
    qtbot.waitUntil(lambda: all(bar.isHidden() for bar in window.findChildren(QToolBar)))
    window.close()
    assert not theme().large and not window.isFullScreen()


@pytest.mark.parametrize(
    ("command", "dialog"), [("lesson-pdf", "lessonPdfFile"), ("add-pack", "lessonPackFolder")]
)
def test_commands_ask_for_a_file(window, command, dialog):
    window.actions_by_id[command].trigger()
    window.findChild(QFileDialog, dialog).reject()
