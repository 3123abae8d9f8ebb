"""What the tests of the laboratory share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.digits import mnist


@pytest.fixture(scope="session")
def real_mnist_folder() -> Path:
    folder = os.environ.get("MNIST_DESKTOP_MNIST")
    if not folder:
        pytest.skip("MNIST_DESKTOP_MNIST does not name a folder with the four MNIST files")
    return Path(folder)


@pytest.fixture(scope="session")
def real_mnist(real_mnist_folder: Path) -> DigitDataset:
    return mnist.load(real_mnist_folder)
