"""The riddle: hints to ask for, a list to guess from, and what became of each guess."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.lab.archive.riddle import RiddleState
from mnist_desktop.lab.evidence import evidence
from mnist_desktop.lab.sabotage import FAULTS, STEP_FAULTS
from mnist_desktop.panels.training.sabotage import hints, words
from mnist_desktop.session import Session
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.option_row import OptionRow
from mnist_desktop.ui.paragraph import Paragraph

MOST_HINTS = 3


class RiddleView(QWidget):
    """Before it begins one button; then hints at the left, guesses at the right.

    Parameters
    ----------
    session : Session
        Whose riddle it is.

    Signals
    -------
    link_activated : str
        Where to look.
    """

    link_activated = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._verdict = Label(factor=1.2, weight=600)
        self._intro = Paragraph(1.0, "text")
        self._begin = self._button("riddle-begin", "")
        self._reveal = self._button("riddle-reveal", self.tr("Reveal it"))
        self._repair = self._button("riddle-repair", self.tr("Repair it"))
        self._look = self._button("riddle-look", self.tr("Inside the step"))
        self._hint = self._button("riddle-hint", self.tr("A hint"))
        self._begin.clicked.connect(session.riddle.begin)
        self._reveal.clicked.connect(session.riddle.give_up)
        self._repair.clicked.connect(session.riddle.repair)
        self._hint.clicked.connect(session.riddle.ask_hint)
        self._look.clicked.connect(self._go)
        self._hints = [Paragraph(0.95, "text") for _ in range(MOST_HINTS)]
        self._no_hint = Paragraph()
        self._no_hint.setText(self.tr("Each asks for an observation; the last one is near."))
        self.rows = {fault: OptionRow(words.title(fault), f"guess-{fault}") for fault in FAULTS}
        self._against = Paragraph(0.95, "text")
        self._lay_out()

    @staticmethod
    def _button(name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._begin, self._look, self._repair, self._reveal):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._clues = Card(self.tr("Hints"))
        self._clues.body.addWidget(self._no_hint)
        for hint in self._hints:
            self._clues.body.addWidget(hint)
        self._clues.body.addWidget(self._hint)
        self._clues.body.addStretch(1)
        self._guesses = Card(self.tr("What is wrong?"))
        for row in self.rows.values():
            self._guesses.body.addWidget(row)
            row.clicked.connect(self._guessed)
        self._guesses.body.addWidget(self._against)
        self._guesses.body.addStretch(1)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        cards.addWidget(self._clues, 5)
        cards.addWidget(self._guesses, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._verdict)
        column.addWidget(self._intro)
        column.addLayout(buttons)
        column.addLayout(cards)
        column.addStretch(1)

    # -- showing -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how far the riddle is."""
        riddle, ready = self._session.riddle, self._session.record is not None
        self._begin.setEnabled(ready)
        begun, on = riddle.state is not RiddleState.OFF, riddle.on
        self._begin.setText(self.tr("Another riddle") if begun else self.tr("Give me a riddle"))
        self._begin.setVisible(not on)
        self._look.setVisible(begun)
        self._reveal.setVisible(on)
        self._repair.setVisible(begun and not on)
        self._clues.setVisible(on)
        self._guesses.setVisible(begun)
        self._verdict.setText(self._title())
        self._intro.setText(self._words())
        if on:
            self._show_hints()
        if begun:
            self._show_guesses()

    def _title(self) -> str:
        riddle = self._session.riddle
        return {
            RiddleState.OFF: self.tr("One thing will be wrong"),
            RiddleState.ON: self.tr("Something is wrong in this run"),
            RiddleState.SOLVED: self.tr("Solved: {0}").format(words.fault_name(riddle.fault))
            if riddle.fault
            else "",
            RiddleState.REVEALED: self.tr("It was: {0}").format(words.fault_name(riddle.fault))
            if riddle.fault
            else "",
        }[riddle.state]

    def _words(self) -> str:
        session, riddle = self._session, self._session.riddle
        if riddle.state is RiddleState.OFF:
            return self.tr(
                "The app begins a new run with good settings and breaks one thing in secret. Train it, look at curves "
                "and numbers, and find out what it is. Nothing you see is made up."
            )
        if riddle.on:
            return self.tr(
                "Train it as you like. The words in the window tell how it should be; the numbers are what is. Where "
                "they disagree, you have found it."
            )
        check = None if session.record is None else evidence(session.record, riddle.fault)
        repaired = (
            self.tr("Repair it, and the next step is a sound one.")
            if riddle.fault in STEP_FAULTS
            else self.tr("Repair it, and a new run begins with a sound model.")
        )
        return f"{hints.proof(riddle.fault, check)} {words.watch(riddle.fault)} {repaired}"

    def _show_hints(self) -> None:
        fault, count = self._session.riddle.hint_of
        told = hints.hints(fault)
        for i, paragraph in enumerate(self._hints):
            shown = i < min(count, len(told))
            paragraph.setVisible(shown)
            if shown:
                paragraph.setText(f"{i + 1}.  {told[i]}")
        self._no_hint.setVisible(count == 0)
        self._hint.setEnabled(count < len(told))
        self._hint.setText(
            self.tr("A hint")
            if count == 0
            else self.tr("Another hint")
            if count < len(told)
            else self.tr("No more hints")
        )

    def _show_guesses(self) -> None:
        riddle = self._session.riddle
        ready = self._session.cursor > 0
        choices = riddle.choices
        for fault, row in self.rows.items():
            wrong = fault in riddle.wrong
            row.setVisible(fault in choices)
            right = fault == riddle.fault  # empty while it is a secret
            row.setEnabled(ready and not wrong and not right)
            mark = "right" if right else "wrong" if wrong else "open"
            said = {
                "right": self.tr("this it was"),
                "wrong": self.tr("not this one"),
                "open": self.tr("a guess"),
            }
            row.set_mark(mark, said[mark])
        last = next(reversed(riddle.wrong), None)
        if not ready:
            self._against.setText(self.tr("Take a step first: there is nothing to judge by yet."))
        elif last is None:
            self._against.setText(
                self.tr("A wrong guess is told what speaks against it.")
                if riddle.on
                else self.tr("Press another one to read what speaks against it.")
            )
        else:
            self._against.setText(hints.against(last, riddle.wrong[last]))

    # -- what people do ------------------------------------------------------------------------------------

    @Slot()
    def _guessed(self) -> None:
        fault = next(fault for fault, row in self.rows.items() if row is self.sender())
        self._session.riddle.guess(fault)

    @Slot()
    def _go(self) -> None:
        self.link_activated.emit("show:training.inside")
