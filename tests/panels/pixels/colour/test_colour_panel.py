"""The page as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QRadioButton

from mnist_desktop.panels.pixels.colour.colour_panel import ColourPanel
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.label import Label

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(session, show):
    return show(ColourPanel(session), 752, 560)


def words(panel):
    return [label.text() for label in panel.findChildren(Label)]


def test_the_order_of_axes_is_switched(panel, session):
    last = next(button for button in panel.findChildren(QRadioButton) if button.text() == "(H, W, 3)")
    QTest.mouseClick(last, LEFT)
    assert "(28, 28, 3)" in [badge.text() for badge in panel.findChildren(Badge)]
    assert session.facts.get("colour.axes") == "(H, W, 3)"
    assert "im[11, 10]" in words(panel)


def test_tensors_once_torch_is_there(panel, with_torch):
    assert not any(text.startswith("tensor") for text in words(panel))
    panel.refresh(panel.shows)
    assert any(text.startswith("tensor") for text in words(panel))


def test_a_picture_is_opened_and_said_to_be_smaller(panel, photo, qtbot):
    QTest.mouseClick(panel.findChild(QPushButton, "colour-open"), LEFT)
    dialog = panel.findChild(QFileDialog)
    dialog.fileSelected.emit(str(photo))
    dialog.reject()
    qtbot.waitUntil(
        lambda: any("flag.png, shown as 64 × 32 of 200 × 100 pixels" in text for text in words(panel))
    )
    QTest.mouseClick(panel.findChild(QPushButton, "colour-house"), LEFT)
    assert "PyTorch: the channel first" in words(panel)
