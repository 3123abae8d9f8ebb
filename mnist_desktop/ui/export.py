"""Pictures as files: in memory first, then onto the disk whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QSaveFile, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator


def png(image: QImage) -> bytes:
    """Return a picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(size: QSize, title: str, paint: Callable[[QPainter], None]) -> bytes:
    """Return what `paint` draws in a rectangle of `size` logical pixels as SVG."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    # Else words are written for 72 dots an inch, smaller than the room that was measured for them.
    generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def write(path: Path, data: bytes) -> None:
    """Write a file; another one of that name is replaced only when everything is on the disk.

    Raises
    ------
    OSError
        The file cannot be written: what happened, as the system says it.
    """
    file = QSaveFile(str(path))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
        words = QCoreApplication.translate("Export", "{0} cannot be written: {1}")
        raise OSError(words.format(path, file.errorString()))
