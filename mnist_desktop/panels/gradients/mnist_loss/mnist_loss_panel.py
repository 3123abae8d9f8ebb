"""Everything of the page ``mnist_loss``: the items, the loss of one of them as a curve, and what goes wrong."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot

from mnist_desktop.lab.probes.squash import sigmoid
from mnist_desktop.lab.records import BatchRecord
from mnist_desktop.panels.gradients.mnist_loss.items import BOOK, Item, Items
from mnist_desktop.panels.gradients.mnist_loss.items_card import ItemsCard
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.point_scene import Curve, Dots, Scene, Zone
from mnist_desktop.ui.readout import Readout

_POINTS = 121


class MnistLossPanel(Panel):
    """Drag predictions and watch each one's loss, and their mean."""

    shows = frozenset({Topic.RECORD})
    interval_ms = 60
    busy_ms = 370

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.items = Items(self)
        self.card = ItemsCard(self.items)
        self.card.batch.clicked.connect(self._take_batch)
        self.plot = PointPlot(self.tr("Loss of one item"), "mnist_loss-curve", self.tr("prediction p"))
        self.plot.moved.connect(self._moved)
        plot = Card(self.tr("One item's loss"))
        self._plot_card = plot
        plot.body.addWidget(self.plot, 1)
        self._why = Card("")
        self._right, self._loss = self.tr("right answers"), self.tr("loss")
        self._figures = Readout([self._right, self._loss], "columns")
        self._words = Paragraph(0.95, "text")
        self._why.body.addWidget(self._figures)
        self._try = Paragraph(0.9)
        self._why.body.addSpacing(4)
        self._why.body.addWidget(self._words)
        self._why.body.addWidget(self._try)
        self._why.body.addStretch(1)
        grid = CardGrid(self)
        grid.addWidget(self.card, 0, 0, 1, 2)
        grid.addWidget(plot, 1, 0)
        grid.addWidget(self._why, 1, 1)
        grid.setColumnStretch(0, 60)
        grid.setColumnStretch(1, 40)
        grid.setRowStretch(1, 1)
        self.items.changed.connect(self._follow)
        self._follow()

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Allow taking items from the batch where there are predictions."""
        self._allow_batch()

    def _batch(self) -> BatchRecord | str:
        """Return the batch, or why no items can be taken from it."""
        record = self.session.record
        if record is None or not record.config.task.is_pair:
            return self.tr("mnist_loss is for a pair of digits: choose one in Training")
        if record.batch is None or record.batch.preds is None:
            return self.tr("No predictions yet: press Step first")
        if not np.isfinite(record.batch.preds).all():
            return self.tr("The run diverged: its predictions are no numbers any more")
        return record.batch

    def _allow_batch(self) -> None:
        batch = self._batch()
        why = batch if isinstance(batch, str) else ""
        self.card.batch.setEnabled(not why)
        self.card.batch.setToolTip(why or self.tr("Three of the mini-batch: the worst, the middle, the best"))

    @Slot()
    def _take_batch(self) -> None:
        """Show three real items: by their loss the worst, the middle and the best one."""
        record, batch = self.session.record, self._batch()
        if record is None or isinstance(batch, str) or batch.preds is None:
            self._allow_batch()  # it was reset while the hand was on its way
            return
        preds = batch.preds[:, 0]
        ones = batch.labels == record.config.task.digits[0]
        away = np.where(ones, -preds, preds)  # the wrong way
        order = np.argsort(-away, kind="stable")
        chosen = [int(order[i]) for i in sorted({0, len(order) // 2, len(order) - 1})]
        items = [Item(float(preds[i]), int(ones[i]), batch.images[i]) for i in chosen]
        self.items.take(items, squeeze=True)
        self.items.choose(0)

    @Slot(float)
    def _moved(self, pred: float) -> None:
        self.items.set_pred(self.items.chosen, round(pred, 2))

    @Slot()
    def _follow(self) -> None:
        items, found = self.items, self.items.found
        self._draw_curve()
        self._figures.set_values(
            {
                self._right: self.tr("{0} of {1}").format(int(found.right.sum()), len(items.items)),
                self._loss: numeral(found.mean, ".4f"),
            },
            {self._loss: "error" if found.mean < 0 else "accent"},
        )
        self._why.set_title(self.tr("Sigmoid mends it") if items.squeeze else self.tr("Is it a good loss?"))
        self._words.setText(self._explain())
        self._try.setText(self._suggest())
        self.session.facts.note(
            {
                "mnist_loss.loss": found.mean,
                "mnist_loss.sigmoid": items.squeeze,
                "mnist_loss.items": len(items.items),
                "mnist_loss.below_zero": len(found.below_zero),
                "mnist_loss.accuracy": items.accuracy,
                "mnist_loss.better_unseen": items.better_unseen,
            }
        )

    def _draw_curve(self) -> None:
        items, found = self.items, self.items.found
        low, high = items.ends
        xs = np.linspace(low, high, _POINTS)
        used = sigmoid(xs) if items.squeeze else xs
        zones = [] if items.squeeze else [Zone(low, 0, self.tr("below 0")), Zone(1, high, self.tr("above 1"))]
        preds = np.array([item.pred for item in items.items])
        ones = np.array([item.target for item in items.items]) == 1
        dots = [
            Dots(preds[which], found.losses[which], color, shape, 4.5)
            for which, color, shape in ((ones, "positive", "circle"), (~ones, "negative", "diamond"))
        ]
        curves = [
            Curve(
                xs,
                1 - used,
                "positive",
                word=self.tr("target 1:  1 − p"),
            ),
            Curve(xs, used, "negative", word=self.tr("target 0:  p")),
        ]
        view = (-0.04, 1.2) if items.squeeze else (-1.0, 2.0)
        self.plot.set_scene(Scene((low, high), view, curves, zones, dots), items.step / 5)
        item, cost = items.items[items.chosen], float(found.losses[items.chosen])
        words = self.tr("loss {0}").format(numeral(cost, ".3f"))
        told = self.tr("item {0}, prediction {1}, target {2}, loss {3}").format(
            items.chosen + 1, numeral(item.pred, ".2f"), item.target, numeral(cost, ".3f")
        )
        self.plot.set_point(item.pred, cost, words, told, rightwards=item.target == 1)  # away from the curve
        self._plot_card.set_sub(self.tr("item {0}, target {1}").format(items.chosen + 1, item.target))

    def _suggest(self) -> str:
        if self.items.squeeze:
            return self.tr(
                "Try: drag a prediction to an end. Its loss hardly moves there any more: the next page shows why."
            )
        if self.items.items[2:] != BOOK[2:]:
            return self.tr("Try: make a wrong item less wrong. Only the loss sees it, until it is right.")
        return self.tr(
            "Try: move item 3 from 0.20 to 0.45. It is still wrong, so no more answers are right. "
            "The loss sees that it is less wrong."
        )

    def _explain(self) -> str:
        items, found = self.items, self.items.found
        if items.squeeze:
            return self.tr(
                "Sigmoid squeezes every number between 0 and 1 first. However far a prediction goes, its loss stays "
                "between 0 and 1, and moving the right way always helps a little."
            )
        below = found.below_zero
        if not len(below):
            return self.tr(
                "Each loss is the distance to the target. It moves with every prediction, while right answers only "
                "jump at 0.5. Now drag one past its target: above 1 for target 1, below 0 for target 0."
            )
        item, cost = items.items[int(below[0])], float(found.losses[below[0]])
        sentence = self.tr(
            "Item {0} says {1} for target {2} and costs {3}: less than a perfect answer."
        ).format(int(below[0]) + 1, numeral(item.pred, ".2f"), item.target, numeral(cost, ".2f"))
        if not found.right.all():
            return f"{sentence} " + self.tr(
                "It pays for wrong items, and going on for ever pays more. Try with sigmoid."
            )
        return f"{sentence} " + self.tr(
            "The loss can fall for ever without a better answer. Try with sigmoid."
        )


PANEL = PanelSpec(
    id="mnist_loss",
    place="gradients.mnist_loss",
    title=lambda: QCoreApplication.translate("MnistLossPanel", "mnist_loss, item by item"),
    build=MnistLossPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
