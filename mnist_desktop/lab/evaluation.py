"""What a model with recorded weights says of every validation image: right, wrong, and how much each costs."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cached_property

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.records import StepRecord, frozen

CHUNK = 512  # images at once, as the learner validates them: the same sums in the same order


@dataclass(frozen=True)
class Evaluation:
    """The whole validation set through a model; the arrays are read-only.

    Parameters
    ----------
    config : TrainConfig
        The run, with the hyper-parameters of its step.
    step : int
        Whole steps taken.
    index : numpy.ndarray
        int64 ``[N]``: positions in the validation split; a pair's first digit comes first.
    labels : numpy.ndarray
        uint8 ``[N]``: what each image is.
    said : numpy.ndarray
        uint8 ``[N]``: what the model calls it. Not a number counts as the second of a pair, as ``nan > 0.5`` does.
    sure : numpy.ndarray
        float32 ``[N]``: the probability of what it says.
    losses : numpy.ndarray
        float32 ``[N]``: the loss of each image; their mean is the validation loss (with RMSE the root of it).
    """

    config: TrainConfig
    step: int
    index: np.ndarray
    labels: np.ndarray
    said: np.ndarray
    sure: np.ndarray
    losses: np.ndarray

    @property
    def digits(self) -> tuple[int, ...]:
        """The digits told apart: rows and columns of the confusion matrix are in this order."""
        return self.config.task.digits

    @property
    def total(self) -> int:
        """How many images there are."""
        return len(self.index)

    @cached_property
    def correct(self) -> int:
        """How many are called what they are."""
        return int((self.said == self.labels).sum())

    @property
    def accuracy(self) -> float:
        """Correct / all."""
        return self.correct / self.total

    @cached_property
    def loss(self) -> float:
        """The validation loss."""
        mean = float(self.losses.mean(dtype=np.float64))
        return math.sqrt(mean) if self.config.hyper.rmse else mean

    @cached_property
    def confusion(self) -> np.ndarray:
        """int64 ``[k, k]``: images of the row's digit that are called the column's."""
        place = np.full(10, -1)
        place[list(self.digits)] = np.arange(len(self.digits))
        counts = np.zeros((len(self.digits), len(self.digits)), np.int64)
        np.add.at(counts, (place[self.labels], place[self.said]), 1)
        return frozen(counts)

    @cached_property
    def accuracies(self) -> tuple[float, ...]:
        """For each digit, how much of its images are called so; NaN for a digit without images."""
        totals = self.confusion.sum(axis=1)
        shares = np.divide(
            self.confusion.diagonal(), totals, where=totals > 0, out=np.full(len(totals), np.nan)
        )
        return tuple(shares.tolist())

    def hardest(self, label: int | None = None, said: int | None = None) -> np.ndarray:
        """Return the rows ``[M]`` of the images with the highest loss, worst first.

        Parameters
        ----------
        label, said : int or None
            Only images of this digit, only those called that; None for all.
        """
        chosen = np.ones(self.total, bool)
        if label is not None:
            chosen &= self.labels == label
        if said is not None:
            chosen &= self.said == said
        rows = np.flatnonzero(chosen)
        cost = np.nan_to_num(self.losses[rows], nan=np.inf, posinf=np.inf)
        order: np.ndarray = rows[np.argsort(-cost, kind="stable")]
        return order


def evaluate(
    record: StepRecord, valid: DigitSplit, cancelled: Callable[[], bool] = lambda: False
) -> Evaluation | None:
    """Show every validation image of the task to the model of a step, on the CPU and on one thread.

    Parameters
    ----------
    record : StepRecord
        The step; its weights are copied.
    valid : DigitSplit
        The validation digits.
    cancelled : callable
        Asked before each chunk of images.

    Returns
    -------
    Evaluation or None
        None if it was cancelled.

    Raises
    ------
    DigitsError
        If the digits lack what the task needs.
    """
    import torch

    from mnist_desktop.lab import losses
    from mnist_desktop.lab.batches import Items
    from mnist_desktop.lab.inference import Reader

    config = record.config
    torch.set_num_threads(1)  # of this thread: beside a run, two threads are slower than one
    reader = Reader.of(record)
    items = Items.of(valid, config.task)
    spec = losses.of(config.hyper, config.task)
    said: list[torch.Tensor] = []
    sure: list[torch.Tensor] = []
    cost: list[torch.Tensor] = []
    first_digit, second_digit = config.task.digits[:2]
    floats = torch.empty(CHUNK, 784)
    with torch.no_grad():
        for x, y in zip(torch.split(items.x, CHUNK), torch.split(items.y, CHUNK), strict=True):
            if cancelled():
                return None
            preds = reader.outputs(floats[: len(x)].copy_(x).div_(255))  # [B, K]
            if config.task.is_pair:
                first = preds.sigmoid().flatten()  # [B]
                says_first = first > 0.5
                said.append(torch.where(says_first, first_digit, second_digit))
                sure.append(torch.where(says_first, first, 1 - first))
            else:
                said.append(preds.argmax(dim=1))
                sure.append(preds.softmax(dim=1).amax(dim=1))
            cost.append(spec.items(preds, y).flatten())
    return Evaluation(
        config,
        record.whole_steps,
        frozen(items.index),
        frozen(valid.labels[items.index]),
        frozen(torch.cat(said).numpy().astype(np.uint8)),
        frozen(torch.cat(sure).numpy()),
        frozen(torch.cat(cost).numpy()),
    )
