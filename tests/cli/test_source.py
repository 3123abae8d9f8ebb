from __future__ import annotations

import argparse
import json

import numpy as np
import pytest
from PIL import Image

from mnist_desktop.cli import source
from mnist_desktop.cli.source import add_data, add_digits, open_data, to_json, where_from
from mnist_desktop.lab.config import ALL_TEN
from mnist_desktop.lab.dataset import DigitsError, Provenance
from mnist_desktop.lab.digits import generated, handwriting, mnist


def parse(*words):
    parser = argparse.ArgumentParser()
    add_digits(parser)
    add_data(parser)
    return parser.parse_args(words)


@pytest.mark.parametrize(
    ("text", "digits"), [("3,7", (3, 7)), ("7,3", (7, 3)), ("0, 9", (0, 9)), ("all", ALL_TEN)]
)
def test_digits_become_a_task(text, digits):
    assert parse("--digits", text).digits.digits == digits
    assert parse().digits.digits == (3, 7)


def test_a_folder_with_idx_files_is_mnist(digits_folder, small_digits):
    data = open_data(str(digits_folder))
    assert data.provenance.source == "mnist"
    assert np.array_equal(data.valid.images, small_digits.valid.images)


def test_the_students_own_digits_are_a_source(tmp_path, monkeypatch, small_digits):
    monkeypatch.setattr(handwriting, "user_folder", lambda: tmp_path)
    with pytest.raises(DigitsError, match="Too few digits of your own"):
        open_data("handwriting")
    for digit in (3, 7):
        for image in small_digits.train.of(digit)[:3]:
            handwriting.Notebook(tmp_path).keep(digit, image)
    data = open_data("handwriting")
    assert data.provenance.source == "handwriting" and data.train.labels.tolist() == [3, 3, 7, 7]


def test_a_folder_that_lacks_one_of_the_files_says_which(digits_folder, tmp_path):
    for file in list(digits_folder.iterdir())[:3]:
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with pytest.raises(DigitsError, match=r"ubyte.gz is missing"):
        open_data(str(tmp_path))


def test_a_folder_of_pictures_is_a_tree(tmp_path, small_digits):
    for split in ("train", "valid"):
        for digit in (3, 7):
            folder = tmp_path / split / str(digit)
            folder.mkdir(parents=True)
            Image.fromarray(small_digits.train.of(digit)[0]).save(folder / "1.png")
    data = open_data(str(tmp_path))
    assert data.provenance.source == "folders"
    assert data.train.labels.tolist() == [3, 7]


def test_a_folder_that_is_neither_is_refused(tmp_path):
    with pytest.raises(DigitsError):
        open_data(str(tmp_path))
    with pytest.raises(DigitsError, match="There is no folder"):
        open_data(str(tmp_path / "nowhere"))


def test_without_mnist_the_generated_digits_are_used(monkeypatch, digits_folder, tmp_path):
    monkeypatch.setattr(generated, "cache_folder", lambda: tmp_path / "cache")
    few = generated.load(0, 200, 50)
    calls = []

    def load(progress, cache):
        calls.append(cache)
        progress(1.0)
        return few

    monkeypatch.setattr(source.generated, "load", load)
    monkeypatch.setattr(mnist, "find", lambda: None)
    assert open_data(None) is few
    monkeypatch.setattr(mnist, "find", lambda: digits_folder)
    assert open_data(None).provenance.source == "mnist"
    assert open_data("generated") is few
    assert calls == [tmp_path / "cache"] * 2


def test_json_has_no_nan():
    line = to_json({"loss": float("nan"), "probs": {3: float("inf")}, "list": [1.5, float("-inf")], "n": 1})
    assert json.loads(line) == {"loss": None, "probs": {"3": None}, "list": [1.5, None], "n": 1}


def test_the_digits_are_named():
    assert where_from(Provenance("mnist", "MNIST", "folder")) == "MNIST (folder)"
    assert where_from(Provenance("test", "Test patterns")) == "Test patterns"
