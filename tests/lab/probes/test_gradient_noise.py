from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from mnist_desktop.lab import losses, models
from mnist_desktop.lab.batches import Items
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.probes.gradient_noise import BATCHES, SIZES, gradient_noise
from mnist_desktop.lab.run import Run

CONFIGS = {
    "linear": TrainConfig(hyper=Hyper(1.0, 32)),
    "simple_net": TrainConfig(Task(ALL_TEN), "simple_net", hyper=Hyper(0.1, 32, "cross_entropy")),
}


def record_of(config, data, steps=2):
    run = Run(config, data)
    for _ in range(steps):
        run.step()
    return run.record()


def plain_gradient(record, x, y):
    """The same by PyTorch alone, float32 [P]."""
    config = record.config
    model = models.get(config.model).build(config.task, config.seed)
    with torch.no_grad():
        for p in record.params:
            dict(model.named_parameters())[p.name].copy_(torch.tensor(p.value))
    losses.get(config.hyper.loss, config.task).mean(model(x), y).backward()
    return torch.cat([p.grad.reshape(-1) for p in model.parameters()])


@pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))
def test_the_full_gradient_and_a_batch_are_what_plain_pytorch_says(small_digits, config):
    record = record_of(config, small_digits)
    noise = gradient_noise(record, small_digits.train)
    items = Items.of(small_digits.train, config.task)
    full = plain_gradient(record, items.x.float() / 255, items.y)
    assert noise.length == pytest.approx(float(full.norm()), rel=1e-5)
    first = torch.randperm(len(items), generator=torch.Generator().manual_seed(50))[:1]
    one = plain_gradient(record, items.x[first].float() / 255, items.y[first])
    fan = noise.fans[0]
    cosine = torch.nn.functional.cosine_similarity(full, one, dim=0)
    assert fan.cosines[0] == pytest.approx(float(cosine), abs=1e-5)
    assert fan.lengths[0] == pytest.approx(float(one.norm() / full.norm()), rel=1e-4)
    assert fan.angles[0] == pytest.approx(np.degrees(np.arccos(float(cosine))), abs=0.01)


@pytest.mark.parametrize("fault", ["swap_labels", "rmse", "raw_pixels"])
def test_a_sabotaged_step_is_measured_as_it_is_taken(small_digits, fault):
    """A batch of all images is the full gradient: the learner's own says what that is."""
    n = int((small_digits.train.labels == 3).sum() + (small_digits.train.labels == 7).sum())
    run = Run(TrainConfig(hyper=Hyper(0.01, n, **{fault: True})), small_digits)
    record = run.record()
    noise = gradient_noise(record, small_digits.train)
    run.step()
    grads = torch.cat([grad.reshape(-1) for grad in run.learner.grads])
    assert noise.length == pytest.approx(float(grads.norm()), rel=1e-4)


def test_the_noise_falls_with_the_root_of_the_size(real_mnist):
    noise = gradient_noise(record_of(TrainConfig(), real_mnist, 0), real_mnist.train)
    assert [fan.size for fan in noise.fans] == [*SIZES, 12_396]
    one, sixteen, many, every = noise.fans
    assert one.noise / sixteen.noise == pytest.approx(4, rel=0.35)
    assert sixteen.noise / many.noise == pytest.approx(4, rel=0.35)
    for fan in noise.fans[:-1]:
        assert len(fan.along) == BATCHES and noise.expected(fan.size) == pytest.approx(fan.noise, rel=0.35)
    assert every.noise == 0 == noise.expected(12_396) and every.downhill == BATCHES
    assert np.median(one.cosines) < np.median(sixteen.cosines) < np.median(many.cosines) < 1


def test_unshuffled_a_larger_batch_is_no_better(real_mnist):
    """The book's first epoch: all 3s first, so each batch pulls towards its own digit."""
    record = record_of(TrainConfig(), real_mnist, 20)
    mixed = gradient_noise(record, real_mnist.train)
    sorted_ = gradient_noise(record, real_mnist.train, shuffle=False)
    assert sorted_.fans[2].noise > 4 * mixed.fans[2].noise
    assert mixed.fans[2].downhill == BATCHES and sorted_.fans[2].downhill <= 30


def test_a_second_look_gives_the_same_and_the_run_is_left_alone(small_digits):
    run = Run(CONFIGS["linear"], small_digits)
    run.step()
    record, before = run.record(), run.learner.model.weights.detach().clone()
    first, second = (gradient_noise(record, small_digits.train) for _ in range(2))
    for a, b in zip(first.fans, second.fans, strict=True):
        assert np.array_equal(a.along, b.along) and np.array_equal(a.across, b.across)
    assert torch.equal(run.learner.model.weights, before)


def test_batch_norm_takes_single_images(small_digits):
    config = TrainConfig(model="small_cnn", hyper=Hyper(0.1, 32))
    noise = gradient_noise(record_of(config, small_digits), small_digits.train)
    assert (
        all(np.isfinite(fan.along).all() for fan in noise.fans) and noise.fans[0].noise > noise.fans[1].noise
    )


def test_there_is_no_size_beyond_all_images(small_digits):
    noise = gradient_noise(record_of(CONFIGS["linear"], small_digits), small_digits.train)
    n = int((small_digits.train.labels == 3).sum() + (small_digits.train.labels == 7).sum())
    assert n < 256 and [fan.size for fan in noise.fans] == [1, 16, n] and noise.images == n


def test_a_stop_leaves_the_rest_out(small_digits):
    asked = []
    noise = gradient_noise(
        record_of(CONFIGS["linear"], small_digits),
        small_digits.train,
        cancelled=lambda: len(asked.append(1) or asked) > 10,
    )
    assert len(noise.fans[0].along) == 9 and len(noise.fans) == 2


def test_a_gradient_that_is_no_number_has_no_direction(small_digits):
    record = record_of(CONFIGS["linear"], small_digits)
    record = replace(record, params=tuple(replace(p, value=p.value * np.nan) for p in record.params))
    with pytest.raises(ValueError, match="no direction"):
        gradient_noise(record, small_digits.train)


@pytest.mark.parametrize(("steps", "lr", "scale"), [(1, 0.5, 3), (2, 1.0, 10)])
def test_a_batch_whose_gradient_is_no_number_is_left_out(small_digits, steps, lr, scale):
    """The root of a loss that is exactly 0, where an image is read for certain, has no slope."""
    record = record_of(TrainConfig(hyper=Hyper(lr, 32, rmse=True)), small_digits, steps)
    larger = tuple(replace(p, value=p.value * np.float32(scale)) for p in record.params)
    record = replace(record, params=larger)
    noise = gradient_noise(record, small_digits.train)
    for fan in noise.fans:
        assert np.isfinite(fan.along).all() and np.isfinite(fan.across).all()
    assert len(noise.fans[0].along) < 50 and np.isfinite(noise.of_one)


def test_a_single_image_leaves_no_batch_to_choose(small_digits):
    one = DigitSplit(small_digits.train.images[:1], small_digits.train.labels[:1])
    with pytest.raises(ValueError, match="single image"):
        gradient_noise(record_of(CONFIGS["simple_net"], small_digits), one)
