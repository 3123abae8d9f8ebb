"""Stage Batch: an image becomes a row of 784, a label becomes 1 or 0, and why the labels have two axes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from mnist_desktop.lab.dissect.batch import column_of, forgotten_unsqueeze
from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.panels.training.inside.stage_view import StageView
from mnist_desktop.panels.training.inside.strip import Strip
from mnist_desktop.ui.code_lines import CodeLine
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.tensor_image import TensorImage

FIRST = 12  # labels that are shown
SIDE = 114  # px of both pictures, 28 cells of 4 and a frame


class BatchView(StageView):
    """Above, the chosen image and its row; below, the labels against themselves."""

    def __init__(self) -> None:
        super().__init__()
        self._cell: tuple[int, int] | None = None
        self._image = TensorImage(self.tr("The chosen image"), "insideImage", "ink", 5)
        self._strip = Strip()
        self._pixel = FigureRow([("", "pixel"), ("÷", "full"), ("=", "value"), ("", "target")], "insidePixel")
        self._labels = TensorImage(self.tr("Labels minus labels"), "insideLabels", "diverging", 10)
        self._axes = Segments(["[N, 1]", "[N]"], self.tr("Shape of the labels"), "insideAxes")
        self._count = FigureRow([("", "shape"), ("", "mean")], "insideBroadcast")
        self._words = Paragraph()
        for picture in (self._image, self._labels):
            picture.setFixedSize(SIDE, SIDE)
            picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._image.cell_changed.connect(self._cell_chosen)
        self._labels.cell_changed.connect(self._label_chosen)
        self._pixel.asked.connect(self._pixel_asked)
        self._count.asked.connect(self._count_asked)
        self._axes.current_changed.connect(self._axes_chosen)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._image, 0, 0)
        upper = QVBoxLayout()
        upper.setSpacing(4)
        upper.addWidget(Label(self.tr("28 rows of 28, one after the other"), weight=600, factor=0.9))
        upper.addWidget(self._strip)
        upper.addWidget(self._pixel)
        upper.addStretch(1)
        grid.addLayout(upper, 0, 1)
        grid.addWidget(Rule(), 1, 0, 1, 2)
        grid.addWidget(self._labels, 2, 0)
        lower = QVBoxLayout()
        lower.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Labels minus themselves"), weight=600, factor=0.9), 1)
        head.addWidget(self._axes)
        lower.addLayout(head)
        lower.addWidget(self._count)
        lower.addWidget(self._words)
        lower.addStretch(1)
        grid.addLayout(lower, 2, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    # -- words ---------------------------------------------------------------------------------------------

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the dealing of a batch."""
        return [CodeLine("xb, yb = next(batches)", f"[{scene.count}, 784], {list(scene.y.shape)}")]

    def story(self, scene: Scene) -> str:
        """Return what a batch is."""
        words = self.tr(
            "{0} images were dealt, in the order of epoch {1}. A model of one weight a pixel needs no rows "
            "and columns: each image is laid out as one row of 784 numbers from 0 to 1. Press a number or a pixel to "
            "ask about it."
        )
        return words.format(scene.count, scene.record.epoch)

    # -- drawing -------------------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> None:
        """Draw the image, its row and the labels."""
        image = scene.batch.images[scene.position]
        if self._cell is None:  # of the image, its first strongest
            self._cell = divmod(int(image.argmax()), 28)
        row, column = self._cell
        self._image.set_array(image, 255)
        self._image.set_hover(row, column)
        self._strip.show_image(image, row, column)
        value, i, place = int(image[row, column]), scene.position, column_of(row, column)
        target = int(scene.y[i]) if scene.y.ndim == 1 else int(scene.y[i, 0])
        self._pixel.set_figures({
            "pixel": Figure(self.tr("row {0}, column {1}").format(row, column), str(value)),
            "full": Figure(self.tr("full ink"), "255"),
            "value": Figure(f"xb[{i}, {place}]", numeral(float(scene.x[place]), ".4f")),
            "target": Figure(f"yb[{i}]", str(target)),
        })  # fmt: skip
        self._draw_labels(scene)

    def _draw_labels(self, scene: Scene) -> None:
        pair, n = scene.task.is_pair, scene.count
        self._axes.setEnabled(pair)
        if not pair:
            self._labels.set_array(None)
            self._count.set_figures({})
            self._words.setText(
                self.tr("With ten digits a label is the digit itself, and cross-entropy takes [N].")
            )
            return
        y, flat = scene.y[:FIRST], self._axes.current == "[N]"
        shown = forgotten_unsqueeze(y) if flat else np.zeros_like(y)
        self._labels.set_array(shown, 1.0)
        share = float(scene.y.mean())
        mean = 2 * share * (1 - share) if flat else 0.0  # of N × N: how many pairs have different labels
        self._count.set_figures({
            "shape": Figure("yb[:, 0] − yb" if flat else "yb − yb", f"[{n}, {n}]" if flat else f"[{n}, 1]"),
            "mean": Figure(self.tr("mean absolute difference"), numeral(mean, ".4f")),
        })  # fmt: skip
        self._words.setText(
            self.tr("[N] − [N, 1] broadcasts without a word: {0} differences. First {1} × {1} shown.").format(
                f"{n * n:,}", len(y)
            )
            if flat
            else self.tr("Same shapes: every label minus itself is 0, {0} times.").format(n)
        )

    # -- asking --------------------------------------------------------------------------------------------

    @Slot(int, int, float)
    def _cell_chosen(self, row: int, column: int, _value: float) -> None:
        self._cell = (row, column)
        self.draw(self.seen)
        self._pixel.set_chosen("value")
        self._pixel_asked("value")

    @Slot(int, int, float)
    def _label_chosen(self, row: int, column: int, value: float) -> None:
        labels = self.seen.y[:, 0]
        other = column if self._axes.current == "[N]" else row
        words = self.tr("yb[{0}] − yb[{1}] = {2} − {3} = {4}: ").format(
            other, row, int(labels[other]), int(labels[row]), numeral(value, ".0f")
        )
        ends = (
            self.tr("the label of one image minus that of another, which nobody wanted.")
            if other != row
            else self.tr("an image's label minus itself, as it was meant.")
        )
        self.asked.emit(words + ends)

    @Slot(str)
    def _pixel_asked(self, key: str) -> None:
        scene, (row, column) = self.seen, self._cell or (0, 0)
        i = scene.position
        value, label = int(scene.batch.images[i][row, column]), int(scene.batch.labels[i])
        place = column_of(row, column)
        index = int(scene.batch.indices[i])
        self.asked.emit({
            "pixel": self.tr("{0} is the grey level of row {1}, column {2} of training image {3}: 0 paper, 255 ink.")
            .format(value, row, column, index),
            "full": self.tr("255 is the largest number a byte holds. Divided by it, pixels lie between 0 and 1."),
            "value": self.tr("xb[{0}, {1}] = {2} / 255 = {3}. The place: {4} × 28 + {5} = {1}.")
            .format(i, place, value, numeral(float(scene.x[place]), ".4f"), row, column),
            "target": self.tr("yb[{0}] comes from the folder the image lay in: a {1}. {2} is 1, the other 0.")
            .format(i, label, scene.task.digits[0])
            if scene.task.is_pair
            else self.tr("yb[{0}] comes from the folder the image lay in: a {1}.").format(i, label),
        }[key])  # fmt: skip

    @Slot(str)
    def _count_asked(self, key: str) -> None:
        n, flat = self.seen.count, self._axes.current == "[N]"
        if key == "shape" and flat:
            words = self.tr(
                "Shapes are aligned at their right ends: [{0}] under [{0}, 1] is read as [1, {0}], then both axes are "
                "stretched to {0}. unsqueeze(1) on the labels prevents it."
            ).format(n)
        elif key == "shape":
            words = self.tr("[{0}, 1] and [{0}, 1] are alike: row by row, nothing is stretched.").format(n)
        elif flat:
            words = self.tr(
                "It should be 0. Half of all pairs of images have different labels, so a loss made this way is wrong, "
                "and learning goes nowhere, without any error."
            )
        else:
            words = self.tr("The mean of {0} zeros.").format(n)
        self.asked.emit(words)

    @Slot(str)
    def _axes_chosen(self, axes: str) -> None:
        self.draw(self.seen)
        if axes == "[N]":
            self.note("broadcast", True)
        self._count.set_chosen("shape")
        self._count_asked("shape")
