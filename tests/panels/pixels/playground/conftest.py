"""A bench on a session after torch has loaded."""

import pytest
from PySide6.QtCore import QObject

from mnist_desktop.panels.pixels.playground.bench import Bench


@pytest.fixture
def bench(with_torch):
    parent = QObject()
    yield Bench(with_torch, parent)
    parent.deleteLater()
