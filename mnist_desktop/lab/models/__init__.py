"""Models, one file each: a file that declares ``MODELS = (ModelSpec(...), ...)`` is found by itself."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from torch import nn

from mnist_desktop.lab.config import ConfigError, TrainConfig
from mnist_desktop.lab.models.spec import ModelSpec
from mnist_desktop.lab.sabotage import model_faults
from mnist_desktop.lab.text import Text


def _discover() -> dict[str, ModelSpec]:
    modules = (import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    specs = [spec for module in modules for spec in getattr(module, "MODELS", ())]
    return {spec.id: spec for spec in sorted(specs, key=lambda spec: spec.order)}


ALL = _discover()


def get(model_id: str) -> ModelSpec:
    """Return the model of that id.

    Raises
    ------
    ConfigError
        If there is none; the message lists those there are.
    """
    try:
        return ALL[model_id]
    except KeyError:
        raise ConfigError(
            Text("there is no model {0!r}; there are {1}").format(model_id, ", ".join(ALL))
        ) from None


def of(config: TrainConfig) -> nn.Module:
    """Return the model of a run with its initial weights; see :meth:`ModelSpec.build`.

    Raises
    ------
    ConfigError
        If there is no such model, or it cannot be sabotaged so.
    """
    return get(config.model).build(config.task, config.seed, *model_faults(config))
