"""Sabotage: the classic mistakes of a training loop, made on purpose, so that their symptoms can be learned.

Five of them can come and go between two steps: they are fields of :class:`~mnist_desktop.lab.config.Hyper`, so the
history, its branches and every replay know them. Two change the model: they are fields of
:class:`~mnist_desktop.lab.config.TrainConfig` and begin another run. The step itself is taken in one place as ever,
:meth:`Learner.stages`; where nothing is sabotaged, it costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnist_desktop.frozen import dataclass

if TYPE_CHECKING:
    from mnist_desktop.lab.config import TrainConfig

STEP_FAULTS = ("forget_zero", "wrong_sign", "swap_labels", "rmse", "raw_pixels")
MODEL_FAULTS = ("no_bias", "no_relu")
FAULTS = STEP_FAULTS + MODEL_FAULTS
SWAPPED = (3, 7)  # of all ten digits, the two whose labels are exchanged


@dataclass(frozen=True, kw_only=True)
class Sabotage:
    """What may be done wrong in a step; all of it is off as a rule.

    Parameters
    ----------
    forget_zero : bool
        The gradients are not forgotten after the step: the next backward adds to them.
    wrong_sign : bool
        The step goes along the gradient, uphill.
    swap_labels : bool
        While training, the first digit of a pair has the target of the second and the other way round; of all ten
        digits, 3 and 7 have each other's. Validation tells the truth.
    rmse : bool
        In place of the loss, the root of the mean squared difference of probabilities and targets. Its square is what
        ``F.mse_loss`` gives; the two are often mixed up.
    raw_pixels : bool
        Nothing is divided by 255: neither training and validation images nor the drawing.
    """

    forget_zero: bool = False
    wrong_sign: bool = False
    swap_labels: bool = False
    rmse: bool = False
    raw_pixels: bool = False


def active(config: TrainConfig) -> tuple[str, ...]:
    """Return the faults of a run that are on, in the order of :data:`FAULTS`."""
    return (*(name for name in STEP_FAULTS if getattr(config.hyper, name)), *model_faults(config))


def model_faults(config: TrainConfig) -> tuple[str, ...]:
    """Return the faults with which the model of a run is built."""
    return tuple(name for name in MODEL_FAULTS if getattr(config, name))
