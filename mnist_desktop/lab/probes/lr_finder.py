"""The learning rate finder: a trial in which every step's learning rate is larger than the one before.

Leslie N. Smith, *Cyclical Learning Rates for Training Neural Networks*, 2015, section 3.3: where the loss begins to
fall, learning begins; where it rises again, the steps are too long.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.records import StepRecord

LOWEST, HIGHEST, STEPS = 1e-4, 100.0, 120
STOP = 4.0  # times the lowest smoothed loss: it will not come back
_MEMORY = 0.9  # of the running mean: a mini-batch's loss alone is too noisy to be read


@dataclass(frozen=True)
class Found:
    """What the trial found.

    Parameters
    ----------
    lrs : numpy.ndarray
        float64 ``[n]``, rising; n is less than planned where the loss went away.
    losses : numpy.ndarray
        float32 ``[n]``: of each step's mini-batch.
    smooth : numpy.ndarray
        float64 ``[n]``: their running mean, corrected for its beginning.
    """

    lrs: np.ndarray
    losses: np.ndarray
    smooth: np.ndarray

    @property
    def lowest(self) -> int:
        """Position of the lowest smoothed loss."""
        return int(np.argmin(self.smooth))

    @property
    def useful(self) -> tuple[float, float] | None:
        """From where the loss has fallen a tenth of its way to where it is lowest; None if it never fell.

        It falls from its level while the rates are too small to matter, the median of the first quarter of the way:
        a first batch that happens to be easy says little.
        """
        begin = float(np.median(self.smooth[: self.lowest // 4 + 1]))
        end = float(self.smooth[self.lowest])
        if self.lowest == 0 or not end < begin:
            return None
        above = np.flatnonzero(self.smooth[: self.lowest] > begin - 0.1 * (begin - end))
        first = int(above[-1]) + 1 if len(above) else 0
        return float(self.lrs[first]), float(self.lrs[self.lowest])

    @property
    def suggested(self) -> float | None:
        """A tenth of the learning rate of the lowest loss, as Smith and fastai advise; None if it never fell."""
        return None if self.useful is None else float(self.lrs[self.lowest]) / 10


def smoothed(values: np.ndarray) -> np.ndarray:
    """Return the running mean of real values ``[n]``, float64: exponential, corrected for its beginning."""
    mean, means = 0.0, []
    for count, value in enumerate(values, 1):
        mean = _MEMORY * mean + (1 - _MEMORY) * float(value)
        means.append(mean / (1 - _MEMORY**count))
    return np.array(means)


def find_lr(record: StepRecord, data: DigitDataset, cancelled: Callable[[], bool] = bool) -> Found:
    """Try growing learning rates from the weights of a record on; the run itself is not touched.

    Parameters
    ----------
    record : StepRecord
        Where the trial begins; its configuration says the rest.
    data : DigitDataset
        The digits.
    cancelled : callable
        Asked at every step.

    Returns
    -------
    Found
        At least one step of it.
    """
    config = replace(record.config, hyper=record.hyper, device="cpu")
    learner = Learner(config, data)
    named = {**dict(learner.model.named_parameters()), **dict(learner.model.named_buffers())}
    with torch.no_grad():
        for param in record.params:
            named[param.name].copy_(torch.tensor(param.value))
        for name, buffer in record.buffers.items():
            named[name].copy_(torch.tensor(buffer))
    lrs, found = np.geomspace(LOWEST, HIGHEST, STEPS), []
    for lr in lrs:
        learner.hyper = replace(learner.hyper, lr=float(lr))
        learner.step()
        assert learner.loss is not None
        found.append(learner.loss.item())
        means = smoothed(np.array(found))
        if cancelled() or not np.isfinite(found[-1]) or means[-1] > STOP * means.min():
            break
    taken = np.array(found, np.float32)
    kept = int(np.isfinite(taken).sum()) if np.isfinite(taken[0]) else 1
    return Found(lrs[:kept], taken[:kept], smoothed(np.nan_to_num(taken[:kept])))
