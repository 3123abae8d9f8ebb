from __future__ import annotations

import dataclasses

import pytest

from mnist_desktop.lab.config import ALL_TEN, ConfigError, Hyper, Task, TrainConfig


@pytest.mark.parametrize("digits", [(3,), (3, 3), (3, 10), (-1, 3), (1, 2, 3), (), tuple(range(9, -1, -1))])
def test_a_task_is_a_pair_or_all_ten(digits):
    with pytest.raises(ConfigError, match="two different digits"):
        Task(digits)


def test_outputs_and_titles():
    assert (Task((7, 3)).is_pair, Task((7, 3)).outputs, Task((7, 3)).title) == (True, 1, "7 vs 3")
    assert (Task(ALL_TEN).is_pair, Task(ALL_TEN).outputs, Task(ALL_TEN).title) == (False, 10, "all ten")


@pytest.mark.parametrize("lr", [-0.1, float("inf"), float("nan"), 1e39])
def test_learning_rates_that_cannot_be_used(lr):
    with pytest.raises(ConfigError, match="learning rate"):
        Hyper(lr=lr)


def test_the_ends_of_the_ranges():
    assert Hyper(lr=0, batch_size=1).lr == 0
    with pytest.raises(ConfigError, match="batch size"):
        Hyper(batch_size=0)
    assert TrainConfig(seed=2**63 - 1).seed == 2**63 - 1
    for seed in (-1, 2**63):
        with pytest.raises(ConfigError, match="seed"):
            TrainConfig(seed=seed)


def test_hyper_parameters_change_and_the_rest_stays():
    config = TrainConfig(task=Task((1, 8)), seed=5)
    changed = config.with_hyper(lr=0.1, batch_size=8)
    assert changed.hyper == Hyper(lr=0.1, batch_size=8)
    assert dataclasses.replace(changed, hyper=config.hyper) == config
    with pytest.raises(ConfigError):
        config.with_hyper(lr=-1)
