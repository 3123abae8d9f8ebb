from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from mnist_desktop.lab import models
from mnist_desktop.lab.baseline import ideals
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.judges import IdealJudge, ModelJudge
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.losses import default
from mnist_desktop.lab.snapshot import snapshot

TASKS = pytest.mark.parametrize("task", [Task(), Task((7, 1)), Task(ALL_TEN)], ids=["3-7", "7-1", "ten"])
MODELS = pytest.mark.parametrize("model", list(models.ALL))


def trained(digits, model, task, steps=5):
    learner = Learner(TrainConfig(task, model, hyper=Hyper(0.1, 64, default(task))), digits)
    for _ in range(steps):
        learner.step()
    return learner


def flat(images):
    return images.reshape(-1, 784).astype(np.float32) / np.float32(255)


@MODELS
@TASKS
def test_a_model_judges_as_it_answers(small_digits, model, task):
    record = snapshot(trained(small_digits, model, task))
    judge, reader = ModelJudge(record), Reader.of(record)
    images = small_digits.valid.images[:20]
    strengths = np.vstack([judge.strengths(flat(image)) for image in images])
    answers = [reader.read(image) for image in images]
    assert [judge.digits[i] for i in judge.says(strengths)] == [answer.digit for answer in answers]
    assert np.array_equal(
        judge.sure(strengths)[:, 0].astype(np.float32), np.float32([a.probs[0] for a in answers])
    )
    assert judge.additive == (model in ("linear", "linear_randn"))


@TASKS
def test_the_parts_of_a_linear_model_add_up_to_its_output(small_digits, task):
    learner = trained(small_digits, "linear", task)
    judge = ModelJudge(snapshot(learner))
    for image in small_digits.valid.images[:20]:
        (x,) = flat(image)
        parts, constants = judge.parts(x), judge.constants()
        with torch.no_grad():
            plain = (torch.tensor(x) @ learner.model.weights + learner.model.bias).numpy()
        for column, output in enumerate(plain):
            exact = math.fsum([*parts[:, column].tolist(), constants[column]])
            assert abs(exact - output) <= 785 * 2.0**-24 * (np.abs(parts[:, column]).sum() + 1)


@pytest.mark.parametrize("model", ["simple_net", "small_cnn"])
@TASKS
def test_other_parts_are_x_times_the_gradient(small_digits, model, task):
    learner = trained(small_digits, model, task)
    judge = ModelJudge(snapshot(learner))
    (x,) = flat(small_digits.valid.images[0])
    learner.model.eval()
    xb = torch.tensor(x)[None].requires_grad_()
    learner.model(xb)[0, 0].backward()
    assert np.array_equal(judge.parts(x)[:, 0], (x.astype(np.float64) * xb.grad[0].double().numpy()))


@pytest.mark.parametrize("metric", ["l1", "l2"])
@pytest.mark.parametrize("digits", [(3, 7), ALL_TEN])
def test_ideals_judge_by_their_distance_and_their_parts_add_up(small_digits, metric, digits):
    judge = IdealJudge(ideals(small_digits.train), digits, metric)
    for image in small_digits.valid.images[:20]:
        (x,) = flat(image)
        strengths = judge.strengths(x[None])
        measured = judge.measured(image)
        assert judge.says(strengths)[0] == measured.argmin()
        expected = measured if metric == "l1" else measured.astype(np.float64) ** 2
        assert np.allclose(-strengths[0], expected, rtol=1e-5)
        assert np.allclose(judge.parts(x).sum(axis=0), strengths[0], rtol=1e-12)


@pytest.mark.parametrize("model", ["linear", "simple_net"])
def test_a_model_that_is_used_to_raw_pixels_is_explained_with_them(small_digits, model):
    learner = Learner(TrainConfig(model=model, hyper=Hyper(1e-4, 32, raw_pixels=True)), small_digits)
    learner.step()
    judge = ModelJudge(snapshot(learner))
    x = small_digits.valid.images[0].reshape(784).astype(np.float32) / np.float32(255)
    with torch.no_grad():
        output = learner.model(torch.tensor(x)[None] * 255).item()
    assert judge.strengths(x[None])[0, 0] == pytest.approx(output, rel=1e-5)
    if judge.additive:
        total = judge.parts(x)[:, 0].sum() + judge.constants()[0]
        assert total == pytest.approx(output, rel=1e-4)
