"""An easel that is on no page."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject

from mnist_desktop.panels.pixels.colour.easel import Easel


@pytest.fixture
def easel(session):
    parent = QObject()
    yield Easel(session, parent)
    parent.deleteLater()


@pytest.fixture
def photo(tmp_path):
    """A file of 200 rows and 100 columns: red above, blue below."""
    pixels = np.zeros((200, 100, 3), np.uint8)
    pixels[:100, :, 0], pixels[100:, :, 2] = 200, 90
    Image.fromarray(pixels).save(tmp_path / "flag.png")
    return tmp_path / "flag.png"
