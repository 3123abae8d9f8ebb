from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digits.strokes import SPACING, Style, curve_matrix, parse, read_styles


def curve(stroke: str) -> np.ndarray:
    anchors, corners = parse(stroke)
    return curve_matrix(anchors, corners) @ anchors


def test_anchors_and_corners_are_read():
    anchors, corners = parse("12,22 56,-2! 80.5,30")
    assert anchors.tolist() == [[0.12, 0.22], [0.56, -0.02], [0.805, 0.3]]
    assert corners.tolist() == [False, True, False]


@pytest.mark.parametrize("stroke", ["0,0 50,50", "0,0 50,0! 50,50 0,90", "10,0 60,20 20,60! 70,100"])
def test_a_curve_passes_its_anchors_in_order(stroke):
    points, (anchors, _) = curve(stroke), parse(stroke)
    nearest = [np.linalg.norm(points - anchor, axis=1).argmin() for anchor in anchors]
    assert nearest == sorted(nearest)
    assert np.allclose(points[nearest], anchors, atol=1e-9)
    assert (nearest[0], nearest[-1]) == (0, len(points) - 1)


def test_points_are_close_together():
    steps = np.linalg.norm(np.diff(curve("0,0 90,10 50,50! 10,95 90,90"), axis=0), axis=1)
    assert steps.max() < 2 * SPACING / 100


def test_moving_all_anchors_moves_the_curve():
    for stroke in ("0,0 90,10 50,50! 10,95", "0,0 100,100"):
        assert np.allclose(curve_matrix(*parse(stroke)).sum(axis=1), 1)


def turns(points: np.ndarray) -> np.ndarray:
    steps = np.diff(points, axis=0)
    angles = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    return np.abs(np.diff(angles))


def test_only_corners_are_sharp():
    assert turns(curve("0,0 80,0! 80,80")).max() == pytest.approx(np.pi / 2)
    assert turns(curve("0,0 80,0 80,80")).max() < 0.35
    straight = curve("0,0 80,0! 80,80")
    assert np.all((np.abs(straight[:, 1]) < 1e-9) | (np.abs(straight[:, 0] - 0.8) < 1e-9))


STYLES = read_styles("""
4 2.5 two strokes
    0,0 0,50! 60,50 / 50,0 50,100
    10,0 0,60! 70,50 / 60,0 50,90
1 1 one
    50,0 50,100
""")


def test_styles_are_read():
    four, one = STYLES
    assert (four.digit, four.weight, four.name) == (4, 2.5, "two strokes")
    assert (one.digit, one.weight, one.name) == (1, 1.0, "one")
    assert four.poses.shape == (2, 5, 2)
    assert four.poses[1, 4].tolist() == [0.5, 0.9]
    assert four.stroke_of_anchor.tolist() == [0, 0, 0, 1, 1]
    assert four.is_end.tolist() == [True, False, True, True, True]


def test_strokes_do_not_touch_each_others_anchors():
    four: Style = STYLES[0]
    second = four.time > 1
    assert four.time[[0, -1]].tolist() == [0, 2]
    for matrix in (four.curve, four.rounded):
        assert np.allclose(matrix.sum(axis=1), 1)
        assert not matrix[second, :3].any()
        assert not matrix[~second][:, 3:].any() or np.allclose(four.time[~second][-1], 1)


def test_a_hasty_hand_cuts_corners_but_not_ends():
    four = STYLES[0]
    sharp, rounded = (matrix @ four.poses[0] for matrix in (four.curve, four.rounded))
    first = four.time <= 1
    assert turns(rounded[first][:30]).max() < turns(sharp[first][:30]).max() / 2
    assert np.allclose(rounded[[0, -1]], sharp[[0, -1]])
