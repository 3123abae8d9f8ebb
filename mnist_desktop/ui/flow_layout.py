"""A row of tools that breaks into lines where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right at their own size, centred in their line; what does not fit begins a new line.

    Put a label and its field into one widget: they stay together.

    Parameters
    ----------
    parent : QWidget, optional
        The widget that gets the layout.
    gap : int
        Pixels between items.
    line_gap : int
        Pixels between lines.
    squeeze : int
        Pixels that each item may lose if that keeps all of them in one line.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 12, line_gap: int = 8, squeeze: int = 0
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._line_gap, self._squeeze = gap, line_gap, squeeze
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
        items = self._shown()
        return self._with_margins(
            self._wide(items), max((item.sizeHint().height() for item in items), default=0)
        )

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        items = self._shown()
        wide = max((item.minimumSize().width() for item in items), default=0)
        return self._with_margins(wide, max((item.minimumSize().height() for item in items), default=0))

    def _with_margins(self, wide: int, high: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def _wide(self, items: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in items) + self._gap * max(len(items) - 1, 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Break the items into lines."""
        shown = self._shown()
        if self._wide(shown) - self._squeeze * len(shown) <= width:
            return [shown]
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in shown:
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
            y += height + self._line_gap
        return y - self._line_gap - rect.y() + margins.bottom()

    def _place_line(self, line: list[QLayoutItem], rect: QRect) -> None:
        x, over = rect.x(), max(self._wide(line) - rect.width(), 0)
        for n, item in enumerate(line):
            less = over * (n + 1) // len(line) - over * n // len(line)
            size = (item.sizeHint() - QSize(less, 0)).boundedTo(
                QSize(max(rect.width(), item.minimumSize().width()), 1 << 20)
            )
            item.setGeometry(
                QRect(x, rect.y() + (rect.height() - size.height()) // 2, size.width(), size.height())
            )
            x += size.width() + self._gap
