from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import FIELD, HEAD, Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.theme import theme


def test_cards_of_a_row_are_equally_wide_whatever_they_say(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    cards = [Card("Weights"), Card("Gradient", "step goes the other way"), Card("− lr × gradient")]
    for card, words in zip(
        cards, ("short", "a long caption that wants more room than there is", ""), strict=True
    ):
        label = QLabel(words)
        label.setMinimumWidth(10)
        card.body.addWidget(label)
        row.addWidget(card, 1)
    window.resize(738, 200)
    window.show()
    assert {card.width() for card in cards} == {238}


def test_the_head_is_24_high_with_segments_and_badges_in_it(qtbot):
    plain, full = Card("Baseline"), Card("Baseline", "nearer ideal wins")
    segments = Segments(["L1", "L2"], "Distance", "distance")
    full.head.addWidget(segments)
    full.head.addWidget(Badge("[28, 28]"))
    for card in (plain, full):
        qtbot.addWidget(card)
        card.resize(400, 100)
        card.show()
    assert segments.height() == 24
    assert full.sizeHint().height() == plain.sizeHint().height() == 8 + 24 + 12
    assert segments.geometry().right() < full.width()


def test_where_there_is_little_room_the_sub_is_read_below_the_head_and_then_the_title_above_it(qtbot):
    card = Card("Accuracy", "0.9853 of 2,038 in validation")
    qtbot.addWidget(card)
    best = QPushButton("Best: step 1,606")
    card.head.addWidget(best)
    title, sub = card.findChildren(Label)
    card.body.addWidget(QWidget(), 1)

    def tops(width):
        card.resize(width, 160)
        qtbot.wait(1)
        qtbot.waitUntil(lambda: title.width() >= title.sizeHint().width())
        qtbot.waitUntil(lambda: sub.height() >= sub.sizeHint().height())
        return [widget.mapTo(card, widget.rect().center()).y() for widget in (title, best, sub)]

    card.show()
    first, tool, words = tops(250)
    assert abs(first - tool) < 8 and tool + 12 < words
    first, tool, words = tops(208)
    assert first < words < tool, "the sub belongs to the title"
    assert max(tops(500)) - min(tops(500)) < 8
    card.set_sub("")
    assert not sub.isVisible()


def test_title_and_sub_change(qtbot):
    card = Card("Batch")
    qtbot.addWidget(card)
    card.show()
    labels = card.findChildren(QLabel)
    assert [label.isVisible() for label in labels] == [True, False]
    card.set_sub("5 wrong")
    card.set_title("Mini-batch")
    assert [label.text() for label in labels] == ["Mini-batch", "5 wrong"]
    assert labels[1].isVisible()
    assert card.accessibleName() == "Mini-batch"
    card.set_sub("")
    assert not labels[1].isVisible()


def test_the_surface_has_a_hairline_frame_and_round_corners(scheme, qtbot):
    card = Card("Weights")
    qtbot.addWidget(card)
    card.resize(200, 100)
    image = card.grab().toImage()
    assert image.pixelColor(100, 0) == QColor(theme().tokens.hairline)
    assert image.pixelColor(100, 60) == QColor(theme().tokens.surface)
    assert image.pixelColor(0, 0) == QColor(theme().tokens.window)


def test_a_narrower_rim_leaves_the_head_where_it_is(qtbot):
    plain, wide = Card("Pixels"), Card("Pixels")
    wide.set_rim(4, 6, 8)
    bodies = []
    for card in (plain, wide):
        qtbot.addWidget(card)
        bodies.append(QWidget())
        card.body.addWidget(bodies[-1])
        card.resize(400, 100)
        card.show()
    heads = [card._title.mapTo(card, card._title.rect().topLeft()) for card in (plain, wide)]
    assert heads[0] == heads[1]
    assert bodies[1].geometry().left() == 4
    assert bodies[1].geometry().right() == 400 - 6 - 1
    assert bodies[1].geometry().bottom() == 100 - 8 - 1


def test_the_head_can_hold_a_field(qtbot):
    card = Card("Learning rate")
    qtbot.addWidget(card)
    low = card.sizeHint().height()
    card.hold_field()
    assert card.sizeHint().height() == low + FIELD - HEAD
