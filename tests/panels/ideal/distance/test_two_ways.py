from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QColor

from mnist_desktop.lab.by_hand import LINES, measures
from mnist_desktop.panels.ideal.distance import two_ways
from mnist_desktop.panels.ideal.distance.two_ways import TwoWays, Way

IMAGE = np.zeros((28, 28), np.uint8)
IMAGE[4:20, 10:14] = 255
FOUND = measures(IMAGE, np.full((28, 28), 0.25, np.float32))
WAYS = [Way("signed", FOUND["mean"]), Way("L1", FOUND["l1"], "accent"), Way("L2", FOUND["l2"])]


@pytest.fixture
def table(qtbot):
    table = TwoWays()
    qtbot.addWidget(table)
    table.resize(704, table.sizeHint().height())
    table.show()
    table.set_ways(WAYS)
    table.resize(704, table.sizeHint().height())
    return table


def test_it_says_both_lines_and_the_number(table):
    told = table.accessibleDescription()
    assert f"L1: (x - m).abs().mean() = {FOUND['l1'].by_hand:.4f}, F.l1_loss(x, m) the same" in told
    assert told.startswith("signed: (x - m).mean() = ")


@pytest.mark.parametrize("wide", [560, 704, 984])
def test_no_column_lies_over_another(table, wide):
    table.resize(wide, table.height())
    columns = [column for column in table._columns() if column[1]]
    for (left, width), (after, _) in pairwise(columns):
        assert left + width < after
    assert sum(columns[-1]) <= wide + 1


def test_formulas_are_there_at_the_least_width_of_the_page(table):
    assert table._columns()[1][1] > 0
    table.resize(500, table.height())
    assert table._columns()[1][1] == 0


def test_a_tick_says_that_both_are_equal(table, scheme):
    image, ok = table.grab().toImage(), QColor(scheme.tokens.ok)
    assert any(
        image.pixelColor(x, y) == ok
        for x in range(table.width() - 40, table.width())
        for y in range(table.height())
    )


def test_before_there_is_a_digit_the_rows_have_lines_and_no_numbers(table, monkeypatch):
    written = []
    monkeypatch.setattr(two_ways, "write", lambda painter, area, text, *more: written.append(text))
    table.set_ways([Way("L1", LINES["l1"])])
    assert table.accessibleDescription() == "Nothing to show yet"
    table.grab()
    assert written[-4:] == ["L1", "mean |x − m|", "(x - m).abs().mean()", "F.l1_loss(x, m)"]
