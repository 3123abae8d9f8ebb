"""The count line, to the letter."""

import numpy as np
import pytest
from PIL import Image

from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.digits import folders
from mnist_desktop.lab.listing import files_line, list_repr
from mnist_desktop.lab.samples import Samples


def test_fastcore_s_own_example():
    assert list_repr(1000, str) == "(#1000) [0,1,2,3,4,5,6,7,8,9...]"
    assert list_repr(10, str) == "(#10) [0,1,2,3,4,5,6,7,8,9]"
    assert list_repr(0, str) == "(#0) []"


@pytest.fixture
def tree(tmp_path):
    for split in ("train", "valid"):
        for digit, names in (("3", ("10", "10000", "9")), ("7", ("2",))):
            (tmp_path / split / digit).mkdir(parents=True)
            for name in names:
                Image.fromarray(np.full((28, 28), 9, np.uint8)).save(tmp_path / split / digit / f"{name}.png")
    return folders.load(tmp_path)


def test_files_are_printed_as_paths(tree):
    threes = Samples(tree.train, "train", (3,))
    assert (
        files_line(threes) == "(#3) [Path('train/3/10.png'),Path('train/3/10000.png'),Path('train/3/9.png')]"
    )
    assert files_line(threes, 1) == "(#3) [Path('train/3/10.png')...]"


def test_what_has_no_files_is_printed_as_texts():
    split = DigitSplit(np.zeros((2, 28, 28), np.uint8), np.array([7, 3], np.uint8))
    assert files_line(Samples(split, "valid", (3,))) == "(#1) ['valid/3/1']"


def test_the_book_s_count(real_mnist):
    assert files_line(Samples(real_mnist.train, "train", (3,)), 2) == "(#6131) ['train/3/7','train/3/10'...]"
