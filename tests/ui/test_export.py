from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from mnist_desktop.ui import export


def picture(colour):
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def test_a_png_is_read_back_as_it_was(tmp_path, qapp):
    export.write(tmp_path / "a.png", export.png(picture(Qt.GlobalColor.red)))
    read = QImage(str(tmp_path / "a.png"))
    assert (read.width(), read.height(), read.pixelColor(3, 3)) == (8, 6, Qt.GlobalColor.red)


def test_an_svg_holds_what_was_painted(qapp):
    data = export.svg(QSize(50, 40), "Loss", lambda painter: painter.drawLine(0, 0, 7, 9))
    assert data.startswith(b"<?xml") and b"<title>Loss</title>" in data
    assert b'viewBox="0 0 50 40"' in data and b"polyline" in data


def test_a_file_is_replaced(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    export.write(path, b"new")
    assert path.read_bytes() == b"new" and list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_is_said(tmp_path):
    with pytest.raises(OSError, match="no-such-folder"):
        export.write(tmp_path / "no-such-folder" / "a.png", b"x")
