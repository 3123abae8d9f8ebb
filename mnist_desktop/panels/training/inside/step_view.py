"""Stage Step: old weights, what the step adds, new weights; any of them pixel by pixel."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot

from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.panels.training.inside.stage_view import StageView, cell_name, weights_name, weights_shape
from mnist_desktop.ui.code_lines import CodeLine
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.numerals import brief, signed, tone
from mnist_desktop.ui.qimage import strongest


class StepView(StageView):
    """Three maps, and the same sum for one weight."""

    def __init__(self) -> None:
        super().__init__()
        self._maps = MapRow([MapPart("old"), MapPart("move", sign="+"), MapPart("new", sign="=")], "stepMaps")
        self._one = FigureRow(
            [("", "old"), ("−", "lr"), ("+", "uphill"), ("×", "grad"), ("=", "new")], "stepOne"
        )
        self.column.addWidget(self._maps, 1)
        self.column.addWidget(self._one)
        self.column.addStretch(0)
        self._maps.asked.connect(self._cell_asked)
        self._one.asked.connect(self._asked)
        self._cell = (0, 0)
        self._chosen = False

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the update."""
        shape = weights_shape(scene)
        name = weights_name(scene)
        return [CodeLine(f"{name} -= lr * {name}.grad", f"{shape} -= [ ] * {shape}")]

    def story(self, scene: Scene) -> str:
        """Return which way the weights go."""
        return self.tr(
            "Every weight goes against its gradient, by the learning rate times it. A step is small: the middle "
            "map has a scale of its own, the outer two share one. Press a pixel to follow its weight."
        )

    def draw(self, scene: Scene) -> None:
        """Draw old, move and new, and the weight that moves most unless one was chosen."""
        param = scene.param
        assert param.update is not None and param.before is not None
        old, move, new = (scene.map(a) for a in (param.before, param.update, param.value))
        m, own = max(strongest(old), strongest(new)), strongest(move)
        self._maps.set_map("old", (old, m), self.tr("old"), f"± {brief(m)}")
        moved = "+ lr × grad" if "wrong_sign" in scene.faults else "− lr × grad"
        self._maps.set_map("move", (move, own), moved, f"± {brief(own)}")
        self._maps.set_map("new", (new, m), self.tr("new"), f"± {brief(m)}")
        if not self._chosen or not (self._cell[0] < old.shape[0] and self._cell[1] < old.shape[1]):
            place = int(np.argmax(np.abs(np.nan_to_num(move))))
            self._cell = divmod(place, move.shape[1])
        self._maps.mark(*self._cell)
        self._show_one(scene)

    def _values(self, scene: Scene) -> dict[str, float]:
        param = scene.param
        assert param.before is not None and param.grad is not None
        arrays = {"old": param.before, "grad": param.grad, "new": param.value}
        return {key: float(scene.map(a)[self._cell]) for key, a in arrays.items()} | {
            "lr": scene.record.hyper.lr
        }

    def _show_one(self, scene: Scene) -> None:
        found = self._values(scene)
        name = cell_name(scene, *self._cell)
        self._one.set_figures({
            "old": Figure(name, signed(found["old"]), tone(found["old"])),
            "uphill" if "wrong_sign" in scene.faults else "lr": Figure("lr", f"{found['lr']:g}"),
            "grad": Figure("grad", signed(found["grad"]), tone(found["grad"])),
            "new": Figure(self.tr("new"), signed(found["new"]), tone(found["new"])),
        })  # fmt: skip

    @Slot(str, int, int)
    def _cell_asked(self, key: str, row: int, column: int) -> None:
        self._cell, self._chosen = (row, column), True
        self._show_one(self.seen)
        figure = {"old": "old", "move": "grad", "new": "new"}[key]
        self._one.set_chosen(figure)
        self._asked(figure)

    @Slot(str)
    def _asked(self, key: str) -> None:
        scene, (row, column) = self.seen, self._cell
        found = self._values(scene)
        move = -found["lr"] * found["grad"]
        if "wrong_sign" in scene.faults and key in ("grad", "new"):
            words = self.tr("{0} + {1} × ({2}) = {3}: along the gradient, where the loss is higher.")
            values = signed(found["old"]), f"{found['lr']:g}", signed(found["grad"]), signed(found["new"])
            self.asked.emit(words.format(*values))
            return
        key = "lr" if key == "uphill" else key
        self.asked.emit({
            "old": self.tr("{0} was {1} when step {2} began: the number the predictions of this batch were made with.")
            .format(cell_name(scene, row, column), signed(found["old"]), scene.record.step),
            "lr": self.tr("The learning rate is yours to choose: {0}. The gradient gives the direction, it the length.")
            .format(f"{found['lr']:g}"),
            "grad": self.tr("The gradient {0}, from Backward: {1} Times −{2} it is {3}, what this weight moves.")
            .format(signed(found["grad"]),
                    self.tr("a little more of this weight raises the loss.") if found["grad"] > 0
                    else self.tr("a little more of this weight lowers the loss.") if found["grad"] < 0
                    else self.tr("no image of the batch has ink here, or none has a say."),
                    f"{found['lr']:g}", signed(move)),
            "new": self.tr("{0} − {1} × ({2}) = {3}: the weight the next batch will meet.")
            .format(signed(found["old"]), f"{found['lr']:g}", signed(found["grad"]), signed(found["new"])),
        }[key])  # fmt: skip
