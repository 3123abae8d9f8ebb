from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.config import Task, TrainConfig
from mnist_desktop.lab.digits.handwriting import Sample
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.snapshot import snapshot
from mnist_desktop.panels.pixels.handwriting.reading import lacking, read
from mnist_desktop.session.kept import Kept


@pytest.fixture
def kept(small_digits):
    images = small_digits.valid.images[:30]
    labels = small_digits.valid.labels[:30].tolist()
    samples = tuple(
        Sample("me" if n % 2 else "anna", "valid" if n % 3 == 2 else "train", digit, f"{n:03}")
        for n, digit in enumerate(labels)
    )
    return Kept("me", samples, images)


@pytest.fixture
def record(small_digits):
    return snapshot(
        Learner(TrainConfig(Task(tuple(range(10)))).with_hyper(loss="cross_entropy"), small_digits)
    )


def test_every_digit_is_read_as_the_model_reads_it(record, kept):
    reading, reader = read(record, kept, False), Reader.of(record)
    assert len(reading.rows) == 30
    for row, said, sure in zip(reading.rows, reading.said, reading.sure, strict=True):
        answer = reader.read(kept.images[row])
        assert said == answer.digit and sure == pytest.approx(max(answer.probs), abs=1e-6)
    assert reading.share == np.mean(
        [kept.samples[r].digit == s for r, s in zip(reading.rows, reading.said, strict=True)]
    )


def test_a_pair_is_asked_about_its_digits_only_and_about_those_kept_apart(small_digits, kept):
    pair = snapshot(Learner(TrainConfig(), small_digits))
    rows = read(pair, kept, False).rows
    assert {kept.samples[row].digit for row in rows} == {3, 7}
    apart = read(pair, kept, True).rows
    assert set(apart) == {row for row in rows if kept.samples[row].split == "valid"}


def test_each_writer_has_a_share(record, kept):
    shares = read(record, kept, False).by_writer()
    assert {writer: of for writer, (_, of) in shares.items()} == {"anna": 15, "me": 15}


def test_none_to_ask_about_and_weights_that_are_no_numbers(small_digits, record, kept):
    nobody = Kept("me", (), np.zeros((0, 28, 28), np.uint8))
    assert read(record, nobody, False).share == -1.0
    learner = Learner(TrainConfig(), small_digits)
    learner.model.weights.data.fill_(float("nan"))
    assert read(snapshot(learner), kept, False) is None


def test_how_many_more_are_needed(kept):
    counts = [sum(one.digit == digit for one in kept.samples) for digit in range(10)]
    assert lacking(kept, tuple(range(10))) == {d: 3 - n for d, n in enumerate(counts) if n < 3}
    assert lacking(None, (3, 7)) == {3: 3, 7: 3}
