from __future__ import annotations

import numpy as np

from mnist_desktop.ui.point_scene import Curve, Scene


def test_axes_are_round_numbers_until_others_are_given():
    scene = Scene()
    assert scene.x_ticks is None and scene.y_ticks is None and scene.x[0] < scene.x[1]


def test_curves_are_a_table_and_marks_are_not(qapp):
    xs = np.array([0.0, 1.0, 2.0])
    mark = Curve(np.zeros(2), np.ones(2), "hairline")
    scene = Scene(curves=[mark, Curve(xs, xs / 3, word="loss"), Curve(xs[1:].repeat(2), np.full(4, np.nan))])
    assert scene.as_text("change").splitlines() == [
        "change\tloss\tcurve 2",
        "0\t0\t",
        "1\t0.333333333\t",
        "2\t0.666666667\t",
    ]


def test_of_logarithms_a_table_tells_the_numbers(qapp):
    scene = Scene(curves=[Curve(np.array([-3.0, 0.0, 1.0]), np.array([0.5, 1.5, 2.0]))], log_x=True)
    assert scene.as_text("lr").splitlines()[1:] == ["0.001\t0.5", "1\t1.5", "10\t2"]
