from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.code import Plan, Way
from mnist_desktop.lab.code.save import digits_beside, save_digits, save_script
from mnist_desktop.lab.config import Task, TrainConfig
from mnist_desktop.lab.files import FileError


def test_mnist_is_not_written_again_other_digits_are(tmp_path, small_digits):
    path = tmp_path / "run.py"
    assert save_script(path, Plan(TrainConfig()), Way.HAND, small_digits) == (path,)
    assert [file.name for file in tmp_path.iterdir()] == ["run.py"]
    other = tmp_path / "mine.py"
    written = save_script(other, Plan(TrainConfig(), mnist=False), Way.HAND, small_digits)
    assert written == (other, tmp_path / "mine-digits.npz") and all(file.is_file() for file in written)
    assert '"mine-digits.npz"' in other.read_text()


def test_the_digits_can_be_read_without_pickle(tmp_path, small_digits):
    path = digits_beside(tmp_path / "run.py")
    save_digits(path, small_digits, Task((3, 7)))
    with np.load(path, allow_pickle=False) as found:
        assert found["valid_images"].dtype == np.uint8 and set(found["valid_labels"]) == {3, 7}


def test_where_nothing_can_be_written_it_is_said(tmp_path, small_digits):
    with pytest.raises(FileError, match="cannot be written"):
        save_script(tmp_path / "no" / "run.py", Plan(TrainConfig()), Way.HAND, small_digits)
