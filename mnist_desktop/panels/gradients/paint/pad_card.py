"""The card with the weights to paint on, its brushes, and where to begin."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mnist_desktop.lab.probes.brush import STRENGTH
from mnist_desktop.panels.gradients.paint.weights import Weights
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.weight_pad import WeightPad


class PadCard(Card):
    """Paint positive and negative weights.

    Parameters
    ----------
    weights : Weights
        What is painted.
    """

    def __init__(self, weights: Weights, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._weights = weights
        self.set_title(self.tr("w: your weights"))
        self.wide = Segments(
            [self.tr("thick"), self.tr("thin")], self.tr("Width of the brush"), "paint-width"
        )
        self.head.addWidget(self.wide)
        self._values = {self.tr("+ paint"): STRENGTH, self.tr("− paint"): -STRENGTH, self.tr("erase"): 0.0}
        self.brush = Segments(list(self._values), self.tr("Brush"), "paint-brush")
        self.pad = WeightPad(self.tr("Weights to paint"), "paint-pad")
        self.pad.begun.connect(weights.begin)
        self.pad.visited.connect(self._visited)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        self.undo = IconButton("undo", self.tr("Undo a stroke"), "paint-undo")
        self.clear = IconButton("trash", self.tr("Clear the weights"), "paint-clear")
        self.undo.clicked.connect(weights.undo)
        self.clear.clicked.connect(weights.clear)
        tools.addWidget(self.brush)
        tools.addStretch(1)
        tools.addWidget(self.undo)
        tools.addWidget(self.clear)
        self.body.addLayout(tools)
        self.body.addWidget(self.pad, 100)
        self._caption = Label("", "muted", 0.9)
        self.body.addWidget(self._caption)
        self.ideal = QPushButton()
        self.ideal.setObjectName("paint-ideal")
        self.ideal.clicked.connect(weights.take_ideals)
        self.body.addWidget(self.ideal)
        self._hint = Paragraph(0.9)
        self.body.addWidget(self._hint)
        self.body.addStretch(1)
        weights.changed.connect(self.follow)
        self.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is below the map near to it."""
        super().resizeEvent(event)
        self.pad.setMaximumHeight(max(self.width() - 24, self.pad.minimumSizeHint().height()))

    @Slot(int, int)
    def _visited(self, row: int, column: int) -> None:
        value, wide = self._values[self.brush.current], self.wide.current == self.tr("thick")
        self._weights.stamp(row, column, value, wide)

    @Slot()
    def follow(self) -> None:
        """Show the weights."""
        painting, why = self._weights.painting, self._weights.why_not
        first, second = self._weights.task.digits
        m = float(max(np.abs(painting.w).max(), 0.0)) or STRENGTH
        self.pad.set_array(painting.w, m)
        self._caption.setText(
            self.tr("± {0} · amber votes {1}, blue votes {2}").format(numeral(m, ".2g"), first, second)
        )
        self.ideal.setText(self.tr("Ideal {0} − ideal {1}").format(first, second))
        self.ideal.setEnabled(not why)
        self.ideal.setToolTip(why or self.tr("Begin with the difference of the two averages"))
        self.undo.set_allowed(painting.can_undo, self.tr("No stroke to undo"))
        self.clear.set_allowed(painting.painted > 0, self.tr("There is nothing to clear"))
        hint = self.tr(
            "Where has a {0} ink and a {1} none? Paint + there, and − where it is the other way round."
        )
        self._hint.setText(hint.format(first, second))
