"""SGD on the three parameters: which loss, which learning rate, and the steps."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from mnist_desktop.panels.gradients.roller.fitting import MANY, Fitting
from mnist_desktop.ui import icons
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.log_slider import LogSlider, Zone
from mnist_desktop.ui.segments import Segments

_LOW, _HIGH = 1e-7, 1e-3
LIMIT = 3.54e-5  # of the learning rate; a test compares it with the valley's own
_MARKS = {1e-7: "1e−7", 1e-6: "1e−6", 1e-5: "1e−5", 1e-4: "1e−4", 1e-3: "1e−3"}


class SgdCard(Card):
    """Buttons step; nothing is lost when the loss or the learning rate is changed.

    Parameters
    ----------
    fitting : Fitting
        What is stepped.
    """

    def __init__(self, fitting: Fitting, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("By SGD"))
        self._fitting = fitting
        self.choice = Segments(["MSE", "RMSE"], self.tr("Loss"), "roller-metric")
        self.choice.setToolTip(self.tr("Mean squared error, or its root"))
        self.choice.current_changed.connect(self._metric_chosen)
        self.head.addWidget(self.choice)
        self._zones = (
            Zone(self.tr("creeps"), _LOW, 1e-6),
            Zone(self.tr("falls"), 1e-6, LIMIT),
            Zone(self.tr("diverges"), LIMIT, _HIGH, "error"),
        )
        self.lr = LogSlider(_LOW, _HIGH, self.tr("Learning rate"), "roller-lr", _MARKS, self._zones)
        self._flat = (Zone(self.tr("2·RMSE times shorter steps"), _LOW, _HIGH),)
        self.lr.value_changed.connect(fitting.set_lr)
        self.body.addWidget(self.lr)
        self.back = self._button(self.tr("Back"), "roller-back", "step-back")
        self.step = self._button(self.tr("Step"), "roller-step", "step-forward")
        self.ten = self._button(self.tr("10 steps"), "roller-ten")
        self.many = self._button("", "roller-many")
        self.restart = self._button(self.tr("Restart"), "roller-restart", "reset")
        self.jump = self._button(self.tr("Minimum"), "roller-minimum")
        self.jump.setToolTip(self.tr("Jump to the least-squares solution, which needs no SGD"))
        self.step.setProperty("primary", True)
        icons.dress(self.step, "step-forward", "on_accent")
        slots = (fitting.back, fitting.step, fitting.step_ten, fitting.restart, fitting.jump, fitting.run)
        buttons = (self.back, self.step, self.ten, self.restart, self.jump, self.many)
        grid = QGridLayout()
        grid.setSpacing(6)
        for i, (button, slot) in enumerate(zip(buttons, slots, strict=True)):
            button.clicked.connect(slot)
            grid.addWidget(button, i // 3, i % 3)
        self.body.addStretch(1)
        self.body.addLayout(grid)
        fitting.changed.connect(self._follow)
        self._follow()

    def _button(self, text: str, name: str, icon: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setMinimumWidth(60)
        button.setStyleSheet("QPushButton { padding: 0 2px; }")
        if icon:
            icons.dress(button, icon, size=16)
        return button

    @Slot(str)
    def _metric_chosen(self, text: str) -> None:
        self._fitting.set_root(text == "RMSE")

    @Slot()
    def _follow(self) -> None:
        fitting = self._fitting
        self.choice.set_current("RMSE" if fitting.root else "MSE")
        self.lr.set_zones(self._flat if fitting.root else self._zones)
        self.lr.set_value(fitting.lr)
        self.many.setText(self.tr("Pause") if fitting.running else self.tr("{0} steps").format(f"{MANY:,}"))
        taken = fitting.fit is not None and fitting.fit.taken > 0
        lost = self.tr("The loss has left for infinity: go back, or restart")
        wait = self.tr("PyTorch is loading …") if fitting.fit is None else lost
        for button, allowed, why in (
            (self.step, fitting.can_step, wait),
            (self.ten, fitting.can_step, wait),
            (self.many, fitting.can_step, wait),
            (self.back, taken, self.tr("No step has been taken")),
            (self.restart, fitting.fit is not None, wait),
        ):
            button.setEnabled(allowed)
            button.setToolTip("" if allowed else why)
