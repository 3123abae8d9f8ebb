"""The shortcut sheet: every command that has a key, and the keys of canvas and grids."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from mnist_desktop.actions import Actions
from mnist_desktop.ui.painting import width
from mnist_desktop.ui.theme import theme

HEAD = 2  # rows that the heading of a group takes, with the gap above it
MARGIN, BETWEEN = 24, 36  # px, at both sides and between two columns


class ShortcutSheet(QDialog):
    """All keys on one page, made from the actions; it scrolls where it would be larger than the window.

    Parameters
    ----------
    actions : Actions
        All commands.
    parent : QWidget
        The window it opens over.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        groups: dict[str, list[tuple[str, str]]] = {}
        for spec in actions.specs:
            if spec.keys:
                keys = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                groups.setdefault(spec.group, []).append((keys, spec.text))
        groups[self.tr("On the timeline")] = [
            (self.tr("← →"), self.tr("A step back or on")),
            (self.tr("Page up, down"), self.tr("An epoch back or on")),
            (self.tr("Home, End"), self.tr("First or newest step")),
        ]
        groups[self.tr("On the canvas and in grids")] = [
            (self.tr("Arrows"), self.tr("Move the pen or the cell")),
            (self.tr("Space"), self.tr("On the canvas, after an arrow: pen down or up")),
            (self.tr("Esc"), self.tr("On the canvas: lift the pen")),
            (self.tr("F2"), self.tr("In a grid: change the number")),
        ]
        wide = max(width(key, _keys_font()) for rows in groups.values() for key, _ in rows)
        parts = [(self._group(title, rows, wide), len(rows) + HEAD) for title, rows in groups.items()]
        room = parent.window().size()
        body = self._lay_out(parts, room.width())
        scroll = QScrollArea()
        scroll.setObjectName("shortcutScroll")
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        wanted = body.sizeHint()
        if wanted.height() > room.height():
            wanted += QSize(scroll.verticalScrollBar().sizeHint().width(), 0)
        self.resize(wanted.boundedTo(room))

    @staticmethod
    def _lay_out(parts: list[tuple[QWidget, int]], room: int) -> QWidget:
        """Set the groups, each told with its rows, into two columns, or into one where two are too wide."""
        total, above = sum(high for _, high in parts), 0.0
        left: list[QWidget] = []
        right: list[QWidget] = []
        for part, high in parts:
            # A group goes to the left while more than half of it is in the upper half of all.
            (left if above + high / 2 < total / 2 else right).append(part)
            above += high
        wide = sum(max(part.sizeHint().width() for part in column) for column in (left, right))
        columns = [left, right] if wide + MARGIN * 2 + BETWEEN <= room else [left + right]
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(MARGIN, 20, MARGIN, 24)
        row.setSpacing(BETWEEN)
        for parts_of_column in columns:
            column = QVBoxLayout()
            column.setSpacing(16)
            for part in parts_of_column:
                column.addWidget(part)
            column.addStretch(1)
            row.addLayout(column)
        return body

    @staticmethod
    def _group(title: str, rows: list[tuple[str, str]], keys_wide: int) -> QWidget:
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, keys_wide)  # the commands of all groups begin at one line
        head = QLabel(title)
        head.setFont(theme().font(weight=600))
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (keys, text) in enumerate(rows, start=1):
            key = QLabel(keys)
            key.setFont(_keys_font())
            grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(text), number, 1)
        grid.setColumnStretch(1, 1)
        return group


def _keys_font() -> QFont:
    return theme().font(0.9, mono=True)
