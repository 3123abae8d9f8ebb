from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.ui.figure_row import Figure, FigureRow


@pytest.fixture
def row(qtbot):
    row = FigureRow([("", "sum"), ("+", "bias"), ("=", "pred")], "test")
    qtbot.addWidget(row)
    row.set_figures({
        "sum": Figure("sum of x × w", "+1.0519", "positive"),
        "bias": Figure("b", "−0.0930", "negative"),
        "pred": Figure("preds[3]", "+0.9589", "positive"),
    })  # fmt: skip
    row.resize(420, row.height())
    row.show()
    qtbot.waitExposed(row)
    return row


def button(row, key):
    return row.findChild(QAbstractButton, f"test-{key}")


def test_a_figure_that_is_pressed_tells_its_key_and_is_marked(qtbot, row):
    before = row.grab().toImage()
    with qtbot.waitSignal(row.asked) as asked:
        QTest.mouseClick(button(row, "bias"), Qt.MouseButton.LeftButton)
    assert asked.args == ["bias"] and row.grab().toImage() != before
    with qtbot.waitSignal(row.asked) as asked:
        QTest.keyClick(button(row, "pred"), Qt.Key.Key_Space)
    assert asked.args == ["pred"]


def test_each_figure_says_what_it_is(row):
    assert button(row, "sum").accessibleName() == "sum of x × w"
    assert button(row, "sum").accessibleDescription().startswith("+1.0519")


def test_figures_that_are_not_given_are_hidden(row):
    row.set_figures({"pred": Figure("preds[3]", "+1.5")})
    assert button(row, "sum").isHidden() and button(row, "pred").accessibleDescription().startswith("+1.5")


def test_captions_give_way_before_values(row, scheme):
    pred = button(row, "pred")
    pred.show_figure(Figure("a caption that is far too long for its place", "+0.9"))
    assert pred.minimumSizeHint().width() < 80 < pred.sizeHint().width()
    assert not row.grab().isNull()
