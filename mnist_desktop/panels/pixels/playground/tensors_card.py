"""What expressions may speak of: the small tensor, to be edited, and the digit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.tensors import describe, format_slice
from mnist_desktop.panels.pixels.facts import Facts
from mnist_desktop.panels.pixels.playground.bench import Bench
from mnist_desktop.panels.pixels.playground.flat import laid_out, ramp_end
from mnist_desktop.session import Session
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.theme import theme

_CELL, _WIDE = 28, 44  # px
_HIGH = 118  # px of grid and picture


class TensorsCard(Card):
    """``tns``, ``x`` and ``part``, by the names that expressions call them."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("The tensors"))
        self._bench = bench
        self._facts = Facts(self.tr("tns"))
        self.head.addWidget(self._facts)
        name = Label("tns", "accent", weight=600, mono=True)
        self._field = QLineEdit()
        self._field.setObjectName("playground-numbers")
        self._field.setAccessibleName(self.tr("Numbers of tns"))
        self._field.setToolTip(self.tr("Lists in square brackets: a list is an axis. Up to 64 numbers."))
        self._field.setFont(theme().font(0.95, mono=True))
        self._wrong = Label(color="error", factor=0.9)
        self._grid = NumberGrid(
            self.tr("Numbers of tns"),
            "playground-tns",
            _CELL,
            _WIDE,
            headers=False,
            selectable=False,
            any_number=True,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(self._field, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(row)
        left.addWidget(self._wrong)
        left.addWidget(self._grid)
        left.addWidget(Label(self.tr("Type into a cell, or change the lists."), "muted", 0.9))
        left.addStretch(1)
        self._wrong.hide()
        self._image = TensorImage(self.tr("The digit"), "playground-x", "ink", 4)
        self._image.setFixedSize(QSize(_HIGH, _HIGH))
        self._x = Label("x", "accent", weight=600, mono=True)
        self._part = Label("", "muted", 0.82, mono=True)
        right = QVBoxLayout()
        right.setSpacing(8)
        names = QHBoxLayout()
        names.addWidget(self._x)
        names.addWidget(Label("[28, 28] uint8", "muted", 0.82, mono=True), 1)
        right.addLayout(names)
        right.addWidget(self._image)
        right.addWidget(self._part)
        right.addStretch(1)
        parts = QHBoxLayout()
        parts.setSpacing(16)
        parts.addLayout(left, 1)
        parts.addLayout(right)
        self.body.addLayout(parts)
        self._field.editingFinished.connect(self._typed)
        self._grid.number_edited.connect(self._edited)
        bench.numbers_changed.connect(self.show_numbers)
        self.show_numbers()

    @Slot()
    def show_numbers(self) -> None:
        """Show the numbers of the small tensor."""
        self._field.setText(str(self._bench.numbers))
        self._judge("")
        self._show_table()
        rows = max(self._grid.values.shape[0], 1)
        self._grid.setFixedHeight(min(rows * _CELL + 6, _HIGH))

    def _show_table(self) -> None:
        if self._bench.ready:
            tensor = self._bench.names()["tns"]
            table = laid_out(tensor)
            self._grid.set_values(table, ramp_end(table))
            self._facts.show_facts(describe(tensor))
        else:
            table = np.zeros((0, 0), np.float32)  # lists are no tensor yet
            self._grid.set_values(table, 1)

    def show_digit(self, session: Session) -> None:
        """Show the digit, and which part of it is called ``part``."""
        self._image.set_array(session.digit.image, 255)
        self._part.setText(f"part = x{format_slice(session.looking.index, (SIDE, SIDE))}")

    @Slot()
    def _typed(self) -> None:
        if self._field.isModified():
            self._judge(self._bench.type_numbers(self._field.text()))
            self._field.setModified(False)

    @Slot(int, int, float)
    def _edited(self, row: int, column: int, number: float) -> None:
        self._bench.set_number(row * self._grid.values.shape[1] + column, number)

    def _judge(self, why: str) -> None:
        self._field.setProperty("invalid", bool(why))
        self._field.style().polish(self._field)
        self._field.setAccessibleDescription(why)
        self._wrong.setText(why)
        self._wrong.setVisible(bool(why))
