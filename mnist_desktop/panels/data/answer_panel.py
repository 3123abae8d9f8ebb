"""Model says: what the model under the cursor makes of the digit, what that is worth, and what a trained one reads."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.lab.records import Answer
from mnist_desktop.lab.verdict import Verdict, Worth
from mnist_desktop.panels.data.scores import Scores, color_of
from mnist_desktop.panels.panel import SAME_STEP_MS, Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.lines import Lines


class AnswerPanel(Panel):
    """The digit it says, and how sure it is of each digit that it knows."""

    shows = frozenset({Topic.DIGIT, Topic.ANSWER, Topic.RECORD, Topic.CONFIG, Topic.DATA})
    busy_ms = SAME_STEP_MS

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._model = ("", "")  # id and title of the model that is named
        self._heading = Heading(self.tr("Model says"))
        self._scores = Scores(self.tr("Probability of each digit"), "answer-scores")
        self._said = Lines(2, self.tr("What the answers are worth"), "answer-said")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._scores)
        column.addWidget(self._said)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the answer, or why there is none."""
        answer, own = self.session.answer, self.session.verdicts.own
        self._said.set_lines(self._words(own), self._tip(answer, own))
        self._scores.expect(len(self.session.config.task.digits))
        self._heading.set_sub(self._sub())
        sure = answer is not None and all(isfinite(prob) for prob in answer.probs)
        if answer is None or not sure:
            self._heading.set_value("")
            self._scores.say(self._why_not(answer))
            return
        self._heading.set_value(str(answer.digit), color_of(answer.digit, answer.digits))
        texts = [f"{prob:.3f}" for prob in answer.probs]
        self._scores.show_scores(answer.digits, answer.probs, texts, answer.digit)

    def _words(self, own: Verdict | None) -> tuple[tuple[str, str], ...]:
        """Say what the model's answer is worth, and what the network that ships reads."""
        reference = self.session.verdicts.reference
        first = "" if own is None else translated(own.words)
        if reference is None:
            return ((first, "text"),)
        if reference.worth is Worth.STRANGE:
            # Whose judgement it is stands there, as does the digit it is nearest to.
            second = self.tr("A trained network says so; nearest: {0}").format(reference.digit)
            return ((translated(reference.words), "text"), (second, "muted"))
        second = self.tr("A trained network: {0}").format(translated(reference.words))
        return ((first, "text"), (second, "muted"))

    def _tip(self, answer: Answer | None, own: Verdict | None) -> str:
        """Say which numbers the words follow."""
        if answer is None or own is None:
            return ""
        words = self.tr(
            "The words follow how often the model is right on validation digits when it is as sure as here: "
            "{0:.3f}. The model itself says {1:.3f}."
        )
        return words.format(own.sure, max(answer.probs))

    def _sub(self) -> str:
        record = self.session.record
        if record is None:
            return ""
        name, step = self._name(record.config.model), record.whole_steps
        return (
            self.tr("{0} · step {1}").format(name, step) if step else self.tr("{0} (untrained)").format(name)
        )

    def _name(self, model: str) -> str:
        if self._model[0] != model:
            titles = {info.id: translated(info.title) for info in self.session.models()}
            self._model = (model, titles.get(model, model))
        return self._model[1]

    def _why_not(self, answer: Answer | None) -> str:
        session = self.session
        if answer is not None:
            return self.tr("Its weights are no numbers any more: the loss diverged.")
        if not session.torch_ready:
            return self.tr("PyTorch is loading…")
        if session.digit.empty:
            return self.tr("Nothing drawn yet")
        if session.data is None:
            return self.tr("The digits are being loaded…")
        return self.tr("The model is being made…")


def _title() -> str:
    return QCoreApplication.translate("AnswerPanel", "Model says")


PANEL = PanelSpec("data-answer", "data", _title, AnswerPanel, (4, 0, 1, 12))
