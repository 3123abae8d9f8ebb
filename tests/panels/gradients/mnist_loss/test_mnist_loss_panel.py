import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.mnist_loss.mnist_loss_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, ready):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    return panel


def facts(panel, *names):
    return tuple(panel.session.facts.get(f"mnist_loss.{name}") for name in names)


def test_it_begins_with_the_book(panel):
    assert facts(panel, "loss")[0] == pytest.approx(0.4333, abs=5e-5)
    assert facts(panel, "sigmoid", "items", "below_zero") == (False, 3, 0)


def test_it_suggests_what_to_try_with_the_items_that_are_there(panel):
    assert "item 3 from 0.20" in panel._try.text()
    panel.items.remove()
    assert panel._try.text().startswith("Try: make a wrong item less wrong")
    panel.items.set_squeeze(True)
    assert "next page" in panel._try.text()


def test_past_the_target_the_loss_is_below_zero_and_sigmoid_mends_it(panel):
    QTest.keyClick(panel.card.rows[0], Qt.Key.Key_End)
    assert facts(panel, "below_zero") == (1,)
    assert "less than a perfect answer" in panel._words.text()
    panel.items.set_squeeze(True)
    assert facts(panel, "sigmoid", "below_zero") == (True, 0)
    assert "Sigmoid squeezes" in panel._words.text()


def test_the_curve_s_point_is_the_chosen_item(panel):
    QTest.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.items.items[2].pred == pytest.approx(0.21)
    assert panel.plot.accessibleDescription().startswith("item 3, prediction 0.21, target 1, loss 0.790")
    panel.items.choose(1)
    assert panel.plot.accessibleDescription().startswith("item 2")


def test_a_batch_that_was_reset_while_the_hand_was_on_its_way_is_not_taken(panel, ready, settled):
    ready.step()
    settled(ready)
    ready.reset()
    settled(ready)
    before = panel.items.items
    panel.card.batch.setEnabled(True)  # as it is until the panel is drawn anew
    QTest.mouseClick(panel.card.batch, LEFT)
    assert panel.items.items == before and not panel.card.batch.isEnabled()


def test_real_items_come_from_the_batch(panel, ready, settled):
    assert not panel.card.batch.isEnabled() and "press Step" in panel.card.batch.toolTip()
    ready.step()
    settled(ready)
    QTest.mouseClick(panel.card.batch, LEFT)
    batch = ready.record.batch
    items = panel.items.items
    assert panel.items.squeeze and len(items) == 3
    costs = panel.items.found.losses
    assert costs[0] == pytest.approx(batch.losses.max(), abs=1e-6)
    assert costs[2] == pytest.approx(batch.losses.min(), abs=1e-6)
    assert all(np.float32(item.pred) in batch.preds for item in items)
