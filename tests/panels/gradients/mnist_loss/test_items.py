import numpy as np
import pytest

from mnist_desktop.panels.gradients.mnist_loss.items import BOOK, MOST, Item, Items


@pytest.fixture
def items(qapp):
    return Items()


def test_it_begins_with_the_book_s_numbers(items):
    assert f"{items.found.mean:.4f}" == "0.4333"
    items.set_pred(2, 0.8)
    assert f"{items.found.mean:.4f}" == "0.2333"
    items.restart()
    assert items.items == BOOK


def test_a_loss_that_falls_unseen_by_accuracy_is_remembered(items):
    items.set_pred(2, 0.1)
    assert not items.better_unseen
    items.set_pred(2, 0.45)
    assert items.better_unseen and items.accuracy == pytest.approx(2 / 3)


def test_a_better_answer_is_seen_by_both(items):
    items.set_pred(2, 0.8)
    assert items.accuracy == 1 and not items.better_unseen


def test_predictions_stay_in_sight(items):
    items.set_pred(0, 9)
    assert items.items[0].pred == 2
    items.set_squeeze(True)
    items.set_pred(0, 9)
    assert items.items[0].pred == 6
    items.set_squeeze(False)
    assert items.items[0].pred == 2


def test_a_real_output_far_out_widens_the_range(items):
    items.take([Item(-11.5, 1)], squeeze=True)
    assert items.ends == (-12, 12)


def test_items_come_and_go(items):
    for _ in range(9):
        items.add()
    assert len(items.items) == MOST
    for _ in range(9):
        items.remove()
    assert len(items.items) == 1


def test_another_target_is_no_longer_that_of_the_image(items):
    items.take([Item(0.5, 1, np.zeros((28, 28), np.uint8))], squeeze=True)
    items.flip(0)
    assert items.items == (Item(0.5, 0),)


def test_the_chosen_item_is_told_once(items, qtbot):
    with qtbot.waitSignal(items.changed):
        items.choose(0)
    with qtbot.assertNotEmitted(items.changed):
        items.choose(0)
