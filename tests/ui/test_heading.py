"""Heads of the parts of a column."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.theme import theme


def ink_columns(heading: Heading) -> list[int]:
    """The columns of the picture in which anything was painted."""
    image = heading.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]


def test_it_is_said_in_words(qtbot):
    heading = Heading("Model says")
    qtbot.addWidget(heading)
    heading.set_sub("Linear · step 120")
    heading.set_value("3", "positive")
    assert heading.accessibleName() == "Model says"
    assert heading.accessibleDescription() == "3 Linear · step 120"
    heading.set_value("")
    assert heading.accessibleDescription() == "Linear · step 120"


def test_the_value_has_its_colour_at_the_right_end(qtbot, scheme):
    heading = Heading("Model says")
    qtbot.addWidget(heading)
    heading.resize(226, 24)
    heading.set_value("3", "positive")
    image = heading.grab().toImage()
    amber = theme().color("positive").rgb()
    assert any(image.pixel(x, y) == amber for x in range(200, 226) for y in range(24))


def test_words_that_do_not_fit_are_cut_short(qtbot):
    heading = Heading("Model says")
    qtbot.addWidget(heading)
    heading.resize(226, 24)
    heading.set_sub("a very long name of a model that nobody can read in so little room")
    assert heading.minimumSizeHint().width() < 226
    heading.set_value("8")
    columns = ink_columns(heading)
    value = [x for x in columns if x > 205]
    assert value and not [x for x in columns if value[0] - 7 < x < value[0]]


def test_another_title_is_said(qtbot):
    heading = Heading("Line 5")
    qtbot.addWidget(heading)
    before = heading.sizeHint().width()
    heading.set_title("Lines 6–8 · step")
    assert heading.accessibleName() == "Lines 6–8 · step" and heading.sizeHint().width() > before


def test_a_widget_keeps_the_right_end(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    heading = Heading("Nearest ideal", window)
    button = QPushButton("L1")
    heading.add(button)
    heading.set_value("3")
    heading.resize(226, 24)
    window.show()
    assert button.geometry().right() == 225
    assert max(x for x in ink_columns(heading) if x < button.x()) < 140


def test_a_title_in_large_type_needs_no_more_room_than_a_usual_one(qtbot, request):
    request.addfinalizer(lambda: theme().set_size(100))
    usual = Heading("Nearest ideal")
    qtbot.addWidget(usual)
    needed = usual.minimumSizeHint().width()
    theme().set_size(150)
    large = Heading("Nearest ideal")
    qtbot.addWidget(large)
    assert large.sizeHint().width() > 1.3 * needed
    assert abs(large.minimumSizeHint().width() - needed) <= 4
