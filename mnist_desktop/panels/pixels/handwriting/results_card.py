"""How well the student's own digits are read, beside the digits of others; and training on them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mnist_desktop.panels.pixels.handwriting.reading import Reading
from mnist_desktop.session.kept import Tried
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.flow_layout import FlowLayout
from mnist_desktop.ui.numerals import percent
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.table import Table
from mnist_desktop.ui.table_cells import ROW, Cell, Column, Row


class ResultsCard(Card):
    """Two large figures, a line on what they are of, and a table of what was tried.

    Signals
    -------
    mix_wanted, alone_wanted, others_wanted
        The next run shall be trained on them among others, on them alone, or on others only.
    """

    mix_wanted = Signal()
    alone_wanted = Signal()
    others_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("How they are read"))
        self._others, self._own = self.tr("Others' digits"), self.tr("My own")
        self._figures = Readout([self._others, self._own], "columns")
        self._words = Paragraph(0.9)
        self._mix = self._button(self.tr("Mix them in"), "handwriting-mix")
        self._alone = self._button(self.tr("Use them alone"), "handwriting-alone")
        self._without = self._button(self.tr("Leave them out"), "handwriting-without")
        self._mix.clicked.connect(self.mix_wanted)
        self._alone.clicked.connect(self.alone_wanted)
        self._without.clicked.connect(self.others_wanted)
        buttons = FlowLayout(gap=8)
        for button in (self._mix, self._alone, self._without):
            buttons.addWidget(button)
        columns = (
            Column(self.tr("Trained on"), self.tr("The digits of the run"), 150, numeric=False, stretch=True),
            Column(self.tr("Step"), self.tr("How many steps it has taken"), 60),
            Column(self.tr("Others"), self.tr("Accuracy on others' validation digits"), 72),
            Column(self.tr("Own"), self.tr("Accuracy on my digits that it was not trained on"), 72),
        )
        self._table = Table(columns, self.tr("What was tried"), "handwriting-tried")
        self._table.setMinimumHeight(ROW * 3)
        self.body.addWidget(self._figures)
        self.body.addWidget(self._words)
        self.body.addLayout(buttons)
        self.body.addWidget(self._table, 100)
        self.body.addStretch(1)

    @staticmethod
    def _button(text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def show_figures(self, others: float, title: str, own: float, words: str) -> None:
        """Show shares, −1 for none, and what they are of."""
        self._figures.set_values(
            {
                self._others: percent(others, 1) if others >= 0 else "–",
                self._own: percent(own, 1) if own >= 0 else "–",
            }
        )
        self.set_sub(title)
        self._words.setText(words)

    def show_uses(self, trained: str, why_not: str, others: bool) -> None:
        """Show which of the three can be chosen.

        Parameters
        ----------
        trained : str
            What the run is trained on: ``"no"``, ``"alone"`` or ``"mixed"`` of one's own.
        why_not : str
            Why one's own cannot be trained on yet; empty if they can.
        others : bool
            Whether there are digits of others.
        """
        for button, kind in ((self._mix, "mixed"), (self._alone, "alone"), (self._without, "no")):
            reason = "" if kind == "no" else why_not
            if not others and kind != "alone":
                reason = reason or self.tr("There are no digits of others: choose some at the lower left")
            if trained == kind:
                reason = self.tr("That is what the run is trained on")
            button.setEnabled(not reason)
            button.setToolTip(reason or self.tr("A new run begins from step 0"))

    def show_tried(self, tried: Mapping[int, Tried], present: int) -> None:
        """Show what was tried; the present run is marked."""
        self._table.set_rows(
            [
                Row(
                    number,
                    (
                        Cell(f"{one.digits}, {one.model}", number),
                        Cell(f"{one.step:,}", one.step),
                        _share(one.others),
                        _share(one.own),
                    ),
                    self.tr("this run") if number == present else "",
                )
                for number, one in tried.items()
            ]
        )
        self._table.setVisible(bool(tried))

    def describe(self, reading: Reading, counted: int) -> str:
        """Say what the figure is of: all that were drawn, or those kept apart."""
        asked, right = len(reading.rows), int(reading.right.sum())
        if not asked:
            digits = reading.record.config.task.digits
            return self.tr("None of your digits can be asked about: the model tells {0} apart.").format(
                self.tr(" and ").join(map(str, digits)) if len(digits) == 2 else self.tr("all ten digits")
            )
        if reading.apart:
            words = self.tr(
                "{0} of {1} read right. It is trained on the others of your {2}; these it has never seen."
            )
            text = words.format(right, asked, counted)
        else:
            text = self.tr("{0} of {1} read right. It was trained on none of them.").format(right, asked)
        shipped = self.tr("The trained network that ships reads {0}.").format(percent(reading.shipped))
        text = f"{text} {shipped}"
        writers = reading.by_writer()
        if len(writers) > 1:
            shares = ", ".join(f"{writer} {percent(one / all_)}" for writer, (one, all_) in writers.items())
            text = f"{text} {shares}."
        return text


def _share(share: float) -> Cell:
    return Cell("–", -1.0) if share < 0 else Cell(percent(share, 1), share, plain=f"{share!r}")
