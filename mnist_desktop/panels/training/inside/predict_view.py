"""Stage Predict of a linear model: one row of xb times one column of the weights, pixel by pixel."""

from __future__ import annotations

from PySide6.QtCore import Slot

from mnist_desktop.lab.dissect.batch import column_of
from mnist_desktop.lab.dissect.predict import Terms, terms
from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.panels.training.inside.stage_view import StageView, cell_name
from mnist_desktop.ui.code_lines import CodeLine
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.numerals import brief, numeral, signed, tone
from mnist_desktop.ui.qimage import strongest


class PredictView(StageView):
    """x, w and x·w as maps; the sum, the bias and the prediction below."""

    def __init__(self) -> None:
        super().__init__()
        self._maps = MapRow(
            [MapPart("x", "ink"), MapPart("w", sign="×"), MapPart("xw", sign="=")], "predictMaps"
        )
        self._sum = FigureRow([("", "sum"), ("+", "bias"), ("=", "pred")], "predictSum")
        self.column.addWidget(self._maps, 1)
        self.column.addWidget(self._sum)
        self.column.addStretch(0)
        self._maps.asked.connect(self._cell_asked)
        self._sum.asked.connect(self._asked)
        self._terms: Terms | None = None

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the matrix product."""
        k, n = scene.task.outputs, scene.count
        return [CodeLine("preds = xb @ w + b", f"[{n}, 784] @ [784, {k}] + [{k}] → [{n}, {k}]")]

    def story(self, scene: Scene) -> str:
        """Return what a row times a column is."""
        words = self.tr(
            "Row {0} of xb times column {1} of w, pixel by pixel; the sum of the 784 products and the bias is "
            "preds[{0}]. Press a pixel to read its product."
        )
        return words.format(scene.position, scene.unit)

    def draw(self, scene: Scene) -> None:
        """Draw the three maps and the sum."""
        w = scene.map(scene.param.met)
        found = self._terms = terms(scene.x, w.reshape(-1), scene.bias)
        products = found.products.reshape(28, 28)
        i, m = scene.position, strongest(w)
        ink = self.tr("0 to {0}").format(f"{scene.full:g}")
        self._maps.set_map("x", (scene.x.reshape(28, 28), scene.full), f"xb[{i}]", ink)
        self._maps.set_map("w", (w, m), f"w[:, {scene.unit}]", f"± {brief(m)}")
        self._maps.set_map("xw", (products, None), self.tr("x × w"), f"± {brief(strongest(products))}")
        assert scene.batch.preds is not None
        recorded = float(scene.batch.preds[i, scene.unit])
        self._sum.set_figures({
            "sum": Figure(self.tr("sum of x × w"), signed(found.total), tone(found.total)),
            "bias": Figure("b", signed(found.bias), tone(found.bias)),
            "pred": Figure(f"preds[{i}]", signed(recorded), tone(recorded)),
        })  # fmt: skip

    @Slot(str, int, int)
    def _cell_asked(self, key: str, row: int, column: int) -> None:
        found, scene = self._terms, self.seen
        assert found is not None
        self._sum.set_chosen("")
        place, i = column_of(row, column), scene.position
        x, w, xw = float(found.x[place]), float(found.w[place]), float(found.products[place])
        value = int(scene.batch.images[i][row, column])
        self.asked.emit({
            "x": self.tr("xb[{0}, {1}] = {2} / 255 = {3}: row {4}, column {5} of the image.")
            .format(i, place, value, numeral(value / 255, ".4f"), row, column),
            "w": self.tr("{0} = {1} is a parameter: it began random, and every step so far has moved it. It meets "
                         "the pixel in row {2}, column {3} of every image.")
            .format(cell_name(scene, row, column), signed(w), row, column),
            "xw": self.tr("{0} × {1} = {2}: x × w in row {3}, column {4}, one of the 784 terms of the sum.")
            .format(numeral(x, ".4f"), signed(w), signed(xw), row, column),
        }[key])  # fmt: skip

    @Slot(str)
    def _asked(self, key: str) -> None:
        found, scene = self._terms, self.seen
        assert found is not None and scene.batch.preds is not None
        recorded = float(scene.batch.preds[scene.position, scene.unit])
        up = float(found.products[found.products > 0].sum())
        self.asked.emit({
            "sum": self.tr("784 products, {0} of them from ink: where the paper is blank, x is 0 and the weight has no "
                           "say. Those above 0 add up to {1}, those below to {2}.")
            .format(found.inked, signed(up), signed(found.total - up)),
            "bias": self.tr("b[{0}] is one number for all images: what the model says of blank paper. Every step "
                            "moves it, as it moves the weights.").format(scene.unit),
            "pred": self.tr("{0} + ({1}) = {2}. Above 0 it says {3}, below {4}. PyTorch adds in float32: {5} recorded.")
            .format(signed(found.total), signed(found.bias), signed(found.pred), scene.task.digits[0],
                    scene.task.digits[1], numeral(recorded, "+.6f"))
            if scene.task.is_pair
            else self.tr("{0} + ({1}) = {2}: the larger, the more it is a {3}. PyTorch adds in float32: {4} recorded.")
            .format(signed(found.total), signed(found.bias), signed(found.pred), scene.unit,
                    numeral(recorded, "+.6f")),
        }[key])  # fmt: skip
