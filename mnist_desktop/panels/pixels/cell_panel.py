"""One number of the digit, to be changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.pixel_box import PixelBox
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label


class CellPanel(Panel):
    """The number at the cell cursor."""

    shows = frozenset({Topic.DIGIT, Topic.CELL, Topic.WRITING})
    interval_ms = 33

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card("")
        self._box = PixelBox()
        self._other = Label(color="muted")
        self._other.setObjectName("pixels-other-range")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._box)
        row.addWidget(self._other, 1)
        self._card.body.addLayout(row)
        hint = self.tr("Change it: image, distances and predictions follow.")
        self._card.body.addWidget(Label(hint, "muted", 0.9, wrap=True))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())
        self._box.entered.connect(self._entered)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the number in both ranges."""
        looking = self.session.looking
        row, column = looking.cell
        ink = int(self.session.digit.image[row, column])
        name = f"x[{row}, {column}]"
        self._card.set_title(self.tr("Cell {0}").format(name))
        self._box.setAccessibleName(self.tr("Value of {0}").format(name))
        self._box.show_pixel(ink, looking.unit)
        words = (
            self.tr("{0} of 255").format(ink)
            if looking.unit
            else self.tr("{0} of full ink").format(f"{ink / 255:.3f}")
        )
        self._other.setText(words)

    @Slot(int)
    def _entered(self, ink: int) -> None:
        self.session.edit_pixel(*self.session.looking.cell, ink)


def _title() -> str:
    return QCoreApplication.translate("CellPanel", "Cell")


PANEL = PanelSpec("pixels-cell", "pixels", _title, CellPanel, (3, 8, 1, 4))
