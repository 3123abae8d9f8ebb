from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.ideal.ideal_strip import IdealStrip
from mnist_desktop.panels.ideal.wrong import PANEL, WrongPanel
from mnist_desktop.panels.page import PageView
from mnist_desktop.session import Session
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.thumbnails import ThumbnailGrid


def shown(session: Session, qtbot) -> WrongPanel:
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.resize(728, 104)
    panel.show()
    return panel


def words(panel) -> list[str]:
    return [label.text() for label in panel.findChildren(Label) if label.isVisible()]


def test_before_the_baseline_it_says_what_will_be_here(ready, qtbot):
    assert any("once it is measured" in text for text in words(shown(ready, qtbot)))


def test_it_counts_and_names_the_wrong_ones(measured, qtbot):
    panel = shown(measured, qtbot)
    assert panel.findChild(Card).accessibleName() == "The 1 it gets wrong"
    assert "1 of the 3s, 0 of the 7s, surest first · click one to put it on the canvas" in words(panel)
    grid = panel.findChild(ThumbnailGrid)
    assert grid.accessibleDescription().startswith("1 of 1, 3→7, Image valid/3/10: a 3 that is")


def test_a_click_puts_it_on_the_desk(measured, qtbot):
    panel = shown(measured, qtbot)
    QTest.mouseClick(panel.findChild(ThumbnailGrid), Qt.MouseButton.LeftButton, pos=QPoint(16, 16))
    assert measured.digit.title == "valid/3/10" and measured.digit.label == 3


def test_enter_does_too_and_the_list_follows_the_task(measured, qtbot):
    panel = shown(measured, qtbot)
    measured.comparison.set_task(Task(ALL_TEN))
    measured.comparison.want_baseline()
    qtbot.waitUntil(lambda: measured.comparison.baseline is not None, timeout=30_000)
    result = measured.comparison.baseline["l1"]
    assert panel.findChild(Card).accessibleName() == f"The {len(result.wrong)} it gets wrong"
    QTest.keyClick(panel.findChild(ThumbnailGrid), Qt.Key.Key_Return)
    assert measured.digit.title == f"valid/{measured.digit.label}/{result.wrong[0]}"


@pytest.fixture
def place(session, qtbot, real_mnist_folder):
    """The whole place on the real digits."""
    place = PageView("ideal", "Ideal digits", session)
    qtbot.addWidget(place)
    place.resize(1008, 636)
    place.show()
    session.library.torch_loaded()
    session.library.load_folder(real_mnist_folder)
    qtbot.waitUntil(lambda: session.comparison.baseline is not None, timeout=60_000)
    session.take_sample(10000)
    return place


def test_the_books_numbers_are_on_the_screen(place, session, qtbot):
    said = [child.accessibleDescription() for child in place.findChildren(IdealStrip)]
    assert said == ["Compared: 3, 7. Cursor on 0, distance 0.1879"]
    QTest.keyClick(place.findChild(IdealStrip), "3")
    assert place.findChild(IdealStrip).accessibleDescription().endswith("Cursor on 3, distance 0.1114")
    everything = " | ".join(words(place))
    descriptions = " | ".join(widget.accessibleDescription() for widget in place.findChildren(QWidget))
    assert "95.1 %" in everything and "84 of the 3s, 15 of the 7s" in everything
    assert place.panels["wrong"].findChild(Card).accessibleName() == "The 99 it gets wrong"
    for figure in (
        "L1 0.1114, L2 0.2021",
        "L1 0.1586, L2 0.3021",
        "926 of 1,010, 0.9168",
        "1,013 of 1,028, 0.9854",
    ):
        assert figure in descriptions
    session.comparison.set_metric("l2")
    assert "96.6 %" in words(place)
    assert "42 of the 3s, 27 of the 7s" in " | ".join(words(place))


def test_the_place_fits_and_the_gallery_scrolls_with_the_keyboard(place):
    assert place.widget().height() == place.viewport().height(), "at 1280×800 nothing scrolls"
    assert place.widget().width() == place.viewport().width()
    place.resize(752, 536)
    assert place.widget().width() == place.viewport().width(), "at 1024×700 it scrolls up and down only"
    scroll = place.panels["wrong"].findChild(QScrollArea)
    grid = scroll.widget()
    grid.setFocus()
    assert scroll.verticalScrollBar().value() == 0
    QTest.keyClick(grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert scroll.verticalScrollBar().value() == scroll.verticalScrollBar().maximum() > 0
