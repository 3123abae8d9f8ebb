from __future__ import annotations

from dataclasses import replace

import numpy as np

from mnist_desktop.lab.baseline import BaselineResult
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.entry import Entry
from mnist_desktop.lab.records import Validation
from mnist_desktop.panels.results.leaderboard.board_rows import (
    ACCURACY,
    baseline_row,
    columns,
    most_wrong,
    run_row,
)

ENTRY = Entry(
    2,
    1,
    "",
    TrainConfig(hyper=Hyper(lr=0.1)),
    1.0,
    ("mnist", "", 10_000),
    120,
    Validation(98, 0.0339, 0.9740),
    61.2,
)
NONE = np.zeros(0, np.int64)
L1 = BaselineResult("l1", (3, 7), (0.9168, 0.9854), 1939, 2038, np.zeros((2, 2)), NONE, NONE, NONE)


def test_a_run_has_its_settings_and_its_best(qapp):
    row = run_row(ENTRY, (2, 1), {}, 2038, 99)
    texts = [cell.text for cell in row.cells]
    assert texts == [
        "2 · linear · branch 1",
        "mnist_loss",
        "1 → 0.1",
        "256",
        "42",
        "0.9740",
        "53",
        "98",
        "0.0339",
        "1:01",
    ]
    assert row.mark and "120 steps taken, the best after 98" in row.tip
    assert not run_row(ENTRY, (1, 0), {}, 2038, 99).mark
    named = run_row(replace(ENTRY, name="slower"), None, {}, 2038, 99)
    assert named.cells[0].text == "2 · linear · slower"


def test_the_ideals_count_all_images_alike(qapp):
    row = baseline_row(L1, 99)
    assert [cell.text for cell in row.cells][ACCURACY : ACCURACY + 2] == ["0.9514", "99"]
    assert row.quiet and "0.9511" in row.tip


def test_a_row_has_a_cell_for_each_column(qapp):
    assert len(columns()) == len(run_row(ENTRY, None, {}, 2038, 9).cells) == len(baseline_row(L1, 9).cells)
    kinds = [
        {type(row.cells[i].key) for row in (run_row(ENTRY, None, {}, 9, 9), baseline_row(L1, 9))}
        for i in range(10)
    ]
    assert all(len(kind) == 1 for kind in kinds), "a column is sorted by keys of one kind"


def test_the_longest_bar_is_of_the_most_wrong():
    assert most_wrong([ENTRY], [L1], 2038) == 99
    assert most_wrong([], [], 0) == 0


def test_a_run_that_was_not_validated_says_what_to_do(qapp):
    row = run_row(replace(ENTRY, best=None, seconds=2.44), None, {}, 2038, 99)
    assert [cell.text for cell in row.cells][ACCURACY:] == ["–", "–", "–", "–", "2.4 s"]
    assert "run to the end of the epoch" in row.tip


def test_a_sabotaged_run_is_marked_as_one(qapp):
    for config in (TrainConfig(no_bias=True), TrainConfig(hyper=Hyper(rmse=True))):
        assert (
            run_row(replace(ENTRY, config=config), None, {}, 2038, 99).cells[0].text.endswith(" · sabotaged")
        )
