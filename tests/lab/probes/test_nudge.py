import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.batches import Items
from mnist_desktop.lab.config import Task, TrainConfig
from mnist_desktop.lab.losses import mnist_loss
from mnist_desktop.lab.probes.nudge import BOOK_PIXEL, LIVE_PIXEL, POINTS, NudgeBench, pixels


def bench_of(split, loss="mnist_loss", scale=0.02):
    items = Items.of(split, Task())
    rng = np.random.default_rng(1)
    weights = rng.normal(0, scale, (784, 1)).astype(np.float32)
    config = TrainConfig().with_hyper(loss=loss)
    return NudgeBench(pixels(items), items.y, weights, np.zeros(1, np.float32), config), items


@pytest.fixture(scope="module")
def bench(small_digits):
    return bench_of(small_digits.valid)


def plainly(bench, items, pixel, change):
    """The same by plain PyTorch: change the weight, put all images through the model."""
    weights = torch.tensor(bench.weights)
    weights[pixel] += change
    preds = items.x.float() / 255 @ weights
    accuracy = ((preds.sigmoid() > 0.5) == items.y).sum().item()
    return accuracy, mnist_loss(preds, items.y).item()


def test_without_a_nudge_it_is_plain_validation_bit_for_bit(bench):
    bench, items = bench
    now = bench.at(LIVE_PIXEL, 0.0)
    assert (now.correct, now.loss) == plainly(bench, items, LIVE_PIXEL, 0.0)


@given(pixel=st.integers(0, 783), change=st.floats(-5, 5))
def test_the_rank_1_update_is_the_changed_model(bench, pixel, change):
    bench, items = bench
    now = bench.at(pixel, change)
    correct, loss = plainly(bench, items, pixel, change)
    assert now.loss == pytest.approx(loss, abs=2e-6)
    assert abs(now.correct - correct) <= 1  # an output within a rounding of 0 may fall either way


@pytest.mark.parametrize("reach", [0.1, 10.0])
def test_the_staircase_counts_what_is_right(bench, reach):
    bench, _ = bench
    sweep = bench.sweep(LIVE_PIXEL, reach)
    assert len(sweep.correct) == len(sweep.flips) + 1 and (np.diff(sweep.flips) >= 0).all()
    for change in np.linspace(-reach, reach, 23):
        at = int(np.searchsorted(sweep.flips, change))
        assert abs(int(sweep.correct[at]) - bench.at(LIVE_PIXEL, change).correct) <= 1


def test_the_loss_curve_and_its_slope(bench):
    bench, _ = bench
    sweep = bench.sweep(LIVE_PIXEL, 1.0)
    middle = POINTS // 2
    assert sweep.changes[middle] == 0
    assert sweep.losses[middle] == pytest.approx(bench.at(LIVE_PIXEL, 0).loss, abs=1e-6)
    step = sweep.changes[middle + 1]
    rise = (float(sweep.losses[middle + 1]) - float(sweep.losses[middle - 1])) / (2 * step)
    assert sweep.slope == pytest.approx(rise, rel=0.02, abs=1e-5)


def test_the_other_loss_of_a_pair_is_measured_too(small_digits):
    bench, items = bench_of(small_digits.valid, "bce")
    preds = items.x.float() / 255 @ torch.tensor(bench.weights)
    expected = torch.nn.functional.binary_cross_entropy_with_logits(preds, items.y).item()
    assert bench.at(0, 0.0).loss == pytest.approx(expected, abs=1e-6)
    assert np.isfinite(bench.sweep(LIVE_PIXEL, 1.0).losses).all()


def test_with_rmse_in_place_of_the_loss_that_is_what_is_shown(small_digits):
    """The same by plain PyTorch; at the middle of the curve and at its ends, and its slope."""
    config = TrainConfig().with_hyper(rmse=True)
    items = Items.of(small_digits.valid, Task())
    weights = np.random.default_rng(1).normal(0, 0.02, (784, 1)).astype(np.float32)
    bench = NudgeBench(pixels(items), items.y, weights, np.zeros(1, np.float32), config)

    def plain(change):
        w = torch.tensor(weights)
        w[LIVE_PIXEL] += change
        w.requires_grad_()
        loss = torch.nn.functional.mse_loss((items.x.float() / 255 @ w).sigmoid(), items.y).sqrt()
        loss.backward()
        return loss.item(), w.grad[LIVE_PIXEL].item()

    sweep = bench.sweep(LIVE_PIXEL, 1.0)
    for change, at in ((-1.0, 0), (0.0, POINTS // 2), (1.0, -1)):
        assert bench.at(LIVE_PIXEL, change).loss == pytest.approx(plain(change)[0], abs=2e-6)
        assert sweep.losses[at] == pytest.approx(plain(change)[0], abs=2e-6)
    assert sweep.slope == pytest.approx(plain(0.0)[1], rel=1e-4)


def test_weights_that_are_no_numbers_are_told(small_digits):
    bench, _ = bench_of(small_digits.valid, scale=np.nan)
    assert not bench.finite


def test_pixel_0_does_nothing_on_mnist(real_mnist):
    bench, _ = bench_of(real_mnist.valid)
    sweep = bench.sweep(BOOK_PIXEL, 10.0)
    assert (bench.total, sweep.inked, sweep.slope, len(sweep.flips)) == (2038, 0, 0.0, 0)
    assert len(set(sweep.losses.tolist())) == 1
    live = bench.sweep(LIVE_PIXEL, 1.0)
    assert live.inked > 500 and len(live.flips) > 20 and live.slope != 0
