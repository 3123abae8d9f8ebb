"""Sessions and panels for the place Pixels."""

from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.infos import DeviceInfo
from mnist_desktop.lab.records import frozen
from mnist_desktop.session import Session

BOOK = np.array(  # train/3/10000, rows 4:10, columns 4:10
    [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 29],
        [0, 0, 0, 48, 166, 224],
        [0, 93, 244, 249, 253, 187],
        [0, 107, 253, 253, 230, 48],
        [0, 3, 20, 20, 15, 0],
    ],
    np.uint8,
)


@pytest.fixture
def session(qapp):
    """A session that was not started, with a digit that has the book's numbers in the book's slice."""
    session = Session()
    image = np.zeros((28, 28), np.uint8)
    image[4:10, 4:10] = BOOK
    image[20, 20] = 255
    session.set_digit(Digit(frozen(image), "train/3/10000", 3))
    yield session
    session.close()
    session.deleteLater()  # here, not by the collector on whichever thread it happens to run
    session.deleteLater()


@pytest.fixture
def with_torch(session):
    """The session after torch has loaded."""
    import torch  # noqa: F401

    session.devices = (DeviceInfo("cpu", "CPU"),)
    return session


@pytest.fixture
def with_data(session):
    """The session with four digits to take samples from."""
    labels = np.array([7, 1, 3, 3], np.uint8)
    images = np.zeros((4, 28, 28), np.uint8)
    images[:, 10, 10] = (70, 10, 30, 31)
    session.library.data = DigitDataset(
        DigitSplit(images, labels), DigitSplit(images, labels), Provenance("folders", "Dots")
    )
    return session


@pytest.fixture
def show(qtbot, monkeypatch):
    """Show a panel of a session, wait for it, and let it redraw at every change."""

    def show(panel, width, height):
        monkeypatch.setattr(type(panel), "interval_ms", 0)
        qtbot.addWidget(panel)
        panel.resize(width, height)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return show


@pytest.fixture(scope="session")
def book_digit(real_mnist):
    """The 3 of the book, from MNIST itself."""
    return Digit.sample(real_mnist.train, "train", 10_000)
