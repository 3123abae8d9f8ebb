"""Other digits and, beside them, digits drawn as with a mouse: so that a model also meets what people draw here."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.dataset import STROKES, DigitDataset, DigitSplit, Provenance
from mnist_desktop.lab.digits.drawn import draw
from mnist_desktop.lab.digits.styles import STYLES
from mnist_desktop.lab.text import Text

SHARE = 0.25  # drawn digits for each one of the source
_SEED = 0


def add_strokes(data: DigitDataset) -> DigitDataset:
    """Return the same digits with a quarter as many drawn ones to train on; validation stays as it is.

    Always the same ones are added. Digits that have them already are returned as they are.
    """
    if data.provenance.has_strokes:
        return data
    real, count = data.train, round(SHARE * len(data.train))
    images, labels = draw(STYLES, count, np.random.default_rng(_SEED), on_canvas=1.0)
    names = (*real.names, *(f"strokes/{label}/{n}" for n, label in enumerate(labels))) if real.names else ()
    train = DigitSplit(np.concatenate([real.images, images]), np.concatenate([real.labels, labels]), names)
    of = data.provenance
    title = Text("{0} and drawn strokes").format(of.title)
    return DigitDataset(train, data.valid, Provenance(of.source + STROKES, title, of.detail), data.parts)
