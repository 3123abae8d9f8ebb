from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digits import hand
from mnist_desktop.lab.digits.doodles import DOODLES, NOTHING, UNSEEN, scribbles

MADE = scribbles(20, np.random.default_rng(0))


def test_what_is_measured_by_was_never_met():
    assert not {style.name for style in DOODLES} & {style.name for style in UNSEEN}
    assert not {style.written for style in DOODLES} & {style.written for style in UNSEEN}
    assert len(DOODLES) >= 25 and len(UNSEEN) >= 12


@pytest.mark.parametrize("style", [*DOODLES, *UNSEEN, *MADE], ids=lambda style: style.name)
def test_a_hand_can_draw_it(style):
    assert style.digit == NOTHING
    assert 2 * style.poses.shape[1] <= hand.NUMBERS - 4 - 20
    assert style.stroke_of_anchor[-1] < 3
    rng = np.random.default_rng(1)
    images = hand.write(style, rng.random((3, hand.NUMBERS)), rng.normal(size=(3, hand.HABITS)))
    assert images.any(axis=(1, 2)).all()


def test_scribbles_are_those_of_their_chance():
    assert scribbles(20, np.random.default_rng(0)) == MADE
    assert len({style.written for style in (*MADE, *scribbles(20, np.random.default_rng(1)))}) == 40
