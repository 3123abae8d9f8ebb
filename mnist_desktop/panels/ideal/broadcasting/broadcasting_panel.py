"""Broadcasting: the rule, a small example, and what it is good for."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot

from mnist_desktop.lab.broadcasting import Alignment, write_shape
from mnist_desktop.panels.ideal.broadcasting.shapes_card import EXAMPLES, ShapesCard
from mnist_desktop.panels.ideal.broadcasting.vote_card import VoteCard
from mnist_desktop.panels.ideal.broadcasting.worked_card import WorkedCard
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card_grid import CardGrid

if TYPE_CHECKING:
    from mnist_desktop.lab.dataset import DigitDataset

Pair = tuple[int, int]
Made = tuple["DigitDataset", Pair, np.ndarray]


class BroadcastingPanel(Panel):
    """Three cards; the pair that is asked about is the one that is trained, or the book's."""

    shows = frozenset({Topic.DATA, Topic.CONFIG})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: Alignment | None = None
        self._measured = False  # the alignment, by torch
        self._pair: Pair = (3, 7)
        self._own = 0  # position in the pair
        self._asked: tuple[object, Pair] | None = None
        self._shapes = ShapesCard()
        self._shapes.aligned.connect(self._align)
        self._worked = WorkedCard()
        self._vote = VoteCard()
        self._vote.offer(("3", "7"))
        self._vote.asked.connect(self._ask)
        self._vote.chosen.connect(self._choose)
        grid = CardGrid(self)
        grid.addWidget(self._shapes, 0, 0, 1, 2)
        grid.addWidget(self._worked, 1, 0)
        grid.addWidget(self._vote, 1, 1)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 7)
        grid.setRowStretch(1, 1)
        self._shapes.set_shapes(*EXAMPLES[0])

    @property
    def is_ready(self) -> bool:
        """Whether the images of the present digits were asked."""
        return self._asked is not None and self.session.facts.get("broadcasting.vote") is not None

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Measure the shapes once torch is there; ask the images of the digits in use."""
        if self._found is not None and not self._measured:
            self._align(self._found)
        pair = self.session.comparison.tasks[0].digits
        if pair != self._pair:
            self._pair, self._own = (pair[0], pair[1]), 0
            self._vote.offer((str(pair[0]), str(pair[1])))
        self._want_vote()

    # -- shapes --------------------------------------------------------------------------------------------

    @Slot(object)
    def _align(self, found: Alignment) -> None:
        self._found, self._measured = found, self.session.torch_ready
        shape = found.shape
        costs, refusal = None, ""
        if self._measured:
            from mnist_desktop.lab.broadcasting import cost
            from mnist_desktop.lab.broadcasting import refusal as said

            refusal = said(found.left, found.right)
            if shape is not None:
                costs = cost(found.left, shape), cost(found.right, shape)
        self._shapes.show_cost(found, costs, refusal)
        stretched = sum(axis.left_stretched or axis.right_stretched for axis in found.axes)
        parts = tuple(zip((found.left, found.right), found.stretched, strict=True))
        self.session.facts.note(
            {
                "broadcasting.left": write_shape(found.left),
                "broadcasting.right": write_shape(found.right),
                "broadcasting.fits": shape is not None,
                "broadcasting.result": "" if shape is None else write_shape(shape),
                "broadcasting.stretched": stretched,
                "broadcasting.held": sum(4 * prod(s) for s, yes in parts if yes),
                "broadcasting.copied": 0
                if shape is None
                else sum(4 * prod(shape) for _, yes in parts if yes),
            }
        )

    # -- all images ----------------------------------------------------------------------------------------

    def _digits(self) -> Pair:
        return self._pair[self._own], self._pair[1 - self._own]

    def _want_vote(self) -> None:
        data, ideals, pair = self.session.data, self.session.ideals, self._digits()
        if data is None or ideals is None or data.missing(pair):
            self._asked = None
            self._vote.show_nothing(self._missing())
            return
        if self._asked == (data, pair):
            return
        self._asked = (data, pair)

        def work(_progress: object, _cancelled: object) -> Made:
            from mnist_desktop.lab.broadcasting import nearer

            return data, pair, nearer(data.valid.of(pair[0]), ideals[pair[0]], ideals[pair[1]])

        self.session.library.compute(self.tr("Asking all images"), work, self._voted)

    @Slot(object)
    def _voted(self, made: Made) -> None:
        data, pair, vote = made
        if self._asked == (data, pair):
            self._vote.show_vote(*pair, vote)
            self.session.facts.note({"broadcasting.vote": float(vote.mean())})

    @Slot(str)
    def _ask(self, digit: str) -> None:
        self._own = self._pair.index(int(digit))
        self._want_vote()

    @Slot(int)
    def _choose(self, position: int) -> None:
        data = self.session.data
        if data is not None:
            self.session.take_sample(int(data.valid.indices(self._digits()[0])[position]), "valid")

    def _missing(self) -> str:
        data = self.session.data
        if data is not None and (missing := data.missing(self._digits())):
            return self.tr("These digits have no {0} to ask about.").format(", ".join(map(str, missing)))
        return self.tr("The ideal digits are being made …")


PANEL = PanelSpec(
    id="broadcasting",
    place="ideal.broadcasting",
    title=lambda: QCoreApplication.translate("BroadcastingPanel", "Broadcasting"),
    build=BroadcastingPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
