"""The note over bare paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from mnist_desktop.panels.pixels.empty_hint import EmptyHint


@pytest.fixture
def hint(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(460, 460)
    hint = EmptyHint(ground)
    hint.offer_sample(True)
    ground.show()
    hint.show()
    yield hint


def test_stays_in_the_middle(hint):
    for size in ((460, 460), (900, 700), (300, 320)):
        hint.parentWidget().resize(*size)
        middle = hint.geometry().center() - hint.parentWidget().rect().center()
        assert middle.manhattanLength() <= 2


def test_takes_a_sample_only_where_there_are_digits(hint, qtbot):
    button = hint.findChild(QPushButton)
    with qtbot.waitSignal(hint.sample_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with_button = hint.height()
    hint.offer_sample(False)
    assert not button.isVisible()
    assert hint.height() < with_button
