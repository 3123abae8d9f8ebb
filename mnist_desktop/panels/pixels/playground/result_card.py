"""The expression, and what it comes to: a grid, what Python prints, or why it fails."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.lab.playground.evaluate import Outcome
from mnist_desktop.lab.playground.grammar import LONGEST
from mnist_desktop.lab.tensors import describe, exact_repr
from mnist_desktop.panels.pixels.facts import Facts
from mnist_desktop.panels.pixels.playground.flat import laid_out, ramp_end
from mnist_desktop.panels.pixels.printout import Printout
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.icons import pixmap
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.theme import theme

_REST_MS = 300  # after the last key
_CELLS = 24, 48  # px, side of a cell
_MOST_COLUMNS, _MOST_ROWS = 12, 64  # that are shown as numbers; larger ones are shown as a picture
_LEAST, _ERROR = 116, 84  # px


class ResultCard(Card):
    """A field for the expression over its result.

    Signals
    -------
    asked : str
        An expression shall be worked out.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Expression"))
        self._facts = Facts(self.tr("the result"))
        self.head.addWidget(self._facts)
        self._field = QLineEdit()
        self._field.setObjectName("playground-expression")
        self._field.setAccessibleName(self.tr("Expression"))
        self._field.setPlaceholderText(self.tr("Type one, for example tns[1]"))
        self._field.setFont(theme().font(1.2, 500, mono=True))
        self._field.setMinimumHeight(40)
        self._field.setMaxLength(LONGEST)
        self._numbers = NumberGrid(
            self.tr("Result"), "playground-result", _CELLS[1], headers=False, selectable=False
        )
        self._numbers.set_cell_range(*_CELLS)
        self._picture = TensorImage(self.tr("Result"), "playground-picture", "ink")
        self._scalar = Label("", "text", 1.45, 600, mono=True)
        self._table = QStackedWidget()
        for widget in (self._numbers, self._picture, self._scalar):
            self._table.addWidget(widget)
        self._printed = Printout("playground-printed")
        self._printed.setAccessibleName(self.tr("The result as Python prints it"))
        self._more = Readout((self.tr("strides"), self.tr("bytes"), self.tr("device")), "line")
        self._more.setToolTip(
            self.tr("Strides: how many numbers further in memory the next one lies along each axis")
        )
        self._error, self._sign = Printout("playground-error"), QLabel()
        self._error.setLineWrapMode(Printout.LineWrapMode.WidgetWidth)
        self._error.setMaximumHeight(_ERROR)
        self._error.setAccessibleName(self.tr("The error as PyTorch says it"))
        self._says = Label(weight=600)
        self._words = Paragraph(1.0, "text")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._result_page())
        self._pages.addWidget(self._error_page())
        self._pages.setMinimumHeight(_LEAST)
        self.body.addWidget(self._field)
        self.body.addWidget(self._pages, 1)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self._field.textEdited.connect(self._typed)
        self._field.returnPressed.connect(self._ask)

    def _result_page(self) -> QWidget:
        page = QWidget()
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self._table, 1)
        sides.addWidget(self._printed, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(sides, 1)
        column.addWidget(self._more)
        return page

    def _error_page(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.addWidget(self._sign)
        head.addWidget(self._says, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._error, 1)
        self._plain = Label(self.tr("In plain words"), weight=600)
        column.addWidget(self._plain)
        column.addWidget(self._words)
        column.addStretch(1)
        return page

    @property
    def text(self) -> str:
        """The expression in the field."""
        return self._field.text()

    def show_text(self, text: str) -> None:
        """Put an expression into the field; nothing is asked by that."""
        if text != self._field.text():
            self._field.setText(text)

    @Slot()
    def _typed(self) -> None:
        self._rest.start()

    @Slot()
    def _ask(self) -> None:
        self._rest.stop()
        self.asked.emit(self._field.text())

    # -- what it comes to ----------------------------------------------------------------------------------

    def show_waiting(self, words: str) -> None:
        """Say why nothing can be worked out yet."""
        self._facts.hide()
        self._show_error("", words, "info")

    def show_outcome(self, outcome: Outcome) -> None:
        """Show a result, or why there is none."""
        tensor = outcome.tensor
        self._facts.setVisible(tensor is not None)
        if not outcome.ok:
            self._show_error(outcome.error, translated(outcome.words), "error")
            return
        self._pages.setCurrentIndex(0)
        self._more.setVisible(tensor is not None)
        if tensor is None:
            self._scalar.setText(str(outcome.value))
            self._table.setCurrentWidget(self._scalar)
            kind = type(outcome.value).__name__
            self._printed.show_lines(
                self.tr("{0}\na Python {1}, no tensor").format(repr(outcome.value), kind)
            )
            return
        of, table = describe(tensor), laid_out(tensor)
        self._facts.show_facts(of)
        values = (str(list(of.strides)), f"{of.nbytes:,}", of.device)
        self._more.set_values(
            dict(zip((self.tr("strides"), self.tr("bytes"), self.tr("device")), values, strict=True))
        )
        self._printed.show_lines(exact_repr(tensor, 80))
        if not table.size:
            self._scalar.setText(self.tr("no numbers"))
            self._table.setCurrentWidget(self._scalar)
        elif table.shape[1] <= _MOST_COLUMNS and table.shape[0] <= _MOST_ROWS:
            self._numbers.set_values(table, ramp_end(table))
            self._table.setCurrentWidget(self._numbers)
        else:
            self._picture.set_array(table)
            self._table.setCurrentWidget(self._picture)

    def _show_error(self, error: str, words: str, icon: str) -> None:
        self._pages.setCurrentIndex(1)
        self._sign.setPixmap(
            pixmap(icon, "error" if icon == "error" else "muted", 16, self.devicePixelRatioF())
        )
        said = self.tr("PyTorch says") if error else self.tr("Not worked out")
        self._says.setText(said if icon == "error" else self.tr("One moment"))
        self._error.show_lines(error)
        self._error.setVisible(bool(error))
        self._plain.setVisible(bool(error))
        self._words.setText(words)
