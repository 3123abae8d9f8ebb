from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QSlider

from mnist_desktop.panels.ideal.averages.averages_panel import PANEL
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def panel(ready, qtbot):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 520)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_ready, timeout=30_000)
    return panel


def test_all_averaged_is_the_ideal_of_all_other_pages(panel, ready):
    slider = panel.findChild(QSlider, "averages-n")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert ready.facts.get("averages.n") == ready.facts.get("averages.all") == 6
    assert ready.facts.get("averages.away") == 0
    assert np.array_equal(panel._mean(6), ready.ideals[3])


def test_fewer_are_farther_away(panel, ready):
    slider = panel.findChild(QSlider, "averages-n")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert ready.facts.get("averages.n") == 1 and ready.facts.get("averages.away") > 0


def test_a_pixel_is_counted_over_the_whole_stack(panel, ready):
    image = panel.findChild(TensorImage, "averages-mean")
    QTest.mouseClick(image, Qt.MouseButton.LeftButton, pos=image.rect().center())
    row, column = ready.facts.get("averages.row"), ready.facts.get("averages.column")
    stack = ready.data.train.of(3)
    assert ready.facts.get("averages.zeros") == pytest.approx((stack[:, row, column] == 0).mean())
    assert f"Pixel [{row}, {column}] in all images" in [c.accessibleName() for c in panel.findChildren(Card)]


def test_the_axis_pointed_at_is_explained_and_noted(panel, ready):
    image = panel.findChild(TensorImage, "averages-axis-2")
    QTest.mouseMove(image, QPoint(5, 5))
    QTest.mouseMove(image, image.rect().center())
    assert ready.facts.get("averages.axis") == 2
    assert any(label.text().endswith("a number for each row of it") for label in panel.findChildren(Label))


def test_another_digit_is_averaged(panel, ready, qtbot):
    QTest.mouseClick(panel.findChild(QRadioButton, "averages-digit-7"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ready.facts.get("averages.digit") == 7, timeout=30_000)


def test_digits_without_the_digit_say_so(panel, ready, bars_without_0, qtbot):
    ready.library.use(bars_without_0)
    qtbot.waitUntil(lambda: ready.ideals is not None, timeout=30_000)
    QTest.mouseClick(panel.findChild(QRadioButton, "averages-digit-0"), Qt.MouseButton.LeftButton)
    assert not panel.is_ready
    assert any("These digits have no 0" in label.text() for label in panel.findChildren(Label))
