from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.digits import pen


def line(start, end, points=80):
    return np.linspace(start, end, points)[:, None]  # [S, 1, 2]


def radii(value, points=80):
    return np.full((points, 1), float(value))


def test_a_bar_has_its_width_and_length():
    (image,) = pen.draw(line((5, 0), (5, 9)), radii(1.5))
    assert image.dtype == np.uint8
    rows, columns = np.nonzero(image)
    assert np.ptp(rows) + 1 == 20
    assert np.ptp(columns) + 1 in (4, 5)
    middle = image[14].astype(float) / 255
    assert middle.sum() == pytest.approx(3, abs=0.1)  # px: twice the radius
    assert image.max() == 255


def test_pressure_changes_the_width_along_a_stroke():
    (image,) = pen.draw(line((0, 0), (0, 9)), np.linspace(0.8, 2.2, 80)[:, None])
    top, bottom = (image[row].astype(float).sum() / 255 for row in (8, 20))
    assert top < 2.6 < 3.2 < bottom


@given(st.integers(0, 2**32 - 1), st.floats(0.5, 2.5))
def test_every_drawing_has_mnist_form(seed, radius):
    rng = np.random.default_rng(seed)
    corners = rng.uniform(0, 50, (4, 3, 2))
    points = np.concatenate([np.linspace(a, b, 60) for a, b in pairwise(corners)])
    for image in pen.draw(points, np.full((180, 3), radius)):
        rows, columns = np.nonzero(image)
        assert max(np.ptp(rows), np.ptp(columns)) + 1 <= 20
        ink = image.astype(float)
        row, column = ink.sum(axis=1) @ np.arange(28) / ink.sum(), ink.sum(axis=0) @ np.arange(28) / ink.sum()
        assert abs(row - 14) <= 0.501
        assert abs(column - 14) <= 0.501


def test_digits_do_not_influence_each_other():
    rng = np.random.default_rng(0)
    points, widths = rng.uniform(0, 1, (40, 7, 2)), rng.uniform(1, 2, (40, 7))
    together = pen.draw(points, widths)
    for n in range(7):
        assert np.array_equal(pen.draw(points[:, n : n + 1], widths[:, n : n + 1])[0], together[n])


def test_a_digit_that_would_leave_the_image_is_drawn_smaller():
    bar, tail = line((0, 0), (9, 0)), line((9, 0), (9, 30), 25)
    points = np.concatenate([*(np.add(bar, [0, down]) for down in (0, 0.5, 1)), tail])
    (image,) = pen.draw(points, np.concatenate([radii(2.4, 240), radii(0.5, 25)]))
    rows, _ = np.nonzero(image)
    assert 12 < np.ptp(rows) + 1 < 19
    ink = image.sum(axis=1)
    assert abs(ink @ np.arange(28) / ink.sum() - 14) <= 0.501
