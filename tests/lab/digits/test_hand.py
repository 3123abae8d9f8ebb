from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digits import hand
from mnist_desktop.lab.digits.styles import STYLES

UNIFORM = np.random.default_rng(0).random((200, hand.NUMBERS))


@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.digit} {style.name}")
def test_no_two_writings_are_alike_and_each_is_repeatable(style):
    images = hand.write(style, UNIFORM[:20])
    assert images.shape == (20, 28, 28)
    assert len({image.tobytes() for image in images}) == 20
    assert np.array_equal(hand.write(style, UNIFORM[7:9]), images[7:9])


def test_the_ends_of_the_random_numbers_are_drawn_too():
    ends = np.stack([np.zeros(hand.NUMBERS), np.full(hand.NUMBERS, np.nextafter(1, 0))])
    for style in STYLES:
        assert hand.write(style, ends).any(axis=(1, 2)).all()


def slants(images: np.ndarray) -> np.ndarray:
    place, ink = np.arange(28.0), images / images.sum(axis=(1, 2), keepdims=True)
    y = place - (ink.sum(axis=2) @ place)[:, None]
    x = place - (ink.sum(axis=1) @ place)[:, None]
    return -np.einsum("nij,ni,nj->n", ink, y, x) / np.einsum("nij,ni->n", ink, y**2)


def test_writings_vary_in_slant_width_and_ink():
    (plain,) = (style for style in STYLES if (style.digit, style.name) == (1, "plain"))
    assert slants(hand.write(plain, UNIFORM)).std() > 0.15
    (nought,) = (style for style in STYLES if (style.digit, style.name) == (0, "closed"))
    images = hand.write(nought, UNIFORM)
    assert (images.any(axis=1).sum(axis=1)).std() > 1.5
    ink = images.mean(axis=(1, 2))
    assert ink.std() / ink.mean() > 0.15
