"""The stages side by side: strokes, ink, crop, 20×20 and 28×28, each with its switch, its shape and its numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from mnist_desktop.lab.drawing import Box
from mnist_desktop.lab.xray import STAGES, STANDARD, Recipe, XRay
from mnist_desktop.panels.pixels.xray.bench import Answers, Said
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import percent
from mnist_desktop.ui.stage_picture import Line, StagePicture

_SIDE = 126  # px
_TENTHS, _LEAST, _MOST = 10, 10, 60
_CONTROL = 26  # px high


class StagesCard(Card):
    """Five pictures in a row.

    Signals
    -------
    recipe_changed : Recipe
        A stage was left out, or is done again.
    pen_changed : float
        The strokes shall be drawn with a pen of this width, px of the 28×28.
    """

    recipe_changed = Signal(object)
    pen_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__(self.tr("From strokes to 28×28"))
        self._recipe = STANDARD
        self._titles = {
            "crop": self.tr("Crop"),
            "fit": self.tr("Fit into 20×20"),
            "grey": self.tr("Grey levels"),
            "centre": self.tr("Centre of mass"),
            "ink_high": self.tr("Ink is 255"),
        }
        self._tips = {
            "crop": self.tr("Cut out the box around the ink, so that empty margins do not count"),
            "fit": self.tr("Scale the longest side to 20 pixels, keeping the shape"),
            "grey": self.tr("Let a pixel that is half covered be grey, not black or white"),
            "centre": self.tr("Put the centre of mass at row 14, column 14, not the middle of the box"),
            "ink_high": self.tr("Ink is high and paper 0, as in MNIST; a scanner has it the other way round"),
        }
        self._boxes = {stage: self._switch(stage) for stage in STAGES}
        self._whole = QPushButton(self.tr("Whole recipe"))
        self._whole.setObjectName("xray-whole")
        self._whole.setProperty("link", True)
        self._whole.setStyleSheet("QPushButton { min-height: 22px; }")  # as high as the head of the card
        self._whole.clicked.connect(self._all)
        self.head.addWidget(self._whole)
        names = {
            "strokes": self.tr("Strokes"),
            "ink": self.tr("Ink"),
            "crop": self.tr("The crop"),
            "fitted": self.tr("The fitted crop"),
            "image": self.tr("The 28 by 28 image"),
        }
        self._pictures = {key: StagePicture(name, f"xray-{key}", _SIDE) for key, name in names.items()}
        self._captions = {key: Label("", "muted", 0.85) for key in names}
        self._marks = {key: Label("", "muted", 0.85) for key in names}
        self._texts: dict[str, tuple[str, str]] = {}
        self._pen, self._width = self._slider()
        heads: dict[str, QWidget] = {
            "strokes": Label(names["strokes"], weight=600),
            "ink": Label(names["ink"], weight=600),
            "crop": self._boxes["crop"],
            "fitted": self._boxes["fit"],
            "image": self._boxes["centre"],
        }
        pen = QWidget()
        row = QHBoxLayout(pen)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._pen, 1)
        row.addWidget(self._width)
        feet: dict[str, QWidget] = {
            "strokes": pen,
            "fitted": self._boxes["grey"],
            "image": self._boxes["ink_high"],
        }
        line = CardGrid(across=3)
        for place, (key, picture) in enumerate(self._pictures.items()):
            line.addWidget(self._column(key, heads[key], feet.get(key)), 0, place)
            line.setColumnStretch(place, 1)
            picture.hovered.connect(self._hovered)
        self.body.addLayout(line)
        self._follow()

    def _column(self, key: str, head: QWidget, foot: QWidget | None) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head.setFixedHeight(_CONTROL)
        column.addWidget(head)
        column.addWidget(self._pictures[key])
        column.addWidget(self._captions[key])
        column.addWidget(self._marks[key])
        if foot is not None:
            foot.setFixedHeight(_CONTROL)
            column.addWidget(foot)
        column.addStretch(1)
        return whole

    def _switch(self, stage: str) -> QCheckBox:
        box = QCheckBox(self._titles[stage])
        box.setObjectName(f"xray-{stage}-switch")
        box.setToolTip(self._tips[stage])
        box.setStyleSheet("QCheckBox { min-height: 22px; }")
        box.setChecked(True)
        box.clicked.connect(self._switched)
        return box

    def _slider(self) -> tuple[QSlider, Label]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("xray-pen")
        slider.setAccessibleName(self.tr("Width of the pen in pixels of the 28 by 28 image"))
        slider.setRange(_LEAST, _MOST)
        slider.setMinimumWidth(40)
        slider.valueChanged.connect(self._pen_moved)
        return slider, Label("", "muted", 0.85)

    # -- what is shown -------------------------------------------------------------------------------------

    def set_recipe(self, recipe: Recipe) -> None:
        """Show which stages are done."""
        self._recipe = recipe
        self._follow()

    def set_pen(self, width: float | None) -> None:
        """Show the width of the pen; None where there are no strokes to draw again."""
        self._pen.setEnabled(width is not None)
        reason = self.tr("Only a drawing has strokes: this digit is pixels already")
        self._pen.setToolTip(self.tr("Draw the same strokes with another pen") if width else reason)
        if width is not None:
            self._pen.blockSignals(True)  # the program's doing
            self._pen.setValue(round(width * _TENTHS))
            self._pen.blockSignals(False)
        self._width.setText(self.tr("{0:.1f} px").format(width) if width is not None else "–")

    def show_answers(self, answers: Answers, lines: list[Line], points: int) -> None:
        """Show every stage; `lines` are the strokes in pixels of the ink, with so many points."""
        stages = answers.stages
        ink = stages.ink
        blank = ink * 0
        self._texts = self._words(stages, answers, len(lines), points)
        self._pictures["strokes"].set_picture(blank, lines=lines)
        self._pictures["ink"].set_picture(ink, _frame(stages.box))
        self._pictures["crop"].set_picture(stages.crop)
        self._pictures["fitted"].set_picture(stages.fitted)
        image, placed = answers.image, stages.placed
        down, right = answers.question.shift
        moved = Box(placed.top + down, placed.left + right, placed.bottom + down, placed.right + right)
        self._pictures["image"].set_picture(image, _frame(moved), (14.5, 14.5))
        self.set_sub(self._said(answers.bench))
        for key in self._texts:
            self._pointed(key, -1, -1, 0)

    def _said(self, said: Said) -> str:
        """Say what the image on the bench is read as."""
        parts = []
        if said.l1 is not None and said.l2 is not None:
            parts.append(self.tr("nearest by L1: {0} ({1:.4f})").format(*said.l1))
            parts.append(self.tr("by L2: {0} ({1:.4f})").format(*said.l2))
        if said.model is not None:
            parts.append(self.tr("model: {0} ({1:.3f})").format(*said.model))
        return " · ".join(parts)

    def _words(self, stages: XRay, answers: Answers, strokes: int, points: int) -> dict[str, tuple[str, str]]:
        """Return two lines for each picture: its shape, and what was done."""
        shape = self.tr("{0}, to {1}")
        box, placed, image = stages.box, stages.placed, answers.image
        told = {
            key: shape.format(list(array.shape), array.max())
            for key, array in {"ink": stages.ink, "crop": stages.crop, "fitted": stages.fitted}.items()
        }
        scale = max(stages.fitted.shape) / max(stages.crop.shape)
        drawn = self.tr("strokes: {0}").format(strokes) if strokes else self.tr("no strokes")
        return {
            "strokes": (drawn, self.tr("points: {0}").format(points) if strokes else self.tr("only pixels")),
            "ink": (told["ink"], self.tr("{0} is ink").format(percent(float(stages.ink.mean()) / 255, 1))),
            "crop": (
                told["crop"],
                self.tr("from {0}, {1}").format(box.top, box.left)
                if self._recipe.crop
                else self.tr("margins kept"),
            ),
            "fitted": (told["fitted"], self.tr("scaled by {0:.3f}").format(scale)),
            "image": (
                shape.format(list(image.shape), image.max()),
                self.tr("at {0}, {1} · mean {2:.3f}").format(
                    placed.top + answers.question.shift[0],
                    placed.left + answers.question.shift[1],
                    float(image.mean()) / 255,
                ),
            ),
        }

    @Slot(int, int, int)
    def _hovered(self, row: int, column: int, value: int) -> None:
        keys = {picture: key for key, picture in self._pictures.items()}
        picture = self.sender()
        if isinstance(picture, StagePicture):
            self._pointed(keys[picture], row, column, value)

    def _pointed(self, key: str, row: int, column: int, value: int) -> None:
        """Say the number of the pixel under the pointer in place of the second line."""
        first, second = self._texts.get(key, ("", ""))
        self._captions[key].setText(first)
        inside = row >= 0 and key != "strokes"
        self._marks[key].setText(self.tr("[{0}, {1}] = {2}").format(row, column, value) if inside else second)
        self._marks[key].set_color("text" if inside else "muted")

    # -- what people do ------------------------------------------------------------------------------------

    def _follow(self) -> None:
        for stage, box in self._boxes.items():
            box.setChecked(getattr(self._recipe, stage))
        changed = self._recipe != STANDARD
        self._whole.setEnabled(changed)
        self._whole.setToolTip("" if changed else self.tr("It is whole: no stage is left out"))

    @Slot()
    def _switched(self) -> None:
        self._recipe = Recipe(**{stage: box.isChecked() for stage, box in self._boxes.items()})
        self._follow()
        self.recipe_changed.emit(self._recipe)

    @Slot()
    def _all(self) -> None:
        self._recipe = STANDARD
        self._follow()
        self.recipe_changed.emit(self._recipe)

    @Slot(int)
    def _pen_moved(self, tenths: int) -> None:
        self._width.setText(self.tr("{0:.1f} px").format(tenths / _TENTHS))
        self.pen_changed.emit(tenths / _TENTHS)


def _frame(box: Box) -> tuple[int, int, int, int]:
    return box.left, box.top, box.width, box.height
