"""Icon buttons: said in words, square, and honest about why they are off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.icon_button import IconButton


@pytest.fixture
def button(qtbot):
    """A button in a window: a window of a fixed size warns offscreen."""
    window = QWidget()
    qtbot.addWidget(window)
    button = IconButton("undo", "Undo", "undo", width=28, parent=window)
    window.resize(60, 60)
    window.show()
    yield button


def test_it_is_named_pressed_and_as_large_as_asked(scheme, qtbot, button):
    assert (button.width(), button.height()) == (28, 32)
    assert (button.accessibleName(), button.toolTip(), button.objectName()) == ("Undo", "Undo", "undo")
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_the_focus_ring_moves_nothing(qtbot, button):
    qtbot.waitUntil(button.hasFocus, timeout=1000)  # the only thing there
    button.clearFocus()
    plain = button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus, timeout=1000)
    ringed = button.grab().toImage()
    assert plain != ringed
    assert (button.width(), button.height()) == (28, 32)


def test_it_says_why_it_is_off(button):
    button.set_allowed(False, "Nothing was drawn")
    assert not button.isEnabled() and button.toolTip() == "Nothing was drawn"
    button.set_allowed(True, "Nothing was drawn")
    assert button.isEnabled() and button.toolTip() == "Undo"
