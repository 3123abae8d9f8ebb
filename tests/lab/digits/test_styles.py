from __future__ import annotations

import pytest

from mnist_desktop.lab.digits import hand
from mnist_desktop.lab.digits.strokes import parse
from mnist_desktop.lab.digits.styles import STYLES


def test_every_digit_is_written_in_several_ways():
    for digit in range(10):
        names = [style.name for style in STYLES if style.digit == digit]
        assert len(names) == len(set(names)) >= 6
    ways = {(style.digit, style.name) for style in STYLES}
    assert {(7, "plain"), (7, "crossed"), (1, "plain"), (1, "flag"), (1, "flag and foot")} <= ways
    assert {(7, "crossed and curved"), (1, "long flag"), (0, "slashed"), (5, "bar with a gap")} <= ways
    assert {(4, "open"), (4, "closed"), (9, "straight tail"), (9, "curled tail"), (2, "looped")} <= ways


@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.digit} {style.name}")
def test_poses_of_a_style_match(style):
    assert 2 <= len(style.written) <= 3
    assert style.weight > 0
    forms = {tuple(len(stroke.split()) for stroke in pose.split("/")) for pose in style.written}
    corners = {tuple(parse(pose.replace("/", " "))[1]) for pose in style.written}
    assert len(forms) == len(corners) == 1
    # As many random numbers as a hand has: two for each anchor, two for each stroke.
    assert 2 * style.poses.shape[1] <= hand.NUMBERS - 4 - 20
    assert style.stroke_of_anchor[-1] < 3
    assert style.poses.min() >= -0.1
    assert style.poses.max() < 1.2
