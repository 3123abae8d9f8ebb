import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.probes.squash import FLAT, FLAT_FROM, STEEPEST, outputs, sigmoid, slope

NUMBERS = st.floats(-1e300, 1e300)


@given(NUMBERS)
def test_it_is_pytorch_s_sigmoid(x):
    expected = torch.tensor(x, dtype=torch.float64).sigmoid().item()
    assert float(sigmoid(x)) == pytest.approx(expected, rel=1e-14, abs=1e-300)


@given(st.floats(-30, 30))
def test_the_slope_is_what_autograd_finds(x):
    at = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    at.sigmoid().backward()
    assert float(slope(x)) == pytest.approx(at.grad.item(), rel=1e-3, abs=1e-14)


def test_it_is_steepest_at_0_and_flat_from_the_given_place_on():
    assert (float(sigmoid(0)), float(slope(0))) == (0.5, STEEPEST)
    assert float(slope(FLAT_FROM)) == pytest.approx(FLAT) == pytest.approx(float(slope(-FLAT_FROM)))
    assert pytest.approx(3.64, abs=0.005) == FLAT_FROM


def test_outputs_are_counted():
    found = outputs(np.array([10.0, 0.5, -0.5, -10.0, 10.0, np.nan]), np.array([1, 1, 1, 0, 0, 1], bool))
    assert (found.total, found.flat, found.stuck, found.right) == (5, 3, 1, 3)
    assert found.mean_slope == pytest.approx(float(slope(np.array([10, 0.5, 0.5, 10, 10])).mean()))


def test_no_outputs_are_no_error():
    found = outputs(np.zeros(0), np.zeros(0, bool))
    assert (found.total, found.mean_slope) == (0, 0.0)
