from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from mnist_desktop.lab import models
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.dataset import DigitsError, DigitSplit
from mnist_desktop.lab.evaluation import evaluate
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.losses import default, mnist_losses
from mnist_desktop.lab.snapshot import snapshot


def trained(small_digits, model="linear", task=None, steps=3):
    task = task or Task()
    learner = Learner(TrainConfig(task, model, hyper=Hyper(0.1, 64, default(task))), small_digits)
    for _ in range(steps):
        learner.step()
    return learner


@pytest.mark.parametrize("model", list(models.ALL))
@pytest.mark.parametrize("task", [Task(), Task((7, 1)), Task(ALL_TEN)], ids=["3-7", "7-1", "ten"])
def test_it_agrees_with_the_learner(small_digits, model, task):
    learner = trained(small_digits, model, task)
    evaluation = evaluate(snapshot(learner), small_digits.valid)
    validation = learner.validate()
    assert evaluation.accuracy == validation.accuracy and evaluation.step == 3
    assert evaluation.loss == pytest.approx(validation.loss, rel=1e-5)
    assert evaluation.confusion.sum() == evaluation.total == len(evaluation.losses)
    assert evaluation.confusion.trace() == evaluation.correct
    assert evaluation.digits == task.digits
    assert not evaluation.losses.flags.writeable and not evaluation.confusion.flags.writeable


def test_it_is_plain_pytorch_bit_for_bit(small_digits):
    learner = trained(small_digits)
    evaluation = evaluate(snapshot(learner), small_digits.valid)
    threes, sevens = (torch.tensor(small_digits.valid.of(d)).view(-1, 784).float() / 255 for d in (3, 7))
    xb = torch.cat([threes, sevens])
    targets = torch.tensor([1.0] * len(threes) + [0.0] * len(sevens)).unsqueeze(1)
    with torch.no_grad():
        preds = xb @ learner.model.weights + learner.model.bias
        first = preds.sigmoid().flatten()
        losses = mnist_losses(preds, targets).flatten()
    says = torch.where(first > 0.5, 3, 7)
    assert np.array_equal(evaluation.said, says.numpy())
    assert np.array_equal(evaluation.losses, losses.numpy())
    assert np.array_equal(evaluation.sure, torch.maximum(first, 1 - first).numpy())
    assert np.array_equal(small_digits.valid.labels[evaluation.index], evaluation.labels)


def test_the_hardest_come_first_and_a_cell_has_its_own(small_digits):
    evaluation = evaluate(snapshot(trained(small_digits, task=Task(ALL_TEN), steps=1)), small_digits.valid)
    rows = evaluation.hardest()
    assert len(rows) == 200 and (np.diff(evaluation.losses[rows]) <= 0).all()
    for label in range(10):
        for said in range(10):
            cell = evaluation.hardest(label, said)
            assert len(cell) == evaluation.confusion[label, said]
            assert (evaluation.labels[cell] == label).all() and (evaluation.said[cell] == said).all()
    assert len(evaluation.hardest(label=4)) == evaluation.confusion[4].sum()


def test_a_diverged_model_is_evaluated_too(small_digits):
    record = snapshot(trained(small_digits))
    nan = tuple(replace(p, value=np.full_like(p.value, np.nan)) for p in record.params)
    evaluation = evaluate(replace(record, params=nan), small_digits.valid)
    assert set(evaluation.said.tolist()) == {7} and np.isnan(evaluation.loss)
    assert len(evaluation.hardest()) == evaluation.total


def test_a_digit_without_validation_images(small_digits):
    valid = small_digits.valid
    kept = valid.labels != 5
    split = DigitSplit(valid.images[kept], valid.labels[kept])
    evaluation = evaluate(snapshot(trained(small_digits, task=Task(ALL_TEN))), split)
    assert np.isnan(evaluation.accuracies[5]) and not np.isnan(evaluation.accuracies[4])
    with pytest.raises(DigitsError, match="no 5"):
        evaluate(snapshot(trained(small_digits, task=Task((3, 5)))), split)


def test_it_can_be_cancelled_and_leaves_the_random_numbers_alone(small_digits):
    record = snapshot(trained(small_digits))
    torch.manual_seed(1)
    expected = torch.rand(1)
    torch.manual_seed(1)
    assert evaluate(record, small_digits.valid, lambda: True) is None
    evaluate(record, small_digits.valid)
    assert torch.rand(1) == expected


def test_the_books_validation_set(real_mnist):
    """An untrained linear model: 2,038 images, what it says adds up to the book's counts."""
    evaluation = evaluate(snapshot(Learner(TrainConfig(), real_mnist)), real_mnist.valid)
    assert evaluation.total == 2038
    assert evaluation.confusion.sum(axis=1).tolist() == [1010, 1028]
