"""Digits of two sources trained on together: a few of one's own among many of somebody else's."""

from __future__ import annotations

import math

import numpy as np

from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.lab.text import Text

SHARE = 0.1  # of the training images: one's own stand in a batch often enough to be learnt
SOURCE = "mixed"


def times(base: int, own: int) -> int:
    """Return how often each of one's own digits stands among `base` others, so that they are a tenth of all."""
    return max(1, math.ceil(base * SHARE / (1 - SHARE) / own)) if own else 0


def mix(base: DigitDataset, own: DigitDataset) -> DigitDataset:
    """Add one's own training digits to others, each as often as makes them a tenth of all.

    Parameters
    ----------
    base : DigitDataset
        Most of the training digits, and all that is validated on: so its figures can be compared with those before.
    own : DigitDataset
        The few; its validation digits stay apart.

    Returns
    -------
    DigitDataset
        The base's digits in their order, then one's own, over and over; base and own are its parts.
    """
    count = times(len(base.train), len(own.train))
    images = np.concatenate([base.train.images, *([own.train.images] * count)])
    labels = np.concatenate([base.train.labels, *([own.train.labels] * count)])
    names: tuple[str, ...] = ()
    if base.train.names and own.train.names:
        names = base.train.names + own.train.names * count
    title = Text("{0} + {1}").format(base.provenance.title, own.provenance.title)
    words = Text("{0}; each of {1} digits of one's own {2} times")
    detail = words.format(base.provenance.detail, len(own.train), count)
    where = Provenance(SOURCE, title, detail)
    return DigitDataset(DigitSplit(images, labels, names), base.valid, where, (base, own))
