"""The inputs of the formula: their values, and whether a gradient is wanted for them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from mnist_desktop.lab.text import words_of
from mnist_desktop.lab.toys.expression import MOST_INPUTS, ExpressionError, read_values
from mnist_desktop.panels.gradients.autograd.tape import Tape, Value
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.theme import theme


def shown(value: Value) -> str:
    """Return a value as it is typed."""
    return ", ".join(f"{v:g}" for v in value) if isinstance(value, tuple) else f"{value:g}"


class InputsCard(Card):
    """A row for each input; a value that cannot be read is marked, and said why.

    Parameters
    ----------
    tape : Tape
        Whose inputs they are.
    """

    def __init__(self, tape: Tape, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Inputs"))
        self.set_sub(self.tr("numbers or lists"))
        self._tape = tape
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.rows = [self._row(i) for i in range(MOST_INPUTS)]
        self._why = Paragraph()
        self._why.set_color("error")
        self._why.hide()
        self.body.addWidget(self._why)
        self.body.addStretch(1)
        tape.changed.connect(self._follow)
        self._follow()

    def _row(self, row: int) -> tuple[Label, QLineEdit, QCheckBox]:
        name = Label("", weight=600, mono=True)
        field = QLineEdit()
        field.setObjectName(f"autograd-input-{row}")
        field.setFont(theme().font(mono=True))
        field.setMinimumWidth(56)
        field.setMaxLength(60)
        field.editingFinished.connect(self._typed)
        box = QCheckBox("requires_grad")
        box.setObjectName(f"autograd-requires-{row}")
        box.setToolTip(self.tr("Off: held constant, no gradient is worked out for it"))
        box.clicked.connect(self._ticked)
        for column, widget in enumerate((name, field, box)):
            self._grid.addWidget(widget, row, column)
        return name, field, box

    @Slot()
    def _typed(self) -> None:
        field = self.sender()
        row = next(i for i, (_, f, _) in enumerate(self.rows) if f is field)
        name, line, _ = self.rows[row]
        if not line.isModified():
            return
        try:
            value = read_values(line.text())
        except ExpressionError as error:
            self._judge(line, translated(words_of(error)))
            return
        line.setModified(False)
        self._judge(line, "")
        self._tape.set_value(name.text(), value)

    @Slot()
    def _ticked(self) -> None:
        box = self.sender()
        name, _, ticked = next(row for row in self.rows if row[2] is box)
        self._tape.set_constant(name.text(), not ticked.isChecked())

    def _judge(self, field: QLineEdit, why: str) -> None:
        if bool(why) != bool(field.property("invalid")):
            field.setProperty("invalid", bool(why))
            field.style().polish(field)
        field.setAccessibleDescription(why)
        self._why.setText(why)
        self._why.setVisible(bool(why))

    @Slot()
    def _follow(self) -> None:
        names = self._tape.expression.inputs
        for row, (name, field, box) in enumerate(self.rows):
            there = row < len(names)
            for widget in (name, field, box):
                widget.setVisible(there)
            if not there:
                continue
            name.setText(names[row])
            field.setAccessibleName(self.tr("Value of {0}").format(names[row]))
            box.setAccessibleName(self.tr("{0} requires a gradient").format(names[row]))
            box.setChecked(names[row] not in self._tape.frozen)
            if not (field.hasFocus() and field.isModified()):
                field.setText(shown(self._tape.values[names[row]]))
                self._judge(field, "")
