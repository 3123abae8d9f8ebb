"""Sessions with digits of a few bars each, for the panels of Ideal digits."""

from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.session import Session


def image_of(digit: int, shift: int = 0) -> np.ndarray:
    """An upright bar that stands further right for a larger digit, and lower with a shift."""
    image = np.zeros((28, 28), np.uint8)
    image[4 + shift : 22 + shift, 2 + 2 * digit : 6 + 2 * digit] = 255
    return image


def split(digits: range, copies: int) -> DigitSplit:
    labels = np.repeat(np.array(digits, np.uint8), copies)
    return DigitSplit(np.array([image_of(int(d), i % 3) for i, d in enumerate(labels)]), labels)


@pytest.fixture(scope="session")
def bars() -> DigitDataset:
    """Six of each digit to train on, three to validate on; one validation 3 looks like a 7."""
    valid = split(range(10), 3)
    images = valid.images.copy()
    images[10] = image_of(7)
    return DigitDataset(
        split(range(10), 6), DigitSplit(images, valid.labels.copy()), Provenance("folders", "Bars")
    )


@pytest.fixture(scope="session")
def bars_without_0() -> DigitDataset:
    """The same kind of digits, but no 0 at all."""
    return DigitDataset(split(range(1, 10), 6), split(range(1, 10), 3), Provenance("folders", "Nine bars"))


@pytest.fixture
def session(qapp):
    """A session without a run: no worker, no digits yet."""
    session = Session()
    yield session
    session.close()
    session.deleteLater()  # here, not by the collector on whichever thread it happens to run
    session.deleteLater()


@pytest.fixture
def ready(session, bars, qtbot):
    """The session with digits and their ideals."""
    session.library.torch_loaded()
    session.library.use(bars)
    qtbot.waitUntil(lambda: session.ideals is not None, timeout=30_000)
    return session


@pytest.fixture
def measured(ready, qtbot):
    """The session with the baseline of its pair."""
    ready.comparison.want_baseline()
    qtbot.waitUntil(lambda: ready.comparison.baseline is not None, timeout=30_000)
    return ready
