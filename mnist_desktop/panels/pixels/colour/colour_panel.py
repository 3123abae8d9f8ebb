"""A colour picture taken apart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.colour.channels_card import ChannelsCard
from mnist_desktop.panels.pixels.colour.easel import Easel
from mnist_desktop.panels.pixels.colour.grey_card import GreyCard
from mnist_desktop.panels.pixels.colour.pixel_card import AroundCard, PixelCard
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.paragraph import Lines
from mnist_desktop.ui.segments import Segments

_FIRST, _LAST = "[3, H, W]", "(H, W, 3)"
_GAP = 12  # px
_SHARES = 4, 5, 3  # of the width: pixel, numbers, grey


class ColourPanel(Panel):
    """Choose a picture and the order of its axes; point at a pixel."""

    shows = frozenset({Topic.CONFIG})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._easel = Easel(session, self)
        self._open = QPushButton(self.tr("Open a picture…"))
        self._open.setObjectName("colour-open")
        self._house = QPushButton(self.tr("The house"))
        self._house.setObjectName("colour-house")
        self._axes = Segments((_FIRST, _LAST), self.tr("Order of the axes"), "colour-axes")
        self._words = Lines()
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for widget in (self._axes, self._words):
            tools.addWidget(widget, 1 if widget is self._words else 0)
        tools.addWidget(self._house)
        tools.addWidget(self._open)
        self._channels = ChannelsCard(self._easel)
        self._pixel, self._around, self._grey = (
            PixelCard(self._easel),
            AroundCard(self._easel),
            GreyCard(self._easel),
        )
        below = CardGrid()
        for place, (card, share) in enumerate(
            zip((self._pixel, self._around, self._grey), _SHARES, strict=True)
        ):
            below.addWidget(card, 0, place)
            below.setColumnStretch(place, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(tools)
        column.addWidget(self._channels, 1)
        column.addLayout(below, 1)
        self._axes.current_changed.connect(self._order)
        self._open.clicked.connect(self.choose_picture)
        self._house.clicked.connect(self._easel.show_house)
        self._easel.picture_changed.connect(self._say)
        self._around.show_numbers()

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Write tensors once PyTorch is there."""
        self._say()

    @Slot()
    def choose_picture(self) -> None:
        """Let a picture file be chosen."""
        dialog = QFileDialog(self, self.tr("Open a colour picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff *.ppm)"))
        dialog.fileSelected.connect(self.open_picture)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def open_picture(self, path: str) -> None:
        """Show a picture file, a moment later."""
        self._easel.open(Path(path))

    @Slot(str)
    def _order(self, axes: str) -> None:
        self.session.facts.note({"colour.axes": axes})
        self._say()

    @Slot()
    def _say(self) -> None:
        """Say shape, code and order everywhere."""
        first = self._axes.current == _FIRST
        self._channels.show_axes(first)
        self._pixel.show_axes(first, first and self.session.torch_ready)
        picture = self._easel.picture
        order = (
            self.tr("PyTorch: the channel first")
            if first
            else self.tr("As files and NumPy have it: the channel last")
        )
        if picture.reduced:
            rows, columns = picture.pixels.shape[:2]
            order = self.tr("{0}, shown as {1} × {2} of {3:,} × {4:,} pixels").format(
                picture.title, rows, columns, *picture.size
            )
        self._words.setText(order)


def _title() -> str:
    return QCoreApplication.translate("ColourPanel", "A colour picture")


PANEL = PanelSpec("colour", "pixels.colour", _title, ColourPanel, (0, 0, 1, 12), stretch=1)
