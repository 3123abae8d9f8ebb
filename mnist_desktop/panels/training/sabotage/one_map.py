"""Two linear layers are one: their product as a 28 × 28 map, and its output beside the model's own."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.lab.dissect.batch import rows
from mnist_desktop.lab.dissect.hidden import Layers
from mnist_desktop.lab.dissect.predict import terms
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.numerals import brief, numeral, tone
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.qimage import strongest


class OneMap(QWidget):
    """The collapsed matrix of ``simple_net`` without its ReLU, on the first image of the batch.

    Hidden unless the run has such a model.

    Attributes
    ----------
    apart : float or None
        How far the one map's output is from the model's; None while nothing is shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.apart: float | None = None
        card = Card(self.tr("Two linear layers are one"), "w1 @ w2")
        self._maps = MapRow([MapPart("w"), MapPart("x", "ink", "·"), MapPart("xw", sign="=")], "oneMap")
        self._maps.setFixedHeight(190)
        self._figures = FigureRow([("", "two"), ("=", "one"), ("", "apart")], "oneMapFigures")
        self._words = Paragraph(0.95, "text")
        card.body.addWidget(self._maps)
        card.body.addWidget(self._figures)
        card.body.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._figures.asked.connect(self._asked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_record(self, record: StepRecord | None) -> None:
        """Show the product of the layers as the batch of a step met them."""
        there = record is not None and record.config.model == "simple_net" and record.config.no_relu
        self.setVisible(there)
        self.apart = None
        if record is None or not there:
            return
        batch = record.batch
        if batch is None or batch.preds is None:
            self._words.setText(
                self.tr("Take a step: then there is an image, and what the two layers say of it.")
            )
            for part in (self._maps, self._figures):
                part.hide()
            return
        column = 0 if record.config.task.is_pair else int(batch.labels[0])
        w, b = Layers.of(record).collapsed()  # [K, 784], [K]
        found = terms(rows(batch.images[:1], record.hyper.raw_pixels)[0], w[column], float(b[column]))
        own = float(batch.preds[0, column])
        self.apart = abs(found.pred - own)
        for part in (self._maps, self._figures):
            part.show()
        self._draw(found.w.reshape(28, 28), found.x.reshape(28, 28), found.products.reshape(28, 28))
        self._figures.set_figures({
            "two": Figure(self.tr("the two layers"), numeral(own, "+.6f"), tone(own)),
            "one": Figure(self.tr("the one map"), numeral(found.pred, "+.6f"), tone(found.pred)),
            "apart": Figure(self.tr("apart"), brief(self.apart)),
        })  # fmt: skip
        self._asked("apart")

    def _draw(self, w: np.ndarray, x: np.ndarray, products: np.ndarray) -> None:
        self._maps.set_map("w", (w, None), self.tr("w1 @ w2, as one map"), f"± {brief(strongest(w))}")
        self._maps.set_map("x", (x, float(max(x.max(), 1.0))), self.tr("first image"), "")
        self._maps.set_map("xw", (products, None), self.tr("x × w"), f"± {brief(strongest(products))}")

    def _asked(self, key: str) -> None:
        self._words.setText(
            {
                "two": self.tr("What the model itself says of the first image of the batch: PyTorch’s own number, "
                               "through both layers."),
                "one": self.tr("x · (w1 @ w2), and both biases in one: b1 @ w2 + b2. One matrix of 784 weights."),
                "apart": self.tr("The same but for rounding in the last digits of a float32: without a ReLU, 30 hidden "
                                 "units can say nothing that a single map could not."),
            }[key]
        )  # fmt: skip
