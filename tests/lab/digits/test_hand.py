from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digits import hand
from mnist_desktop.lab.digits.styles import STYLES

RANDOM = np.random.default_rng(0)
UNIFORM = RANDOM.random((200, hand.NUMBERS))
HABITS = RANDOM.normal(size=(200, hand.HABITS)).clip(-hand.EXTREME, hand.EXTREME)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.digit} {style.name}")
def test_no_two_writings_are_alike_and_each_is_repeatable(style):
    images = hand.write(style, UNIFORM[:20], HABITS[:20])
    assert images.shape == (20, 28, 28)
    assert len({image.tobytes() for image in images}) == 20
    assert np.array_equal(hand.write(style, UNIFORM[7:9], HABITS[7:9]), images[7:9])


def test_the_ends_of_the_random_numbers_are_drawn_too():
    ends = np.stack([np.zeros(hand.NUMBERS), np.full(hand.NUMBERS, np.nextafter(1, 0))])
    for style in STYLES:
        habits = np.array([[-hand.EXTREME], [hand.EXTREME]]).repeat(hand.HABITS, axis=1)
        assert hand.write(style, ends, habits).any(axis=(1, 2)).all()


def slants(images: np.ndarray) -> np.ndarray:
    place, ink = np.arange(28.0), images / images.sum(axis=(1, 2), keepdims=True)
    y = place - (ink.sum(axis=2) @ place)[:, None]
    x = place - (ink.sum(axis=1) @ place)[:, None]
    return -np.einsum("nij,ni,nj->n", ink, y, x) / np.einsum("nij,ni->n", ink, y**2)


def test_writings_vary_in_slant_width_and_ink():
    (plain,) = (style for style in STYLES if (style.digit, style.name) == (1, "plain"))
    assert slants(hand.write(plain, UNIFORM, HABITS)).std() > 0.15
    (nought,) = (style for style in STYLES if (style.digit, style.name) == (0, "closed"))
    images = hand.write(nought, UNIFORM, HABITS)
    assert (images.any(axis=1).sum(axis=1)).std() > 1.5
    ink = images.mean(axis=(1, 2))
    assert ink.std() / ink.mean() > 0.15


def test_a_writer_keeps_slant_and_pen():
    (plain,) = (style for style in STYLES if (style.digit, style.name) == (1, "plain"))
    one_hand = hand.write(plain, UNIFORM, HABITS[:1].repeat(200, axis=0))
    many = hand.write(plain, UNIFORM, HABITS)
    assert slants(one_hand).std() < 0.75 * slants(many).std()
    assert one_hand.mean(axis=(1, 2)).std() < 0.75 * many.mean(axis=(1, 2)).std()


def test_thickness_changes_the_ink_alone():
    (nought,) = (style for style in STYLES if (style.digit, style.name) == (0, "closed"))
    thin, usual = (hand.write(nought, UNIFORM, HABITS, thickness) for thickness in (0.7, 1.0))
    assert thin.mean() == pytest.approx(0.7 * usual.mean(), rel=0.1)
    assert np.ptp(np.nonzero(thin)[1]) == np.ptp(np.nonzero(usual)[1])
