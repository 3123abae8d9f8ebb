"""What the numbers of a tensor come to: least, greatest, mean, zeros; and what room they take."""

from __future__ import annotations

from math import prod

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.lab.tensors import Description
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.theme import theme

_ASIDE = 132  # px


class Totals(QWidget):
    """One line below a rule, or rows beside the numbers, where there is room to say more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (self.tr("min"), self.tr("max"), self.tr("mean"), self.tr("zeros"))
        self._more = (self.tr("bytes"), self.tr("device"))
        self._rule = Rule()
        self._line = Readout(self._names, "line")
        self._rows = Readout((*self._names, *self._more), "rows")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(6)
        how = self.tr("Drag to cut a slice. The arrows move the cell, a typed number changes it.")
        self._how = Label(how, "muted", 0.9, wrap=True)
        for widget in (self._rule, self._line, self._rows):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self._how)

    def arrange(self, aside: bool) -> None:
        """Stand beside the numbers, or below them."""
        self._rule.setVisible(not aside)
        self._line.setVisible(not aside)
        self._rows.setVisible(aside)
        self._how.setVisible(aside)
        if aside:
            self.setFixedWidth(round(_ASIDE * theme().scale))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)  # Qt's own: no limit

    def show_totals(self, of: Description, unit: bool) -> None:
        """Show those of a tensor; `unit`: its numbers are 0 to 1."""
        places, mean_places = (3, 4) if unit else (0, 1)
        assert of.min is not None
        assert of.max is not None
        assert of.mean is not None
        written = (
            f"{of.min:.{places}f}",
            f"{of.max:.{places}f}",
            f"{of.mean:.{mean_places}f}",
            self.tr("{0} of {1}").format(of.zeros, prod(of.shape)),
        )
        values = dict(zip(self._names, written, strict=True))
        self._line.set_values(values)
        self._rows.set_values(values | dict(zip(self._more, (f"{of.nbytes:,}", of.device), strict=True)))
