"""Hairlines."""

from __future__ import annotations

import pytest

from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.theme import theme


@pytest.mark.parametrize("upright", [False, True])
def test_one_pixel_in_the_colour_of_the_theme(qtbot, scheme, upright):
    rule = Rule(upright)
    qtbot.addWidget(rule)
    rule.resize(50, 50)
    assert (rule.width() if upright else rule.height()) == 1
    image = rule.grab().toImage()
    assert image.pixel(0, 0) == theme().color("hairline").rgb()
