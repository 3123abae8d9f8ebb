from __future__ import annotations

from mnist_desktop.ui.point_scene import Scene


def test_axes_are_round_numbers_until_others_are_given():
    scene = Scene()
    assert scene.x_ticks is None and scene.y_ticks is None and scene.x[0] < scene.x[1]
