from __future__ import annotations

import numpy as np
import torch

from mnist_desktop.lab.config import ALL_TEN, Task, TrainConfig
from mnist_desktop.lab.dissect.batch import column_of, forgotten_unsqueeze, rows, targets
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.snapshot import snapshot


def test_rows_and_targets_are_the_learner_s_own_bit_for_bit(small_digits):
    for task in (Task(), Task((8, 2)), Task(ALL_TEN)):
        config = TrainConfig(task)
        if not task.is_pair:
            config = config.with_hyper(loss="cross_entropy")
        learner = Learner(config, small_digits)
        learner.step()
        batch = snapshot(learner).batch
        assert np.array_equal(rows(batch.images), learner.xb.numpy())
        ours = targets(batch.labels, task)
        assert np.array_equal(ours, learner.yb.numpy()) and ours.shape == tuple(learner.yb.shape)
        assert ours.dtype == learner.yb.numpy().dtype


def test_a_pixel_s_place_in_the_row():
    image = np.arange(784).reshape(28, 28)
    assert all(image[r, c] == column_of(r, c) for r in range(28) for c in range(28))


def test_a_forgotten_unsqueeze_broadcasts_as_pytorch_does():
    y = np.array([[1], [0], [1], [1]], np.float32)
    found = forgotten_unsqueeze(y)
    there = torch.from_numpy(y)
    assert np.array_equal(found, (there[:, 0] - there).numpy()) and found.shape == (4, 4)
    assert not (y - y).any() and found.any()
