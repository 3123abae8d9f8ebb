"""Greys by column."""

import numpy as np

from mnist_desktop.lab.frame import column_levels


def test_every_column_runs_from_its_least_to_its_greatest():
    values = np.array([[0, 100, 7], [51, 200, 7], [255, 150, 7]], np.uint8)
    assert column_levels(values).tolist() == [[0, 0, 0], [51, 255, 0], [255, 128, 0]]


def test_the_book_s_slice(real_mnist):
    part = real_mnist.train.images[10_000][4:15, 4:22]
    levels = column_levels(part)
    drawn = part.max(0) > part.min(0)
    assert levels.shape == (11, 18) and (levels.max(0)[drawn] == 255).all() and (levels.min(0) == 0).all()
