from __future__ import annotations

from PySide6.QtCore import QSize

from mnist_desktop.ui.table import Table
from mnist_desktop.ui.table_cells import ROW, Cell, Column, Row

COLUMNS = (Column("Wrong", "How many", 200),)


def shot(qtbot, share):
    table = Table(COLUMNS, "Wrong ones", "wrong-table")
    qtbot.addWidget(table)
    table.resize(200, 100)
    table.set_rows([Row("a", (Cell("5", 5.0, share),))])
    table.show()
    return table.viewport().grab().toImage()


def test_a_bar_is_as_long_as_its_share(qtbot, scheme):
    def filled(share):
        image = shot(qtbot, share)
        return sum(image.pixelColor(x, ROW // 2) == scheme.color("muted") for x in range(image.width()))

    assert filled(None) < filled(0.3) < filled(0.9)


def test_a_column_that_is_too_narrow_has_no_bar(qtbot, scheme):
    table = Table((Column("Wrong", "How many", 60),), "Wrong ones", "wrong-table")
    qtbot.addWidget(table)
    table.resize(QSize(200, 100))
    table.set_rows([Row("a", (Cell("5", 5.0, 1.0),))])
    table.show()
    image = table.viewport().grab().toImage()
    assert not any(image.pixelColor(x, ROW // 2) == scheme.color("track") for x in range(40))
