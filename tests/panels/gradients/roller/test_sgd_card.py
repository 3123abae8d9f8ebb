import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.panels.gradients.roller.sgd_card import LIMIT, SgdCard

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot):
    fitting = Fitting()
    card = SgdCard(fitting)
    card.fitting = fitting
    fitting.setParent(card)
    qtbot.addWidget(card)
    card.resize(262, 200)
    card.show()
    yield card
    fitting.pause()


def test_it_waits_for_torch(card):
    assert not card.step.isEnabled() and "loading" in card.step.toolTip()


def test_the_marked_limit_is_the_valley_s(card):
    card.fitting.torch_loaded()
    assert card.fitting.valley.lr_limit == pytest.approx(LIMIT, rel=1e-3)


def test_buttons_step(card):
    fitting = card.fitting
    fitting.torch_loaded()
    assert not card.back.isEnabled() and card.back.toolTip()
    QTest.mouseClick(card.ten, LEFT)
    QTest.mouseClick(card.step, LEFT)
    QTest.mouseClick(card.back, LEFT)
    assert fitting.fit.taken == 10
    QTest.mouseClick(card.jump, LEFT)
    assert fitting.error < 8
    QTest.mouseClick(card.restart, LEFT)
    assert fitting.fit.taken == 0 and fitting.error > 25_000


def test_a_long_run_can_be_paused(card):
    card.fitting.torch_loaded()
    QTest.mouseClick(card.many, LEFT)
    assert card.many.text() == "Pause" and card.fitting.running
    QTest.mouseClick(card.many, LEFT)
    assert card.many.text() == "1,000 steps" and not card.fitting.running


def test_loss_and_rate_are_chosen(card):
    card.fitting.torch_loaded()
    assert card.lr.zone().name == "falls"
    QTest.keyClick(card.lr, Qt.Key.Key_PageUp)
    assert card.fitting.lr == 1e-4 and card.lr.zone().name == "diverges"
    QTest.mouseClick(card.choice.findChildren(QRadioButton)[1], LEFT)
    assert card.fitting.root and "2·RMSE" in card.lr.zone().name
    for _ in range(30):
        card.fitting.set_root(False)
        card.fitting.set_lr(1e-3)
        card.fitting.step_ten()
    assert not card.step.isEnabled() and "infinity" in card.step.toolTip()
