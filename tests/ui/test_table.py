from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest

from mnist_desktop.ui.table import Table
from mnist_desktop.ui.table_cells import ROW, Cell, Column, Row
from mnist_desktop.ui.theme import theme

COLUMNS = (
    Column("Name", "What it is called", 120, numeric=False, descending=False, stretch=True),
    Column("Score", "How many points", 80, wide=200),
)


def row(name: str, score: float, **more) -> Row:
    return Row(name, (Cell(name, name), Cell(f"{score:.1f}", score, score / 10, f"{score:.4f}")), **more)


ROWS = [row("a", 3.25), row("b", 10, mark="now"), row("c", 9)]


@pytest.fixture
def table(qtbot):
    table = Table(COLUMNS, "Scores", "scores")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.set_rows(ROWS)
    table.show()
    return table


def names(table) -> list[str]:
    return [line.split("\t")[0] for line in table.as_text().splitlines()[1:]]


def test_numbers_are_sorted_as_numbers(table):
    table.sort(1, descending=True)
    assert names(table) == ["b", "c", "a"]
    assert table.accessibleDescription().startswith("Sorted by Score, highest first")
    table.sort(1, descending=False)
    assert names(table) == ["a", "c", "b"]


def test_a_click_on_a_heading_sorts_and_turns(table):
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(1) + 10, 10)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(table) == ["b", "c", "a"]
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(table) == ["a", "c", "b"]


def test_enter_sorts_by_the_column_of_the_cursor(table):
    table.choose("a")
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert names(table) == ["b", "c", "a"] and table.current == "a"


def test_the_chosen_row_stays_when_rows_come_and_go(table):
    told = []
    table.chosen.connect(told.append)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, ROW + 10))
    assert told == ["b"]
    table.sort(1, descending=True)
    table.set_rows([*ROWS, row("d", 12)])
    assert table.current == "b" and names(table) == ["d", "b", "c", "a"]
    table.set_rows([row("c", 1)])
    assert table.current is None
    table.choose("nobody")
    assert table.current is None


def test_a_changed_score_is_sorted_in(table):
    table.sort(1, descending=True)
    table.set_rows([row("a", 11), *ROWS[1:]])
    assert names(table) == ["a", "b", "c"]


def test_all_digits_are_copied(table):
    assert table.as_text().splitlines()[:2] == ["Name\tScore", "a\t3.2500"]


def test_the_mark_is_said_and_seen(table, scheme):
    marked = table.model().index(1, 0)
    assert table.model().data(marked, Qt.ItemDataRole.AccessibleTextRole) == "Name b, now"
    assert QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name) == "Scores"
    shot = table.viewport().grab().toImage()
    assert shot.pixelColor(1, ROW + ROW // 2) == scheme.color("accent")
    assert shot.pixelColor(1, ROW // 2) == scheme.color("surface")


def test_columns_take_their_wide_form_where_there_is_room(table):
    table.resize(300, 200)
    assert table.columnWidth(1) == 80
    table.resize(1000, 200)
    assert table.columnWidth(1) == 200
    assert table.columnWidth(0) + 200 == table.viewport().width()


def test_a_column_is_as_wide_as_its_title_and_the_arrow(qtbot):
    table = Table([Column("Name", "", 120, stretch=True), Column("Übereinstimmung", "", 40)], "Table", "t")
    qtbot.addWidget(table)
    table.resize(600, 200)
    metrics = QFontMetrics(theme().font(0.85, 600))
    assert table.columnWidth(1) == metrics.horizontalAdvance("Übereinstimmung") + 16
    table.sort(1, descending=True)
    assert table.columnWidth(1) == metrics.horizontalAdvance("Übereinstimmung ↓") + 16


def test_columns_grow_with_the_type_where_there_is_room(qtbot):
    theme().set_size(150)
    table = Table(COLUMNS, "Scores", "large")
    qtbot.addWidget(table)
    table.show()
    head = table.horizontalHeader()
    for width, score in ((320, 120), (400, 200), (200, 80)):
        table.resize(width, 200)
        assert head.sectionSize(1) == score, width


def test_what_does_not_fit_is_scrolled_to_sideways_with_no_word_cut(table):
    assert not table.horizontalScrollBar().maximum()
    table.resize(100, 200)
    assert table.horizontalScrollBar().maximum() > 0
    assert table.columnWidth(0) == 120
    table.resize(400, 200)
    assert not table.horizontalScrollBar().maximum()
