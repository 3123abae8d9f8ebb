"""One step in figures, and the buttons that take it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from mnist_desktop.lab.toys import descent
from mnist_desktop.panels.gradients.descent.walk import Walk
from mnist_desktop.ui import icons
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout


class StepCard(Card):
    """``x ← x − lr · slope``: each part with its number.

    Parameters
    ----------
    walk : Walk
        What is stepped.
    """

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Step against the slope"))
        self._walk = walk
        self._formula = Label("x ← x − lr · slope", "accent", 0.95, 600, mono=True)
        self.body.addWidget(self._formula)
        self._slope, self._times = self.tr("slope  2 · x"), self.tr("step  −lr · slope")
        self._next, self._taken = self.tr("next x"), self.tr("steps taken")
        self._figures = Readout([self._slope, self._times, self._next, self._taken])
        self.body.addWidget(self._figures)
        self._said = Paragraph()
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self.step = self._button("step-forward", self.tr("Step"), "descent-step")
        self.step.setProperty("primary", True)
        self.back = self._button("step-back", self.tr("Back"), "descent-back")
        self.run = self._button("play", self.tr("Run"), "descent-run")
        self.restart = self._button("reset", self.tr("Restart"), "descent-restart")
        self.step.clicked.connect(walk.step)
        self.back.clicked.connect(walk.back)
        self.run.clicked.connect(walk.run)
        self.restart.clicked.connect(walk.restart)
        grid = QGridLayout()
        grid.setSpacing(8)
        for i, button in enumerate((self.back, self.step, self.restart, self.run)):
            grid.addWidget(button, i // 2, i % 2)
        self.body.addLayout(grid)
        walk.changed.connect(self._follow)
        self._follow()

    def _button(self, icon: str, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        icons.dress(button, icon, "on_accent" if name == "descent-step" else "text")
        return button

    @Slot()
    def _follow(self) -> None:
        walk = self._walk
        self._figures.set_values(
            {
                self._slope: _figure(descent.slope(walk.x), "+"),
                self._times: _figure(walk.next - walk.x, "+"),
                self._next: _figure(walk.next),
                self._taken: f"{walk.taken:,}",
            },
            {self._slope: "accent", self._times: "accent"},
        )
        self._said.setText(self._words())
        for button, allowed, why in (
            (self.step, walk.can_step, self.tr("x has left for infinity: take a step back, or restart")),
            (self.back, walk.taken > 0, self.tr("No step has been taken")),
            (self.restart, walk.taken > 0, self.tr("No step has been taken")),
            (self.run, walk.can_step and not walk.arrived, self.tr("There is nowhere to go")),
        ):
            button.setEnabled(allowed)
            button.setToolTip("" if allowed else why)
        self.run.setText(self.tr("Pause") if walk.running else self.tr("Run"))
        icons.dress(self.run, "pause" if walk.running else "play")

    def _words(self) -> str:
        walk = self._walk
        if walk.diverged:
            return self.tr(
                "Further out than it began. Steps grow with the slope, and the slope grows with x."
            )
        if walk.arrived:
            return self.tr("At the minimum the slope is 0, so there is no step left to take.")
        return self.tr("The slope points uphill: a step goes the other way, further where it is steep.")


def _figure(value: float, sign: str = "") -> str:
    """Return a number with two places; a huge one short."""
    return numeral(value, f"{sign}.2f" if abs(value) < 1e5 else f"{sign}.2g")
