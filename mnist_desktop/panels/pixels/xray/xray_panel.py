"""Drawing X-ray: the drawing on the bench, every stage in sight, every stage to be left out."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.engine.jobs import Cancelled
from mnist_desktop.lab.deviations import Cost
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.xray import STANDARD, Recipe
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.xray.bench import EMPTY, Answers, Question, answer
from mnist_desktop.panels.pixels.xray.costs_card import CostsCard
from mnist_desktop.panels.pixels.xray.effects_card import EffectsCard
from mnist_desktop.panels.pixels.xray.rastering import Ink, ink_of
from mnist_desktop.panels.pixels.xray.shift_card import ShiftCard
from mnist_desktop.panels.pixels.xray.stages_card import StagesCard
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.session.newest import Newest
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.paragraph import Paragraph


class XrayPanel(Panel):
    """Stages, effects, positions and costs of the digit on the canvas; what is tried here stays here."""

    shows = frozenset({Topic.DIGIT, Topic.RECORD, Topic.DATA, Topic.STATE, Topic.CONFIG})
    interval_ms = 40
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._digit: Digit | None = None
        self._ink: Ink | None = None
        self._recipe, self._shift = STANDARD, (0, 0)
        self._answers: Answers | None = None
        self._newest = Newest(session.library, self.tr("Reading the drawing"), self)
        self._newest.done.connect(self._answered)
        self._measuring = Newest(session.library, self.tr("Measuring deviations"), self)
        self._measuring.done.connect(self._measured)
        self._measuring.rested.connect(self._tell_busy)
        self._empty = Card(self.tr("From strokes to 28×28"))
        self._why_not = Paragraph(1.0)
        self._empty.body.addWidget(self._why_not)
        self._stages, self._effects = StagesCard(), EffectsCard()
        self._shifts, self._costs = ShiftCard(), CostsCard()
        self._stages.recipe_changed.connect(self._set_recipe)
        self._stages.pen_changed.connect(self._set_pen)
        self._effects.recipe_wanted.connect(self._set_recipe)
        self._shifts.shift_wanted.connect(self._set_shift)
        self._shifts.judge_changed.connect(self._note)
        self._costs.wanted.connect(self._measure)
        self._cards = QWidget()
        grid = CardGrid(self._cards)
        grid.addWidget(self._stages, 0, 0, 1, 2)
        grid.addWidget(self._effects, 1, 0)
        grid.addWidget(self._shifts, 1, 1)
        grid.addWidget(self._costs, 2, 0, 1, 2)
        for column, share in enumerate((3, 2)):
            grid.setColumnStretch(column, share)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._empty)
        outer.addWidget(self._cards)
        outer.addStretch(1)
        self._cards.hide()

    @property
    def is_current(self) -> bool:
        """Whether what is shown is of the digit and the step, or hidden."""
        return super().is_current and not (self.isVisible() and (self._newest.busy or self._measuring.busy))

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Put the digit on the bench, and have it read."""
        digit = self.session.digit
        if digit is not self._digit:
            kept = self._ink.pen if self._ink is not None and self._ink.pen_chosen else None
            self._digit, self._ink = digit, ink_of(digit, kept)
        if Topic.CONFIG in topics or Topic.DATA in topics:
            self._costs.reset()
        self._tell_busy()
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up what nobody will see."""
        super().hideEvent(event)
        if self._newest.busy or self._measuring.busy:
            self._newest.stop()
            self._measuring.stop()
            self._stale |= {Topic.RECORD}

    def _ask(self) -> None:
        session, ink = self.session, self._ink
        if ink is None or session.digit.empty:
            self._newest.stop()
            self._show_empty()
            return
        question = Question(
            ink.bitmap,
            self._recipe,
            self._shift,
            session.config.task,
            session.record,
            session.ideals,
            session.digit.label,
        )
        self._newest.ask(lambda: answer(question))

    @Slot(object)
    def _answered(self, answers: Answers | None) -> None:
        if answers is None or self._ink is None or self.session.digit.empty:
            return
        self._answers = answers
        ink = self._ink
        self._empty.hide()
        self._cards.show()
        self._stages.set_recipe(self._recipe)
        self._stages.set_pen(ink.pen)
        self._stages.show_answers(answers, ink.lines, ink.points)
        self._effects.show_answers(answers)
        self._shifts.show_answers(answers)
        self._note()

    def _show_empty(self) -> None:
        """Say why bare paper has a nearest ideal all the same."""
        self._answers = None
        self._cards.hide()
        self._empty.show()
        digits, ideals = self.session.config.task.digits, self.session.ideals
        words = self.tr(
            "Draw a digit at the left: here stands every stage from your strokes to 28×28 numbers."
        )
        if ideals is not None:
            means = {d: float(ideals[d].mean()) for d in digits if not np.isnan(ideals[d]).any()}
            inks = ", ".join(self.tr("{0:.4f} to the {1}").format(ink, d) for d, ink in means.items())
            least = min(means, key=means.__getitem__, default=-1)
            why = self.tr(
                "Until then the canvas is bare, and even that has a nearest ideal. Its distance is the ideal's own "
                "mean ink: {0}. The ideal with the least ink wins, so nothing would be “a {1}”. That is why the app "
                "says “nothing drawn” instead."
            )
            words = f"{words}\n\n{why.format(inks, least)}"
            self.session.facts.note({"xray.empty_nearest": least})
        self._why_not.setText(words)

    @Slot()
    def _note(self) -> None:
        answers = self._answers
        if answers is None or self._ink is None:
            return
        whole, bench, bare = answers.variants[""], answers.bench, answers.variants[EMPTY]
        pairs = ((whole.l1, bench.l1), (whole.model, bench.model))
        self.session.facts.note(
            {
                "xray.skipped": " and ".join(answers.question.recipe.skipped),
                "xray.pen": -1.0 if self._ink.pen is None else self._ink.pen,
                "xray.misread": any(a is not None and b is not None and a[0] != b[0] for a, b in pairs),
                "xray.shift_rows": answers.question.shift[0],
                "xray.shift_columns": answers.question.shift[1],
                "xray.kept": answers.kept(self._shifts.judge),
                **({"xray.empty_nearest": bare.l1[0]} if bare.l1 is not None else {}),
            }
        )

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(object)
    def _set_recipe(self, recipe: Recipe) -> None:
        if recipe != self._recipe:
            self._recipe = recipe
            self._ask()

    @Slot(int, int)
    def _set_shift(self, down: int, right: int) -> None:
        self._shift = (down, right)
        self._ask()

    @Slot(float)
    def _set_pen(self, width: float) -> None:
        if self._digit is not None:
            self._ink = ink_of(self._digit, width)
            self._ask()

    # -- over all validation digits ------------------------------------------------------------------------

    def _lacking(self) -> str:
        """Return why nothing can be measured now; empty if it can."""
        record, data = self.session.record, self.session.data
        if record is None or data is None:
            return self.tr("Digits and model are being loaded")
        missing = data.missing(record.config.task.digits)
        return self.tr("The digits in use have no {0}").format(missing[0]) if missing else ""

    @Slot()
    def _tell_busy(self) -> None:
        self._costs.set_busy(self._measuring.busy, self._lacking())

    @Slot()
    def _measure(self) -> None:
        record, data, ideals = self.session.record, self.session.data, self.session.ideals
        if record is None or data is None or self._lacking():
            return
        who = self.tr("{0} at step {1}").format(
            translated(self.session.model_of(record).title), f"{record.whole_steps:,}"
        )

        def work(cancelled: Cancelled) -> tuple[tuple[Cost, ...], int, str]:
            from mnist_desktop.lab.deviations import measure

            count = sum(len(data.valid.indices(digit)) for digit in record.config.task.digits)
            return measure(record, data.valid, ideals, cancelled), count, who

        self._measuring.want(work, patient=self.session.state is RunState.RUNNING)
        self._tell_busy()

    @Slot(object)
    def _measured(self, result: tuple[tuple[Cost, ...], int, str]) -> None:
        costs, count, who = result
        self._costs.show_costs(costs, count, who)
        self.session.facts.note({"xray.measured": count})


PANEL = PanelSpec(
    id="xray",
    place="pixels.xray",
    title=lambda: QCoreApplication.translate("XrayPanel", "Drawing X-ray"),
    build=XrayPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
