from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QSlider

from mnist_desktop.lab.averages import RunningMeans
from mnist_desktop.panels.ideal.averages.emerging import EmergingCard
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def means(small_digits):
    return RunningMeans(small_digits.train.of(3))


@pytest.fixture
def card(qtbot, means):
    card = EmergingCard()
    qtbot.addWidget(card)
    card.resize(420, 320)
    card.show()
    card.asked, card.pixels, card.digits = [], [], []
    card.n_chosen.connect(card.asked.append)
    card.pixel_chosen.connect(lambda *cell: card.pixels.append(cell))
    card.digit_chosen.connect(card.digits.append)
    show(card, means, 5)
    return card


def show(card, means, n):
    card.show_mean(3, means.mean(n), means.images[n - 1], n, len(means), means.away(n))


def texts(card):
    return [label.text() for label in card.findChildren(Label)]


def test_it_shows_how_many_are_averaged_and_how_far_that_is_from_all(card, means):
    assert card.findChild(Readout).accessibleDescription() == (
        f"averaged 5, of all {len(means)}, L1 to the end {means.away(5):.4f}"
    )
    assert "n = 5" in texts(card) and "The mean" in texts(card) and "came last: image 4" in texts(card)


def test_it_is_the_ideal_once_all_are_averaged(card, means):
    show(card, means, len(means))
    assert "Ideal 3" in texts(card)
    assert card.findChild(QSlider).value() == card.findChild(QSlider).maximum()


def test_the_slider_asks_for_a_number_on_a_logarithmic_scale(card, means):
    slider = card.findChild(QSlider)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert card.asked[0] == 1 and card.asked[-1] == len(means)


def test_a_pixel_is_chosen_by_click_and_by_keys(card):
    image = card.findChild(TensorImage, "averages-mean")
    QTest.mouseClick(image, Qt.MouseButton.LeftButton, pos=image.rect().center())
    QTest.keyClick(image, Qt.Key.Key_Right)
    (row, column), after = card.pixels
    assert after == (row, column + 1)


def test_the_chosen_pixel_stays_marked_when_the_pointer_has_left(card):
    image = card.findChild(TensorImage, "averages-mean")
    card.mark(5, 6)
    marked = image.grab().toImage()
    QTest.mouseMove(image, image.rect().center() - QPoint(9, 9))
    QTest.mouseMove(image, image.rect().center())
    assert image.grab().toImage() != marked
    QTest.mouseMove(image, QPoint(1, 1))
    assert image.grab().toImage() == marked


def test_a_digit_is_chosen(card):
    QTest.mouseClick(card.findChild(QRadioButton, "averages-digit-8"), Qt.MouseButton.LeftButton)
    assert card.digits == [8]


def test_without_images_it_says_why(card):
    card.show_nothing("These digits have no 3: choose another.")
    assert "These digits have no 3: choose another." in texts(card)
    assert not card.findChild(QSlider).isEnabled()


def test_one_image_alone_is_its_own_mean(qtbot, card):
    image = np.full((1, 28, 28), 51, np.uint8)
    show(card, RunningMeans(image), 1)
    assert "n = 1" in texts(card)
