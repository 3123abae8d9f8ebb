from __future__ import annotations

import numpy as np
import pytest
import torch

from mnist_desktop.lab import losses, models
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.probes.one_weight import EPSILONS, one_weight
from mnist_desktop.lab.run import Run

CONFIGS = {
    "linear": TrainConfig(hyper=Hyper(1.0, 32)),
    "simple_net": TrainConfig(Task(ALL_TEN), "simple_net", hyper=Hyper(0.1, 32, "cross_entropy")),
    "small_cnn": TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 32, "cross_entropy")),
}
EVERY = pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))


def record_of(config, data):
    run = Run(config, data)
    for _ in range(3):
        run.step()
    return run.record()


def steepest(record):
    return int(np.argmax(np.abs(record.params[0].grad)))


@EVERY
def test_it_is_what_plain_pytorch_says(small_digits, config):
    record = record_of(config, small_digits)
    param, index = record.params[0], steepest(record)
    found = one_weight(record, param.name, index, 0.5)
    assert found.gradient == float(param.grad.reshape(-1)[index]) and found.loss == record.loss
    model = models.get(config.model).build(config.task, config.seed)
    named = dict(model.named_parameters())
    x = torch.tensor(record.batch.images).view(-1, 784).float() / 255
    labels = torch.tensor(record.batch.labels)
    y = (labels == 3).float().unsqueeze(1) if config.task.is_pair else labels.long()
    loss = losses.get(config.hyper.loss, config.task).mean

    def with_change(change):
        with torch.no_grad():
            for p in record.params:
                named[p.name].copy_(torch.tensor(p.before))
            named[param.name].view(-1)[index] = found.value + change
            return loss(model(x), y).item()

    assert found.losses[-1] == with_change(0.5) and found.losses[20] == with_change(0.0)
    above, below = with_change(EPSILONS[4]), with_change(-EPSILONS[4])
    assert (found.single.above[4], found.single.below[4]) == (above, below)
    assert found.single.slopes[4] == (above - below) / (2 * EPSILONS[4])


@EVERY
def test_the_errors_make_a_u_and_float64_has_the_better_one(small_digits, config):
    """Large ε: no straight line; small ε: too few figures, of float32 at 1e-7 already; in between the slope."""
    record = record_of(config, small_digits)
    found = one_weight(record, record.params[0].name, steepest(record))
    for tried in (found.single, found.double):
        assert tried.best > 0 and tried.errors[tried.best] < tried.errors[0]
    assert found.single.errors[-1] > 10 * found.single.errors[found.single.best]
    assert found.single.slopes[found.single.best] == pytest.approx(found.exact, rel=0.05)
    assert found.double.slopes[found.double.best] == pytest.approx(found.exact, rel=1e-6)
    assert EPSILONS[found.double.best] < EPSILONS[found.single.best]
    assert found.gradient == pytest.approx(found.exact, rel=1e-3)


@pytest.mark.parametrize("fault", ["swap_labels", "rmse", "raw_pixels"])
def test_a_sabotaged_step_is_tried_as_it_was_taken(small_digits, fault):
    record = record_of(TrainConfig(hyper=Hyper(0.01, 32, **{fault: True})), small_digits)
    found = one_weight(record, "weights", steepest(record))
    assert found.loss == record.loss
    assert found.gradient == pytest.approx(found.exact, rel=1e-3, abs=1e-9)


def test_a_forgotten_zero_leaves_more_in_the_gradient_than_this_batch_s(small_digits):
    record = record_of(TrainConfig(hyper=Hyper(0.1, 32, forget_zero=True)), small_digits)
    found = one_weight(record, "weights", steepest(record))
    assert abs(found.gradient) > 1.5 * abs(found.exact)


def test_epsilon_goes_from_1_to_1e_7_in_figures_that_can_be_shown():
    assert (EPSILONS[0], EPSILONS[-1]) == (1.0, 1e-7) and (np.diff(EPSILONS) < 0).all()
    assert all(float(f"{e:.2g}") == e for e in EPSILONS)


def test_the_grain_is_the_distance_to_the_next_number(small_digits):
    record = record_of(CONFIGS["linear"], small_digits)
    found = one_weight(record, "weights", steepest(record))
    assert found.single.grain == float(np.spacing(np.float32(found.loss)))
    assert found.double.grain == pytest.approx(float(np.spacing(found.loss)))


def test_the_tangent_touches_the_curve(small_digits):
    record = record_of(CONFIGS["linear"], small_digits)
    found = one_weight(record, "weights", steepest(record), 0.01)
    slope = (found.losses[-1] - found.losses[0]) / 0.02
    assert slope == pytest.approx(found.gradient, rel=0.02)


def test_a_pixel_without_ink_changes_nothing(real_mnist):
    """The book's pixel 0: no image has ink there."""
    record = record_of(TrainConfig(), real_mnist)
    found = one_weight(record, "weights", 0)
    assert found.gradient == found.exact == 0 and (found.losses == found.loss).all()
    assert (found.single.slopes == 0).all() and np.isnan(found.single.errors).all()
    assert found.single.best == 0


def test_after_a_stop_nothing_more_is_measured(small_digits):
    record = record_of(CONFIGS["linear"], small_digits)
    asked = []
    found = one_weight(record, "weights", 377, cancelled=lambda: len(asked.append(1) or asked) > 3)
    assert np.isfinite(found.single.above).sum() == 3 and not np.isfinite(found.double.above).any()


def test_before_backward_there_is_no_gradient(small_digits):
    run = Run(CONFIGS["linear"], small_digits)
    run.next_stage()
    with pytest.raises(ValueError, match="no gradients"):
        one_weight(run.record(), "weights", 0)
