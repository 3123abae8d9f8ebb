"""The command palette: type a few letters of a command, press Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

WIDTH, HEIGHT = 440, 380  # px, at most
ROW = 30  # px of a command


class CommandPalette(QFrame):
    """A list of all commands, narrowed by what is typed.

    Parameters
    ----------
    actions : list of QAction
        The commands.
    parent : QWidget
        The window it opens over.
    """

    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(
            parent
        )  # a part of the window, not a window: nothing for a window manager to misplace
        self.setObjectName("commandPalette")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("All commands"))
        self._actions = actions
        self._field = QLineEdit()
        self._field.setObjectName("commandSearch")
        self._field.setAccessibleName(self.tr("Search commands"))
        self._field.setPlaceholderText(self.tr("Type a command"))
        self._field.textChanged.connect(self._narrow)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("commandList")
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.itemActivated.connect(self._chosen)
        self._list.itemClicked.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self.setGeometry((parent.width() - WIDTH) // 2, 56, WIDTH, min(HEIGHT, parent.height() - 72))
        self._narrow("")

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard."""
        super().showEvent(event)
        self.raise_()
        self._field.setFocus()

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        """Keep the commands that hold every typed word."""
        words = typed.lower().split()
        self._list.clear()
        for action in self._actions:
            text = f"{action.text()} {action.toolTip()}".lower()
            if all(word in text for word in words):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(action.icon(), f"{action.text()}    {keys}" if keys else action.text())
                item.setData(Qt.ItemDataRole.UserRole, action.objectName())
                item.setToolTip(action.toolTip())
                item.setSizeHint(QSize(0, ROW))
                if not action.isEnabled():
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        next(action for action in self._actions if action.objectName() == name).trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the field has the focus; close when that goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut and not self._list.hasFocus():
            self.close()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row, key = self._list.currentRow(), event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                self._list.setCurrentRow(min(max(row + step, 0), self._list.count() - 1))
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self._list.currentItem()
                if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
                    self._chosen(item)
                return True
        return super().eventFilter(watched, event)
