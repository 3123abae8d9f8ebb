"""What leaving a stage out does to the distances and to the answers, row by row; and why bare paper is a 7."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from mnist_desktop.lab.drawing import LEAST_INK
from mnist_desktop.lab.xray import Recipe
from mnist_desktop.panels.pixels.xray.bench import EMPTY, VARIANTS, Answers, Said
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import percent
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.table import Table
from mnist_desktop.ui.table_cells import ROW, Cell, Column, Row

_RECIPES = dict(VARIANTS)
_DISTANCE, _SURE = "{0} · {1:.4f}", "{0} · {1:.3f}"


class EffectsCard(Card):
    """A table; choosing a row puts its recipe on the bench.

    Signals
    -------
    recipe_wanted : Recipe
        A row was chosen.
    """

    recipe_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("What each stage is good for"))
        columns = (
            Column(
                self.tr("Left out"), self.tr("The stage that is left out"), 120, numeric=False, stretch=True
            ),
            Column(self.tr("L1"), self.tr("Nearest ideal by L1, and how far it is"), 92),
            Column(self.tr("L2"), self.tr("Nearest ideal by L2, and how far it is"), 92),
            Column(self.tr("Model"), self.tr("What the model says, and how sure it is"), 80),
        )
        self._names = {
            "": self.tr("nothing"),
            "crop": self.tr("crop"),
            "fit": self.tr("fit into 20×20"),
            "grey": self.tr("grey levels"),
            "centre": self.tr("centre of mass"),
            "ink_high": self.tr("ink is 255"),
            "shrunk": self.tr("all but shrinking"),
            EMPTY: self.tr("the drawing itself"),
        }
        self._answers: Answers | None = None
        self._table = Table(columns, self.tr("What leaving a stage out does"), "xray-effects")
        self._table.setFixedHeight(ROW * (len(self._names) + 1))
        self._table.chosen.connect(self._chosen)
        self._told = Paragraph(0.9)
        self.body.addWidget(self._table)
        self.body.addWidget(self._told)
        self.body.addStretch(1)

    def show_answers(self, answers: Answers) -> None:
        """Show what is said of every variant; the one on the bench is marked."""
        self._answers = answers
        self._table.set_rows(
            [
                Row(
                    name,
                    (Cell(title, n), *self._cells(answers.variants[name])),
                    self.tr("on the bench") if _RECIPES.get(name) == answers.question.recipe else "",
                    quiet=name == EMPTY,
                )
                for n, (name, title) in enumerate(self._names.items())
            ]
        )
        self._tell()

    def _cells(self, said: Said) -> tuple[Cell, ...]:
        forms = ((said.l1, _DISTANCE), (said.l2, _DISTANCE), (said.model, _SURE))
        return tuple(
            Cell("–", -1.0) if one is None else Cell(form.format(*one), one[1]) for one, form in forms
        )

    def _tell(self) -> None:
        """Explain the row that is chosen, else the one on the bench."""
        answers, current = self._answers, self._table.current
        if answers is None:
            return
        if current != EMPTY:
            recipes = [name for name, recipe in VARIANTS if recipe == answers.question.recipe]
            current = recipes[0] if recipes else None
        self._told.setText(self._explanation(answers, current if isinstance(current, str) else None))

    def _explanation(self, answers: Answers, name: str | None) -> str:
        if name is None:
            return self.tr("Several stages are left out. Every other place goes on with the whole recipe.")
        if name == EMPTY:
            return self._empty(answers)
        return {
            "": self.tr(
                "This is how every other place sees the digit. Choose a row to leave a stage out: only this bench "
                "changes."
            ),
            "crop": self.tr(
                "The whole canvas is fitted into 20×20, margins and all: the digit comes out too small, and the "
                "smaller it was drawn the worse."
            ),
            "fit": self.tr(
                "The digit keeps the size it was drawn in. MNIST's are 20 high: a small one covers other pixels."
            ),
            "grey": self.tr(
                "Pixels that are half covered become black or white. Here the least is lost: the eye minds more."
            ),
            "centre": self.tr(
                "The middle of the box goes to the middle of the image. A 7 is heavy at the top, so its middle of the "
                "box is not its centre of mass."
            ),
            "ink_high": self.tr(
                "Paper is 255 and ink 0. To pixels that are compared one by one this is no digit at all."
            ),
            "shrunk": self.tr(
                "The canvas as it is, shrunk to 28×28, as a first attempt has it. Place and size decide everything."
            ),
        }[name]

    def _empty(self, answers: Answers) -> str:
        digits = answers.question.task.digits
        if not answers.bare:
            return self.tr("Bare paper has no nearest ideal yet: the ideal digits are being averaged.")
        inks = ", ".join(
            self.tr("{0:.4f} for the {1}").format(ink, digit)
            for digit, ink in zip(digits, answers.bare, strict=True)
            if ink == ink  # a digit without images has no ideal
        )
        least = min(zip(answers.bare, digits, strict=True))[1]
        words = self.tr(
            "Bare paper is 0 everywhere, so its L1 distance to an ideal is the ideal's own mean ink: {0}. The least "
            "ink wins, and nothing is “a {1}”. That is why the app says “nothing drawn” below {2} of ink."
        )
        return words.format(inks, least, percent(LEAST_INK, 1))

    @Slot(object)
    def _chosen(self, name: object) -> None:
        recipe = _RECIPES.get(str(name))
        if recipe is not None and isinstance(recipe, Recipe):
            self.recipe_wanted.emit(recipe)
        self._tell()
