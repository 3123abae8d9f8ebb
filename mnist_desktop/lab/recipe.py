"""99 of 100: how the small CNN learns to read MNIST in a minute on one processor; ``mnist-desktop train --recipe``.

Three things are added to plain SGD. Small batches: more steps from the same images. One cycle: a learning rate that
rises, so that steps can be long, and falls to nothing, so that the weights settle (Smith 2018). Augmentation: no image
is met twice, so that nothing is learned by heart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.records import EpochRecord
from mnist_desktop.lab.run import Run

EPOCHS = 8
CONFIG = TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.5, 64, "cross_entropy", augment=True))


def one_cycle(done: float) -> float:
    """Return the learning rate relative to its highest: straight up for a quarter, then down half a cosine."""
    return done / 0.25 if done < 0.25 else (1 + math.cos(math.pi * (done - 0.25) / 0.75)) / 2


def train(run: Run, each: Callable[[], object] = lambda: None, epochs: int = 0) -> Iterator[EpochRecord]:
    """Train a new run of ``CONFIG``; yield the figures after each epoch. `each` is called after every step."""
    highest, epochs = run.hyper, epochs or EPOCHS

    def turn_lr() -> None:
        run.set_hyper(
            replace(highest, lr=highest.lr * one_cycle(run.cursor / (epochs * run.learner.batches)))
        )
        each()

    run.set_hyper(replace(highest, lr=0.0))
    for _ in range(epochs):
        yield run.train_epoch(turn_lr)
