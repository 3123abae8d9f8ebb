"""Stage Zero: the gradient is forgotten; what the next backward would add to if it were not."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot

from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.panels.training.inside.stage_view import StageView, weights_name, weights_shape
from mnist_desktop.ui.code_lines import CodeLine
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.numerals import brief, signed, tone
from mnist_desktop.ui.qimage import strongest


class ZeroView(StageView):
    """The gradient of this step, that of the same images again, and the sum that a forgotten zero would leave."""

    def __init__(self) -> None:
        super().__init__()
        self._maps = MapRow(
            [MapPart("first"), MapPart("again", sign="+"), MapPart("both", sign="=")], "zeroMaps"
        )
        self._one = FigureRow([("", "first"), ("+", "again"), ("=", "both"), ("", "zeroed")], "zeroOne")
        self.column.addWidget(self._maps, 1)
        self.column.addWidget(self._one)
        self.column.addStretch(0)
        self._maps.asked.connect(self._cell_asked)
        self._one.asked.connect(self._asked)
        self._again: np.ndarray | None = None
        self._of: object = None
        self._cell: tuple[int, int] | None = None

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the forgetting."""
        return [CodeLine(f"{weights_name(scene)}.grad.zero_()", f"{weights_shape(scene)} → 0")]

    def story(self, scene: Scene) -> str:
        """Return what zeroing is for."""
        if scene.kind == "other" or self._again is None:
            return self.tr(
                "backward() adds to .grad what is already there, so each step must forget the gradient it used. "
                "The second backward is shown for the linear model and the simple net, with up to 2048 images."
            )
        return self.tr(
            "backward() adds to .grad what is already there. Here the same images went backwards once more, after the "
            "step: without Zero, .grad would hold the sum, and the next step would be nearly twice as long."
        )

    def draw(self, scene: Scene) -> None:
        """Draw the gradients; the second is worked out once for each step."""
        if self._of is not scene.record:
            self._of, self._again = scene.record, self._second(scene)
        grad = scene.param.grad
        assert grad is not None
        first = scene.map(grad)
        again = None if self._again is None else scene.map(self._again)
        both = None if again is None else first + again
        m = strongest(first if both is None else np.stack([first, both]))
        scale = f"± {brief(m)}"
        self._maps.set_map("first", (first, m), self.tr("grad of this step"), scale)
        self._maps.set_map("again", (again, m), self.tr("the same images again"), scale)
        self._maps.set_map("both", (both, m), self.tr(".grad without Zero"), scale)
        if self._cell is None or not (self._cell[0] < first.shape[0] and self._cell[1] < first.shape[1]):
            place = int(np.argmax(np.abs(np.nan_to_num(first))))
            self._cell = divmod(place, first.shape[1])
        self._maps.mark(*self._cell)
        figures = {"first": self._figure(self.tr("this step"), float(first[self._cell]))}
        if again is not None and both is not None:
            figures["again"] = self._figure(self.tr("again"), float(again[self._cell]))
            figures["both"] = self._figure(self.tr("without Zero"), float(both[self._cell]))
        left = float(first[self._cell]) if scene.record.hyper.forget_zero else 0.0
        figures["zeroed"] = Figure(self.tr(".grad now"), signed(left) if left else "0", tone(left))
        self._one.set_figures(figures)

    @staticmethod
    def _figure(caption: str, value: float) -> Figure:
        return Figure(caption, signed(value), tone(value))

    @staticmethod
    def _second(scene: Scene) -> np.ndarray | None:
        if scene.kind == "other":
            return None
        from mnist_desktop.lab.dissect.again import gradient_again  # torch has loaded: there is a record

        return gradient_again(scene.record, scene.spec.param)

    @Slot(str, int, int)
    def _cell_asked(self, key: str, row: int, column: int) -> None:
        self._cell = (row, column)
        self.draw(self.seen)
        self._one.set_chosen(key)
        self._asked(key)

    @Slot(str)
    def _asked(self, key: str) -> None:
        row, column = self._cell or (0, 0)
        where = self.tr("row {0}, column {1}").format(row, column)
        self.asked.emit({
            "first": self.tr("The gradient at {0}, as Backward filled it in. The step has used it.").format(where),
            "again": self.tr("The same images with the new weights: nearly the same gradient at {0}, a little "
                             "smaller where the step has helped.").format(where),
            "both": self.tr("First plus again: backward() only ever adds. The step would take it for one gradient."),
            "zeroed": self.tr("It stays: nobody has emptied .grad, so the next backward adds to it.")
            if "forget_zero" in self.seen.faults
            else self.tr("Zero empties .grad, so the next backward starts from nothing. In the app it is None "
                         "until then, as PyTorch does it today."),
        }[key])  # fmt: skip
