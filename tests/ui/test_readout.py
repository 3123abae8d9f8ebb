import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.theme import theme


@pytest.mark.parametrize("shape", ["rows", "columns", "line"])
def test_values_are_painted_in_their_colours_and_said(scheme, qtbot, shape):
    readout = Readout(["x", "slope 2x"], shape)
    qtbot.addWidget(readout)
    readout.resize(readout.sizeHint() * 1.2)
    empty = readout.grab().toImage()
    readout.set_values({"x": "3.00", "slope 2x": "■■"}, {"slope 2x": "accent"})
    image = readout.grab().toImage()
    assert image != empty
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert QColor(theme().tokens.accent).rgb() in colours
    assert readout.accessibleDescription() == "x 3.00, slope 2x ■■"


def test_some_values_may_change_alone_and_colours_fall_back(qtbot):
    readout = Readout(["min", "max"])
    qtbot.addWidget(readout)
    readout.set_values({"min": "0", "max": "255"})
    readout.set_values({"max": "254"})
    assert readout.accessibleDescription() == "min 0, max 254"


def test_an_unknown_label_is_refused(qtbot):
    readout = Readout(["min"])
    qtbot.addWidget(readout)
    with pytest.raises(KeyError, match="mean"):
        readout.set_values({"mean": "36.3"})


def test_a_value_never_changes_the_layout(qtbot):
    readout = Readout(["min", "max"], "line")
    qtbot.addWidget(readout)
    before = readout.sizeHint()
    readout.set_values({"max": "a very long value indeed, longer than any number"})
    assert readout.sizeHint() == before
    assert isinstance(readout.minimumSizeHint(), QSize)


def test_rows_are_below_and_columns_beside_each_other(qtbot):
    rows, columns = Readout(["a", "b", "c"]), Readout(["a", "b", "c"], "columns")
    qtbot.addWidget(rows)
    qtbot.addWidget(columns)
    assert rows.sizeHint().height() > columns.sizeHint().height()
    assert columns.sizeHint().width() > rows.sizeHint().width()
