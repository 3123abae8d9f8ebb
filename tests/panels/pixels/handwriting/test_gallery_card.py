from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton

from mnist_desktop.lab.digits.handwriting import Sample
from mnist_desktop.panels.pixels.handwriting.gallery_card import GalleryCard
from mnist_desktop.panels.pixels.handwriting.reading import Reading
from mnist_desktop.session.kept import Kept
from mnist_desktop.ui.thumbnails import ThumbnailGrid


@pytest.fixture
def kept():
    samples = tuple(Sample("me", "train", digit, f"{n}") for n, digit in enumerate((3, 7, 3)))
    return Kept("me", samples, np.zeros((3, 28, 28), np.uint8))


@pytest.fixture
def card(qtbot, kept):
    card = GalleryCard()
    qtbot.addWidget(card)
    card.resize(700, 320)
    card.show()
    reading = Reading(None, kept, False, np.arange(3), np.array([3, 3, 3]), np.array([0.9, 0.6, 0.8]))
    card.show_kept(kept, reading)
    return card


def choose(card, position):
    grid = card.findChild(ThumbnailGrid)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid._place(position).center().toPoint())


def test_the_newest_comes_first_and_misread_ones_can_be_looked_at_alone(card):
    assert card._rows == [2, 1, 0]
    button = next(b for b in card.findChildren(QRadioButton) if b.text() == "Misread")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert card._rows == [1] and card.findChild(ThumbnailGrid)._items[0].wrong


def test_what_is_done_with_the_chosen_one_is_told(card):
    told = []
    card.relabelled.connect(lambda row, digit: told.append(("label", row, digit)))
    card.deleted.connect(lambda row: told.append(("delete", row)))
    card.taken.connect(lambda row: told.append(("take", row)))
    assert not card.findChild(QPushButton, "handwriting-delete").isEnabled()
    choose(card, 1)
    card._label.activated.emit(7)  # as it is: nothing to correct
    card._label.activated.emit(1)
    for name in ("take", "delete"):
        QTest.mouseClick(card.findChild(QPushButton, f"handwriting-{name}"), Qt.MouseButton.LeftButton)
    assert told == [("label", 1, 1), ("take", 1), ("delete", 1)]


def test_a_reading_of_others_is_not_shown(card, kept):
    card.show_kept(Kept("me", kept.samples[:2], kept.images[:2]), card._reading)
    assert not any(item.wrong for item in card.findChild(ThumbnailGrid)._items)


def test_the_writer_can_be_named(card):
    told = []
    card.named.connect(told.append)
    name = card.findChild(QLineEdit, "handwriting-name")
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "anna")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert told == ["anna"]


def test_nothing_kept_says_what_to_do(card):
    card.show_kept(Kept("me", (), np.zeros((0, 28, 28), np.uint8)), None)
    assert card._none.isVisible() and "Nothing is kept yet" in card._none.text()
    assert not card.findChild(QPushButton, "handwriting-export").isEnabled()
