from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.terms import terms
from mnist_desktop.ui.theme import theme


@pytest.fixture
def words(qapp):
    terms().set_source(lambda: ({"loss": "loss", "learning rate": "rate"}, {"loss": "How wrong it is."}))
    yield terms()
    terms().set_source(None)


@pytest.fixture
def paragraph(qtbot, words):
    paragraph = Paragraph(1.0, "text")
    paragraph.setText("A step with a learning rate that is too large makes the loss grow and grow and grow.")
    qtbot.addWidget(paragraph)
    paragraph.resize(180, 160)
    paragraph.show()
    qtbot.waitExposed(paragraph)
    return paragraph


def spots(label):
    return {term: area for area, term in label._marks.spots()}


def test_marks_stand_under_their_words(paragraph):
    found = spots(paragraph)
    assert set(found) == {"loss", "rate"}
    width = paragraph.fontMetrics().horizontalAdvance("loss")
    assert abs(found["loss"].width() - width) < 2
    assert found["loss"].top() > found["rate"].top() + paragraph.fontMetrics().height() / 2  # further down
    picture, area = paragraph.grab().toImage(), found["loss"]
    below = range(
        round(area.bottom()) - 1, round(area.bottom()) + 2
    )  # "loss" has no letter that goes below the line
    colors = {
        picture.pixelColor(x, y).name() for y in below for x in range(round(area.left()), round(area.right()))
    }
    assert len(colors) > 1  # dots, and the ground between them


def test_a_click_leads_to_the_glossary(qtbot, paragraph, words):
    with qtbot.waitSignal(words.asked) as signal:
        QTest.mouseClick(
            paragraph, Qt.MouseButton.LeftButton, pos=spots(paragraph)["loss"].center().toPoint()
        )
    assert signal.args == ["loss"]
    with qtbot.assertNotEmitted(words.asked):
        QTest.mouseClick(paragraph, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))


def test_tab_goes_from_term_to_term_and_enter_leads_to_the_glossary(qtbot, words):
    holder = QWidget()
    rows = QVBoxLayout(holder)
    before, after, plain, both = QPushButton("a"), QPushButton("b"), Paragraph(), Paragraph()
    plain.setText("Nothing to look up.")
    both.setText("The learning rate, and the loss.")
    for widget in (before, plain, both, after):
        rows.addWidget(widget)
    qtbot.addWidget(holder)
    holder.resize(300, 200)
    with qtbot.waitActive(holder):
        holder.show()
    holder.grab()
    before.setFocus()
    heard = []
    words.asked.connect(heard.append)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(QApplication.focusWidget(), key)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        heard.append(QApplication.focusWidget())
    assert heard == ["rate", both, "loss", both, after, "loss", both]
    assert both.accessibleDescription() == "How wrong it is." and both.objectName().startswith("terms-")
    picture = both.grab().toImage()
    ring = spots(both)["loss"]
    assert (
        picture.pixelColor(round(ring.left()) - 2, round(ring.center().y())).name()
        == theme().tokens.accent.lower()
    )
    both.setText("Nothing.")
    both.grab()
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_the_pointer_says_that_it_leads_somewhere(paragraph):
    QTest.mouseMove(paragraph, spots(paragraph)["rate"].center().toPoint())
    assert paragraph.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(paragraph, QPoint(1, paragraph.height() - 2))
    assert paragraph.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_other_words_move_the_marks(paragraph):
    before = spots(paragraph)["loss"]
    paragraph.setText("The loss.")
    assert set(spots(paragraph)) == {"loss"} and spots(paragraph)["loss"] != before
    paragraph.setText("Nothing.")
    assert spots(paragraph) == {}


def test_titles_of_cards_are_marked_and_other_labels_are_not(qtbot, words):
    card = Card("Loss and learning rate")
    qtbot.addWidget(card)
    card.resize(300, 80)
    card.show()
    assert set(spots(card._title)) == {"loss", "rate"}
    card._title.resize(60, 20)  # elided before the second one ends
    assert set(spots(card._title)) == {"loss"}
    assert Label("loss")._marks is None
    assert Paragraph(mono=True)._marks is None and Paragraph(1.4)._marks is None


def test_without_words_nothing_is_marked(qtbot):
    paragraph = Paragraph()
    paragraph.setText("The loss.")
    qtbot.addWidget(paragraph)
    assert paragraph._marks.spots() == () and paragraph._marks._at(QPointF(5, 5)) == ""
