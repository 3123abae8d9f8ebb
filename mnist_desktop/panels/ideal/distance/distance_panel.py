"""The digit's distance to one ideal, step by step: subtract, make positive, add up, divide; then ask the library."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from mnist_desktop.lab.by_hand import LINES, Lines, measures, running_sums
from mnist_desktop.lab.differences import differences
from mnist_desktop.panels.ideal.distance.subtraction import KINDS, LAST, SubtractionCard
from mnist_desktop.panels.ideal.distance.two_ways import TwoWays, Way
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import GAP
from mnist_desktop.ui.paragraph import Paragraph

BOOK_SAMPLE = 10_000  # of MNIST's training images: the 3 that the book measures


class DistancePanel(Panel):
    """Two cards: the difference and its sum, and the distances by hand and by library."""

    shows = frozenset({Topic.DATA, Topic.DIGIT})
    interval_ms = 60  # the pen first

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._ideal, self._kind, self._pixel = 3, "signed", LAST
        self._subtraction = SubtractionCard()
        self._subtraction.kind_chosen.connect(self._choose_kind)
        self._subtraction.ideal_chosen.connect(self._choose_ideal)
        self._subtraction.pixel_chosen.connect(self._choose_pixel)
        self._subtraction.sample_wanted.connect(self._take_sample)
        self._card = Card(self.tr("By hand and by library"))
        self._root = QCheckBox(self.tr("Take the root"))
        self._root.setObjectName("distance-root")
        self._root.setChecked(True)
        self._root.setStyleSheet("QCheckBox { min-height: 22px; }")  # as high as the head of the card
        self._root.toggled.connect(self._toggle_root)
        self._card.head.addWidget(self._root)
        self._ways = TwoWays()
        self._words = Paragraph()
        self._card.body.addWidget(self._ways)
        self._card.body.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._subtraction, 1)
        column.addWidget(self._card)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Measure the digit against the ideal."""
        ideal, digit = self._ideal_image(), self.session.digit
        if ideal is None or digit.empty:
            self._subtraction.show_nothing(self.tr("Digit − ideal"), self._missing(), ideal)
            self._show_ways(LINES)
            return
        found = differences(digit.image, ideal)
        name = self.tr("your drawing") if digit.drawn is not None else translated(digit.title)
        title = self.tr("Digit − ideal {0}").format(self._ideal)
        sums = running_sums(found.signed)
        self._subtraction.show_difference(title, name, self._kind, found, sums, self._pixel)
        by_name = measures(digit.image, ideal)  # ideals are there, so torch is
        self._show_ways(by_name)
        self.session.facts.note(
            {
                "distance.ideal": self._ideal,
                "distance.kind": self._kind,
                "distance.pixel": self._pixel,
                "distance.root": self._root.isChecked(),
                "distance.title": digit.title,
                **{f"distance.{key}": measure.by_library for key, measure in by_name.items()},
            }
        )

    def _show_ways(self, by_name: Mapping[str, Lines]) -> None:
        rooted = self._root.isChecked()
        last = ("L2", "l2") if rooted else ("MSE", "mse")
        rows = ((self.tr("signed"), "mean"), ("L1", "l1"), last)
        looked_at = rows[KINDS.index(self._kind)]
        self._ways.set_ways(
            [Way(row[0], by_name[row[1]], "accent" if row == looked_at else "text") for row in rows]
        )
        self._words.setText(
            self.tr(
                "F.mse_loss gives the mean of the squares. Its root is the L2 distance, in the same unit as L1: ink."
            )
            if rooted
            else self.tr(
                "Without the root it is the mean squared error: ink squared, much smaller, not to be set beside L1."
            )
        )

    def _ideal_image(self) -> np.ndarray | None:
        ideals = self.session.ideals
        if ideals is None or np.isnan(ideals[self._ideal]).any():
            return None
        image: np.ndarray = ideals[self._ideal]
        return image

    def _missing(self) -> str:
        if self.session.ideals is None:
            return self.tr("The ideal digits are being made …")
        if self._ideal_image() is None:
            return self.tr("These digits have no {0}, so there is no ideal {0}: choose another.").format(
                self._ideal
            )
        return self.tr("Draw a digit at the left, or take a 3 from the training images.")

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(str)
    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        self.refresh(self.shows)

    @Slot(int)
    def _choose_ideal(self, ideal: int) -> None:
        self._ideal = ideal
        self.refresh(self.shows)

    @Slot(int)
    def _choose_pixel(self, pixel: int) -> None:
        self._pixel = pixel
        self.refresh(self.shows)

    @Slot()
    def _toggle_root(self) -> None:
        self.refresh(self.shows)

    @Slot()
    def _take_sample(self) -> None:
        data = self.session.data
        if data is None:
            return
        labels, threes = data.train.labels, data.train.indices(3)
        if len(labels) > BOOK_SAMPLE and labels[BOOK_SAMPLE] == 3:
            self.session.take_sample(BOOK_SAMPLE)
        elif len(labels):
            self.session.take_sample(int(threes[0]) if len(threes) else 0)


PANEL = PanelSpec(
    id="distance",
    place="ideal.distance",
    title=lambda: QCoreApplication.translate("DistancePanel", "Distance by hand"),
    build=DistancePanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
