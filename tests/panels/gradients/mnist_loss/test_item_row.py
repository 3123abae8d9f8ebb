import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.mnist_loss.item_columns import columns
from mnist_desktop.panels.gradients.mnist_loss.item_row import HEIGHT, ItemRow
from mnist_desktop.panels.gradients.mnist_loss.items import Item, Items

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def items(qapp):
    return Items()


@pytest.fixture
def row(qtbot, items):
    row = ItemRow(items, 0)
    qtbot.addWidget(row)
    row.resize(700, HEIGHT)
    row.pulled.connect(lambda pred: items.set_pred(0, pred))
    row.flipped.connect(lambda: items.flip(0))
    row.entered.connect(lambda: items.choose(0))
    row.show()
    return row


def spot(row, pred):
    track, (low, high) = columns(row.width(), HEIGHT, row._items.squeeze).track, row._items.ends
    x = track.left() + 8 + (pred - low) / (high - low) * (track.width() - 16)
    return QPoint(round(x), HEIGHT // 2)


def test_the_prediction_is_dragged(row, items):
    QTest.mousePress(row, LEFT, pos=spot(row, 0.9))
    QTest.mouseMove(row, spot(row, 1.5))
    QTest.mouseRelease(row, LEFT, pos=spot(row, 1.5))
    assert items.items[0].pred == pytest.approx(1.5, abs=0.02)
    QTest.mouseMove(row, spot(row, 0.0))
    assert items.items[0].pred == pytest.approx(1.5, abs=0.02), "it was let go"


def test_the_target_is_clicked_or_changed_by_return(row, items):
    target = columns(row.width(), HEIGHT, False).target.center().toPoint()
    QTest.mouseClick(row, LEFT, pos=target)
    assert items.items[0].target == 0
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert items.items[0].target == 1


def test_keys_move_the_prediction(row, items):
    QTest.keyClick(row, Qt.Key.Key_Left)
    assert items.items[0].pred == pytest.approx(0.85)
    QTest.keyClick(row, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert items.items[0].pred == pytest.approx(1.35)
    QTest.keyClick(row, Qt.Key.Key_Home)
    assert items.items[0].pred == -1


def test_a_click_elsewhere_looks_at_the_item(row, items):
    QTest.mouseClick(row, LEFT, pos=QPoint(4, 20))
    assert items.chosen == 0


def test_it_says_what_it_shows(row, items):
    assert row.accessibleDescription().startswith("prediction 0.90, target 1, loss 0.100")
    items.set_pred(0, 1.5)
    assert "loss −0.500" in row.accessibleDescription()


def test_it_paints_the_image_and_the_sigmoid(row, items, scheme):
    before = row.grab().toImage()
    items.take([Item(0.9, 1, np.eye(28, dtype=np.uint8) * 255)], squeeze=True)
    assert row.grab().toImage() != before
