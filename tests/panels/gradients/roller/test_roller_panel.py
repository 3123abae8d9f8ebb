import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.gradients.roller.roller_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, ready):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    qtbot.waitUntil(lambda: panel.fitting.fit is not None)
    return panel


def facts(panel, *names):
    return tuple(panel.session.facts.get(f"roller.{name}") for name in names)


def test_the_book_s_ten_steps_are_noted(panel):
    QTest.mouseClick(panel.sgd.ten, LEFT)
    loss, *others = facts(panel, "loss", "metric", "taken", "plateau", "diverged", "best_by_hand")
    assert round(loss, 1) == 677.0 and others == ["mse", 10, True, False, None]
    assert "677.0" in panel._figures.accessibleDescription()
    assert panel._headline.accessibleName() == "A plateau is not the minimum"


def test_a_fit_by_hand_is_noted(panel):
    QTest.keyClick(panel.hand.sliders[2], Qt.Key.Key_End)
    c, best, loss = facts(panel, "c", "best_by_hand", "loss")
    assert c == 100 and best == loss


def test_the_map_is_chosen(panel):
    QTest.mouseClick(panel.pairs.findChildren(QRadioButton)[2], LEFT)
    QTest.mouseClick(panel.third.findChildren(QRadioButton)[1], LEFT)
    assert facts(panel, "valley") == ("b c",) and not panel.fitting.held
    assert "a is always the best" in panel._third.text()


def test_figures_are_of_the_loss_that_is_shown(panel):
    QTest.mouseClick(panel.sgd.choice.findChildren(QRadioButton)[1], LEFT)
    assert "loss 160.7" in panel._figures.accessibleDescription()
    assert "minimum 2.7" in panel._figures.accessibleDescription()


def test_out_of_sight_it_does_not_run(panel):
    QTest.mouseClick(panel.sgd.many, LEFT)
    assert panel.fitting.running
    panel.hide()
    assert not panel.fitting.running
