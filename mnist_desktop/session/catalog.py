"""What can be chosen: models and losses for a task, and what suits a change. Needs torch to have loaded."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from mnist_desktop.lab.config import Task, TrainConfig
from mnist_desktop.lab.sabotage import model_faults

if TYPE_CHECKING:
    from mnist_desktop.lab.infos import LossInfo, ModelInfo


@cache
def models(task: Task) -> tuple[ModelInfo, ...]:
    """Return the models there are, as they are for a task."""
    from mnist_desktop.lab import models

    return tuple(spec.info(task) for spec in models.ALL.values())


def losses(task: Task) -> tuple[LossInfo, ...]:
    """Return the losses that fit a task."""
    from mnist_desktop.lab import losses

    return tuple(s.info for s in losses.ALL.values() if (s.info.for_pair if task.is_pair else s.info.for_ten))


def suited(config: TrainConfig, old: TrainConfig) -> TrainConfig:
    """Return a changed configuration with a loss that fits its task and a learning rate that fits its model.

    What a model cannot be sabotaged with is left out.

    What need not change stays as it was in ``old``.

    Raises
    ------
    ConfigError
        If there is no such model.
    """
    from mnist_desktop.lab import losses, models

    other_kind = config.task.is_pair != old.task.is_pair
    if other_kind:
        config = config.with_hyper(loss=losses.default(config.task))
    spec = models.get(config.model)
    if other_kind or config.model != old.model:
        config = config.with_hyper(lr=spec.lr_for(config.task))
    impossible: dict[str, Any] = {fault: False for fault in model_faults(config) if fault not in spec.faults}
    return replace(config, **impossible) if impossible else config


def model_faults_of(model: str) -> tuple[str, ...]:
    """Return the sabotage that a model can be built with. Needs torch to have loaded."""
    from mnist_desktop.lab import models

    return models.get(model).faults
