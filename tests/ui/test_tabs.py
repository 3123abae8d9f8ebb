import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor

from mnist_desktop.ui.tabs import HEIGHT, PaintedTabs
from mnist_desktop.ui.theme import theme

TITLES = ["Pixels", "Ideal digits", "Gradients", "Training", "Results"]


@pytest.fixture
def tabs(qtbot):
    widget = PaintedTabs(TITLES)
    qtbot.addWidget(widget)
    widget.resize(764, HEIGHT)
    widget.show()
    return widget


def test_click_and_keys_choose(tabs, qtbot):
    seen = []
    tabs.currentChanged.connect(seen.append)
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(3).center())
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert seen == [3, 4, 3]


def test_nothing_moves_when_another_is_chosen(tabs):
    before = [tabs.tabRect(i) for i in range(5)]
    tabs.setCurrentIndex(2)
    assert [tabs.tabRect(i) for i in range(5)] == before
    assert tabs.height() == HEIGHT


def test_the_chosen_tab_is_underlined_in_the_accent_above_the_hairline(scheme, tabs):
    tabs.setCurrentIndex(1)
    image = tabs.grab().toImage()
    chosen, other = tabs.tabRect(1).center().x(), tabs.tabRect(3).center().x()
    assert image.pixelColor(chosen, HEIGHT - 2) == QColor(theme().tokens.accent)
    assert image.pixelColor(other, HEIGHT - 2) == QColor(theme().tokens.surface)
    assert image.pixelColor(other, HEIGHT - 1) == QColor(theme().tokens.hairline)
    assert image.pixelColor(760, HEIGHT - 1) == QColor(theme().tokens.hairline)


def test_the_mouse_and_the_keyboard_can_be_seen(tabs, qtbot):
    def look():
        return tabs.grab(tabs.tabRect(2)).toImage()

    tabs.clearFocus()
    plain = look()
    qtbot.mouseMove(tabs, tabs.tabRect(2).center())
    assert look() != plain
    qtbot.mouseMove(tabs, QPoint(750, 10))
    assert look() == plain
    tabs.setCurrentIndex(2)
    without = look()
    tabs.setFocus()
    qtbot.waitUntil(tabs.hasFocus)
    assert look() != without


def test_they_fit_a_narrow_place_without_scrolling(tabs):
    tabs.resize(420, HEIGHT)
    assert tabs.tabRect(4).right() <= 420 or tabs.usesScrollButtons()


def test_screen_readers_meet_tabs(tabs):
    tab = QAccessible.queryAccessibleInterface(tabs).child(3)
    assert tab.role() == QAccessible.Role.PageTab
    assert tab.text(QAccessible.Text.Name) == "Training"
