from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.panels.results.attribution.erase_card import EraseCard
from mnist_desktop.panels.results.attribution.explaining import Question, explain
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.point_plot import PointPlot


@pytest.fixture
def found(asked):
    return explain(Question("model", asked.record, None, asked.digit.image), lambda: False)


@pytest.fixture
def card(qtbot, found):
    card = EraseCard()
    qtbot.addWidget(card)
    card.resize(370, 480)
    card.show()
    card.show_explanation(found)
    return card


def words(card) -> str:
    return " | ".join(label.text() for label in card.findChildren(Label) if label.isVisible())


def press(card, name):
    QTest.mouseClick(card.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_it_flips_where_it_is_said_to(card, found):
    counts = []
    card.erased.connect(counts.append)
    erasure = found.erasure
    assert f"says {erasure.said[0]}" in words(card) and f"{erasure.flips} of" in words(card)
    assert "Proven: fewer cannot" in words(card)
    press(card, "attribution-to-flip")
    assert counts == [erasure.flips] and f"says {erasure.said[erasure.flips]}" in words(card)
    assert f"with probability {found.sure[erasure.flips]:.3f}" in words(card)


def test_keys_erase_one_by_one(card, found):
    plot = card.findChild(PointPlot)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert card.count == 2 and plot.accessibleDescription().startswith("2 pixels erased")
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert card.count == 1
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert card.count == len(found.erasure.order)


def test_what_is_left_can_be_kept(card, found, asked):
    kept = []
    card.kept.connect(kept.append)
    keep = card.findChild(QPushButton, "attribution-keep")
    assert not keep.isEnabled()
    press(card, "attribution-to-flip")
    press(card, "attribution-keep")
    assert np.array_equal(kept[0], found.erasure.image(asked.digit.image, found.erasure.flips))


def test_the_count_stays_with_the_digit_and_goes_with_it(card, found, asked, settled):
    press(card, "attribution-to-flip")
    asked.step()
    settled(asked)
    card.show_explanation(explain(Question("model", asked.record, None, asked.digit.image), lambda: False))
    assert card.count > 0
    other = asked.data.valid.images[int(asked.data.valid.indices(7)[0])]
    card.show_explanation(explain(Question("model", asked.record, None, other), lambda: False))
    assert card.count == 0


def test_a_network_says_that_fewer_may_do(card, asked, settled):
    asked.configure(model="simple_net")
    settled(asked)
    found = explain(Question("model", asked.record, None, asked.digit.image), lambda: False)
    card.show_explanation(found)
    assert ("fewer may do" in words(card)) == (found.erasure.flips is not None and found.erasure.flips > 1)
    assert card.findChild(QPushButton, "attribution-to-flip").isEnabled() == (found.erasure.flips is not None)
