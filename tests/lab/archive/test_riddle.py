from __future__ import annotations

from dataclasses import replace

import pytest

from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.riddle import RiddleState, SavedRiddle, check
from mnist_desktop.lab.config import Hyper, TrainConfig

BROKEN = TrainConfig(hyper=Hyper(wrong_sign=True))
RIDDLE = SavedRiddle("wrong_sign", RiddleState.ON, ("rmse", "no_bias"), 2)


def test_a_riddle_about_the_run_is_taken_and_none_too():
    check(RIDDLE, BROKEN)
    check(replace(RIDDLE, state=RiddleState.SOLVED), BROKEN)
    check(None, BROKEN)


@pytest.mark.parametrize(
    ("changes", "config"),
    [
        ({}, TrainConfig()),
        ({}, TrainConfig(hyper=Hyper(wrong_sign=True, rmse=True))),
        ({"fault": "surprise"}, BROKEN),
        ({"state": RiddleState.OFF}, BROKEN),
        ({"hints": -1}, BROKEN),
        ({"wrong": ("wrong_sign",)}, BROKEN),
        ({"wrong": ("rmse", "rmse")}, BROKEN),
        ({"wrong": ("surprise",)}, BROKEN),
    ],
)
def test_one_that_cannot_be_is_refused(changes, config):
    with pytest.raises(ArchiveError, match="not about its run"):
        check(replace(RIDDLE, **changes), config)
