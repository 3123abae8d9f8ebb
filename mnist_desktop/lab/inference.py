"""What a model with recorded weights says of one digit."""

from __future__ import annotations

import numpy as np
import torch

from mnist_desktop.lab import models
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.records import Answer, StepRecord
from mnist_desktop.lab.sabotage import model_faults


class Reader:
    """Reads digits with weights that were recorded, on the CPU, away from the learner's live ones.

    Parameters
    ----------
    model : str
        Id of a model.
    task : Task
        The digits it tells apart.
    *faults : str
        What was left out of it: sabotage.

    Attributes
    ----------
    raw : bool
        Whether the model is used to pixels that nobody has divided by 255.
    """

    def __init__(self, model: str, task: Task, *faults: str) -> None:
        self.model, self.task, self._faults = model, task, faults
        self.raw = False
        self._module = models.get(model).build(task, 0, *faults).eval()
        self._tensors = {**dict(self._module.named_parameters()), **dict(self._module.named_buffers())}

    @classmethod
    def of(cls, record: StepRecord) -> Reader:
        """Return a reader with the weights of a step."""
        reader = cls(record.config.model, record.config.task, *model_faults(record.config))
        reader.take(record)
        return reader

    def fits(self, record: StepRecord) -> bool:
        """Whether it can take over the weights of a step."""
        config = record.config
        kind = (config.model, config.task, model_faults(config))
        return kind == (self.model, self.task, self._faults)

    def take(self, record: StepRecord) -> None:
        """Take over the weights of a step; :exc:`ValueError` if they are another model's."""
        self.load({**{p.name: p.value for p in record.params}, **record.buffers})
        self.raw = record.hyper.raw_pixels

    @torch.no_grad()
    def load(self, arrays: dict[str, np.ndarray]) -> None:
        """Take over parameters and buffers, by name.

        Raises
        ------
        ValueError
            If names or shapes are not those of the model.
        """
        if set(arrays) != set(self._tensors):
            raise ValueError(f"{self.model} has {sorted(self._tensors)}, not {sorted(arrays)}")
        for name, tensor in self._tensors.items():
            if tuple(tensor.shape) != arrays[name].shape:
                raise ValueError(f"{name} must be {list(tensor.shape)}, not {list(arrays[name].shape)}")
            tensor.copy_(torch.tensor(arrays[name]))

    def outputs(self, xb: torch.Tensor) -> torch.Tensor:
        """Return what the model puts out, ``[B, K]`` before sigmoid or softmax, for ``[B, 784]`` in 0..1."""
        preds: torch.Tensor = self._module(xb * 255 if self.raw else xb)  # k / 255 · 255 is k again, exactly
        return preds

    @torch.no_grad()
    def read(self, image: np.ndarray) -> Answer:
        """Return what the model says of one image, uint8 ``[28, 28]``."""
        xb = torch.tensor(image).view(1, 784).float().div_(255)  # [1, 784]
        preds = self.outputs(xb)[0]  # [K]
        if self.task.is_pair:
            first = preds.sigmoid().item()
            return Answer(self.task.digits, (first, 1 - first))
        return Answer(self.task.digits, tuple(preds.softmax(dim=0).tolist()))
