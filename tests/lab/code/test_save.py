from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.code import Plan, Way
from mnist_desktop.lab.code.save import save_beside, save_script, with_files
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
    plan = with_files(tmp_path / "run.py", Plan(TrainConfig(Task((3, 7))), mnist=False))
    (path,) = save_beside(tmp_path / "run.py", plan, small_digits, None)
    with np.load(path, allow_pickle=False) as found:
        assert found["valid_images"].dtype == np.uint8 and set(found["valid_labels"]) == {3, 7}


def test_where_nothing_can_be_written_it_is_said(tmp_path, small_digits):
    with pytest.raises(FileError, match="cannot be written"):
        save_script(tmp_path / "no" / "run.py", Plan(TrainConfig()), Way.HAND, small_digits)


def test_weights_that_were_not_drawn_lie_beside_too(tmp_path, small_digits):
    plan = Plan(TrainConfig(start="mine.safetensors"))
    start = {"weights": np.ones((784, 1), np.float32), "bias": np.zeros(1, np.float32)}
    written = save_script(tmp_path / "run.py", plan, Way.HAND, small_digits, start)
    assert [file.name for file in written] == ["run.py", "run-weights.npz"]
    with np.load(written[1], allow_pickle=False) as found:
        assert np.array_equal(found["weights"], start["weights"])
    with pytest.raises(ValueError, match="must be given"):
        save_script(tmp_path / "other.py", plan, Way.HAND, small_digits)
