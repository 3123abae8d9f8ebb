from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.panels.ideal.stacking.refusal import RefusalCard
from mnist_desktop.ui.label import Label


def texts(card):
    return [label.text() for label in card.findChildren(Label) if label.isVisible()]


def test_it_is_predicted_first_and_then_run(qtbot):
    card = RefusalCard()
    qtbot.addWidget(card)
    card.resize(300, 160)
    card.show()
    assert any("What will PyTorch say?" in text for text in texts(card))
    with qtbot.waitSignal(card.tried, timeout=5000):
        QTest.mouseClick(card.findChild(QPushButton, "stacking-try"), Qt.MouseButton.LeftButton)
    card.show_refusal("mean(): no")
    assert "RuntimeError: mean(): no" in texts(card)
    assert any(".float()" in text for text in texts(card))
    card.show_refusal(None)
    assert not any("RuntimeError" in text for text in texts(card))
