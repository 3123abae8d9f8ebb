"""What a tensor has and an array has not: a gradient and a device."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.rule import Rule

_FIRST, _ENDS, _PARTS = 30, 50, 10  # tenths: 3.0, from −5 to 5


class OnlyPanel(Panel):
    """A live gradient, the error that NumPy gives, and the devices of this computer."""

    shows = frozenset({Topic.CONFIG})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card(self.tr("Only a tensor: gradient and device"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("numpy-w")
        self._slider.setAccessibleName(self.tr("The number w"))
        self._slider.setRange(-_ENDS, _ENDS)
        self._slider.setValue(_FIRST)
        self._w = Label("", "accent", weight=600, mono=True)
        self._y, self._grad = Label(weight=600, mono=True), Label("", "accent", 1.2, 600, mono=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label("w", mono=True))
        head.addWidget(self._slider, 1)
        lines = QGridLayout()
        lines.setVerticalSpacing(4)
        lines.setColumnStretch(0, 1)
        rows = (
            ("w = tensor(…).requires_grad_()", self._w),
            ("y = w**2", self._y),
            ("y.backward();  w.grad", self._grad),
        )
        for row, (code, value) in enumerate(rows):
            lines.addWidget(Label(code, "text", 0.9, mono=True), row, 0)
            lines.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self._asked = Label("", "text", 0.9, mono=True)
        self._error = Paragraph(0.9, "error", mono=True)
        self._devices = Paragraph()
        body = self._card.body
        body.addLayout(head)
        body.addLayout(lines)
        body.addWidget(Rule())
        body.addWidget(self._asked)
        body.addWidget(self._error)
        body.addWidget(Rule())
        body.addWidget(self._devices)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())
        self._slider.valueChanged.connect(self._moved)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the gradient, and which devices there are."""
        self._show_gradient()
        here = [
            self.tr("{0}: works here").format(translated(info.title))
            if not info.problem
            else self.tr("{0}: {1}").format(translated(info.title), translated(info.problem))
            for info in self.session.devices
        ]
        self._devices.setText(
            "\n".join(("w.device", *here)) if here else self.tr("PyTorch is still loading.")
        )

    def _show_gradient(self) -> float | None:
        value = self._slider.value() / _PARTS
        self._asked.setText(f"array({value}).requires_grad_()")
        self._error.setText(_array_error(value))
        if not self.session.torch_ready:
            self._grad.setText(self.tr("PyTorch is still loading"))
            return None
        import torch  # has loaded: this costs nothing

        w = torch.tensor(value).requires_grad_()
        y = w**2
        y.backward()  # type: ignore[no-untyped-call]
        assert w.grad is not None
        for label, tensor in ((self._w, w.detach()), (self._y, y.detach()), (self._grad, w.grad)):
            label.setText(repr(tensor))
        return w.grad.item()

    @Slot()
    def _moved(self) -> None:
        gradient = self._show_gradient()
        if gradient is not None:
            self.session.facts.note(
                {"numpy_torch.w": self._slider.value() / _PARTS, "numpy_torch.grad": gradient}
            )


def _array_error(value: float) -> str:
    """Return what Python says when an array is asked for a gradient."""
    try:
        getattr(np.array(value), "requires_grad_")  # noqa: B009
    except AttributeError as error:
        return f"AttributeError: {error}"
    return ""


def _title() -> str:
    return QCoreApplication.translate("OnlyPanel", "Only a tensor: gradient and device")


PANEL = PanelSpec("numpy-only", "pixels.numpy_torch", _title, OnlyPanel, (1, 0, 1, 6), stretch=1)
