from dataclasses import astuple
from itertools import pairwise

import pytest

from mnist_desktop.panels.gradients.mnist_loss.item_columns import ItemHead, columns
from mnist_desktop.panels.gradients.mnist_loss.items import Items


@pytest.mark.parametrize("squeeze", [True, False])
@pytest.mark.parametrize("width", [700, 960, 1400])
def test_columns_fill_the_row_and_do_not_overlap(width, squeeze):
    there = [rect for rect in astuple(columns(width, 40, squeeze)) if rect is not None]
    assert len(there) == (9 if squeeze else 8)
    assert all(one.right() < other.left() for one, other in pairwise(there))
    assert (
        there[0].left() == 8 and width - 11 <= there[-1].right() <= width - 7
    )  # clear of the row's own edge


def test_the_head_looks_other_with_the_sigmoid(qtbot, scheme):
    items = Items()
    head = ItemHead(items)
    qtbot.addWidget(head)
    head.resize(700, 20)
    before = head.grab().toImage()
    items.set_squeeze(True)
    assert head.grab().toImage() != before
