from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from mnist_desktop.ui.lines import Lines
from mnist_desktop.ui.theme import theme


@pytest.fixture
def lines(qtbot):
    lines = Lines(2, "What it is worth", "lines")
    qtbot.addWidget(lines)
    lines.resize(200, lines.sizeHint().height())
    lines.show()
    return lines


def inked(lines, half):
    """The darkest level in the upper or the lower half."""
    image = lines.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = range(image.height() // 2) if half == 0 else range(image.height() // 2, image.height())
    return min(image.pixelColor(x, y).value() for y in rows for x in range(image.width()))


def test_each_line_is_painted_in_its_place_and_colour(lines):
    lines.set_lines((("", "text"), ("7, surely", "text")))
    assert inked(lines, 0) > 200 > 100 > inked(lines, 1)
    lines.set_lines((("7, surely", "muted"),))
    assert inked(lines, 1) > 200
    assert inked(lines, 0) > theme().color("text").value()


def test_the_height_never_changes(lines):
    before = lines.sizeHint()
    lines.set_lines((("a", "text"), ("b", "text")))
    assert lines.sizeHint() == before and lines.minimumSizeHint().height() == before.height()


def test_the_whole_is_in_the_tip_and_said(lines):
    lines.set_lines((("7, probably", "text"), ("A network: 7", "muted")), "Calibrated.")
    assert lines.toolTip() == "7, probably\nA network: 7\nCalibrated."
    assert lines.accessibleDescription() == "7, probably. A network: 7"
