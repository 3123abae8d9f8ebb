"""Sessions for the panels of the Digit column."""

from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.session import Session
from mnist_desktop.session.topics import RunState


def image_of(digit: int, shift: int = 0) -> np.ndarray:
    """A made-up digit: as many bars as it says, and one across; ten kinds that differ."""
    image = np.zeros((28, 28), np.uint8)
    image[13 + shift : 15 + shift, 4:24] = 200
    for n in range(digit):
        image[4:24, 4 + 2 * n] = 255
    return image


@pytest.fixture(scope="session")
def digits() -> DigitDataset:
    """Four of each digit to train on, two to validate on."""
    splits = []
    for count in (4, 2):
        labels = np.tile(np.arange(10, dtype=np.uint8), count)
        images = np.array([image_of(int(label), i // 10) for i, label in enumerate(labels)])
        splits.append(DigitSplit(images, labels))
    return DigitDataset(*splits, Provenance("folders", "Bars", "made for a test"))


@pytest.fixture
def session(qapp):
    """A session that was not started: no thread runs, torch has not loaded."""
    session = Session()
    yield session
    session.close()
    session.deleteLater()  # here, not by the collector on whichever thread it happens to run
    session.deleteLater()


@pytest.fixture
def ready(session, digits, qtbot):
    """The session with digits, their ideals and a model at step 0."""
    session._worker.start()
    session.library.use(digits)
    qtbot.waitUntil(lambda: session.state is RunState.IDLE and session.ideals is not None, timeout=30_000)
    return session
