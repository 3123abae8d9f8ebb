"""The card with the table of items, their mean, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.panels.gradients.mnist_loss.item_columns import ItemHead
from mnist_desktop.panels.gradients.mnist_loss.item_row import ItemRow
from mnist_desktop.panels.gradients.mnist_loss.items import MOST, Items
from mnist_desktop.ui import icons
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.flow_layout import FlowLayout
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import width
from mnist_desktop.ui.segments import Segments


class ItemsCard(Card):
    """One row an item, then ``(0.1 + 0.4 + 0.8) / 3 = 0.4333``.

    Parameters
    ----------
    items : Items
        What is shown and changed.
    """

    def __init__(self, items: Items, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title("mnist_loss")
        self._items = items
        self._plain, self._squeezed = self.tr("without sigmoid"), self.tr("with sigmoid")
        self.forms = Segments([self._plain, self._squeezed], self.tr("Loss"), "mnist_loss-form")
        self.forms.current_changed.connect(self._form_chosen)
        self.head.addWidget(self.forms)
        self._code = Label("", "muted", 0.9, mono=True)
        self.body.addWidget(self._code)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(ItemHead(items))
        self.rows = [ItemRow(items, i) for i in range(MOST)]
        for row in self.rows:
            row.pulled.connect(self._pulled)
            row.flipped.connect(self._flipped)
            row.entered.connect(self._entered)
            table.addWidget(row)
        self.body.addLayout(table)
        self.body.addLayout(self._build_foot())
        items.changed.connect(self._follow)
        self._follow()

    def _build_foot(self) -> FlowLayout:
        foot = FlowLayout(gap=8)
        self.book = self._button("reset", self.tr("Book's numbers"), "mnist_loss-book")
        self.batch = self._button("sample", self.tr("From the batch"), "mnist_loss-batch")
        self.add = self._sign("+", self.tr("Add an item"), "mnist_loss-add")
        self.remove = self._sign("−", self.tr("Remove the last item"), "mnist_loss-remove")
        self.book.clicked.connect(self._items.restart)
        self.add.clicked.connect(self._items.add)
        self.remove.clicked.connect(self._items.remove)
        for button in (self.book, self.batch, self.add, self.remove):
            foot.addWidget(button)
        self._sum, self._mean = Label("", "muted", 0.9, mono=True), Label("", "accent", 1.45, 600)
        self._mean.setMinimumWidth(width("−0.0000", self._mean.font()))
        self._mean.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        result = QWidget()
        row = QHBoxLayout(result)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sum)
        row.addWidget(self._mean)
        foot.addWidget(result)
        return foot

    def _button(self, icon: str, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        icons.dress(button, icon)
        return button

    def _sign(self, sign: str, text: str, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setFixedWidth(38)
        return button

    @Slot(str)
    def _form_chosen(self, text: str) -> None:
        self._items.set_squeeze(text == self._squeezed)

    @Slot(float)
    def _pulled(self, pred: float) -> None:
        self._items.set_pred(self._row(), pred)

    @Slot()
    def _flipped(self) -> None:
        self._items.flip(self._row())

    @Slot()
    def _entered(self) -> None:
        self._items.choose(self._row())

    def _row(self) -> int:
        return next(i for i, row in enumerate(self.rows) if row is self.sender())

    @Slot()
    def _follow(self) -> None:
        items = self._items
        count = len(items.items)
        for i, row in enumerate(self.rows):
            row.setVisible(i < count)
        self.forms.set_current(self._squeezed if items.squeeze else self._plain)
        first = "p = p.sigmoid();  " if items.squeeze else ""
        self._code.setText(f"{first}torch.where(targets == 1, 1 - p, p).mean()")
        parts = " + ".join(_short(float(cost), i > 0) for i, cost in enumerate(items.found.losses))
        self._sum.setText(
            f"({parts}) / {count} =" if count <= 3 else self.tr("mean of {0} losses").format(count)
        )
        self._mean.setText(numeral(items.found.mean, ".4f"))
        self._mean.setAccessibleName(self.tr("Loss {0}").format(self._mean.text()))
        self._mean.set_color("error" if items.found.mean < 0 else "accent")
        for button, allowed, why in (
            (self.add, count < MOST, self.tr("There are {0}: enough to see what the mean does").format(MOST)),
            (self.remove, count > 1, self.tr("A mean needs one item at least")),
        ):
            button.setEnabled(allowed)
            button.setToolTip(button.accessibleName() if allowed else why)


def _short(cost: float, follows: bool) -> str:
    """Return a loss with two places, in brackets where it is below 0 and follows a plus."""
    text = numeral(cost, ".2f")
    return f"({text})" if text.startswith("−") and follows else text
