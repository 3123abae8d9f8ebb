"""Why?: the answer to the digit on the canvas, pixel by pixel."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.records import frozen
from mnist_desktop.lab.text import Text
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.results.attribution.erase_card import EraseCard
from mnist_desktop.panels.results.attribution.explaining import JUDGES, Explanation, Question, explain
from mnist_desktop.panels.results.attribution.parts_card import PartsCard
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.session.newest import Newest
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments


class WhyPanel(Panel):
    """A choice of who is asked, and two cards: what each pixel adds, and what erasing does."""

    shows = frozenset({Topic.DIGIT, Topic.RECORD, Topic.DATA, Topic.STATE})
    interval_ms = 80
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asked: Question | None = None
        self._explanation: Explanation | None = None
        self._newest = Newest(session.library, self.tr("Explaining the answer"), self)
        self._newest.done.connect(self._explained)
        titles = (self.tr("Model"), self.tr("Ideals, L1"), self.tr("Ideals, L2"))
        self._judges = dict(zip(titles, JUDGES, strict=True))
        self._judge = Segments(titles, self.tr("Who is asked"), "attribution-judge")
        self._judge.setToolTip(self.tr("Ask the trained model, or the nearest ideal digit"))
        self._judge.current_changed.connect(self._judge_chosen)
        self._headline = Label("", weight=600)
        self._why_not = Paragraph(1.0)
        self._empty = Card(self.tr("Why?"))
        self._empty.body.addWidget(self._why_not)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._judge)
        top.addWidget(self._headline, 1)
        self._parts, self._erase = PartsCard(), EraseCard()
        self._erase.erased.connect(self._note)
        self._erase.kept.connect(self._keep)
        self._cards = QWidget()
        cards = CardGrid(self._cards)
        for at, card in enumerate((self._parts, self._erase)):
            cards.addWidget(card, 0, at)
            cards.setColumnStretch(at, 1)
        cards.setRowStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self._cards, 1)
        column.addStretch(0)
        self._say(self.tr("Loading …"))

    @property
    def is_current(self) -> bool:
        """Whether what is shown is of the digit and the step, or hidden."""
        return super().is_current and not (self._newest.busy and self.isVisible())

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Ask about the digit, unless that was done."""
        question = self._question()
        if question is None:
            self._asked = None
            self._newest.stop()
            self._say(self._missing())
        elif not question.same(self._asked):
            self._asked = question
            patient = self.session.state is RunState.RUNNING
            self._newest.want(lambda cancelled: explain(question, cancelled), patient)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up what nobody will see."""
        super().hideEvent(event)
        if self._newest.busy:
            self._newest.stop()
            self._asked = None
            self._stale |= {Topic.RECORD}

    def _question(self) -> Question | None:
        record, digit, ideals = self.session.record, self.session.digit, self.session.ideals
        if record is None or digit.empty:
            return None
        judge = self._judges[self._judge.current]
        if judge == "model":
            return Question(judge, record, None, digit.image)
        question = Question(judge, record, ideals, digit.image)
        return None if ideals is None or len(question.digits) < 2 else question

    def _missing(self) -> str:
        if self.session.digit.empty:
            return self.tr("Draw a digit at the left: here stands why it is called what it is called.")
        if self.session.record is None:
            return self.tr("The model is being made …")
        return self.tr("There are no two ideal digits to compare yet.")

    def _say(self, words: str) -> None:
        """Show words in place of the cards."""
        self._explanation = None
        self._why_not.setText(words)
        self._empty.show()
        self._cards.hide()
        self._headline.setText("")

    @Slot(object)
    def _explained(self, explanation: Explanation | None) -> None:
        if explanation is None or not explanation.question.same(self._asked):
            return
        attribution = explanation.attribution
        if attribution is None or explanation.erasure is None:
            self._say(
                self.tr("The model's weights are no numbers any more: the loss diverged. Reset, or go back.")
            )
            return
        self._explanation = explanation
        self._headline.setText(self._headline_of(explanation))
        self._parts.show_attribution(explanation.question, attribution)
        self._erase.show_explanation(explanation)
        self._empty.hide()
        self._cards.show()
        self._note()

    def _headline_of(self, explanation: Explanation) -> str:
        attribution = explanation.attribution
        assert attribution is not None
        if explanation.question.judge != "model":
            return self.tr("The nearest ideal is the {0}").format(attribution.said)
        record = explanation.question.record
        title = translated(self.session.model_of(record).title)
        words = self.tr("{0}, step {1}, says {2}")
        return words.format(title, f"{record.whole_steps:,}", attribution.said)

    @Slot()
    def _note(self) -> None:
        explanation = self._explanation
        if explanation is None or explanation.attribution is None or explanation.erasure is None:
            return
        erasure, count = explanation.erasure, self._erase.count
        self.session.facts.note(
            {
                "attribution.judge": explanation.question.judge,
                "attribution.model": explanation.question.record.config.model,
                "attribution.said": explanation.attribution.said,
                "attribution.exact": explanation.attribution.exact,
                "attribution.flips": -1 if erasure.flips is None else erasure.flips,
                "attribution.proven": erasure.proven,
                "attribution.erased": count,
                "attribution.flipped": bool(erasure.said[count] != erasure.said[0]),
            }
        )

    @Slot(str)
    def _judge_chosen(self, _text: str) -> None:
        self.refresh(self.shows)

    @Slot(object)
    def _keep(self, image: np.ndarray) -> None:
        digit = self.session.digit
        title = Text("{0}, {1} erased").format(digit.title, self._erase.count)
        self.session.set_digit(Digit(frozen(image), title, digit.label, edited=True))


PANEL = PanelSpec(
    id="why",
    place="results.attribution",
    title=lambda: QCoreApplication.translate("WhyPanel", "Why?"),
    build=WhyPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
