"""The shortcut sheet: every command that has a key, and the keys of canvas and grids."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.actions import Actions
from mnist_desktop.ui.theme import theme

HEAD = 2  # rows that the heading of a group takes, with the gap above it


class ShortcutSheet(QDialog):
    """All keys on one page, made from the actions.

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
        columns = QHBoxLayout(self)
        columns.setContentsMargins(24, 20, 24, 24)
        columns.setSpacing(36)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(16)
            columns.addLayout(column)
        total, above = sum(len(rows) + HEAD for rows in groups.values()), 0.0
        for title, rows in groups.items():
            high = len(rows) + HEAD
            # A group goes to the left while more than half of it is in the upper half of all.
            (left if above + high / 2 < total / 2 else right).addLayout(self._group(title, rows))
            above += high
        left.addStretch(1)
        right.addStretch(1)

    @staticmethod
    def _group(title: str, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        head = QLabel(title)
        head.setFont(theme().font(weight=600))
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (keys, text) in enumerate(rows, start=1):
            key = QLabel(keys)
            key.setFont(theme().font(0.9, mono=True))
            grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(text), number, 1)
        grid.setColumnStretch(1, 1)
        return grid
