"""Weights on disk: safetensors with what they were trained for. Never pickle: a file from anywhere runs no code."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.numpy
from safetensors import SafetensorError, safe_open

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab import models
from mnist_desktop.lab.config import ConfigError, Task
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.files import FileError, write_whole
from mnist_desktop.lab.models.spec import ModelSpec
from mnist_desktop.lab.text import Text, words_of

SUFFIX = ".safetensors"
MAX_BYTES = 16 << 20  # of the file; the largest model here has 0.1 MB
_DTYPES = {"float32": "F32", "int64": "I64"}  # NumPy's name, safetensors' name
_TRAIN = Text("Save weights with “mnist-desktop train --save FILE.safetensors”.")


class WeightsError(DigitsError):
    """Weights cannot be read or written; shown wherever a :class:`DigitsError` is."""


@dataclass(frozen=True)
class Weights:
    """A trained model.

    Parameters
    ----------
    model : str
        Id of a model of :mod:`mnist_desktop.lab.models`.
    task : Task
        The digits it tells apart.
    arrays : dict of str to numpy.ndarray
        Its parameters and buffers by name, as :class:`mnist_desktop.lab.inference.Reader` takes them.
    notes : dict of str to str
        What else is worth knowing: seed, loss, accuracy, digits it was trained on, version of the app.
    """

    model: str
    task: Task
    arrays: dict[str, np.ndarray]
    notes: dict[str, str] = field(default_factory=dict)


def save(path: Path, weights: Weights) -> None:
    """Write weights; the file is either whole or as it was before.

    Raises
    ------
    WeightsError
        If they are not finite, or the file cannot be written.
    """
    if not all(np.isfinite(array).all() for array in weights.arrays.values()):
        raise WeightsError(
            Text("The weights are no longer numbers because the run diverged, so they were not saved."),
            Text("Train again with a smaller learning rate."),
        )
    digits = ",".join(str(digit) for digit in weights.task.digits)
    metadata = {**weights.notes, "model": weights.model, "digits": digits}
    # A buffer of rank 0 is contiguous too, and safetensors needs that.
    arrays = {name: np.asarray(array, order="C") for name, array in weights.arrays.items()}
    try:
        write_whole(path, safetensors.numpy.save(arrays, metadata))
    except FileError as error:
        raise WeightsError(error.message, error.hint) from error


def load(path: Path) -> Weights:
    """Read weights that :func:`save` wrote.

    Raises
    ------
    WeightsError
        If the file is missing, too large, cut off, damaged, of an unknown model, or its tensors are not exactly
        those of the model, finite and of the right shapes.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise WeightsError(
                Text("{0} has {1:,.0f} MB; weights of these models have under {2:.0f} MB.").format(
                    path.name, size / 1e6, MAX_BYTES / 1e6
                ),
                _TRAIN,
            )
        with safe_open(path, framework="numpy") as file:
            notes = dict(file.metadata() or {})
            spec, task = _meant(path, notes)
            _check_header(path, file, spec, task)
            arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  # it is no dict
    except SafetensorError as error:
        raise WeightsError(
            Text("{0} is damaged or no safetensors file ({1}).").format(path.name, _short(error)), _TRAIN
        ) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise WeightsError(
            Text("{0} cannot be read: {1}.").format(path, why), Text("Check the name of the file.")
        ) from error
    for name, array in arrays.items():
        if not np.isfinite(array).all():
            raise WeightsError(
                Text("{0} holds values in {1} that are not finite numbers.").format(path.name, name), _TRAIN
            )
    return Weights(spec.id, task, arrays, notes)


def _short(error: Exception) -> str:
    """Return the text of an error that may quote a whole file."""
    text = words_of(error)
    return text if len(text) <= 200 else f"{text[:200]}…"


def _meant(path: Path, notes: dict[str, str]) -> tuple[ModelSpec, Task]:
    """Take model and task out of the metadata."""
    try:
        spec = models.get(notes.pop("model"))
        return spec, Task(tuple(int(digit) for digit in notes.pop("digits").split(",")))
    except KeyError as error:
        raise WeightsError(
            Text("{0} does not say which model and digits it is for.").format(path.name), _TRAIN
        ) from error
    except ConfigError as error:
        raise WeightsError(
            Text("{0} is for something else: {1}.").format(path.name, _short(error)), _TRAIN
        ) from error
    except ValueError as error:
        raise WeightsError(
            Text("{0} does not say which digits it tells apart.").format(path.name), _TRAIN
        ) from error


def _check_header(path: Path, file: Any, spec: ModelSpec, task: Task) -> None:
    """Compare names, types and shapes with the model's before any tensor is read."""
    expected = spec.build(task, 0).state_dict()
    names = set(file.keys())
    if names != set(expected):
        found = ", ".join(name[:40] for name in sorted(names - set(expected))[:3]) or Text("too few")
        raise WeightsError(
            Text("{0} does not hold the tensors of {1}: {2}.").format(path.name, spec.title, found), _TRAIN
        )
    for name, tensor in expected.items():
        header = file.get_slice(name)
        shape, dtype = list(header.get_shape()), header.get_dtype()
        wanted = _DTYPES[str(tensor.dtype).removeprefix("torch.")]
        if shape != list(tensor.shape) or dtype != wanted:
            raise WeightsError(
                Text("{0} in {1} is {2} {3}, not {4} {5}.").format(
                    name, path.name, dtype, shape, wanted, list(tensor.shape)
                ),
                _TRAIN,
            )
