"""What the laboratory says of a step. Frozen, torch-free, arrays read-only: safe on any thread.

The message of this domain is the step. A :class:`StepRecord` is the whole picture after one stage of one
step; every panel draws the same one.
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from functools import cached_property

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import Hyper, Since, TrainConfig
from mnist_desktop.lazy_numpy import np


class Stage(Enum):
    """The six stages of one mini-batch step, in their order; the value is the word people see."""

    BATCH = "batch"
    PREDICT = "predict"
    LOSS = "loss"
    BACKWARD = "backward"
    STEP = "step"
    ZERO = "zero"


STAGES = tuple(Stage)


def frozen(array: np.ndarray) -> np.ndarray:
    """Return a read-only copy: a view of live weights would be rewritten by the next step."""
    copy = np.array(array)
    copy.flags.writeable = False
    return copy


@dataclass(frozen=True)
class ParamRecord:
    """One parameter after a stage.

    Parameters
    ----------
    name : str
        As in ``model.named_parameters()``.
    value : numpy.ndarray
        float32, read-only.
    grad : numpy.ndarray or None
        float32 of the same shape: the gradient of this step, kept after it was zeroed; None before BACKWARD.
    update : numpy.ndarray or None
        ``-lr * grad``, with a wrong sign ``lr * grad``: what the step adds, or would add (BACKWARD).
    before : numpy.ndarray or None
        float32 of the same shape: the value this step began with, once it has moved (STEP and ZERO).
    kept : numpy.ndarray or None
        float32 of the same shape: what ``.grad`` held when the step began, because a zero was forgotten; else None.
    """

    name: str
    value: np.ndarray
    grad: np.ndarray | None = None
    update: np.ndarray | None = None
    before: np.ndarray | None = None
    kept: np.ndarray | None = None

    @property
    def met(self) -> np.ndarray:
        """The value that the batch of this step met: the one before, once there is one."""
        return self.value if self.before is None else self.before


@dataclass(frozen=True)
class BatchRecord:
    """The mini-batch of a step; what is not computed yet is None.

    Parameters
    ----------
    indices : numpy.ndarray
        int64 ``[B]``: positions in the training split of the dataset.
    images : numpy.ndarray
        uint8 ``[B, 28, 28]``: as they are learned from, augmented where that is on.
    labels : numpy.ndarray
        uint8 ``[B]``: the digits.
    preds : numpy.ndarray or None
        float32 ``[B, 1]`` or ``[B, 10]``: what the model puts out, before sigmoid or softmax.
    probs : numpy.ndarray or None
        float32, same shape: after sigmoid or softmax.
    said : numpy.ndarray or None
        uint8 ``[B]``: the digit the model says.
    losses : numpy.ndarray or None
        float32 ``[B]``: the loss of each image; their mean is the loss (with RMSE the root of it).
    """

    indices: np.ndarray
    images: np.ndarray
    labels: np.ndarray
    preds: np.ndarray | None = None
    probs: np.ndarray | None = None
    said: np.ndarray | None = None
    losses: np.ndarray | None = None

    def hardest(self, count: int) -> np.ndarray:
        """Return the positions of the images with the highest loss, worst first; as dealt before LOSS.

        What is not a number counts as infinite.
        """
        if self.losses is None:
            return np.arange(min(count, len(self.labels)))
        return np.argsort(-np.nan_to_num(self.losses, nan=np.inf, posinf=np.inf), kind="stable")[:count]

    @property
    def wrong(self) -> int:
        """How many images the model calls another digit; 0 before PREDICT."""
        return 0 if self.said is None else int((self.said != self.labels).sum())


@dataclass(frozen=True)
class StepRecord:
    """The whole picture after one stage of one step.

    Parameters
    ----------
    config : TrainConfig
        The run, with the hyper-parameters of this step.
    branch : int
        Id of the branch of the history.
    step : int
        Steps taken, the one under way included; 0 before the first, when ``stage`` is None.
    stage : Stage or None
        The last stage that ran; ZERO when the step is done.
    epoch, batch_number, batches : int
        Epoch (from 1), mini-batch in it (from 1), mini-batches of a whole epoch.
    params : tuple of ParamRecord
        In the order of ``model.named_parameters()``.
    buffers : dict of str to numpy.ndarray
        What the model keeps beside its parameters (running means of batch norm).
    batch : BatchRecord or None
        The mini-batch; None at step 0.
    loss : float or None
        Mean of ``batch.losses``; None before LOSS.
    note : str
        What must be said of this record, for example that a replay differed on a GPU; empty as a rule.
    """

    config: TrainConfig
    branch: int
    step: int
    stage: Stage | None
    epoch: int
    batch_number: int
    batches: int
    params: tuple[ParamRecord, ...]
    buffers: dict[str, np.ndarray] = field(default_factory=dict)
    batch: BatchRecord | None = None
    loss: float | None = None
    note: str = ""

    @property
    def done(self) -> bool:
        """Whether the step is whole: every stage ran, or none was begun."""
        return self.stage in (None, Stage.ZERO)

    @property
    def whole_steps(self) -> int:
        """Steps taken, without one that is half done."""
        return self.step if self.done else self.step - 1

    @property
    def hyper(self) -> Hyper:
        """The hyper-parameters of this step."""
        return self.config.hyper

    @cached_property
    def diverged(self) -> bool:
        """Whether the loss, a gradient or a weight is infinite or not a number: no error, a lesson."""
        arrays = (array for param in self.params for array in (param.value, param.grad) if array is not None)
        return not (np.isfinite(self.loss or 0.0) and all(np.isfinite(array).all() for array in arrays))

    def param(self, name: str) -> ParamRecord:
        """Return the parameter of that name; KeyError if there is none."""
        for param in self.params:
            if param.name == name:
                return param
        raise KeyError(name)


@dataclass(frozen=True)
class Validation:
    """Loss and accuracy on the validation split after a step.

    ``accuracy`` is correct / all; ``batch_accuracy`` is the book's figure, the mean over batches of 256, which
    gives the short last batch too much weight (0.4932 against 0.4956 when everything is called a 3). It is not
    kept in the history, where it is None.
    """

    step: int
    loss: float
    accuracy: float
    batch_accuracy: float | None = None


@dataclass(frozen=True)
class EpochRecord:
    """An epoch that ended: its number, mean training loss, and validation."""

    epoch: int
    train_loss: float
    validation: Validation


@dataclass(frozen=True)
class BranchInfo:
    """A branch of the history.

    Parameters
    ----------
    id : int
        Its number; the first line is 0.
    shared : int
        Steps it has in common with the active branch.
    head : int
        Its last step.
    hyper : Hyper or None
        How its last step was taken; None before the first.
    name : str
        What the student calls it; empty until then.
    parent : int or None
        The branch it left; None for the first line.
    fork : int
        The last step it shares with its parent.
    """

    id: int
    shared: int
    head: int
    hyper: Hyper | None
    name: str = ""
    parent: int | None = None
    fork: int = 0


@dataclass(frozen=True)
class Curves:
    """The numbers of every step of a branch.

    Parameters
    ----------
    branch : BranchInfo
        The branch.
    losses : numpy.ndarray
        float32 ``[head]``: training loss of step 1, 2, …
    validations : tuple of numpy.ndarray
        Steps int64, losses float32, accuracies float32; all of one length.
    epoch_ends : numpy.ndarray
        int64: the last step of each epoch.
    hypers : tuple of Since
        What its steps were taken with: the first and every change; empty before the first step.
    """

    branch: BranchInfo
    losses: np.ndarray
    validations: tuple[np.ndarray, np.ndarray, np.ndarray]
    epoch_ends: np.ndarray
    hypers: tuple[Since, ...] = ()

    def validation_at(self, step: int) -> Validation | None:
        """Return the newest validation at or before a step, without its ``batch_accuracy``; None if none was."""
        steps, losses, accuracies = self.validations
        i = int(np.searchsorted(steps, step, side="right")) - 1
        return None if i < 0 else Validation(int(steps[i]), float(losses[i]), float(accuracies[i]))


@dataclass(frozen=True)
class Answer:
    """What a model says of one digit.

    Parameters
    ----------
    digits : tuple of int
        The digits it knows.
    probs : tuple of float
        One each, they sum to 1.
    """

    digits: tuple[int, ...]
    probs: tuple[float, ...]

    @cached_property
    def digit(self) -> int:
        """The digit it says: the most probable one."""
        return self.digits[int(np.argmax(self.probs))]
