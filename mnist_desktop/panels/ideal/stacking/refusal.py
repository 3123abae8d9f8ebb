"""The mean of integers, tried: what PyTorch says, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mnist_desktop.ui.card import Card
from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.paragraph import Paragraph


class RefusalCard(Card):
    """A line that fails, run at a press.

    Signals
    -------
    tried
        The line was run.
    """

    tried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Skip .float()?"))
        self._code = CodeLines(self.tr("The mean of integers"))
        self._try = QPushButton(self.tr("Run it"))
        self._try.setObjectName("stacking-try")
        self._try.setStyleSheet("QPushButton { min-height: 22px; }")  # as high as the head of the card
        self._try.clicked.connect(self.tried)
        self._said = Paragraph(0.82, "error", mono=True)
        self._why = Paragraph()
        self.head.addWidget(self._try)
        for widget in (self._code, self._said, self._why):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.show_refusal(None)

    def show_refusal(self, refusal: str | None) -> None:
        """Show what PyTorch said, word for word; None before it was asked."""
        self._code.set_lines([CodeLine("torch.stack(ts).mean(0)")])
        self._said.setVisible(refusal is not None)
        if refusal is None:
            self._why.setText(self.tr("The same mean, straight from the integers. What will PyTorch say?"))
            return
        self._said.setText(f"RuntimeError: {refusal}")
        self._why.setText(
            self.tr(
                "A mean is seldom whole, and a byte (uint8) holds whole numbers only: "
                "PyTorch will not guess a type. Say .float() first."
            )
        )
