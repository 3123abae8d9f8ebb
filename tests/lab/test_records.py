from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.records import Answer, BatchRecord, ParamRecord, Stage, StepRecord, frozen


def record(**changes):
    base = {
        "config": TrainConfig(),
        "branch": 0,
        "step": 3,
        "stage": Stage.ZERO,
        "epoch": 1,
        "batch_number": 3,
        "batches": 49,
        "params": (),
    }
    return StepRecord(**{**base, **changes})


def test_a_frozen_array_is_a_copy_nobody_can_write():
    live = np.zeros(3)
    kept = frozen(live)
    live[0] = 1
    assert kept[0] == 0
    with pytest.raises(ValueError, match="read-only"):
        kept[0] = 1


def test_half_done_steps_do_not_count_as_whole():
    assert record().done and record().whole_steps == 3
    assert not record(stage=Stage.LOSS).done and record(stage=Stage.LOSS).whole_steps == 2
    assert record(stage=None, step=0).done


@pytest.mark.parametrize(
    ("loss", "diverged"), [(None, False), (0.1, False), (float("nan"), True), (float("inf"), True)]
)
def test_divergence_is_seen(loss, diverged):
    assert record(loss=loss).diverged is diverged


def test_weights_or_gradients_that_are_no_numbers_are_seen_where_the_loss_still_is_one():
    one, lost = np.ones(2, np.float32), np.array([1, np.nan], np.float32)
    assert not record(loss=0.0, params=(ParamRecord("w", one, one),)).diverged
    assert record(loss=0.0, params=(ParamRecord("w", one, lost),)).diverged
    assert record(loss=0.0, params=(ParamRecord("w", lost, None),)).diverged


def test_the_answer_is_the_most_probable_digit():
    assert Answer((3, 7), (0.2, 0.8)).digit == 7


def test_a_parameter_that_is_not_there():
    with pytest.raises(KeyError):
        record().param("weights")


def test_losses_that_are_not_numbers_are_the_hardest():
    losses = np.array([0.5, np.nan, 2.0, np.inf], np.float32)
    nothing = np.zeros(4, np.uint8)
    batch = BatchRecord(nothing, nothing, nothing, losses=losses)
    assert set(batch.hardest(2)) == {1, 3} and batch.hardest(4)[2:].tolist() == [2, 0]
