from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digits import Cancelled, generated
from mnist_desktop.lab.photo import is_mnist_form

# Mean ink of each digit in MNIST's training images.
INK = (0.1734, 0.0760, 0.1490, 0.1415, 0.1214, 0.1287, 0.1373, 0.1145, 0.1502, 0.1226)


@pytest.fixture(scope="module")
def preview():
    return generated.preview()


def same(first, second) -> bool:
    return np.array_equal(first.images, second.images) and np.array_equal(first.labels, second.labels)


def test_a_preview_is_a_tenth_of_them():
    data = generated.preview(seed=1)
    assert (len(data.train), len(data.valid)) == (6_000, 1_000)
    assert (data.provenance.source, data.provenance.title) == ("generated", "Generated digits")
    assert data.provenance.detail == "seed 1"


def test_digits_depend_on_seed_split_and_number_alone(preview):
    images, labels = generated.write(0, 0, 1_234, 100)
    assert np.array_equal(images, preview.train.images[1_234:1_334])
    assert np.array_equal(labels, preview.train.labels[1_234:1_334])
    other_seed, other_split = generated.write(1, 0, 0, 50), generated.write(0, 1, 0, 50)
    assert not np.array_equal(other_seed[0], preview.train.images[:50])
    assert not np.array_equal(other_split[0], preview.train.images[:50])
    assert np.array_equal(other_split[0], preview.valid.images[:50])
    assert len(generated.write(2**63 - 1, 0, 2**40, 3)[1]) == 3


def test_small_sets_begin_large_ones(preview):
    larger = generated.load(train=6_500, valid=10)
    assert np.array_equal(larger.train.images[:6_000], preview.train.images)
    assert np.array_equal(larger.valid.images, preview.valid.images[:10])


def test_the_digits_of_this_version_stay_the_same():
    """Raise ``VERSION`` and write these figures anew whenever the generated digits change."""
    images, labels = generated.write(0, 0, 0, 8)
    assert generated.VERSION == 2
    assert labels.tolist() == [0, 7, 2, 4, 6, 5, 4, 2]
    # A last digit of the sine may differ between processors, so a grey level may.
    expected = [33067, 41702, 29113, 15065, 31573, 26467, 21216, 23594]
    assert np.abs(images.sum(axis=(1, 2), dtype=int) - expected).max() <= 4


def test_statistics_are_those_of_mnist(preview):
    images = preview.train.images
    assert np.bincount(preview.train.labels, minlength=10).min() > 500
    for digit in range(10):
        assert preview.train.of(digit).mean() / 255 == pytest.approx(INK[digit], rel=0.06)
    assert (images > 0).mean() == pytest.approx(0.191, abs=0.01)
    assert (images >= 250).mean() == pytest.approx(0.074, abs=0.01)
    longest = np.maximum(images.any(axis=1).sum(axis=1), images.any(axis=2).sum(axis=1))
    assert (longest == 20).mean() > 0.95
    assert longest.max() == 20
    ink = images.sum(axis=(1, 2))
    for axis in (1, 2):
        centre = images.sum(axis=axis) @ np.arange(28) / ink
        assert centre.mean() == pytest.approx(14, abs=0.03)
        assert centre.std() == pytest.approx(0.29, abs=0.03)


def test_every_digit_has_mnist_form(preview):
    assert all(is_mnist_form(image) for image in preview.train.images)


def accuracy(train, valid) -> float:
    """Train the linear 3-vs-7 classifier by least squares; the share of right answers."""

    def pair(split):
        images = np.concatenate([split.of(3), split.of(7)]).reshape(-1, 784) / 255
        target = np.repeat([1.0, -1.0], [len(split.of(3)), len(split.of(7))])
        return np.c_[images, np.ones(len(images))], target

    x, y = pair(train)
    weights = np.linalg.solve(x.T @ x + 10 * np.eye(785), x.T @ y)
    x, y = pair(valid)
    return float(np.mean(np.sign(x @ weights) == y))


def test_a_line_parts_threes_from_sevens(preview):
    assert accuracy(preview.train, preview.valid) > 0.97


def test_what_is_learnt_here_holds_for_real_digits(preview, real_mnist):
    assert accuracy(preview.train, real_mnist.valid) > 0.95


def small(cache, **options):
    return generated.load(3, 40, 10, cache=cache, **options)


def test_the_cache_keeps_the_last_set(tmp_path, monkeypatch):
    cache = tmp_path / "new"
    first = small(cache)
    (kept,) = cache.iterdir()
    progress = []
    with monkeypatch.context() as patch:
        patch.delattr(generated, "write")  # nothing may be written again
        again = small(cache, progress=progress.append)
    assert progress == [1.0]
    assert same(first.train, again.train)
    assert same(first.valid, again.valid)
    generated.load(4, 40, 10, cache=cache)
    assert [path != kept for path in cache.iterdir()] == [True]


@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "folder"])
def test_a_damaged_cache_mends_itself(tmp_path, damage):
    first = small(tmp_path)
    (kept,) = tmp_path.iterdir()
    content = bytearray(kept.read_bytes())
    if damage == "flip":
        content[9_000] ^= 1
    kept.unlink()
    if damage == "folder":
        kept.mkdir()
    else:
        kept.write_bytes({"flip": content, "cut": content[:-1], "empty": b""}[damage])
    assert same(small(tmp_path).train, first.train)
    if damage != "folder":
        assert same(small(tmp_path).train, first.train)
        assert kept.stat().st_size == 50 * 785 + 4
    assert list(tmp_path.iterdir()) == [kept]


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path):
    (tmp_path / "file").touch()
    assert len(small(tmp_path / "file" / "cache").train) == 40


def test_progress_and_cancelling(tmp_path):
    seen = []
    with pytest.raises(Cancelled):
        generated.load(
            train=9_000,
            valid=1,
            progress=seen.append,
            cancelled=lambda: len(seen) == 2,
            cache=tmp_path,
        )
    assert seen == [4_000 / 9_001, 8_000 / 9_001]
    assert list(tmp_path.iterdir()) == []


def test_the_cache_folder_is_the_apps_own():
    assert "mnist-desktop" in generated.cache_folder().parts
