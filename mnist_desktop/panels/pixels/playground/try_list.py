"""Expressions to try, each with a word on what it does."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mnist_desktop.ui.painting import fill, focus_ring, width, write
from mnist_desktop.ui.theme import theme

_ROW, _HEAD = 26, 30  # px
_MEANING = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight


def _groups() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return the groups: title, then expressions with their meanings."""
    return (
        (
            QCoreApplication.translate("TryList", "Take a part"),
            (
                ("tns[1]", QCoreApplication.translate("TryList", "row 1")),
                ("tns[:,1]", QCoreApplication.translate("TryList", "column 1")),
                ("tns[1,1:3]", QCoreApplication.translate("TryList", "part of row 1")),
                ("tns[tns > 2]", QCoreApplication.translate("TryList", "those that hold")),
                ("x[4:10,4:10]", QCoreApplication.translate("TryList", "of the digit")),
            ),
        ),
        (
            QCoreApplication.translate("TryList", "Calculate with all at once"),
            (
                ("tns+1", QCoreApplication.translate("TryList", "every number")),
                ("tns*1.5", QCoreApplication.translate("TryList", "the type changes")),
                ("tns > 2", QCoreApplication.translate("TryList", "True or False")),
                ("x.float()/255", QCoreApplication.translate("TryList", "ink from 0 to 1")),
                ("(tns-3).abs()", QCoreApplication.translate("TryList", "without the sign")),
                ("tns.float().mean(0)", QCoreApplication.translate("TryList", "of each column")),
                ("((tns-3.)**2).mean().sqrt()", QCoreApplication.translate("TryList", "L2 from 3")),
            ),
        ),
        (
            QCoreApplication.translate("TryList", "Another shape"),
            (
                ("tns.T", QCoreApplication.translate("TryList", "rows and columns swap")),
                ("tns.view(3,2)", QCoreApplication.translate("TryList", "same order, other rows")),
                ("tns.unsqueeze(1)", QCoreApplication.translate("TryList", "one axis more")),
                ("x.view(-1, 28*28)", QCoreApplication.translate("TryList", "one long row")),
                ("tns.type()", QCoreApplication.translate("TryList", "what it holds")),
            ),
        ),
        (
            QCoreApplication.translate("TryList", "These fail. Guess why"),
            (
                ("tns.mean()", ""),
                ("tns + tns.T", ""),
                ("tns[2]", ""),
                ("tns.view(4)", ""),
                ("tns.T.view(6)", ""),
            ),
        ),
    )


class TryList(QListWidget):
    """A list to click or walk with the arrows.

    Signals
    -------
    picked : str
        The expression that is current now.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playground-try")
        self.setAccessibleName(self.tr("Expressions to try"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(160)
        self.setItemDelegate(_Row(self))
        for title, expressions in _groups():
            head = QListWidgetItem(title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(head)
            for text, meaning in expressions:
                item = QListWidgetItem(text)
                item.setData(_MEANING, meaning)
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, meaning)
                item.setToolTip(text)
                self.addItem(item)
        self.currentItemChanged.connect(self._current)
        self.itemClicked.connect(self._current)
        theme().changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Return room for half of it: it scrolls."""
        return QSize(200, 300)

    def show_text(self, text: str) -> None:
        """Mark the expression that is in the field, if it is one of these; nothing is picked by that."""
        found = self.findItems(text, Qt.MatchFlag.MatchExactly)
        blocked = self.blockSignals(True)
        self.setCurrentRow(self.row(found[0]) if found else -1)
        self.blockSignals(blocked)

    @Slot()
    def _current(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.picked.emit(item.text())


class _Row(QStyledItemDelegate):
    """Paints a title, or an expression with its meaning."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a low row; a title has room above."""
        is_title = not index.flags() & Qt.ItemFlag.ItemIsEnabled
        return QSize(120, _HEAD if is_title else _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint it."""
        area, text = QRectF(option.rect), index.data()
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            write(painter, area.adjusted(0, 6, 0, 0), text, theme().font(0.9, 600), "muted")
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            fill(painter, area, "accent_soft" if chosen else "hover", 4)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, area, 4)
        inside, font = area.adjusted(8, 0, -8, 0), theme().font(0.9, 500, mono=True)
        write(painter, inside, text, font, "accent" if chosen else "text")
        left = width(text, font) + 12
        meaning = index.data(_MEANING) or ""
        if inside.width() - left >= width(meaning, theme().font(0.82)):
            write(painter, inside.adjusted(left, 0, 0, 0), meaning, theme().font(0.82), "muted", _RIGHT)
