from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.chrome.centre import Centre
from mnist_desktop.panels.page import panels_of
from mnist_desktop.panels.places import PLACES


@pytest.fixture
def centre(qtbot, ready):
    centre = Centre(ready)
    qtbot.addWidget(centre)
    centre.resize(1000, 700)
    centre.show()
    return centre


def test_a_place_is_made_when_it_is_first_shown(centre):
    assert centre.views == {}
    centre.go_to(1)
    assert list(centre.views) == [1] and centre.view.isVisible() and centre.place == "ideal"
    first = centre.view
    centre.go_to(0)
    centre.go_to(1)
    assert centre.view is first and list(centre.views) == [1, 0]


def test_a_tab_chosen_with_the_keys_shows_its_place(centre):
    centre.go_to(0)
    centre.tabs.setFocus()
    QTest.keyClick(centre.tabs, Qt.Key.Key_Right)
    assert centre.place == PLACES[1].id and centre.view.isVisible()


def test_a_place_can_be_chosen_before_it_is_made(centre):
    centre.choose("training")
    assert centre.place == "training" and centre.views == {}
    centre.choose("nowhere")
    assert centre.place == PLACES[0].id


def test_the_chosen_place_is_opened_in_pieces(centre):
    centre.choose("ideal")
    pieces = centre.opening()
    next(pieces)
    assert centre.views == {}  # so far, its modules are being imported
    assert len(list(pieces)) > 5 and centre.view.isVisible() and centre.place == "ideal"


def until_half_filled(centre, pieces):
    while not centre.views or len(centre.views[0].page.panels) < 2:
        next(pieces)
    return centre.views[0]


def test_a_place_that_is_half_filled_is_whole_when_it_is_asked_for(centre):
    pieces = centre.opening()
    view = until_half_filled(centre, pieces)
    assert len(view.page.panels) < len(panels_of("pixels")) and not view.isVisible()
    assert centre.view is view and view.isVisible()
    assert len(view.page.panels) == len(panels_of("pixels"))
    for _ in pieces:
        pass
    assert len(view.page.panels) == len(panels_of("pixels"))


def test_a_place_that_was_left_half_filled_is_whole_when_it_is_shown(centre):
    pieces = centre.opening()
    view = until_half_filled(centre, pieces)
    centre.go_to(1)
    centre.go_to(0)
    assert view.isVisible() and len(view.page.panels) == len(panels_of("pixels"))


def test_who_is_quicker_than_the_start_finds_the_place_all_the_same(centre):
    pieces = centre.opening()
    next(pieces)
    page = centre.page
    assert page.isVisible()
    for _ in pieces:
        pass
    assert centre.page is page and list(centre.views) == [0]


def test_a_page_by_its_folder(centre):
    centre.show_page("gradients.sigmoid")
    assert centre.view.folder == "gradients.sigmoid" and centre.page.isVisible()
    with pytest.raises(KeyError):
        centre.show_page("nowhere")


def test_links_are_passed_on_and_words_are_told(qtbot, centre):
    centre.go_to(0)
    with qtbot.waitSignal(centre.link_activated) as heard:
        centre.view.link_activated.emit("show:training")
    assert heard.args == ["show:training"]
    centre.tell("Done.")
    assert centre.banner.isVisible() and "Done." in centre.banner.accessibleDescription()
