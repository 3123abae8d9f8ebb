"""A prediction to make before looking; the answer is told after choosing."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.lab.lessons import Question
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.option_row import OptionRow
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.rich_text import RichText


class QuestionView(QWidget):
    """The question, its options, and why.

    Parameters
    ----------
    question : Question
        What is asked.
    number : int
        Its position in the lesson, from 0.

    Signals
    -------
    chosen : int, int
        The question's position and the option's.
    link_activated : str
        A link in the explanation was followed.
    """

    chosen = Signal(int, int)
    link_activated = Signal(str)

    def __init__(self, question: Question, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question, self._number = question, number
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Predict first"), "accent", 0.9, 600))
        words = Paragraph(1.0, "text", weight=600)
        words.setText(question.text)
        column.addWidget(words)
        self._rows = [OptionRow(text, f"question-{number}-{n}") for n, text in enumerate(question.options)]
        for row in self._rows:
            row.clicked.connect(self._clicked)
            column.addWidget(row)
        self._verdict = Label("", "ok", 0.95, 600)
        self._because = RichText(self.tr("Why"), f"question-{number}-because")
        self._because.set_markdown(question.because)
        self._because.link_activated.connect(self.link_activated)
        column.addWidget(self._verdict)
        column.addWidget(self._because)
        self.show_answer(None)

    def show_answer(self, option: int | None) -> None:
        """Show what was chosen, and what is right; None hides the answer."""
        answered = option is not None
        for n, row in enumerate(self._rows):
            if answered and n == self._question.answer:
                row.set_mark("right", self.tr("the right answer"))
            elif n == option:
                row.set_mark("wrong", self.tr("your answer, not the right one"))
            else:
                row.set_mark("open", self.tr("an answer to choose"))
        right = option == self._question.answer
        self._verdict.setText(self.tr("Right.") if right else self.tr("Not quite."))
        self._verdict.set_color("ok" if right else "error")
        self._verdict.setVisible(answered)
        self._because.setVisible(answered)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self._number, [row is self.sender() for row in self._rows].index(True))
