from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.panels.training.noise.fan_view import FanView
from mnist_desktop.ui.theme import theme


@pytest.fixture
def view(qtbot, scheme):
    view = FanView("Directions", "fan")
    qtbot.addWidget(view)
    view.resize(120, 120)
    view.show()
    return view


def colour(view, x, y):
    return view.grab().toImage().pixelColor(x, y).name().upper()


def test_the_full_gradient_points_to_the_right(view):
    view.show_angles(np.radians([90.0, -90.0]), "both across")
    assert colour(view, 90, 60) == theme().tokens.accent and view.accessibleDescription() == "both across"
    assert colour(view, 90, 30) == theme().tokens.surface or colour(view, 90, 30) == colour(view, 90, 90)


def test_a_line_stands_at_its_angle(view):
    view.show_angles(np.radians([45.0]), "")
    above, below = colour(view, 85, 35), colour(view, 85, 85)
    assert above != below, "45° to the left of the arrow: upwards"


def test_empty_it_has_no_arrow(view):
    view.show_angles(np.radians([45.0]), "")
    view.clear()
    assert colour(view, 90, 60) != theme().tokens.accent
    assert "Nothing" in view.accessibleDescription()
