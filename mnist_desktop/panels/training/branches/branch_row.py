"""A branch as a row of a table: its name, what sets it apart, how far it came, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPushButton, QSizePolicy

from mnist_desktop.lab.records import Curves
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import brief

LONGEST_NAME = 30  # characters


class BranchRow(QObject):
    """The widgets of one branch in a grid; each carries the branch's number in its object name.

    Parameters
    ----------
    id : int
        Number of the branch.
    grid : QGridLayout
        Takes the widgets, in eight columns.
    row : int
        Of the grid.

    Signals
    -------
    shown : int
        Its button was pressed: show this branch.
    renamed : int, str
        It has another name.
    deleted : int
        Its bin was pressed.
    """

    shown = Signal(int)
    renamed = Signal(int, str)
    deleted = Signal(int)

    def __init__(self, id: int, grid: QGridLayout, row: int) -> None:
        super().__init__()
        self.id = id
        self.race = QCheckBox()
        self.race.setObjectName(f"race-{id}")
        self.race.setChecked(True)
        self.name = QLineEdit()
        self.name.setObjectName(f"branchName-{id}")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.editingFinished.connect(self._edited)
        self._difference = Label("", "muted", wrap=True)
        self._steps, self._loss, self._accuracy = Label(""), Label(""), Label("")
        for number in (self._steps, self._loss, self._accuracy):  # what was changed breaks into lines instead
            number.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._show = QPushButton(self.tr("Show"))
        self._show.setObjectName(f"showBranch-{id}")
        self._show.clicked.connect(self._pressed)
        self._delete = IconButton("trash", "", f"deleteBranch-{id}")
        self._delete.clicked.connect(self._binned)
        self.widgets = (
            self.race, self.name, self._difference, self._steps, self._loss, self._accuracy, self._show, self._delete
        )  # fmt: skip
        self.controls = (self.race, self.name, self._show, self._delete)
        for column, widget in enumerate(self.widgets):
            right = Qt.AlignmentFlag.AlignRight if column in (3, 4, 5) else Qt.AlignmentFlag(0)
            grid.addWidget(widget, row, column, right | Qt.AlignmentFlag.AlignVCenter if right else right)

    def show_branch(self, curves: Curves, name: str, difference: str, active: bool, no_delete: str) -> None:
        """Write what the branch has come to.

        Parameters
        ----------
        curves : Curves
            Its numbers.
        name, difference : str
            What it is called, and what sets it apart.
        active : bool
            Whether it is the one that is shown.
        no_delete : str
            Why it cannot be deleted; empty if it can.
        """
        info = curves.branch
        if not self.name.hasFocus():
            self.name.setText(name)
        self.name.setAccessibleName(self.tr("Name of {0}").format(name))
        self.race.setAccessibleName(self.tr("{0} takes part in the race").format(name))
        self._difference.setText(difference)
        self._steps.setText(
            f"{info.fork:,} – {info.head:,}" if info.parent is not None else f"0 – {info.head:,}"
        )
        self._loss.setText(brief(float(curves.losses[-1])) if info.head else "")
        validation = curves.validation_at(info.head)
        self._accuracy.setText("" if validation is None else f"{validation.accuracy:.4f}")
        self._show.setEnabled(not active)
        self._show.setText(self.tr("Shown") if active else self.tr("Show"))
        self._show.setToolTip(self.tr("It is the branch that is shown.") if active else "")
        self._show.setAccessibleName(self.tr("Show {0}").format(name))
        self._delete.setEnabled(not no_delete)
        self._delete.setAccessibleName(self.tr("Delete {0}").format(name))
        self._delete.setToolTip(no_delete or self.tr("Delete {0}").format(name))

    def remove(self) -> None:
        """Take the widgets away."""
        for widget in self.widgets:
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    @Slot()
    def _edited(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self.renamed.emit(self.id, self.name.text())

    @Slot()
    def _pressed(self) -> None:
        self.shown.emit(self.id)

    @Slot()
    def _binned(self) -> None:
        self.deleted.emit(self.id)
