"""A box to choose from that takes no more of a row than its choice needs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

_AROUND = 24  # px around the longest entry of the list
_ROUNDED = 2  # px that the two widths may have lost


class ChoiceBox(QComboBox):
    """As wide as the entry that is chosen; its list is as wide as the longest one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(
            QStyledItemDelegate(self)
        )  # Qt's own paints the chosen entry as in a menu, without icon
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentTextChanged.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the chosen entry."""
        hint = super().sizeHint()
        advance = self.fontMetrics().horizontalAdvance
        longest = max((advance(self.itemText(i)) for i in range(self.count())), default=0)
        if not self.isEditable() and self.currentIndex() >= 0:
            hint.setWidth(hint.width() - longest + advance(self.currentText()) + _ROUNDED)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return the same: an entry that is cut says nothing."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """Open the list, wide enough for every entry."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _AROUND)
        super().showPopup()
