"""Stage Backward: the gradient as the mean over the batch, and what the chosen image has added to it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot

from mnist_desktop.lab.dissect.backward import hidden_share, linear_share, unit_slopes
from mnist_desktop.lab.dissect.batch import column_of
from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.panels.training.inside.stage_view import StageView, cell_name, weights_name, weights_shape
from mnist_desktop.ui.code_lines import CodeLine
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.numerals import brief, numeral, signed, tone
from mnist_desktop.ui.qimage import strongest


class BackwardView(StageView):
    """The image, its share, and the gradient of the whole batch."""

    def __init__(self) -> None:
        super().__init__()
        parts = [MapPart("x", "ink"), MapPart("share", sign="→"), MapPart("grad", sign="Σ")]
        self._maps = MapRow(parts, "backwardMaps")
        one = [("", "x"), ("×", "slope"), ("÷", "count"), ("=", "share"), ("Σ", "grad")]
        self._one = FigureRow(one, "backwardOne")
        sums = [MapPart("kept"), MapPart("new", sign="+"), MapPart("grad", sign="=")]
        self._sum = MapRow(sums, "backwardSum")
        self._total = FigureRow([("", "kept"), ("+", "new"), ("=", "grad")], "backwardTotal")
        self.column.addWidget(self._maps, 1)
        self.column.addWidget(self._sum, 1)
        self.column.addWidget(self._one)
        self.column.addWidget(self._total)
        self.column.addStretch(0)
        self._maps.asked.connect(self._cell_asked)
        self._sum.asked.connect(self._cell_asked)
        self._one.asked.connect(self._asked)
        self._total.asked.connect(self._asked)
        self._share: np.ndarray | None = None
        self._cell: tuple[int, int] | None = None
        self._chosen = False  # by the student

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the call and what it fills."""
        shape = weights_shape(scene)
        return [CodeLine("loss.backward()", f"{weights_name(scene)}.grad {shape}")]

    def story(self, scene: Scene) -> str:
        """Return what a gradient is made of."""
        if scene.kind == "other":
            return self.tr(
                "The gradient of each filter is exact. An image's own share is left out: batch norm mixes the images "
                "of a batch, so no image has a share of its own."
            )
        words = self.tr(
            "The loss is a mean over {0} images, so its gradient is one too: each image adds its pixels times "
            "the slope of its own loss. Choose images at the left and compare: sure ones add next to nothing."
        )
        return words.format(scene.count)

    def draw(self, scene: Scene) -> None:
        """Draw the image, its share and the gradient."""
        assert scene.param.grad is not None and scene.slopes is not None
        grad, i = scene.map(scene.param.grad), scene.position
        share = self._share = self._share_of(scene)
        kept = scene.param.kept
        self._maps.setVisible(kept is None)
        self._one.setVisible(kept is None)
        for part in (self._sum, self._total):
            part.setVisible(kept is not None)
        ink = self.tr("0 to {0}").format(f"{scene.full:g}")
        self._maps.set_map("x", (scene.x.reshape(28, 28), scene.full), f"xb[{i}]", ink)
        own = 0.0 if share is None else strongest(share)
        title = self.tr("its share") if share is not None else self.tr("no share of its own")
        self._maps.set_map("share", (share, own), title, f"± {brief(own)}" if share is not None else "")
        m = strongest(grad)
        self._maps.set_map("grad", (grad, m), self.tr("all {0}: grad").format(scene.count), f"± {brief(m)}")
        inside = self._cell is not None and self._cell[0] < grad.shape[0] and self._cell[1] < grad.shape[1]
        if not (self._chosen and inside):
            strength = np.abs(np.nan_to_num(grad))
            if share is not None and share.any():
                strength *= share != 0  # where this image has a say
            self._cell = divmod(int(np.argmax(strength)), grad.shape[1])
        assert self._cell is not None
        self._maps.mark(*self._cell)
        if kept is not None:
            self._show_sum(scene.map(kept), grad)
        self._show_one(scene, grad)

    def _show_sum(self, kept: np.ndarray, grad: np.ndarray) -> None:
        """Show what .grad held when Backward began, what it added, and the sum; all on one scale."""
        assert self._cell is not None
        new = grad - kept
        m = strongest(np.stack([kept, new, grad]))
        scale = f"± {brief(m)}"
        self._sum.set_map("kept", (kept, m), self.tr(".grad before"), scale)
        self._sum.set_map("new", (new, m), self.tr("this batch"), scale)
        self._sum.set_map("grad", (grad, m), self.tr(".grad now"), scale)
        self._sum.mark(*self._cell)

    def _share_of(self, scene: Scene) -> np.ndarray | None:
        if scene.kind == "other" or scene.slopes is None:
            return None
        slope = scene.slopes[scene.position]
        if scene.kind == "linear":
            return scene.map(linear_share(scene.x, slope, scene.count))
        return scene.map(hidden_share(scene.x, slope, scene.layers, scene.count))

    def _show_one(self, scene: Scene, grad: np.ndarray) -> None:
        assert self._cell is not None and scene.slopes is not None
        total = float(grad[self._cell])
        figures = {"grad": Figure(f"{cell_name(scene, *self._cell)} grad", signed(total), tone(total))}
        if self._share is not None:
            slope, share = self._slope(scene), float(self._share[self._cell])
            row, column = self._cell
            caption = self.tr("slope of its loss") if scene.kind == "linear" else self.tr("slope at the unit")
            figures |= {
                "x": Figure(
                    f"xb[{scene.position}, {column_of(row, column)}]", numeral(self._pixel(scene), ".4f")
                ),
                "slope": Figure(caption, signed(slope), tone(slope)),
                "count": Figure(self.tr("images"), str(scene.count)),
                "share": Figure(self.tr("its share there"), signed(share), tone(share)),
            }
        if scene.param.kept is not None:
            kept = float(scene.map(scene.param.kept)[self._cell])
            sums = {
                "kept": Figure(self.tr(".grad before"), signed(kept), tone(kept)),
                "new": Figure(self.tr("this batch"), signed(total - kept), tone(total - kept)),
                "grad": figures["grad"],
            }
            self._total.set_figures(sums)
        self._one.set_figures(figures)

    def _pixel(self, scene: Scene) -> float:
        """Return the pixel that meets the weight."""
        assert self._cell is not None
        return float(scene.x[column_of(*self._cell)])

    @staticmethod
    def _slope(scene: Scene) -> float:
        """Return how the image's loss rises with what the weight leads to: a prediction, or a hidden unit."""
        assert scene.slopes is not None
        if scene.kind == "linear":
            return float(scene.slopes[scene.position, scene.output])
        return float(unit_slopes(scene.x, scene.slopes[scene.position], scene.layers)[scene.unit])

    @Slot(str, int, int)
    def _cell_asked(self, key: str, row: int, column: int) -> None:
        scene = self.seen
        assert scene.param.grad is not None
        if key == "x" and scene.kind == "other":
            return  # a pixel is no cell of a filter
        self._cell, self._chosen = (row, column), True
        self._show_one(scene, scene.map(scene.param.grad))
        if key not in ("kept", "new"):
            key = "grad" if key == "grad" or self._share is None else "share"
        for figures in (self._one, self._total):
            figures.set_chosen(key)
        self._asked(key)

    @Slot(str)
    def _asked(self, key: str) -> None:
        self.asked.emit(self._told(self.seen, key))

    def _told(self, scene: Scene, key: str) -> str:
        assert self._cell is not None and scene.slopes is not None and scene.param.grad is not None
        row, column = self._cell
        total = float(scene.map(scene.param.grad)[self._cell])
        if scene.param.kept is not None:
            kept = float(scene.map(scene.param.kept)[self._cell])
            words = self.tr("At row {0}, column {1} .grad held {2} when Backward began; the {3} images of this batch "
                            "add {4}, and it is {5}. backward() only ever adds.")  # fmt: skip
            return words.format(row, column, signed(kept), scene.count, signed(total - kept), signed(total))
        if key == "count":
            return self.tr("The loss is the mean of {0} losses, so each image counts one {0}th.").format(
                scene.count
            )
        if key == "grad":
            way = self.tr("raise") if total > 0 else self.tr("lower") if total < 0 else self.tr("not change")
            words = self.tr("The shares of all {0} images at row {1}, column {2}, added up: {3}. A little more of this "
                            "weight would {4} the loss.")  # fmt: skip
            return words.format(scene.count, row, column, signed(total), way)
        slope = float(scene.slopes[scene.position, scene.output])
        if key == "x":
            return self.tr("Pixel {0} of the image, as the model gets it: {1}. Where the paper is blank it is 0, and "
                           "the image has no share.").format(column_of(row, column),
                                                             numeral(self._pixel(scene), ".4f"))  # fmt: skip
        if key == "slope" and scene.kind == "hidden":
            return self.tr("How fast the loss of this image rises with unit {0}: the slopes of the predictions times "
                           "the weights that lead to them, {1}; 0 where the ReLU put out 0.").format(
                               scene.unit, signed(self._slope(scene)))  # fmt: skip
        if key == "slope":
            assert scene.batch.probs is not None
            p = float(scene.batch.probs[scene.position, scene.output])
            return self.tr("How fast the loss of this image rises with its prediction: {0}, from p = {1}. On the "
                           "flat ends of the sigmoid it is nearly 0.").format(signed(slope), brief(p))  # fmt: skip
        assert self._share is not None
        x, share = self._pixel(scene), float(self._share[self._cell])
        if scene.kind == "linear":
            return self.tr("{0} (pixel) × {1} (slope) / {2} = {3}, of {4} from the whole batch.").format(
                brief(x), signed(slope), scene.count, signed(share), signed(total)
            )
        if not float(scene.layers.sums(scene.x)[scene.unit]) > 0:
            return self.tr(
                "The ReLU put out 0 for this image, so nothing of its loss reaches unit {0}."
            ).format(scene.unit)
        weight = float(scene.layers.w2[scene.output, scene.unit])
        if not scene.task.is_pair:
            words = self.tr(
                "{0} (pixel) × slopes of all ten predictions through their weights / {1} = {2}, of {3}."
            )
            return words.format(brief(x), scene.count, signed(share), signed(total))
        return self.tr(
            "{0} (pixel) × {1} (slope) × {2} (weight of unit {3}) / {4} = {5}, of {6} from all."
        ).format(
            brief(x), signed(slope), signed(weight), scene.unit, scene.count, signed(share), signed(total)
        )
