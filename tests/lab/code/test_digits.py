from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.code import Plan
from mnist_desktop.lab.code.digits import arrays, reading
from mnist_desktop.lab.config import ALL_TEN, Task, TrainConfig


def test_only_the_task_s_digits_are_written_in_their_order(small_digits):
    found = arrays(small_digits, Task((7, 3)))
    wanted = np.isin(small_digits.train.labels, (3, 7))
    assert np.array_equal(found["train_images"], small_digits.train.images[wanted])
    assert np.array_equal(found["train_labels"], small_digits.train.labels[wanted])
    assert set(found["valid_labels"]) == {3, 7}
    assert len(arrays(small_digits, Task(ALL_TEN))["train_labels"]) == len(small_digits.train)


@pytest.mark.parametrize("notebook", [True, False])
@pytest.mark.parametrize("mnist", [True, False])
def test_it_is_python(mnist, notebook):
    code = reading(Plan(TrainConfig(), mnist=mnist), notebook).code
    compile(code, "digits", "exec")
    assert ("np.load" in code) is not mnist
    assert "__file__" not in code or not notebook
