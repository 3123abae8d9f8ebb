from __future__ import annotations

import numpy as np
import pytest
import torch

from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.metrics import correct
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.snapshot import snapshot

CONFIG = TrainConfig(hyper=Hyper(0.5, 32))


def test_a_record_outlives_the_steps_that_follow(small_digits):
    learner = Learner(CONFIG, small_digits)
    learner.step()
    record = snapshot(learner)
    kept = [p.value.copy() for p in record.params]
    for _ in range(3):
        learner.step()
    for param, before in zip(record.params, kept, strict=True):
        assert np.array_equal(param.value, before)
        with pytest.raises(ValueError, match="read-only"):
            param.value[...] = 0
    assert not np.array_equal(record.params[0].value, snapshot(learner).params[0].value)


def test_each_stage_shows_what_there_is_by_then(small_digits):
    learner = Learner(CONFIG, small_digits)
    assert snapshot(learner).batch is None
    seen = {stage: snapshot(learner) for stage in learner.stages()}
    assert seen[Stage.BATCH].batch.preds is None and seen[Stage.BATCH].step == 1
    assert seen[Stage.PREDICT].batch.losses is None and seen[Stage.PREDICT].batch.preds.shape == (32, 1)
    assert seen[Stage.LOSS].loss == pytest.approx(float(seen[Stage.LOSS].batch.losses.mean()), rel=1e-6)
    assert seen[Stage.LOSS].params[0].grad is None
    backward = seen[Stage.BACKWARD].params[0]
    assert np.array_equal(backward.update, np.float32(-0.5) * backward.grad)
    moved = backward.value + backward.update
    assert np.allclose(seen[Stage.STEP].params[0].value, moved, atol=1e-7)
    assert backward.before is None and backward.met is backward.value
    for stage in (Stage.STEP, Stage.ZERO):
        assert np.array_equal(seen[stage].params[0].before, backward.value)  # bit for bit
        assert seen[stage].params[0].met is seen[stage].params[0].before
    assert seen[Stage.ZERO].params[0].grad is not None and seen[Stage.ZERO].done
    assert [r.batch_number for r in seen.values()] == [1] * 6


def test_the_batch_is_the_one_that_was_dealt(small_digits):
    learner = Learner(CONFIG, small_digits)
    learner.step()
    batch = snapshot(learner).batch
    assert np.array_equal(batch.images, small_digits.train.images[batch.indices])
    assert np.array_equal(batch.labels, small_digits.train.labels[batch.indices])
    assert torch.equal(learner.xb, torch.tensor(batch.images).view(-1, 784).float() / 255)
    assert np.array_equal(batch.probs, torch.tensor(batch.preds).sigmoid().numpy())


def test_the_batch_says_which_digits_were_called_wrong_and_which_were_hardest(small_digits):
    learner = Learner(CONFIG, small_digits)
    stages = learner.stages()
    next(stages)
    assert snapshot(learner).batch.wrong == 0 and snapshot(learner).batch.hardest(3).tolist() == [0, 1, 2]
    list(stages)
    batch = snapshot(learner).batch
    assert set(batch.said) <= {3, 7}
    assert np.array_equal(batch.said == 3, batch.probs[:, 0] > 0.5)
    assert batch.wrong == int((batch.said != batch.labels).sum())
    hardest = batch.hardest(5)
    assert len(hardest) == 5 and batch.losses[hardest[0]] == batch.losses.max()
    assert (np.diff(batch.losses[batch.hardest(32)]) <= 0).all()


def test_epochs_and_batches_are_counted_from_one(small_digits):
    learner = Learner(CONFIG, small_digits)
    numbers = []
    for _ in range(learner.batches + 1):
        learner.step()
        record = snapshot(learner)
        numbers.append((record.epoch, record.batch_number))
    assert numbers[0] == (1, 1) and numbers[-2] == (1, learner.batches) and numbers[-1] == (2, 1)


def test_what_grows_beyond_all_numbers_is_shown_and_no_warning(small_digits):
    learner = Learner(CONFIG.with_hyper(lr=1e30), small_digits)
    for stage in learner.stages():
        if stage is Stage.BACKWARD:
            learner.grads[0].fill_(1e20)
        snapshot(learner)
    assert np.isinf(snapshot(learner).params[0].update).all()


def test_a_prediction_that_is_not_a_number_is_called_what_the_accuracy_calls_it(small_digits):
    learner = Learner(CONFIG, small_digits)
    list(learner.stages())
    learner.preds = torch.full_like(learner.preds, float("nan"))
    batch = snapshot(learner).batch
    assert (batch.said == 7).all() and correct(learner.preds, torch.zeros(32, 1)).all()
