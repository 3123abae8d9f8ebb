from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.calibration import expected_calibration_error, fit_temperature, softmax


def said(temperature: float, n: int = 20_000, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Outputs of a reader whose true probabilities are those at a temperature, and labels drawn from them."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 3, (n, 10))
    probs = softmax(logits, temperature)
    labels = (probs.cumsum(axis=1) < rng.random((n, 1))).sum(axis=1).clip(0, 9)
    return logits, labels


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0, 3.5])
def test_the_temperature_is_found_again(temperature):
    logits, labels = said(temperature)
    assert fit_temperature(logits, labels) == pytest.approx(temperature, rel=0.05)


def test_calibrating_makes_the_error_small_and_changes_no_answer():
    logits, labels = said(2.5)
    before, after = softmax(logits), softmax(logits, fit_temperature(logits, labels))
    assert np.array_equal(before.argmax(axis=1), after.argmax(axis=1))
    assert expected_calibration_error(before, labels) > 0.1
    assert expected_calibration_error(after, labels) < 0.02


def test_the_error_by_hand():
    probs = np.array([[0.9, 0.1], [0.9, 0.1], [0.9, 0.1], [0.4, 0.6]])
    labels = np.array([0, 0, 1, 1])
    # 0.9 sure, right two times of three; 0.6 sure, right: 3/4 of |2/3 - 0.9| and 1/4 of |1 - 0.6|.
    assert expected_calibration_error(probs, labels) == pytest.approx(0.75 * (0.9 - 2 / 3) + 0.25 * 0.4)
    assert expected_calibration_error(np.array([[1.0, 0.0]]), np.array([0])) == 0


@given(st.floats(0.2, 5), st.floats(-1e4, 1e4))
def test_softmax_is_a_distribution_however_large_the_outputs(temperature, size):
    probs = softmax(np.array([[size, 0.0, -size]]), temperature)
    assert probs.sum() == pytest.approx(1)
    assert np.isfinite(probs).all()
