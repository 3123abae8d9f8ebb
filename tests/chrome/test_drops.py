"""What is dropped on the window, with real events on the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QMainWindow

from mnist_desktop.chrome.drops import Drops


@pytest.fixture
def window(qtbot, ready):
    window = QMainWindow()
    qtbot.addWidget(window)
    Drops(window, ready)
    return window


def drop(window, data):
    """Drag data over the window and let it go; return whether it was welcome."""
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), *how)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how, QEvent.Type.Drop))
    return enter.isAccepted()


def of_file(path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_picture_file_and_a_picture(qtbot, ready, window, tmp_path):
    bar = np.full((40, 40), 255, np.uint8)
    bar[8:32, 18:22] = 0
    Image.fromarray(bar).save(tmp_path / "mine.png")
    assert drop(window, of_file(tmp_path / "mine.png"))
    qtbot.waitUntil(lambda: ready.digit.title == "mine.png", timeout=10_000)
    image = ready.digit.image
    data = QMimeData()
    data.setImageData(QImage(str(tmp_path / "mine.png")))
    assert drop(window, data)
    qtbot.waitUntil(lambda: ready.digit.title != "mine.png", timeout=10_000)
    assert np.array_equal(ready.digit.image, image)


def test_words_are_not_welcome(window):
    data = QMimeData()
    data.setText("3")
    assert not drop(window, data)


def test_a_session_and_weights_come_back(qtbot, ready, window, settled, tmp_path):
    ready.run(2)
    settled(ready)
    trained = ready.record.params[0].value.copy()
    with qtbot.waitSignal(ready.document.saved, timeout=30_000):
        ready.document.save(tmp_path / "a.mnistlab")
    with qtbot.waitSignal(ready.weights.exported, timeout=30_000):
        ready.weights.export_to(tmp_path / "a.safetensors")
    with qtbot.waitSignal(ready.weights.imported, timeout=30_000):
        assert drop(window, of_file(tmp_path / "a.safetensors"))
    qtbot.waitUntil(
        lambda: ready.head == 0 and np.array_equal(ready.record.params[0].value, trained), timeout=30_000
    )
    with qtbot.waitSignal(ready.document.opened, timeout=30_000):
        assert drop(window, of_file(tmp_path / "a.mnistlab"))
    settled(ready)
    assert ready.head == 2


def test_a_folder_of_pictures_becomes_the_digits_in_use(qtbot, ready, window, tmp_path):
    for split in ("train", "valid"):
        for digit in (3, 7):
            folder = tmp_path / "mine" / split / str(digit)
            folder.mkdir(parents=True)
            Image.fromarray(np.full((28, 28), 20 * digit, np.uint8)).save(folder / "a.png")
    assert drop(window, of_file(tmp_path / "mine"))
    qtbot.waitUntil(lambda: len(ready.data.train) == 2, timeout=10_000)


def test_what_cannot_be_opened_is_said_and_changes_nothing(qtbot, ready, window, tmp_path):
    before = ready.digit, ready.data
    for name in ("a.mnistlab", "a.safetensors", "a.png", "a.tgz"):
        (tmp_path / name).write_bytes(b"\x89 nothing of the kind")
        with qtbot.waitSignal(ready.failed, timeout=10_000) as caught:
            drop(window, of_file(tmp_path / name))
        assert name in caught.args[0].what and caught.args[0].hint
    assert (ready.digit, ready.data) == before
