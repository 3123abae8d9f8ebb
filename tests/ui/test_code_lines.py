from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.theme import theme

LINES = (CodeLine("x = torch.tensor(3.)"), CodeLine("x**2", "tensor(9.)", "accent"))


@pytest.fixture
def lines(qtbot):
    widget = CodeLines("Code")
    qtbot.addWidget(widget)
    widget.set_lines(LINES, 1)
    widget.resize(400, widget.sizeHint().height())
    widget.show()
    return widget


def colours(image, rows):
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in rows}


def test_it_says_every_line_and_what_it_gives(lines):
    assert lines.accessibleDescription() == "x = torch.tensor(3.); x**2 → tensor(9.)"


def test_the_marked_line_alone_lies_on_violet(lines, scheme):
    image, half = lines.grab().toImage(), lines.height() // 2
    soft = QColor(scheme.tokens.accent_soft).name()
    assert soft in colours(image, range(half + 4, lines.height() - 4))
    assert soft not in colours(image, range(4, half - 4))
    lines.set_lines(LINES)
    assert soft not in colours(lines.grab().toImage(), range(lines.height()))


def test_a_long_line_is_written_smaller_before_it_is_cut(lines):
    long = CodeLine("ts = [tensor(array(Image.open(o))) for o in paths]")
    lines.set_lines([long])
    wide, _ = lines._font_for(10_000)
    narrow, _ = lines._font_for(lines.sizeHint().width() - 60)
    assert narrow.pointSizeF() < wide.pointSizeF() == theme().font(0.9, mono=True).pointSizeF()


def test_it_is_as_high_as_its_lines(lines):
    two = lines.sizeHint().height()
    lines.set_lines(LINES[:1])
    assert lines.sizeHint().height() == lines.minimumSizeHint().height() < two
