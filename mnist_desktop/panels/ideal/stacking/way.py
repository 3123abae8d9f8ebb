"""The six lines of the way from files to an ideal digit, run one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mnist_desktop.lab.pipeline import CODE, PipelineStep
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.stage_rail import StageRail

FORMS = ("one", "one", "list", "pile", "pile", "mean")  # of the picture after each line
_STEPS = tuple(CODE)


class WayCard(Card):
    """A rail of six boxes that fill as the lines run, the line that ran last, and Back, Next, Reset.

    Signals
    -------
    went : int
        A line was asked for, 0 to 5.
    digit_chosen : int
        Whose files are taken.
    """

    went = Signal(int)
    digit_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._step = 0
        self._digits = Segments([str(d) for d in range(10)], self.tr("Digit"), "stacking-digit")
        self._digits.set_current("3")
        self._digits.current_changed.connect(self._digit)
        self.head.addWidget(self._digits)
        titles = [
            self.tr("Open"),
            self.tr("Tensor"),
            self.tr("List"),
            self.tr("Stack"),
            self.tr("Float"),
            self.tr("Mean"),
        ]
        self._rail = StageRail(titles, "stacking-step")
        self._rail.clicked.connect(self.went)
        self._code = CodeLines(self.tr("The line that ran last"))
        self._back, self._next, self._reset = (
            self._button(text, name)
            for text, name in (
                (self.tr("Back"), "stacking-back"),
                (self.tr("Next"), "stacking-next"),
                (self.tr("Reset"), "stacking-reset"),
            )
        )
        self._next.setProperty("primary", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._code, 1)
        for button in (self._back, self._next, self._reset):
            row.addWidget(button)
        self._words = Paragraph(0.95)
        self.body.addWidget(self._rail)
        self.body.addLayout(row)
        self.body.addWidget(self._words)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._reset.clicked.connect(self._go_to_the_start)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def show_way(self, digit: int, steps: Sequence[PipelineStep], current: int, missing: str) -> None:
        """Show how far the way has gone; without steps, say why there are none: `missing`."""
        self._step = current
        self.set_title(self.tr("From files to the ideal {0}").format(digit))
        values = [self._value(step) if i <= current else "" for i, step in enumerate(steps)]
        self._rail.set_stages(values or [""] * len(_STEPS), current if steps else None, current)
        self._code.set_lines([CodeLine(CODE[_STEPS[current]])], 0 if steps else None)
        self._words.setText(self._explain(current) if steps else missing)
        last = len(_STEPS) - 1
        self._back.setEnabled(bool(steps) and current > 0)
        self._reset.setEnabled(bool(steps) and current > 0)
        self._next.setEnabled(bool(steps) and current < last)
        self._next.setToolTip("" if current < last else self.tr("That was the last line: the ideal is there"))
        first = self.tr("This is the first line")
        for button in (self._back, self._reset):
            button.setToolTip("" if current else first)

    def _value(self, step: PipelineStep) -> str:
        if step.kind == "list":
            return self.tr("{0} tensors").format(step.shape[0])
        return "28 × 28" if step.kind == "Image" else str(list(step.shape))

    def _explain(self, step: int) -> str:
        told = (
            self.tr(
                "A picture file is opened. Python knows it as an image, not yet as numbers to reckon with."
            ),
            self.tr("The same picture as a tensor: 28 rows of 28 whole numbers, 0 paper to 255 ink."),
            self.tr("One tensor for each file, in a Python list. A list has a length, but no shape."),
            self.tr("The list becomes one tensor. Its new first axis, axis 0, says which image."),
            self.tr("Whole numbers become fractions of full ink, 0 to 1: four bytes each in place of one."),
            self.tr("Each pixel is averaged over all images. Axis 0 is used up, and one picture is left."),
        )
        return told[step]

    @Slot()
    def _go_back(self) -> None:
        self.went.emit(self._step - 1)

    @Slot()
    def _go_on(self) -> None:
        self.went.emit(self._step + 1)

    @Slot()
    def _go_to_the_start(self) -> None:
        self.went.emit(0)

    @Slot(str)
    def _digit(self, text: str) -> None:
        self.digit_chosen.emit(int(text))
