import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from mnist_desktop.ui.banner import Banner
from mnist_desktop.ui.theme import theme


@pytest.fixture
def banner(qtbot):
    widget = Banner()
    qtbot.addWidget(widget)
    widget.resize(738, 60)
    return widget


def test_it_is_hidden_until_there_is_something_to_say(banner):
    assert not banner.isVisible()
    banner.show_message("error", "The disk is full.", "Free some space and try again.")
    assert banner.isVisible()
    assert [label.text() for label in banner.findChildren(QLabel)] == [
        "The disk is full.",
        "Free some space and try again.",
    ]
    assert banner.accessibleName() == "Error"
    assert banner.accessibleDescription() == "The disk is full. Free some space and try again."


@pytest.mark.parametrize("close", ["cross", "escape"])
def test_it_is_dismissed_by_cross_and_by_escape(banner, qtbot, close):
    banner.show_message("info", "The digits shown are generated.")
    cross = banner.findChild(QToolButton, "banner-close")
    if close == "cross":
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    else:
        cross.setFocus()
        qtbot.keyClick(cross, Qt.Key.Key_Escape)
    assert not banner.isVisible()


def test_an_action_is_done_and_closes_the_banner(banner, qtbot):
    done = []
    banner.show_message("error", "No digits.", actions=[("Choose a folder", lambda: done.append("folder"))])
    qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert done == ["folder"]
    assert not banner.isVisible()


def test_an_action_may_show_the_next_message(banner, qtbot):
    again = [("Try again", lambda: banner.show_message("warning", "Still offline."))]
    banner.show_message("error", "Offline.", actions=again)
    qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert banner.isVisible()
    assert banner.accessibleDescription() == "Still offline."


def test_a_new_message_replaces_the_old_one_with_its_buttons(banner, qtbot):
    banner.show_message("error", "One.", "Hint.", [("A", lambda: None), ("B", lambda: None)])
    banner.show_message("warning", "Two.")
    qtbot.waitUntil(lambda: not banner.findChildren(QPushButton))
    what, hint = banner.findChildren(QLabel)
    assert (what.text(), hint.isVisible(), banner.accessibleName()) == ("Two.", False, "Warning")


def test_what_is_to_stay_comes_back_when_a_newer_message_is_closed(banner, qtbot):
    done = []
    banner.show_message(
        "info", "Restore it?", actions=[("Restore", lambda: done.append("restored"))], stays=True
    )
    banner.show_message("error", "The disk is full.")
    banner.show_message("error", "The network is down.")
    assert banner.accessibleDescription() == "The network is down."
    banner.dismiss()
    assert banner.isVisible() and banner.accessibleDescription() == "Restore it?"
    qtbot.mouseClick(banner.findChild(QPushButton, "banner-Restore"), Qt.MouseButton.LeftButton)
    assert done == ["restored"] and not banner.isVisible()


def test_what_is_told_twice_is_there_once(banner):
    for _ in range(2):
        banner.show_message("info", "Restore it?", stays=True)
    banner.dismiss()
    assert not banner.isVisible()


def test_a_long_text_wraps_instead_of_widening_the_window(banner):
    banner.show_message("error", "word " * 60, "hint " * 60)
    assert banner.minimumSizeHint().width() < 500
    assert banner.heightForWidth(500) > banner.heightForWidth(1200)


def test_an_unknown_kind_is_refused_before_anything_changes(banner):
    with pytest.raises(KeyError):
        banner.show_message("panic", "Oh no.")
    assert not banner.isVisible()


@pytest.mark.parametrize(("kind", "token"), [("error", "error"), ("warning", "text"), ("info", "accent")])
def test_its_edge_has_the_colour_of_its_kind(scheme, banner, kind, token):
    banner.show_message(kind, "What happened.")
    assert banner.grab().toImage().pixelColor(1, 20) == QColor(getattr(theme().tokens, token))
