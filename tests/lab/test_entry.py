from __future__ import annotations

from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.entry import Entry, source_of
from mnist_desktop.lab.records import Validation


def entry(best):
    return Entry(2, 1, "", TrainConfig(), 1.0, ("mnist", "", 10_000), 5, best, 0.0)


def test_a_row_says_its_best_accuracy_and_its_key():
    assert entry(Validation(5, 0.1, 0.98)).accuracy == 0.98 and entry(None).accuracy == -1.0
    assert entry(None).key == (2, 1)


def test_what_tells_one_validation_set_from_another(small_digits):
    assert source_of(small_digits) == ("generated", "", 200)
