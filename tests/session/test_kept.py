from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digits.handwriting import Notebook
from mnist_desktop.session.kept import read


@pytest.fixture
def book(tmp_path):
    book = Notebook(tmp_path)
    for n, digit in enumerate((3, 7, 3)):
        book.keep(digit, np.full((28, 28), n + 1, np.uint8))
    return book


def test_everything_is_read_as_it_was_drawn(book):
    kept = read(book, None)
    assert [one.digit for one in kept.samples] == [3, 7, 3]
    assert kept.images[:, 0, 0].tolist() == [1, 2, 3] and not kept.images.flags.writeable
    assert kept.counts == (0, 0, 0, 2, 0, 0, 0, 1, 0, 0)


def test_pictures_that_are_known_are_not_read_again(book, monkeypatch):
    kept = read(book, None)
    asked = []
    real = Notebook.image
    monkeypatch.setattr(Notebook, "image", lambda self, sample: asked.append(sample) or real(self, sample))
    new = book.keep(9, np.full((28, 28), 9, np.uint8))
    later = read(book, kept)
    assert asked == [new] and later.images[:, 0, 0].tolist() == [1, 2, 3, 9]


def test_those_of_others_do_not_count_as_mine(book):
    book.add("anna", 5, np.full((28, 28), 9, np.uint8), "x")
    kept = read(book, None)
    assert kept.counts[5] == 0 and len(kept.samples) == 4 and kept.writer == "me"


def test_nothing_kept_is_no_images(tmp_path):
    assert read(Notebook(tmp_path / "none"), None).images.shape == (0, 28, 28)
