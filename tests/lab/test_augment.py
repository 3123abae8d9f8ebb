from __future__ import annotations

import numpy as np
import pytest
import torch

from mnist_desktop.lab.augment import MILD, Strength, augment, generator
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.digits import generated
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.snapshot import snapshot

NONE = Strength(0, 0, 0, 0, 0)


@pytest.fixture(scope="module")
def batch():
    images, _ = generated.write(0, 0, 0, 64)
    return torch.from_numpy(images).view(64, 784).float().div_(255)


def test_the_same_step_of_the_same_seed_makes_the_same_images(batch):
    one, again = (augment(batch, generator(42, 7)) for _ in range(2))
    assert torch.equal(one, again)
    for other in (generator(42, 8), generator(43, 7)):
        assert not torch.equal(one, augment(batch, other))


def test_the_batch_is_left_alone_and_every_image_changes(batch):
    before = batch.clone()
    after = augment(batch, generator(0, 1))
    assert torch.equal(batch, before)
    assert after.shape == batch.shape and after.dtype == torch.float32
    assert ((after - batch).abs().mean(dim=1) > 0.005).all()
    assert after.min() >= 0 and after.max() <= 1


def test_no_strength_changes_nothing(batch):
    assert torch.allclose(augment(batch, generator(0, 1), NONE), batch, atol=1e-5)


def test_an_image_changes_a_little_only(batch):
    """The label must stay true: ink, place and shape remain, for every image of a thousand."""
    after = torch.cat([augment(batch, generator(0, step)) for step in range(16)]).view(-1, 28, 28)
    whole = batch.repeat(16, 1).view(-1, 28, 28)
    ratio = after.sum((1, 2)) / whole.sum((1, 2))
    assert ratio.min() > 0.5 and ratio.max() < 1.9
    places = torch.arange(28.0)
    for axis in (1, 2):
        centre = (after.sum(axis) @ places) / after.sum((1, 2)) - (whole.sum(axis) @ places) / whole.sum(
            (1, 2)
        )
        assert centre.abs().max() < 3
    assert after[:, [0, 27]].sum() + after[:, :, [0, 27]].sum() < 0.001 * after.sum()  # nothing is cut off


def test_each_part_does_what_it_says(batch):
    bar = torch.zeros(200, 28, 28)
    bar[:, 4:24, 13:15] = 1
    bar = bar.view(200, 784)

    def change(**of):
        return augment(bar, generator(1, 1), Strength(**{**vars(NONE), **of})).view(200, 28, 28)

    rows = torch.arange(28.0)

    def column(x):
        return (x @ rows).sum(1) / x.sum((1, 2))

    def lean(x):
        return column(x[:, 4:9]) - column(x[:, 19:24])

    assert lean(change(turn=10)).std() > 1
    assert lean(change(shear=0.2)).std() > 1
    shifted = change(shift=2)
    centre = (shifted.sum(1) @ rows) / shifted.sum((1, 2))
    assert centre.min() < 12.2 and centre.max() > 14.8 and abs(centre.mean() - 13.5) < 0.2
    assert change(scale=0.2).sum((1, 2)).std() > 3
    ink = change(width=1).sum((1, 2)) / 40
    assert ink.min() < 0.5 and ink.max() > 1.8


def test_a_stroke_widens_as_a_maximum_over_its_neighbours_would():
    from mnist_desktop.lab.augment import _thicken

    x = torch.rand(6, 28, 28, generator=torch.Generator().manual_seed(0))
    wide = torch.nn.functional.max_pool2d(x[:, None], 3, 1, 1)[:, 0]
    narrow = -torch.nn.functional.max_pool2d(-x[:, None], 3, 1, 1)[:, 0]
    one = torch.ones(6, 1, 1)
    assert torch.equal(_thicken(x, one), wide)
    assert torch.equal(_thicken(x, -one), narrow)
    assert torch.equal(_thicken(x, 0 * one), x)


def test_mild_is_milder_than_what_a_person_would_notice_as_another_digit():
    assert np.degrees(np.arctan(MILD.shear)) + MILD.turn < 20


def test_a_learner_learns_from_what_its_record_shows(small_digits):
    """Bytes again: the model's outputs can be worked out from the images that are shown."""
    for raw in (False, True):
        learner = Learner(TrainConfig(hyper=Hyper(0.1, 32, augment=True, raw_pixels=raw)), small_digits)
        plain = Learner(TrainConfig(hyper=Hyper(0.1, 32, raw_pixels=raw)), small_digits)
        for _ in range(3):
            before = [p.detach().clone() for p in learner.opt.params]
            learner.step()
            plain.step()
        batch, same = snapshot(learner).batch, snapshot(plain).batch
        assert np.array_equal(batch.indices, same.indices) and np.array_equal(batch.labels, same.labels)
        assert not np.array_equal(batch.images, same.images)
        x = torch.tensor(batch.images).view(32, 784).float().div(1 if raw else 255)
        assert torch.equal(x, learner.xb)
        assert torch.equal(x @ before[0] + before[1], learner.preds)


def test_validation_sees_the_images_as_they_are(small_digits):
    plain, augmented = (
        Learner(TrainConfig(hyper=Hyper(0.1, 32, augment=on)), small_digits) for on in (False, True)
    )
    assert plain.validate() == augmented.validate()
