"""Two shapes, typed or chosen, how they meet, and what the stretching costs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mnist_desktop.lab.broadcasting import Alignment, Cost, Shape, ShapeError, align, parse_shape, write_shape
from mnist_desktop.lab.text import words_of
from mnist_desktop.panels.ideal.broadcasting.aligner import ShapeAligner
from mnist_desktop.session.words import translated
from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.theme import theme

EXAMPLES: tuple[tuple[Shape, Shape], ...] = (
    ((1010, 28, 28), (28, 28)),
    ((3,), ()),
    ((3, 1), (3,)),
    ((256, 1), (256,)),
    ((1010, 1, 28, 28), (10, 28, 28)),
    ((1010, 28, 28), (28, 27)),
    ((1010, 28, 28), (1010,)),
)


class ShapesCard(Card):
    """The shapes' fields, the axes, what PyTorch says, and bars of bytes.

    Signals
    -------
    aligned : Alignment
        Two other shapes meet.
    """

    aligned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Shapes that meet"))
        self._fields = [
            self._field(self.tr("Shape at the left"), "broadcasting-left"),
            self._field(self.tr("Shape at the right"), "broadcasting-right"),
        ]
        self._examples = ChoiceBox()
        self._examples.setObjectName("broadcasting-example")
        self._examples.setAccessibleName(self.tr("Examples"))
        self._examples.setStyleSheet("QComboBox { min-height: 22px; }")  # as high as the head of the card
        self._examples.addItem(self.tr("Examples"))
        for left, right in EXAMPLES:
            self._examples.addItem(f"{write_shape(left)} − {write_shape(right)}")
        self._examples.activated.connect(self._choose)
        self.head.addWidget(self._examples)
        row = QHBoxLayout()
        row.addWidget(Label("a", "muted", mono=True))
        row.addWidget(self._fields[0], 1)
        row.addWidget(Label("−", "muted", 1.2))
        row.addWidget(Label("b", "muted", mono=True))
        row.addWidget(self._fields[1], 1)
        self._aligner = ShapeAligner()
        self._said = Paragraph(0.82, "error", mono=True)
        self._words = Paragraph(0.95, "text")
        main, aside = QWidget(), QWidget()
        first, second = _column(main), _column(aside)
        first.addLayout(row)
        first.addWidget(self._aligner)
        first.addStretch(1)
        self._memory = Label(self.tr("Memory, float32"), weight=600)
        self._bars = BarList()
        self._code = CodeLines(self.tr("The stretched tensor"))
        self._saved = Paragraph()
        for widget in (self._memory, self._bars, self._code, self._saved):
            second.addWidget(widget)
        second.addStretch(1)
        grid = CardGrid()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.addWidget(main, 0, 0)
        grid.addWidget(aside, 0, 1)
        grid.addWidget(self._said, 1, 0, 1, 2)
        grid.addWidget(self._words, 2, 0, 1, 2)
        grid.setColumnStretch(0, 6)
        grid.setColumnStretch(1, 5)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _field(self, name: str, object_name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(object_name)
        field.setAccessibleName(name)
        field.setToolTip(self.tr("Type a shape, such as [28, 28]; [] is a single number"))
        field.setFont(theme().font(mono=True))
        field.setMaxLength(60)
        field.textEdited.connect(self._typed)
        return field

    def set_shapes(self, left: Shape, right: Shape) -> None:
        """Show two shapes, as if they had been typed."""
        for field, shape in zip(self._fields, (left, right), strict=True):
            field.setText(write_shape(shape))
        self._typed()

    def show_cost(self, found: Alignment, costs: tuple[Cost, Cost] | None, refusal: str) -> None:
        """Show what PyTorch says: the cost of both tensors stretched, or its refusal; neither before torch is there."""
        self._said.setVisible(bool(refusal))
        self._said.setText(f"RuntimeError: {refusal}" if refusal else "")
        for widget in (self._memory, self._bars, self._code, self._saved):
            widget.setVisible(costs is not None)
        if costs is None:
            return
        stretched = [(name, it) for name, it, yes in zip("ab", costs, found.stretched, strict=True) if yes]
        most = max((cost.copied for _, cost in stretched), default=1) or 1
        bars = []
        for name, cost in stretched:
            bars.append(
                Bar(
                    self.tr("{0} as it is").format(name),
                    cost.held / most,
                    self._bytes(cost.held),
                    "accent",
                    True,
                )
            )
            bars.append(Bar(self.tr("{0} copied").format(name), cost.copied / most, self._bytes(cost.copied)))
        self._bars.set_bars(bars)
        shape = ", ".join(map(str, found.shape or ()))
        self._code.set_lines(
            [
                CodeLine(f"{name}.expand({shape}).stride()", str(cost.strides), "accent")
                for name, cost in stretched
            ]
        )
        for widget in (self._bars, self._code):
            widget.setVisible(bool(stretched))
        told = self.tr("Stride 0: to go on along that axis is to stay where one is. Nothing is copied.")
        self._saved.setText(told if stretched else self.tr("Nothing is stretched, so nothing is saved."))

    def _bytes(self, count: int) -> str:
        return (
            self.tr("{0} bytes").format(f"{count:,}")
            if count < 1e9
            else self.tr("{0} GB").format(f"{count / 1e9:,.1f}")
        )

    @Slot(int)
    def _choose(self, index: int) -> None:
        if index > 0:
            self.set_shapes(*EXAMPLES[index - 1])

    @Slot()
    def _typed(self) -> None:
        shapes: list[Shape] = []
        for field in self._fields:
            why = ""
            try:
                shapes.append(parse_shape(field.text()))
            except ShapeError as error:
                why = translated(words_of(error))
            field.setAccessibleDescription(why)
            if bool(why) != bool(field.property("invalid")):
                field.setProperty("invalid", bool(why))
                field.style().polish(field)
            if why:
                self._words.setText(why)
        if len(shapes) == 2:
            found = align(*shapes)
            self._aligner.set_alignment(found)
            self._words.setText(self._explain(found))
            self.aligned.emit(found)

    def _explain(self, found: Alignment) -> str:
        if found.clash is not None:
            axis = found.axes[found.clash]
            return self.tr(
                "Axis {0} has size {1} in a and {2} in b. Sizes must be equal, or one of them 1 or missing: "
                "only then is it clear what to repeat."
            ).format(found.clash, axis.left, axis.right)
        told = []
        for side, stretched in (
            ("a", [axis.left_stretched for axis in found.axes]),
            ("b", [axis.right_stretched for axis in found.axes]),
        ):
            times = 1
            for axis, is_so in zip(found.axes, stretched, strict=True):
                times *= (axis.size or 0) if is_so else 1
            if any(stretched):
                told.append(self.tr("{0} is used {1} times over.").format(side, f"{times:,}"))
        if not told:
            return self.tr("The same shape: each number meets the one in its own place.")
        return self.tr("Read from the right, every axis fits.") + " " + " ".join(told)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column
