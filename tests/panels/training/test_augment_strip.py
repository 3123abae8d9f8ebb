from __future__ import annotations

import numpy as np
import pytest
import torch

from mnist_desktop.lab.augment import augment, generator
from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.training.augment_strip import SHOWN, AugmentStrip


@pytest.fixture
def strip(qtbot, ready):
    strip = AugmentStrip(ready)
    qtbot.addWidget(strip)
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def test_it_shows_what_the_first_steps_would_make_of_the_digit(strip, ready):
    image = ready.data.train.images[5]
    ready.set_digit(Digit(image.copy(), "sample"))
    strip.show_variants()
    assert np.array_equal(strip.images[0], image)
    x = torch.tensor(image).view(1, 784).float()
    for step in range(1, SHOWN + 1):
        seen = augment(x, generator(ready.config.seed, step)).round().byte().view(28, 28).numpy()
        assert np.array_equal(strip.images[step], seen)
    shown = strip.grab().toImage()
    assert (shown.width(), shown.height()) == (strip.sizeHint().width(), strip.sizeHint().height())


def test_without_a_digit_it_takes_one_of_the_training_set(strip, ready):
    strip.show_variants()
    assert np.array_equal(strip.images[0], ready.data.train.images[0])
    assert len({image.tobytes() for image in strip.images}) == SHOWN + 1


def test_it_does_its_work_once(strip, ready, monkeypatch):
    strip.show_variants()
    before = strip.images
    strip.show_variants()
    assert strip.images is before
