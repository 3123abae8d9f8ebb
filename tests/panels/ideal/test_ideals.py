from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.ideal.ideal_strip import IdealStrip
from mnist_desktop.panels.ideal.ideals import PANEL, IdealsPanel
from mnist_desktop.session import Session
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label


@pytest.fixture
def panel(ready, qtbot):
    return shown(ready, qtbot)


def shown(session: Session, qtbot) -> IdealsPanel:
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.resize(728, 140)
    panel.show()
    return panel


def strip(panel: IdealsPanel) -> IdealStrip:
    return panel.findChild(IdealStrip)


def words(panel: IdealsPanel) -> str:
    return " ".join(label.text() for label in panel.findChild(Card).findChildren(Label))


def test_before_there_are_digits_it_says_what_will_be_here(session, qtbot):
    panel = shown(session, qtbot)
    assert "once there are digits" in words(panel)
    assert not any(strip(panel).exists(digit) for digit in range(10))


def test_with_nothing_drawn_it_invites_to_draw(panel):
    assert "draw a digit" in words(panel)
    assert all(strip(panel).exists(digit) for digit in range(10))
    assert strip(panel).accessibleDescription() == "Compared: 3, 7. Cursor on 0"


def test_the_distances_are_those_of_the_session(panel, ready, settled):
    ready.take_sample(18)
    settled(ready)
    assert ready.digit.label == 3
    for digit in range(10):
        QTest.keyClick(strip(panel), Qt.Key.Key_Home)
        for _ in range(digit):
            QTest.keyClick(strip(panel), Qt.Key.Key_Right)
        shown = f"{ready.distances['l1'][digit]:.4f}"
        assert strip(panel).accessibleDescription().endswith(f"Cursor on {digit}, distance {shown}")


def test_the_metric_is_said_and_followed(panel, ready, settled):
    ready.take_sample(18)
    settled(ready)
    assert "L1 distance" in words(panel)
    ready.comparison.set_metric("l2")
    settled(ready)
    assert "L2 distance" in words(panel)
    assert strip(panel).accessibleDescription().endswith(f"{ready.distances['l2'][0]:.4f}")


def test_choosing_one_compares_it_and_the_way_back_is_offered(panel, ready, settled):
    back = panel.findChild(QPushButton, "compare-own")
    assert not back.isVisible()
    QTest.keyClick(strip(panel), "8")
    settled(ready)
    assert 8 in ready.comparison.pair
    assert back.isVisible() and back.text() == "Compare 3 and 7"
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    settled(ready)
    assert ready.comparison.pair == (3, 7) and not back.isVisible()


def test_of_ten_the_way_back_is_to_the_two_nearest(panel, ready, settled):
    ready.comparison.set_task(Task(ALL_TEN))
    settled(ready)
    QTest.keyClick(strip(panel), "8")
    settled(ready)
    assert panel.findChild(QPushButton, "compare-own").text() == "Compare the two nearest"


def test_a_digit_without_ideal_is_left_out(session, bars_without_0, qtbot):
    panel = shown(session, qtbot)
    session.library.torch_loaded()
    session.library.use(bars_without_0)
    qtbot.waitUntil(lambda: session.ideals is not None, timeout=30_000)
    session.take_sample(0)
    qtbot.waitUntil(lambda: panel.is_current)
    assert not strip(panel).exists(0) and strip(panel).exists(1)
    assert "Nine bars" in words(panel)


def test_a_hidden_panel_draws_nothing(panel, ready):
    panel.hide()
    before = strip(panel).accessibleDescription()
    ready.take_sample(18)
    assert strip(panel).accessibleDescription() == before
    panel.show()
    assert strip(panel).accessibleDescription() != before
