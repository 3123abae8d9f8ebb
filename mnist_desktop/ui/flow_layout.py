"""A row of tools that breaks into lines where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_LINE_GAP = 8  # px between lines


class FlowLayout(QLayout):
    """Items from left to right at their own size, centred in their line; what does not fit begins a new line.

    Put a label and its field into one widget: they stay together.

    Parameters
    ----------
    parent : QWidget, optional
        The widget that gets the layout.
    gap : int
        Pixels between items.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 12) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the ends."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, or return None beyond the ends."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that no more room is wanted than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        """Return the size of a single line."""
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return self._with_margins(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        items = self._shown()
        wide = max((item.minimumSize().width() for item in items), default=0)
        return self._with_margins(wide, max((item.minimumSize().height() for item in items), default=0))

    def _with_margins(self, wide: int, high: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Break the items into lines."""
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if used and used + self._gap + wide > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide + (self._gap if used else 0)
        return lines

    def _place(self, rect: QRect, apply: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        y = area.y()
        for line in self._lines(area.width()):
            height = max((item.sizeHint().height() for item in line), default=0)
            if apply:
                self._place_line(line, QRect(area.x(), y, area.width(), height))
            y += height + _LINE_GAP
        return y - _LINE_GAP - rect.y() + margins.bottom()

    def _place_line(self, line: list[QLayoutItem], rect: QRect) -> None:
        x = rect.x()
        for item in line:
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), item.minimumSize().width()), 1 << 20))
            item.setGeometry(
                QRect(x, rect.y() + (rect.height() - size.height()) // 2, size.width(), size.height())
            )
            x += size.width() + self._gap
