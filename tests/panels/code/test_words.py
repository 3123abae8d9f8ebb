from __future__ import annotations

import pytest

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.records import STAGES, Stage
from mnist_desktop.panels.code.words import explanation, heading


def test_the_heading_names_the_lines():
    assert heading(Stage.BACKWARD, (5,)) == "Line 5 · backward"
    assert heading(Stage.STEP, (6, 7, 8)) == "Lines 6–8 · step"
    assert heading(None, ()) == "Before the first line"


@pytest.mark.parametrize("task", [Task((4, 9)), Task(ALL_TEN)])
def test_every_stage_is_explained_in_few_words(task):
    told = [explanation(stage, task, rounded) for stage in (None, *STAGES) for rounded in (True, False)]
    assert len(set(told)) == 8 and all(20 < len(words) < 160 for words in told)


def test_a_pair_is_called_by_its_digits():
    assert "Above 0 it says 4, below 0 it says 9" in explanation(Stage.PREDICT, Task((4, 9)), False)
