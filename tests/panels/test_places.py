from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels import places
from mnist_desktop.panels.page import PageSpec
from mnist_desktop.panels.places import PLACES, Place, PlaceView, all_pages, pages_of


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.id)
def test_every_place_has_a_title_and_pages_in_order(place):
    pages = pages_of(place.id)
    assert place.title and pages
    orders = [page.order for page in pages.values()]
    assert orders == sorted(set(orders))
    titles = [page.title() for page in pages.values()]
    assert all(titles) and len(set(titles)) == len(titles)


def test_pages_are_named_by_their_folders():
    assert "training" in all_pages() and len(set(all_pages())) == len(all_pages())
    assert all(folder.partition(".")[0] in [place.id for place in PLACES] for folder in all_pages())


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.id)
def test_a_place_stands_before_there_are_digits_and_after(qtbot, session, small_digits, place):
    view = PlaceView(place, session)
    qtbot.addWidget(view)
    view.resize(752, 560)
    view.show()
    qtbot.waitExposed(view)
    assert not view.grab().isNull()
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.record is not None and session.ideals is not None, timeout=30_000)
    session.take_sample(0)
    session.step()
    qtbot.waitUntil(lambda: session.cursor == 1)
    for folder in view.pages:
        view.show_page(folder)
        assert not view.grab().isNull()
        assert view.page.panels and view.page.horizontalScrollBar().maximum() == 0


def test_a_page_is_made_when_it_is_chosen(qtbot, session, monkeypatch):
    two = {"pixels": PageSpec(0, lambda: "First"), "ideal": PageSpec(1, lambda: "Second")}
    monkeypatch.setattr(places, "pages_of", lambda place: two)
    view = PlaceView(Place("pixels"), session)
    qtbot.addWidget(view)
    view.show()
    assert "ideals" not in view.panels
    second = next(button for button in view.findChildren(QRadioButton) if button.text() == "Second")
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert view.page.objectName() == "page-ideal" and view.page.isVisible() and "ideals" in view.panels


def test_one_page_needs_no_choice(qtbot, session, monkeypatch):
    monkeypatch.setattr(places, "pages_of", lambda place: {"ideal": PageSpec(0, lambda: "Only")})
    view = PlaceView(Place("ideal"), session)
    qtbot.addWidget(view)
    view.show()
    assert not any(
        button.isVisible() for button in view.findChildren(QRadioButton) if button.text() == "Only"
    )


def test_a_link_of_a_panel_leads_out_of_the_place(qtbot, session):
    view = PlaceView(Place("training"), session)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.link_activated) as followed:
        view.panels["maps"].link_activated.emit("show:training.oneweight")
    assert followed.args == ["show:training.oneweight"]
