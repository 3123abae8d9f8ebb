"""Moving the digit by up to six pixels each way: at which positions it is still read right."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from mnist_desktop.lab.xray import REACH
from mnist_desktop.panels.pixels.xray.bench import JUDGES, Answers
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.sweep_map import SweepMap


class ShiftCard(Card):
    """A map of 13×13 positions; a click puts the digit there.

    Signals
    -------
    shift_wanted : int, int
        Rows down and columns right.
    judge_changed
        Another judge is asked.
    """

    shift_wanted = Signal(int, int)
    judge_changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Shift it"))
        self._answers: Answers | None = None
        titles = (self.tr("L1"), self.tr("L2"), self.tr("Model"))
        self._judges = dict(zip(titles, JUDGES, strict=True))
        self._judge = Segments(titles, self.tr("Who is asked"), "xray-judge")
        self._judge.current_changed.connect(self._judge_chosen)
        self.head.addWidget(self._judge)
        self._map = SweepMap(self.tr("What the shifted digit is read as"), "xray-sweep")
        self._map.activated.connect(self.shift_wanted)
        self._told = Paragraph(0.9)
        self.body.addWidget(self._map, 1)
        self.body.addWidget(self._told)

    @property
    def judge(self) -> str:
        """``"l1"``, ``"l2"`` or ``"model"``."""
        return self._judges[self._judge.current]

    def show_answers(self, answers: Answers) -> None:
        """Show what is said at every position."""
        self._answers = answers
        down, right = answers.question.shift
        said = answers.swept.get(self.judge)
        if said is None:
            self._map.hide()
            self._told.setText(
                self.tr("The model is not ready, or its weights are no numbers any more.")
                if self.judge == "model"
                else self.tr("The ideal digits are being averaged …")
            )
            return
        truth, digits = answers.truth(self.judge), answers.question.task.digits
        self._map.show()
        self._map.set_said(said, truth, digits)
        self._map.set_position(down, right)
        words = self.tr(
            "Down and right by −{0} to {0} px. At {1} of {2} positions it is read as {3}. Chosen: {4:+d} down, "
            "{5:+d} right: {6}."
        )
        at = int(said[down + REACH, right + REACH])
        self._told.setText(words.format(REACH, answers.kept(self.judge), said.size, truth, down, right, at))

    @Slot(str)
    def _judge_chosen(self, _text: str) -> None:
        if self._answers is not None:
            self.show_answers(self._answers)
        self.judge_changed.emit()
