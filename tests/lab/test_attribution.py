from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_desktop.lab import models
from mnist_desktop.lab.attribution import attribute, erase
from mnist_desktop.lab.baseline import ideals
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.judges import IdealJudge, ModelJudge
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.losses import default
from mnist_desktop.lab.records import ParamRecord, StepRecord
from mnist_desktop.lab.snapshot import snapshot

TEN = Task(ALL_TEN)


def record_of(digits, model="linear", task=None, steps=8):
    task = task or Task()
    learner = Learner(TrainConfig(task, model, hyper=Hyper(0.1, 64, default(task))), digits)
    for _ in range(steps):
        learner.step()
    return snapshot(learner)


def linear_judge(weights, bias, task=None):
    params = (ParamRecord("weights", np.float32(weights)), ParamRecord("bias", np.float32(bias)))
    return ModelJudge(StepRecord(TrainConfig(task or Task()), 0, 0, None, 1, 0, 1, params))


@pytest.mark.parametrize("task", [Task(), TEN], ids=["pair", "ten"])
def test_a_linear_decision_is_its_pixels_and_the_bias(small_digits, task):
    record = record_of(small_digits, task=task)
    judge, reader = ModelJudge(record), Reader.of(record)
    for image in small_digits.valid.images[:30]:
        why = attribute(judge, image)
        assert why.exact and abs(why.rounding) <= why.bound
        assert why.score == pytest.approx(why.for_first + why.for_second + why.rest, rel=1e-12, abs=1e-12)
        assert why.said == reader.read(image).digit
        assert why.said == (why.first if why.output > 0 else why.second)
        with torch.no_grad():
            preds = reader.outputs(torch.tensor(image).view(1, 784).float().div_(255))[0]
        place = list(task.digits)
        expected = (
            preds[0]
            if task.is_pair
            else preds[place.index(why.first)].double() - preds[place.index(why.second)]
        )
        assert why.output == float(expected), "the model's own figure, to the last bit"


def test_of_ten_the_rival_is_the_runner_up(small_digits):
    judge = ModelJudge(record_of(small_digits, task=TEN))
    image = small_digits.valid.images[0]
    strengths = judge.strengths(image.reshape(1, 784).astype(np.float32) / 255)[0]
    why = attribute(judge, image)
    assert [why.first, why.second] == np.argsort(-strengths)[:2].tolist()


@pytest.mark.parametrize("metric", ["l1", "l2"])
def test_ideals_are_explained_exactly(small_digits, metric):
    made = ideals(small_digits.train)
    judge = IdealJudge(made, (3, 7), metric)
    image = small_digits.valid.images[3]
    why = attribute(judge, image)
    x, m3, m7 = image / 255, made[3].astype(np.float64), made[7].astype(np.float64)
    expected = np.abs(x - m7) - np.abs(x - m3) if metric == "l1" else (x - m7) ** 2 - (x - m3) ** 2
    assert np.allclose(why.parts, expected / 784, rtol=1e-6) and why.rest == 0 and why.exact
    assert abs(why.rounding) < 1e-12


@pytest.mark.parametrize("model", ["simple_net", "small_cnn"])
def test_a_gradient_leaves_a_rest_and_says_that_it_is_no_sum(small_digits, model):
    why = attribute(ModelJudge(record_of(small_digits, model)), small_digits.valid.images[0])
    assert not why.exact and why.parts.sum() + why.rest == pytest.approx(why.output)


@given(
    ink=st.lists(
        st.tuples(st.integers(0, 783), st.integers(1, 255)), min_size=1, max_size=7, unique_by=lambda p: p[0]
    ),
    seed=st.integers(0, 10_000),
    ten=st.booleans(),
    ideal=st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_no_smaller_set_flips_an_additive_judge(ink, seed, ten, ideal):
    """Every set of pixels is tried."""
    rng = np.random.default_rng(seed)
    image = np.zeros(784, np.uint8)
    for pixel, value in ink:
        image[pixel] = value
    image = image.reshape(28, 28)
    if ideal:
        digits = ALL_TEN if ten else (3, 7)
        judge = IdealJudge(rng.random((10, 28, 28), np.float32), digits, "l1" if seed % 2 else "l2")
    else:
        columns = 10 if ten else 1
        weights, bias = rng.normal(size=(784, columns)), rng.normal(size=columns) * 0.3
        judge = linear_judge(weights, bias, TEN if ten else Task())
    found = erase(judge, image)
    least = None
    inked = [pixel for pixel, _ in ink]
    for count in range(1, len(inked) + 1):
        sets = [list(chosen) for chosen in combinations(inked, count)]
        x = np.tile(image.reshape(784).astype(np.float32) / np.float32(255), (len(sets), 1))
        for row, chosen in enumerate(sets):
            x[row, chosen] = 0
        said = np.asarray(judge.digits)[judge.says(judge.strengths(x))]
        if (said != found.said[0]).any():
            least = count
            break
    assert found.proven and found.flips == least


def test_after_the_flip_the_image_is_called_something_else(small_digits):
    for model in models.ALL:
        record = record_of(small_digits, model)
        judge, reader = ModelJudge(record), Reader.of(record)
        flipped = 0
        for image in small_digits.valid.images[:6]:
            found = erase(judge, image)
            assert [reader.read(found.image(image, k)).digit for k in range(0, len(found.said), 7)] == (
                found.said[::7].tolist()
            )
            assert len(found.order) == len(found.said) - 1 == len(found.scores) - 1
            assert len(set(found.order.tolist())) == len(found.order) and image.ravel()[found.order].all()
            if found.flips is not None:
                flipped += 1
                assert (found.said[: found.flips] == found.said[0]).all()
                assert found.said[found.flips] != found.said[0]
        assert flipped or model not in ("linear", "simple_net")


def test_erasing_leaves_the_image_alone(small_digits):
    image = small_digits.valid.images[0]
    found = erase(ModelJudge(record_of(small_digits)), image)
    erased = found.image(image, 3)
    assert (erased != image).sum() == 3 and (erased.ravel()[found.order[:3]] == 0).all()
    assert np.array_equal(found.image(image, 0), image)


def test_what_cannot_be_flipped_is_proven_too():
    image = np.full((28, 28), 255, np.uint8)
    found = erase(linear_judge(np.zeros((784, 1)), [1.0]), image)
    assert found.flips is None and found.proven and len(found.order) == 0
    assert found.said.tolist() == [3] and found.scores[0] == 1


def test_a_greedy_search_can_be_cancelled(small_digits):
    judge = ModelJudge(record_of(small_digits, "simple_net"))
    assert erase(judge, small_digits.valid.images[0], lambda: True) is None


def test_one_pixel_is_proven_whatever_the_judge(small_digits):
    judge = ModelJudge(record_of(small_digits, "simple_net"))
    results = [erase(judge, image) for image in small_digits.valid.images[:4]]
    assert all(found.proven == (found.flips == 1) for found in results)


def test_a_real_three(real_mnist):
    """The sum of the parts is the output within rounding, and the answer flips where it is said to."""
    learner = Learner(TrainConfig(), real_mnist)
    for _ in range(98):
        learner.step()
    judge = ModelJudge(snapshot(learner))
    image = real_mnist.valid.of(3)[0]
    why, found = attribute(judge, image), erase(judge, image)
    assert why.said == 3 and abs(why.rounding) <= why.bound < 1e-2
    assert found.proven and found.flips is not None and 1 < found.flips < 100
    assert found.said[found.flips - 1] == 3 and found.said[found.flips] == 7
