import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.card_grid import ROW_GAP, CardGrid
from mnist_desktop.ui.theme import theme


class Picture(QWidget):
    def sizeHint(self):
        return QSize(100, 200)

    def minimumSizeHint(self):
        return QSize(50, 80)


@pytest.fixture
def cards(qtbot):
    """A high card at the left, two at the right of it: the lower takes the spare height."""
    outer = QWidget()
    qtbot.addWidget(outer)
    grid = CardGrid(outer)
    found = [Picture() for _ in range(3)]
    for card, cell in zip(found, [(0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1)], strict=True):
        grid.addWidget(card, *cell)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 3)
    grid.setRowStretch(1, 1)
    outer.resize(812, 420)
    outer.show()
    return outer, grid, found


def places(cards):
    return [(card.x(), card.y(), card.width(), card.height()) for card in cards]


def test_with_room_cards_are_beside_each_other(qtbot, cards):
    outer, grid, found = cards
    outer.resize(812, 420)
    qtbot.wait(1)
    assert places(found) == [(0, 0, 200, 420), (212, 0, 600, 200), (212, 210, 600, 210)]
    assert grid.minimumSize().height() == 80 * 2 + ROW_GAP


def test_in_a_narrow_window_they_are_one_below_another_as_high_as_they_like(qtbot, cards):
    outer, grid, found = cards
    outer.resize(812, 420)
    before = places(found)
    outer.resize(500, 620)
    qtbot.wait(1)
    assert grid.stacked
    assert places(found) == [(0, 0, 500, 200), (0, 210, 500, 200), (0, 420, 500, 200)]
    assert outer.minimumSizeHint().height() == 620
    outer.resize(812, 624)
    qtbot.wait(1)
    outer.resize(812, 420)  # a window cannot be less than its layout asked for: in a page the scroll area can
    qtbot.wait(1)
    assert not grid.stacked and places(found) == before


def test_large_type_makes_a_window_narrow(qtbot, cards, request):
    outer, grid, _ = cards
    request.addfinalizer(lambda: theme().set_size(100))
    theme().set_size(150)
    outer.resize(813, 650)
    assert grid.stacked
