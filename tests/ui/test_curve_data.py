from __future__ import annotations

import math

import numpy as np
import pytest

from mnist_desktop.ui.curve_data import CurveData
from mnist_desktop.ui.curve_pyramid import CurvePyramid


@pytest.fixture
def data():
    data = CurveData()
    data.set_curve("train", np.arange(1, 121) / 100, start=1)
    data.set_points("valid", np.array([0, 50, 100]), np.array([0.9, math.nan, 0.3]))
    return data


def test_the_first_value_is_of_step_one(data):
    (x, _), gaps = data.curve("train", 0, 200)
    assert (x[0], x[-1], len(x)) == (1, 120, 120) and not gaps
    assert data.at(1) == pytest.approx(0.01) and data.at(120) == pytest.approx(1.2)
    assert data.at(0) is None and data.at(121) is None


def test_head_and_end(data):
    assert (data.head, data.end) == (120, 120)
    data.set_ghosts([(40, np.ones(200))])
    assert (data.head, data.end) == (120, 239)
    assert CurveData().head == CurveData().end == 0


def test_points_without_a_value_are_left_out(data):
    x, y = data.points("valid", 0, 200)
    assert x.tolist() == [0, 100] and y.tolist() == [0.9, 0.3]
    assert data.last("valid") == (100, 0.3)


def test_only_what_is_in_view_and_its_neighbours_comes(data):
    (x, _), _ = data.curve("train", 50, 60)
    assert x[0] <= 49 and x[-1] >= 61 and len(x) < 20
    x, _ = data.points("valid", 60, 200)
    assert x.tolist() == [0, 100]


def test_many_points_are_thinned(data):
    data.set_points("valid", np.arange(50_000), np.ones(50_000))
    assert 500 < len(data.points("valid", 0, 50_000)[0]) <= 1000


def test_ghosts_come_and_go(data):
    data.set_ghosts([(40, np.array([1.0, 2.0])), (80, np.array([3.0]))])
    assert [x.tolist() for x, _ in data.ghosts(0, 200)] == [[40, 41], [80]]
    data.set_ghosts([(40, np.array([1.0, 2.0]))])
    assert len(data.ghosts(0, 200)) == 1


def test_a_pyramid_is_taken_as_it_is():
    data, pyramid = CurveData(), CurvePyramid()
    pyramid.append(np.array([1.0, math.inf]))
    data.set_curve("train", pyramid, start=1)
    pyramid.append(np.array([3.0]))
    assert data.head == 3 and data.at(3) == 3.0 and data.at(2) is None
    assert data.curve("train", 0, 9)[1]


def test_the_table_holds_every_step_and_every_value(data):
    headings, rows = data.table({"train": "training loss", "valid": "validation loss"})
    assert headings == ["training loss", "validation loss"]
    assert rows.shape == (121, 3)
    assert rows[0].tolist()[0] == 0 and math.isnan(rows[0, 1]) and rows[0, 2] == 0.9
    assert rows[100, 1] == pytest.approx(1.0) and rows[100, 2] == pytest.approx(0.3)
    assert math.isnan(rows[50, 2])


def test_an_empty_table():
    headings, rows = CurveData().table({"train": "loss"})
    assert headings == ["loss"] and rows.shape == (0, 2)
