"""Stage Predict of a model that is not taken apart: what is exact is shown, what is left out is said."""

from __future__ import annotations

from PySide6.QtCore import Slot

from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.panels.training.inside.stage_view import StageView
from mnist_desktop.ui.code_lines import CodeLine
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.numerals import brief, signed, tone
from mnist_desktop.ui.qimage import strongest


class OtherView(StageView):
    """The image, a filter and the recorded prediction."""

    def __init__(self) -> None:
        super().__init__()
        self._maps = MapRow([MapPart("x", "ink"), MapPart("w", sign="∗")], "otherMaps")
        self._pred = FigureRow([("", "pred")], "otherPred")
        self.column.addWidget(self._maps, 1)
        self.column.addWidget(self._pred)
        self.column.addStretch(0)
        self._maps.asked.connect(self._cell_asked)
        self._pred.asked.connect(self._asked)

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the call of the model."""
        return [
            CodeLine("preds = model(xb)", f"[{scene.count}, 784] → [{scene.count}, {scene.task.outputs}]")
        ]

    def story(self, scene: Scene) -> str:
        """Return what is left out."""
        return self.tr(
            "The first layer slides each filter over the image: 25 products and their sum at every second place. What "
            "follows, batch norm and a second layer of filters, is left out here; the prediction is the real one."
        )

    def draw(self, scene: Scene) -> None:
        """Draw the image, the filter and the prediction."""
        w, i, k = scene.map(scene.param.met), scene.position, scene.output
        assert scene.batch.preds is not None
        pred = float(scene.batch.preds[i, k])
        ink = self.tr("0 to {0}").format(f"{scene.full:g}")
        self._maps.set_map("x", (scene.x.reshape(28, 28), scene.full), f"xb[{i}]", ink)
        title = self.tr("filter {0}").format(scene.unit)
        self._maps.set_map("w", (w, None), title, f"± {brief(strongest(w))}")
        name = f"preds[{i}]" if scene.task.is_pair else f"preds[{i}, {k}]"
        self._pred.set_figures({"pred": Figure(name, signed(pred), tone(pred))})

    @Slot(str, int, int)
    def _cell_asked(self, key: str, row: int, column: int) -> None:
        if key == "x":
            words = self.tr(
                "{0}: the pixel in row {1}, column {2}. Several places of the sliding filter meet it."
            )
            self.asked.emit(words.format(brief(float(self.seen.x[row * 28 + column])), row, column))
        else:
            value = float(self.seen.map(self.seen.param.met)[row, column])
            words = self.tr("{0} of the filter's 25 weights: it meets pixels all over the image.")
            self.asked.emit(words.format(signed(value)))

    @Slot(str)
    def _asked(self, key: str) -> None:
        self.asked.emit(self.tr("As the model recorded it: filters, batch norm, ReLU twice, then 1568 numbers times "
                                "their weights."))  # fmt: skip
