from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton, QTableWidget, QVBoxLayout, QWidget

from mnist_desktop.ui.card import Card
from mnist_desktop.ui.confusion_view import ConfusionView
from mnist_desktop.ui.histogram import Histogram
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.picture import Tabular, csv_of, is_picture, nearest, picture_of, svg_of, title_of
from mnist_desktop.ui.theme import theme

MARGINS = QSize(16, 16)


@pytest.fixture
def card(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    card = Card("How it went")
    card.setObjectName("card")
    card.view = ConfusionView("confusion")
    card.view.set_counts(np.array([[5, 1], [2, 4]]), (3, 7))
    card.button = QPushButton("Again")
    card.body.addWidget(card.view)
    card.body.addWidget(card.button)
    QVBoxLayout(window).addWidget(card)
    window.resize(300, 300)
    window.show()
    yield card


def test_the_innermost_picture_is_found_and_a_control_gives_the_card_around_it(card):
    assert nearest(card.view) is card.view
    assert nearest(card.button) is card and nearest(card.findChild(QLabel)) is card
    assert nearest(card.window()) is None and nearest(None) is None


def test_a_part_that_qt_made_is_none_but_what_it_is_part_of(card, qtbot):
    table = QTableWidget(2, 2)
    card.body.addWidget(table)
    qtbot.waitUntil(table.isVisible)
    head = table.childAt(table.width() // 2, 8)
    assert type(head.parentWidget()) is QHeaderView
    assert nearest(head) is table


def test_what_paints_is_a_picture_and_what_only_holds_is_none(card):
    assert is_picture(card) and is_picture(card.view)
    assert not is_picture(card.button) and not is_picture(QWidget(card))


def test_a_picture_is_twice_as_fine_as_the_screen_and_follows_the_theme(card, scheme):
    image = picture_of(card.view)
    assert image.size() == (card.view.size() + MARGINS) * 2
    colours = {image.pixelColor(x, 1).name() for x in range(image.width())}
    assert theme().color("surface").name() in colours
    assert (
        len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 3
    )


def test_the_focus_is_not_in_the_picture_and_stays_where_it_was(card):
    plain = picture_of(card.view)
    card.view.setFocus()
    assert picture_of(card.view) == plain and card.view.hasFocus()


def test_svg_has_words_and_a_title(card):
    drawing = svg_of(card)
    assert drawing.startswith(b"<?xml") and b"<title>" in drawing and b"How it went" in drawing


def test_a_widget_that_draws_itself_is_asked(qtbot):
    class Own(QWidget):
        def picture(self):
            image = QImage(3, 3, QImage.Format.Format_RGB32)
            image.fill(QColor("red"))
            return image

        def svg(self):
            return b"<svg/>"

    own = Own()
    qtbot.addWidget(own)
    assert picture_of(own).width() == 3 and svg_of(own) == b"<svg/>"


def test_a_picture_is_called_what_a_screen_reader_says(card, qtbot):
    assert title_of(card.view) == "Confusion matrix"
    bare = QWidget()
    qtbot.addWidget(bare)
    assert title_of(bare) == "picture"


def test_tables_are_separated_by_commas(card):
    assert csv_of(card.view) == ",3,7\n3,5,1\n7,2,4\n"
    assert isinstance(card.view, Tabular) and not isinstance(card.button, Tabular)
    assert isinstance(NumberGrid, type) and hasattr(NumberGrid, "as_text")
    assert not hasattr(Histogram, "as_text")
