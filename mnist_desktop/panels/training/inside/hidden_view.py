"""Stage Predict of ``simple_net``: hidden units as weight images, what each makes of an image, and no ReLU."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from mnist_desktop.lab.dissect.predict import Terms, terms
from mnist_desktop.panels.training.inside.scene import LOOKED, Scene
from mnist_desktop.panels.training.inside.stage_view import StageView, cell_name
from mnist_desktop.ui.code_lines import CodeLine
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.map_mosaic import MapMosaic
from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.numerals import brief, numeral, signed, tone
from mnist_desktop.ui.qimage import strongest
from mnist_desktop.ui.segments import Segments


class HiddenView(StageView):
    """At the left all units; at the right the chosen one on the image; below its way to the prediction."""

    def __init__(self) -> None:
        super().__init__()
        self._image, self._drawing = self.tr("Batch image"), self.tr("The drawing")
        self._of = Segments([self._image, self._drawing], self.tr("What the units look at"), "hiddenOf")
        self._with, self._without = self.tr("ReLU"), self.tr("Without")
        self._relu = Segments([self._with, self._without], self.tr("Between the layers"), "hiddenRelu")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._of)
        head.addStretch(1)
        head.addWidget(self._relu)
        self._units = MapMosaic(self.tr("Hidden units"))
        self._units.setObjectName("hiddenUnits")
        self._maps = MapRow([MapPart("w"), MapPart("xw", sign="→")], "hiddenMaps")
        pictures = QHBoxLayout()
        pictures.setSpacing(16)
        pictures.addWidget(self._units, 2)
        pictures.addWidget(self._maps, 3)
        parts = [("", "sum"), ("→", "unit"), ("×", "weight"), ("+", "others"), ("=", "pred")]
        self._way = FigureRow(parts, "hiddenWay")
        self.column.addLayout(head)
        self.column.addLayout(pictures, 1)
        self.column.addWidget(self._way)
        self._units.chosen.connect(self.unit_chosen)
        self._maps.asked.connect(self._cell_asked)
        self._way.asked.connect(self._asked)
        self._of.current_changed.connect(self._changed)
        self._relu.current_changed.connect(self._changed)
        self._terms: Terms | None = None

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the two layers; without the ReLU the one they are."""
        n, k = scene.count, scene.task.outputs
        if self._relu.current == self._without:
            line = "preds = xb @ (w1 @ w2) + (b1 @ w2 + b2)"
            return [CodeLine(line, f"[784, 30] @ [30, {k}] → [784, {k}]")]
        return [
            CodeLine("h = (xb @ w1 + b1).relu()", f"[{n}, 784] @ [784, 30] → [{n}, 30]"),
            CodeLine("preds = h @ w2 + b2", f"[{n}, 30] @ [30, {k}] → [{n}, {k}]"),
        ]

    def story(self, scene: Scene) -> str:
        """Return what hidden units are."""
        if self._relu.current == self._without:
            return self.tr(
                "Without the ReLU two layers of weights multiply into one: 30 units are no more than a single weight "
                "image. That is why there has to be something that is not linear between them."
            )
        dead = int(scene.dead.sum())
        words = self.tr(
            "Each of the 30 units is a linear model of its own; the ReLU lets only sums above 0 through. {0} of "
            "them are dead: struck out, 0 for {1}, so they learn nothing from it."
        )
        looked = (
            self.tr("the whole batch") if scene.count <= LOOKED else self.tr("its first {0}").format(LOOKED)
        )
        return words.format(dead, looked)

    # -- drawing -------------------------------------------------------------------------------------------

    def _x(self, scene: Scene) -> np.ndarray:
        if self._of.current == self._drawing and scene.drawing is not None:
            return np.asarray(scene.rows(scene.drawing[None])[0])
        return scene.x

    def draw(self, scene: Scene) -> None:
        """Draw the units, the chosen one and its way."""
        self._of.setEnabled(scene.drawing is not None)
        if scene.drawing is None:
            self._of.set_current(self._image)
        layers, x, unit, k = scene.layers, self._x(scene), scene.unit, scene.output
        self.note("dead", int(scene.dead.sum()))
        maps = scene.spec.unfold(layers.w1)
        self._units.set_maps(maps, strongest(maps))
        self._units.set_struck(np.flatnonzero(scene.dead).tolist())
        self._units.set_index(unit)
        if self._relu.current == self._without:
            w, b = layers.collapsed()
            self._show_terms(x, w[k], float(b[k]), self.tr("all 30 as one"))
            found = self._terms
            assert found is not None
            real = float(layers.preds(x)[k])
            self._way.set_figures({
                "sum": self._figure(self.tr("x · (w1 @ w2)"), found.total),
                "others": self._figure("b1 @ w2 + b2", found.bias),
                "pred": self._figure(self.tr("without; {0} with").format(signed(real)), found.pred),
            })  # fmt: skip
            return
        self._show_terms(x, layers.w1[unit], float(layers.b1[unit]), self.tr("unit {0}").format(unit))
        h = layers.activations(x)  # [H]
        pred, weight = float(layers.preds(x)[k]), float(layers.w2[k, unit])
        assert self._terms is not None and scene.batch.preds is not None
        if x is scene.x:
            pred = float(scene.batch.preds[scene.position, k])
        self._way.set_figures({
            "sum": self._figure("x · w + b", self._terms.pred),
            "unit": Figure(
                f"h[{unit}]" if "no_relu" in scene.faults else f"ReLU: h[{unit}]",
                brief(float(h[unit])) if h[unit] >= 0 else signed(float(h[unit])),
            ),
            "weight": self._figure(f"w2[{unit}]", weight),
            "others": self._figure(self.tr("29 others, b2"), pred - float(h[unit]) * weight),
            "pred": self._figure(self.tr("prediction"), pred),
        })  # fmt: skip

    def _show_terms(self, x: np.ndarray, w: np.ndarray, bias: float, title: str) -> None:
        found = self._terms = terms(x, w, bias)
        grid, products = w.reshape(28, 28), found.products.reshape(28, 28)
        self._maps.set_map("w", (grid, None), title, f"± {brief(strongest(grid))}")
        self._maps.set_map("xw", (products, None), self.tr("x × w"), f"± {brief(strongest(products))}")

    @staticmethod
    def _figure(caption: str, value: float) -> Figure:
        return Figure(caption, signed(value), tone(value))

    # -- asking --------------------------------------------------------------------------------------------

    @Slot(str)
    def _changed(self, option: str) -> None:
        self.draw(self.seen)
        self._way.set_chosen("")
        if option == self._without:
            self.note("collapsed", True)
        self.asked.emit("")

    @Slot(str, int, int)
    def _cell_asked(self, key: str, row: int, column: int) -> None:
        found, place = self._terms, row * 28 + column
        assert found is not None
        self._way.set_chosen("")
        w, xw = float(found.w[place]), float(found.products[place])
        name = "(w1 @ w2)" if self._relu.current == self._without else cell_name(self.seen, row, column)
        if key == "w":
            self.asked.emit(
                self.tr("{0} = {1}, at row {2}, column {3} of every image.").format(
                    name, signed(w), row, column
                )
            )
        else:
            pixel = numeral(float(found.x[place]), ".4f")
            self.asked.emit(
                self.tr("{0} (pixel) × {1} = {2}: one of 784 terms of the sum.").format(
                    pixel, signed(w), signed(xw)
                )
            )

    @Slot(str)
    def _asked(self, key: str) -> None:
        found, scene = self._terms, self.seen
        assert found is not None
        unit, without = scene.unit, self._relu.current == self._without
        x = self._x(scene)
        h = scene.layers.activations(x)
        lit = int((h > 0).sum())
        answers = {
            "sum": self.tr("784 products, {0} of them from ink, give {1}; with the bias {2} that is {3}.")
            .format(found.inked, signed(found.total), signed(found.bias), signed(found.pred)),
            "unit": self.tr("max(0, {0}) = {1}. {2} of the 30 units are above 0 for this image.")
            .format(signed(found.pred), brief(float(h[unit])), lit),
            "weight": self.tr("How unit {0} votes when it is lit: a parameter of the second layer.").format(unit),
            "others": self.tr("The other units, each times its own weight of the second layer, and the bias b2."),
            "pred": self.tr("The sum over all 30 units of h × w2, and b2: the second layer is a linear model of the "
                            "hidden units."),
        }  # fmt: skip
        if without:
            answers |= {
                "others": self.tr("Both biases in one: b1 goes through w2 like any hidden unit, b2 is added."),
                "pred": self.tr("What one linear layer says. With the ReLU, units that are off say nothing: that "
                                "makes the difference."),
            }  # fmt: skip
        self.asked.emit(answers[key])
