from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.panels.training.noise import scenes


def test_the_line_falls_by_a_decade_in_two(qapp, noise):
    line = scenes.noise_scene(noise).curves[-1]
    drop = np.interp(0.0, line.xs, line.ys) - np.interp(2.0, line.xs, line.ys)
    assert drop == pytest.approx(1.0, abs=0.03), "a hundred times the images, a tenth of the noise"


def test_the_dots_are_what_was_measured(qapp, noise):
    (dots,) = scenes.noise_scene(noise).dots
    assert 10**dots.xs == pytest.approx([1, 16, 256])
    assert 10**dots.ys == pytest.approx([fan.noise for fan in noise.fans[:3]])


def test_all_that_is_marked_is_in_sight(qapp, noise):
    scene = scenes.noise_scene(noise)
    assert scene.y[0] < scene.dots[0].ys.min() and scene.dots[0].ys.max() < scene.y[1]
    assert [text for _, text in scene.x_ticks] == ["1", "16", "256", "all"]


@pytest.mark.parametrize(("decade", "size"), [(0, 1), (0.31, 2), (2.41, 256), (2.95, 1000), (3, 1000)])
def test_sizes_are_powers_of_two_or_all(noise, decade, size):
    assert scenes.size_at(noise, decade) == size


def test_all_images_have_no_noise_to_take_the_logarithm_of(noise):
    assert scenes.height(noise, 1000) < -9 and 10 ** scenes.height(noise, 16) == pytest.approx(
        noise.expected(16)
    )
