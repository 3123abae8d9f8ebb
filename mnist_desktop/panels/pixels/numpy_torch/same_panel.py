"""The same expressions on an array and on a tensor."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from mnist_desktop.lab.playground.evaluate import evaluate
from mnist_desktop.lab.tensors import exact_repr
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label

_DATA = [[1, 2, 3], [4, 5, 6]]
_LINES = ("d[1]", "d[:,1]", "d[1,1:3]", "d+1", "d*1.5", "(d*1.5).dtype")
_DIFFERENT = _LINES[-1]


class SamePanel(Panel):
    """A table: the expression, what NumPy prints, what PyTorch prints."""

    shows = frozenset({Topic.CONFIG})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card(self.tr("Almost the same"))
        self._card.set_sub(
            self.tr("Indexing and arithmetic read alike; only the usual type of fractions differs")
        )
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(4)
        table.setColumnStretch(1, 1)
        table.setColumnStretch(2, 1)
        heads = ("", f"d = array({_DATA})", f"d = tensor({_DATA})")
        for column, text in enumerate(heads):
            table.addWidget(Label(text, "muted", 0.9, 600, mono=True, wrap=True), 0, column)
        self._cells: dict[str, tuple[Label, Label]] = {}
        for row, line in enumerate(_LINES, 1):
            color = "accent" if line == _DIFFERENT else "text"
            table.addWidget(Label(line, "text", 0.9, 500, mono=True), row, 0)
            pair = (
                Label("", color, 0.82, mono=True, wrap=True),
                Label("", color, 0.82, mono=True, wrap=True),
            )
            for column, label in enumerate(pair, 1):
                table.addWidget(label, row, column)
            self._cells[line] = pair
        self._card.body.addLayout(table)
        self._card.body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Print both columns; PyTorch's once it has loaded."""
        ready = self.session.torch_ready
        for line, (array_label, tensor_label) in self._cells.items():
            array_label.setText(_printed(line, np.array(_DATA)))
            if ready:
                import torch

                tensor_label.setText(_printed(line, torch.tensor(_DATA)))
            else:
                tensor_label.setText(self.tr("PyTorch is still loading"))


def _printed(line: str, data: object) -> str:
    outcome = evaluate(line, {"d": data})  # type: ignore[dict-item]
    return repr(outcome.value) if outcome.tensor is None else exact_repr(outcome.tensor)


def _title() -> str:
    return QCoreApplication.translate("SamePanel", "Almost the same")


PANEL = PanelSpec("numpy-same", "pixels.numpy_torch", _title, SamePanel, (0, 0, 1, 12))
