"""Lines that fit, a little smaller if need be; else they scroll."""

import pytest
from PySide6.QtGui import QGuiApplication

from mnist_desktop.panels.pixels.printout import Printout
from mnist_desktop.ui.theme import theme


@pytest.fixture
def lines(qtbot):
    lines = Printout("lines")
    qtbot.addWidget(lines)
    lines.resize(300, 200)
    lines.show()
    return lines


def test_lines_that_fit_have_the_usual_size(lines):
    lines.show_lines("x" * lines.columns)
    assert lines.font() == theme().font(0.82, mono=True)
    assert lines.horizontalScrollBar().maximum() == 0


def test_lines_a_little_too_long_are_smaller_and_still_fit(lines):
    lines.show_lines("short\n" + "x" * (lines.columns + 3))
    assert lines.font().pointSizeF() < theme().font(0.82).pointSizeF()
    assert lines.horizontalScrollBar().maximum() == 0


def test_much_too_long_ones_scroll_and_stay_readable(lines):
    lines.show_lines("x" * (2 * lines.columns))
    assert lines.font() == theme().font(0.82, mono=True)
    assert lines.horizontalScrollBar().maximum() > 0


def test_the_size_follows_the_room(lines):
    lines.show_lines("x" * lines.columns)
    lines.resize(270, 200)
    assert lines.font().pointSizeF() < theme().font(0.82).pointSizeF()
    assert lines.horizontalScrollBar().maximum() == 0
    lines.resize(300, 200)
    assert lines.font() == theme().font(0.82, mono=True)


class Counted(Printout):
    """Stops where it would take sizes in turns without end."""

    turns = 0

    def resizeEvent(self, event):
        self.turns += 1
        if self.turns < 20:
            super().resizeEvent(event)


def test_a_scroll_bar_and_the_size_do_not_chase_each_other(qtbot):
    """Smaller lines may need no scroll bar, which makes room for larger ones, which need it."""
    lines, most = Counted("lines"), 0
    qtbot.addWidget(lines)
    lines.resize(300, 200)
    lines.show()
    lines.show_lines("\n".join("x" * (lines.columns - 8) for _ in range(7)))
    for wide in range(230, 270, 4):
        for high in range(60, 150):
            lines.turns = 0
            lines.resize(wide, high)
            QGuiApplication.processEvents()
            most = max(most, lines.turns)
    assert 0 < most <= 4


def test_the_place_people_scrolled_to_stays(lines):
    lines.show_lines("\n".join("x" * 100 for _ in range(100)))
    lines.verticalScrollBar().setValue(40)
    lines.horizontalScrollBar().setValue(55)
    lines.show_lines("\n".join("y" * 100 for _ in range(100)))
    assert (lines.verticalScrollBar().value(), lines.horizontalScrollBar().value()) == (40, 55)


def test_all_of_it_is_copied(lines):
    text = "tensor([[0, 1],\n        [2, 3]])"
    lines.show_lines(text)
    lines.copy_all()
    assert QGuiApplication.clipboard().text() == text


def test_the_ring_follows_the_theme(lines):
    theme().set_mode("dark")
    assert theme().tokens.accent in lines.styleSheet()
