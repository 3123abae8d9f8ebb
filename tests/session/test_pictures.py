"""Pictures become the digit on the desk, on a thread, or a clear word about why not."""

from __future__ import annotations

from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.session.pictures import Pictures, to_digit


@pytest.fixture
def pictures(qapp):
    owner = QObject()
    pictures = Pictures(owner)
    yield pictures
    pictures.close()
    owner.deleteLater()


def bar_on_paper() -> np.ndarray:
    """A dark upright bar on light paper."""
    grey = np.full((120, 90), 240, np.uint8)
    grey[20:100, 40:50] = 30
    return grey


def test_a_file_becomes_a_digit_with_its_name(pictures, qtbot, tmp_path):
    path = tmp_path / "one.png"
    Image.fromarray(bar_on_paper()).save(path)
    with qtbot.waitSignal(pictures.opened, timeout=5000) as caught:
        pictures.open(path)
    digit = caught.args[0]
    assert digit.title == "one.png"
    assert digit.box.height == 20 and digit.box.width < 6
    assert digit.drawn is not None


def test_what_is_no_picture_is_said(pictures, qtbot, tmp_path):
    path = tmp_path / "notes.png"
    path.write_text("not a picture")
    with qtbot.waitSignal(pictures.failed, timeout=5000) as caught:
        pictures.open(path)
    assert "notes.png" in caught.args[0].what and caught.args[0].hint


def test_the_newest_wish_wins(pictures, qtbot):
    seen, go = [], Event()
    pictures.opened.connect(seen.append)

    def slow() -> np.ndarray:
        go.wait(5)
        return bar_on_paper()

    pictures.read("first", slow)
    pictures.read("second", slow)
    go.set()
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    pictures.close()
    qtbot.wait(10)
    assert [digit.title for digit in seen] == ["second"]


def test_blank_paper_is_no_digit():
    with pytest.raises(DigitsError, match=r"blank\.png"):
        to_digit(np.full((60, 60), 255, np.uint8), "blank.png")


def test_a_file_of_mnist_keeps_every_number():
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:16] = 200
    assert (to_digit(image, "7.png").image == image).all()
