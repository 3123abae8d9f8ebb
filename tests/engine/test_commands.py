from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import get_args

import pytest

from mnist_desktop.engine import commands


def test_a_command_that_crosses_a_thread_cannot_be_changed_on_the_way():
    assert len(get_args(commands.Command)) == 17
    seek = commands.Seek(3)
    with pytest.raises(FrozenInstanceError):
        seek.step = 4


def test_a_run_has_no_end_unless_it_is_given_one():
    assert commands.Run() == commands.Run(steps=None, to_epoch_end=False)
