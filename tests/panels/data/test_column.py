"""The Digit column as a whole: what fits where, and how it answers to a mouse that draws."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.data.answer_panel import AnswerPanel
from mnist_desktop.panels.data.browser_panel import BrowserPanel
from mnist_desktop.panels.data.column import WIDTH, DigitColumn
from mnist_desktop.panels.data.seen_panel import SeenPanel
from mnist_desktop.panels.page import panels_of
from mnist_desktop.ui.icon_button import IconButton


@pytest.fixture
def make(qtbot):
    """``make(session, height)`` returns a column in a window of that height, fitted."""

    def made(session, height: int) -> DigitColumn:
        column = DigitColumn(session)
        qtbot.addWidget(column)
        column.resize(WIDTH, height)
        column.show()
        settle(qtbot)
        return column

    return made


def settle(qtbot) -> None:
    for _ in range(5):
        qtbot.wait(5)


def inside(widget: QWidget, column: DigitColumn) -> bool:
    """Whether all of a widget is in sight without scrolling."""
    area = column.findChild(QScrollArea).viewport()
    rect = widget.rect().translated(widget.mapTo(area, QPoint(0, 0)))
    return area.rect().contains(rect)


@pytest.mark.parametrize("height", [676, 730, 900])
def test_all_of_it_is_in_sight_at_1280_by_800(make, session, height, scheme):
    column = make(session, height)
    assert column.width() == 248
    assert column.canvas_panel.cell == 8 and column.canvas_panel.canvas.width() == 226
    bar = column.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() == 0
    for part in (column.canvas_panel, column.findChild(SeenPanel), column.findChild(AnswerPanel)):
        assert inside(part, column)


def test_the_image_is_four_times_as_large_where_there_is_room(make, session):
    assert make(session, 730).findChild(SeenPanel).cell == 4


def test_fitting_again_changes_nothing(make, session, qtbot):
    """One that reads heights of before is taken back by the next, and so on for ever."""
    column = make(session, 560)
    seen = column.findChild(SeenPanel)
    for height in [*range(560, 780, 4), *range(776, 560, -12)]:
        column.resize(WIDTH, height)
        settle(qtbot)
        column._fit()
        first = column.canvas_panel.cell, seen.cell, column._is_low
        column.canvas_panel.set_cell(8)  # as if the room had been another
        seen.set_cell(4)
        column._fit()
        column._fit()
        assert (column.canvas_panel.cell, seen.cell, column._is_low) == first, height


@pytest.mark.parametrize("task", [Task(), Task(ALL_TEN)], ids=["pair", "ten"])
def test_a_low_window_keeps_canvas_image_and_answer_in_sight(make, session, qtbot, task):
    """At 1024 by 700 the 28×28 that the model receives stands beside the bars of the nearest ideal."""
    column = make(session, 572)
    session.configure(task=task)
    settle(qtbot)
    canvas, seen, answer = (
        column.canvas_panel.canvas,
        column.findChild(SeenPanel),
        column.findChild(AnswerPanel),
    )
    assert canvas.width() >= 196 and seen.cell >= 2
    for part in (canvas, seen, answer):
        assert inside(part, column)
    assert column.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    column.resize(WIDTH, 730)
    settle(qtbot)
    assert inside(seen, column) and column.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    assert seen.cell >= 3


def test_all_ten_digits_fit_too(make, session, qtbot):
    column = make(session, 676)
    session.configure(task=Task(ALL_TEN))
    settle(qtbot)
    assert column.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    assert inside(column.findChild(AnswerPanel), column)


def test_the_canvas_and_the_answers_speak_of_one_digit(make, ready, qtbot):
    column = make(ready, 700)
    canvas = column.canvas_panel.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    for y in range(44, 200, 4):
        QTest.mouseMove(canvas, QPoint(60, y))
    qtbot.waitUntil(lambda: ready.distances is not None and ready.answer is not None, timeout=2000)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 196))
    assert ready.digit.title == "drawing"


def test_samples_stand_in_place_of_the_canvas_while_answers_stay(make, ready, qtbot):
    column = make(ready, 676)
    assert column.findChild(BrowserPanel) is None
    column.browse_samples()
    settle(qtbot)
    browser = column.findChild(BrowserPanel)
    assert browser.isVisible() and not column.canvas_panel.isVisible()
    assert inside(column.findChild(AnswerPanel), column) and browser.height() > 300
    QTest.keyClick(browser.focusProxy(), Qt.Key.Key_Return)
    assert ready.digit.title == "train/3/3"
    QTest.keyClick(browser.focusProxy(), Qt.Key.Key_Escape)
    assert column.canvas_panel.isVisible() and not browser.isVisible()
    assert (column.canvas_panel.canvas.ground() == ready.digit.image).all()
    assert not column.findChild(IconButton, "digit-browse").isChecked()


def test_a_random_sample(make, ready):
    make(ready, 700).random_sample()
    assert ready.digit.label in (3, 7)


def test_every_panel_of_the_folder_stands_in_the_column(make, ready, qtbot):
    column = make(ready, 700)
    column.browse_samples()
    specs = panels_of("data")
    assert len(specs) == 7 == len({spec.id for spec in specs})
    assert all(column.findChild(QWidget, spec.id) is not None and spec.title() for spec in specs)


def test_every_control_has_a_name_of_its_own(make, ready):
    column = make(ready, 700)
    names = [b.objectName() for b in column.findChildren(IconButton)]
    assert len(names) == len(set(names)) == 11
    assert all(b.accessibleName() and b.toolTip() for b in column.findChildren(IconButton))
