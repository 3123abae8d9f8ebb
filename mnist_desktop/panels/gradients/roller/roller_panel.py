"""Everything of the page Roller coaster: the ride, the hand, SGD, the valley and the losses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.panels.gradients.roller import words
from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.panels.gradients.roller.hand_card import HandCard
from mnist_desktop.panels.gradients.roller.losses_view import LossesView, loss_figure
from mnist_desktop.panels.gradients.roller.ride_view import RideView
from mnist_desktop.panels.gradients.roller.sgd_card import SgdCard
from mnist_desktop.panels.gradients.roller.valley_view import NAMES, ValleyView
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.segments import Segments

_PAIRS = {"a, b": (0, 1), "a, c": (0, 2), "b, c": (1, 2)}


class RollerPanel(Panel):
    """End-to-end SGD on a problem that can be seen whole."""

    shows = frozenset({Topic.CONFIG, Topic.STATE})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.fitting = Fitting(self)
        self.hand = HandCard(self.fitting)
        self.sgd = SgdCard(self.fitting)
        self.valley = ValleyView(self.fitting)
        grid = CardGrid(self)
        grid.addWidget(self._build_ride(), 0, 0, 2, 2)
        grid.addWidget(self.hand, 0, 2)
        grid.addWidget(self.sgd, 1, 2)
        grid.addWidget(self._build_valley(), 2, 0)
        grid.addWidget(self._build_losses(), 2, 1)
        grid.addWidget(self._build_words(), 2, 2)
        for column, share in enumerate((37, 27, 36)):
            grid.setColumnStretch(column, share)
        grid.setRowStretch(2, 1)
        self.fitting.changed.connect(self._follow)
        self._follow()

    def _build_ride(self) -> Card:
        card = Card(self.tr("Speed of a roller coaster"), self.tr("20 measurements, one a second"))
        card.body.addWidget(RideView(self.fitting), 1)
        self._loss, self._taken = self.tr("loss"), self.tr("steps taken")
        self._hand, self._least = self.tr("best by hand"), self.tr("minimum")
        self._figures = Readout([self._loss, self._taken, self._hand, self._least], "columns")
        card.body.addWidget(self._figures)
        return card

    def _build_valley(self) -> Card:
        card = Card(self.tr("Valley"))
        self._held, self._free = self.tr("held"), self.tr("best")
        self.pairs = Segments(list(_PAIRS), self.tr("Parameters of the map"), "roller-pair")
        self.pairs.setToolTip(self.tr("Which two parameters the map shows; dark is a high loss"))
        self.pairs.current_changed.connect(self._pair_chosen)
        card.head.addWidget(self.pairs)
        self.third = Segments([self._held, self._free], self.tr("The third parameter"), "roller-third")
        self.third.setToolTip(self.tr("The third parameter: held as it is, or always the best for the two"))
        self.third.current_changed.connect(self._third_chosen)
        card.head.addWidget(self.third)
        card.body.addWidget(self.valley)
        return card

    def _build_losses(self) -> Card:
        self._losses = Card(self.tr("Loss"))
        self._losses.body.addWidget(LossesView(self.fitting))
        return self._losses

    def _build_words(self) -> QWidget:
        card = Card("")
        self._headline = card
        self._why = Paragraph(0.95, "text")
        card.body.addWidget(self._why)
        self._third = Paragraph()
        card.body.addStretch(1)
        card.body.addWidget(self._third)
        return card

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Begin once torch is there."""
        if self.session.torch_ready:
            self.fitting.torch_loaded()

    @Slot(str)
    def _pair_chosen(self, text: str) -> None:
        self.fitting.set_pair(*_PAIRS[text])

    @Slot(str)
    def _third_chosen(self, text: str) -> None:
        self.fitting.set_held(text == self._held)

    @Slot()
    def _follow(self) -> None:
        fitting = self.fitting
        self.pairs.set_current(next(text for text, pair in _PAIRS.items() if pair == fitting.pair))
        self.third.set_current(self._held if fitting.held else self._free)
        self._losses.set_title("RMSE" if fitting.root else "MSE")
        self._headline.set_title(words.headline(fitting))
        self._why.setText(words.explanation(fitting))
        if fitting.fit is None or fitting.valley is None:
            return
        self._figures.set_values(
            {
                self._loss: loss_figure(fitting.losses[-1]),
                self._taken: f"{fitting.fit.taken:,}",
                self._hand: "–" if fitting.by_hand is None else loss_figure(fitting.shown(fitting.by_hand)),
                self._least: loss_figure(fitting.shown(fitting.valley.least)),
            },
            {self._loss: "error" if fitting.diverged else "accent"},
        )
        (third,) = {0, 1, 2} - set(fitting.pair)
        held = self.tr("On the map {0} is held at {1}.").format(
            NAMES[third], f"{fitting.fit.params[third]:.2f}"
        )
        best = self.tr("On the map {0} is always the best for the other two.").format(NAMES[third])
        self._third.setText(held.replace("-", "−") if fitting.held else best)
        self._note()

    def _note(self) -> None:
        fitting = self.fitting
        assert fitting.fit is not None
        facts: dict[str, bool | int | float | str] = {
            "roller.loss": fitting.error,
            "roller.metric": "rmse" if fitting.root else "mse",
            "roller.lr": fitting.lr,
            "roller.taken": fitting.fit.taken,
            "roller.plateau": fitting.plateau,
            "roller.diverged": fitting.diverged,
            "roller.valley": " ".join(NAMES[i] for i in fitting.pair),
        }
        facts |= {f"roller.{name}": float(fitting.fit.params[i]) for i, name in enumerate(NAMES)}
        if fitting.by_hand is not None:
            facts["roller.best_by_hand"] = fitting.by_hand
        self.session.facts.note(facts)

    def hideEvent(self, event: QHideEvent) -> None:
        """Step no more once nobody looks."""
        super().hideEvent(event)
        self.fitting.pause()


PANEL = PanelSpec(
    id="roller",
    place="gradients.roller",
    title=lambda: QCoreApplication.translate("RollerPanel", "Roller coaster"),
    build=RollerPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
