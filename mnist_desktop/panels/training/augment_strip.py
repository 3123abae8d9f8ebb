"""What augmentation does: a digit, and the same digit as six steps would see it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.session import Session
from mnist_desktop.ui.qimage import ink
from mnist_desktop.ui.theme import theme

SHOWN = 6  # variants beside the digit
_SIDE, _GAP, _APART = 28, 3, 10  # px; _APART between the digit and its variants


class AugmentStrip(QWidget):
    """A row of small images: first the digit on the canvas, or the first one of the training set; then its variants."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._of: tuple[bytes, int] | None = None  # image and seed of what is shown
        self.images = np.empty((0, _SIDE, _SIDE), np.uint8)
        self.setObjectName("augmentStrip")
        words = self.tr("A digit, and how six steps would see it")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._repaint)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def show_variants(self) -> None:
        """Make the variants of the digit at hand, unless they are shown; PyTorch must be there."""
        session = self._session
        if not session.digit.empty:
            image = session.digit.image
        elif session.data is not None:
            image = session.data.train.images[0]
        else:
            return
        of = image.tobytes(), session.config.seed
        if of == self._of:
            return
        self._of = of
        import torch

        from mnist_desktop.lab.augment import augment, generator

        x = torch.tensor(image).view(1, -1).float()
        seen = [
            augment(x, generator(session.config.seed, step)).round().byte() for step in range(1, SHOWN + 1)
        ]
        self.images = np.concatenate([image[None], torch.cat(seen).view(-1, _SIDE, _SIDE).numpy()])
        self.update()

    def sizeHint(self) -> QSize:
        """Seven images side by side."""
        return QSize((SHOWN + 1) * _SIDE + SHOWN * _GAP + _APART + 2, _SIDE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the images, each in a thin frame."""
        painter = QPainter(self)
        painter.setPen(QPen(theme().color("hairline"), 1))
        for place, image in enumerate(self.images):
            left = place * (_SIDE + _GAP) + (_APART if place else 0)
            painter.drawImage(QPoint(left + 1, 1), ink(image))
            painter.drawRect(QRect(left, 0, _SIDE + 1, _SIDE + 1))
