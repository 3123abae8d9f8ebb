from __future__ import annotations

import subprocess
import sys
import timeit

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mnist_desktop.lab.baseline import distances, evaluate, ideals
from mnist_desktop.lab.config import ALL_TEN, ConfigError
from mnist_desktop.lab.dataset import DigitsError, DigitSplit

images = hnp.arrays(np.uint8, (28, 28))


def split(seed=0, n=300, digits=10) -> DigitSplit:
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, digits, n).astype(np.uint8)
    shapes = np.random.default_rng(1).integers(0, 256, (10, 28, 28))
    noisy = shapes[labels] * 0.3 + rng.integers(0, 180, (n, 28, 28))
    return DigitSplit(noisy.astype(np.uint8), labels)


def book_ideal(digits: DigitSplit, digit: int) -> torch.Tensor:
    """The book's own lines."""
    tensors = [torch.tensor(image) for image in digits.of(digit)]
    return (torch.stack(tensors).float() / 255).mean(0)


@pytest.mark.parametrize("n", [40, 300, 1111])
def test_ideals_are_the_books_bit_for_bit(n):
    digits = split(n=n)
    found = ideals(digits)
    assert found.dtype == np.float32 and not found.flags.writeable
    for digit in range(10):
        assert np.array_equal(found[digit], book_ideal(digits, digit).numpy())


def test_real_ideals_are_the_books_bit_for_bit(real_mnist):
    found = ideals(real_mnist.train)
    for digit in (3, 7):
        assert np.array_equal(found[digit], book_ideal(real_mnist.train, digit).numpy())


def test_a_digit_without_images_has_no_ideal():
    found = ideals(split(digits=8))
    assert np.isnan(found[8:]).all()
    assert np.isfinite(found[:8]).all()


@given(images)
def test_distances_are_those_of_torch(image):
    these = ideals(split(n=60))
    found = distances(image, these)
    x = torch.from_numpy(image.copy()).float() / 255
    for digit in range(10):
        ideal = torch.from_numpy(these[digit].copy())
        assert found["l1"][digit] == pytest.approx(F.l1_loss(x, ideal).item(), rel=1e-5)
        assert found["l2"][digit] == pytest.approx(F.mse_loss(x, ideal).sqrt().item(), rel=1e-5)
    assert found["l1"].dtype == found["l2"].dtype == np.float32


@given(st.integers(0, 50), st.permutations(ALL_TEN), st.integers(2, 10), st.sampled_from(["l1", "l2"]))
def test_the_result_is_that_of_measuring_one_by_one(seed, order, k, metric):
    digits = order[:k]
    these, valid = ideals(split(n=200)), split(seed + 100, n=1100 if seed == 0 else 90)
    chosen = [i for digit in digits for i in valid.indices(digit)]
    if not all(len(valid.indices(digit)) for digit in digits):
        return
    result = evaluate(valid, these, digits, metric)
    confusion = np.zeros((k, k), int)
    wrong = {}
    for i in chosen:
        away = distances(valid.images[i], these)[metric][list(digits)]
        said = digits[int(np.argmin(away))]
        truth = int(valid.labels[i])
        confusion[digits.index(truth), digits.index(said)] += 1
        if said != truth:
            wrong[i] = (said, away[digits.index(truth)] - away.min())
    assert np.array_equal(result.confusion, confusion)
    assert result.accuracies == pytest.approx(confusion.diagonal() / confusion.sum(1))
    assert result.average == pytest.approx(np.mean(result.accuracies))
    assert (result.correct, result.total) == (confusion.trace(), len(chosen))
    assert set(result.wrong.tolist()) == set(wrong)
    assert [wrong[i][0] for i in result.wrong] == result.predicted.tolist()
    assert result.margins == pytest.approx([wrong[i][1] for i in result.wrong], abs=1e-6)
    assert (np.diff(result.margins) <= 0).all()


def test_what_cannot_be_measured_is_refused():
    these = ideals(split(digits=8))
    with pytest.raises(DigitsError, match="no validation image of a 9"):
        evaluate(split(digits=8), these, (3, 9), "l1")
    with pytest.raises(DigitsError, match="no training image of a 9"):
        evaluate(split(), these, (3, 9), "l1")
    with pytest.raises(ConfigError, match="l1 or l2"):
        evaluate(split(), these, (3, 7), "l3")


def test_the_books_example(real_mnist):
    these = ideals(real_mnist.train)
    image = real_mnist.train.images[10000]
    assert image[4:10, 4:10].tolist() == [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 29],
        [0, 0, 0, 48, 166, 224],
        [0, 93, 244, 249, 253, 187],
        [0, 107, 253, 253, 230, 48],
        [0, 3, 20, 20, 15, 0],
    ]
    found = distances(image, these)
    assert [f"{found['l1'][digit]:.4f}" for digit in (3, 7)] == ["0.1114", "0.1586"]
    assert [f"{found['l2'][digit]:.4f}" for digit in (3, 7)] == ["0.2021", "0.3021"]
    assert found["l1"][[3, 7]] == pytest.approx([0.1114365, 0.1586191], abs=1e-7)
    assert found["l2"][[3, 7]] == pytest.approx([0.2020832, 0.3021089], abs=1e-7)


@pytest.mark.parametrize(
    ("metric", "accuracies", "average", "wrong"),
    [("l1", ["0.9168", "0.9854"], "0.9511", [84, 15]), ("l2", ["0.9584", "0.9737"], "0.9661", [42, 27])],
)
def test_the_books_baseline(real_mnist, metric, accuracies, average, wrong):
    result = evaluate(real_mnist.valid, ideals(real_mnist.train), (3, 7), metric)
    assert [f"{a:.4f}" for a in result.accuracies] == accuracies
    assert f"{result.average:.4f}" == average
    assert [int(result.confusion[0, 1]), int(result.confusion[1, 0])] == wrong
    assert result.total == 2038
    assert len(result.wrong) == sum(wrong)


def test_all_ten_are_the_nearest_in_exact_arithmetic(real_mnist):
    these = ideals(real_mnist.train)
    x = real_mnist.valid.images.reshape(-1, 784).astype(np.float64) / 255
    for metric in ("l1", "l2"):
        exact = np.stack(
            [_exact(x, ideal.reshape(784).astype(np.float64), metric) for ideal in these], axis=1
        )
        right = int((exact.argmin(1) == real_mnist.valid.labels).sum())
        assert evaluate(real_mnist.valid, these, ALL_TEN, metric).correct == right


def _exact(x: np.ndarray, ideal: np.ndarray, metric: str) -> np.ndarray:
    return np.abs(x - ideal).mean(1) if metric == "l1" else np.square(x - ideal).mean(1)


def test_one_image_is_measured_while_the_pen_moves():
    """At the price of ten bare distances of one metric: not at that of a stack."""
    image, these = split().images[0], ideals(split())
    ideal = np.asarray(these[0], np.float64)

    def cost(call):
        return min(timeit.repeat(call, number=20, repeat=10))

    bare = cost(lambda: [np.abs(image / 255 - ideal).mean() for _ in range(10)])
    assert cost(lambda: distances(image, these)) < 5 * bare


def test_one_image_needs_no_torch():
    script = (
        "import sys; sys.modules['torch'] = None\n"
        "import numpy as np\n"
        "from mnist_desktop.lab.baseline import distances\n"
        "print(distances(np.zeros((28, 28), np.uint8), np.ones((10, 28, 28), np.float32))['l2'][0])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "1.0\n"
