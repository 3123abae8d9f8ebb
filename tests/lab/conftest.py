"""What the tests of the laboratory share."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
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


@pytest.fixture(scope="session")
def small_digits() -> DigitDataset:
    """600 + 200 images of ten classes that a linear model can tell apart, with noise."""
    rng = np.random.default_rng(7)
    patterns = rng.integers(0, 256, (10, 28, 28))

    def split(n: int) -> DigitSplit:
        labels = rng.integers(0, 10, n).astype(np.uint8)
        noise = rng.normal(0, 60, (n, 28, 28))
        return DigitSplit(np.clip(patterns[labels] + noise, 0, 255).astype(np.uint8), labels)

    return DigitDataset(split(600), split(200), Provenance("generated", "Test patterns"))
