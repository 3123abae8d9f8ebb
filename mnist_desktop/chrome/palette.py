"""The command palette: type a few letters of a command, press Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.ui.painting import width, write
from mnist_desktop.ui.theme import theme

WIDTH, HEIGHT = 440, 380  # px, at most; wider where type is larger
ROW = 30  # px of a command
_ICON, _MARGIN = 18, 8  # px, of its icon, and right of its keys
_NAME, _KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _WithKeys(QStyledItemDelegate):
    """Writes the keys of a command at the right, in line with those of the others."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the command, then its keys."""
        super().paint(painter, option, index)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        font = theme().font(0.9)
        area = QRectF(option.rect).adjusted(0, 0, -_MARGIN, 0)
        area.setLeft(area.right() - width(index.data(_KEYS), font))
        write(painter, area, index.data(_KEYS), font, "muted" if enabled else "disabled")


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
        self._list.setItemDelegate(_WithKeys(self._list))
        self._list.setIconSize(QSize(_ICON, _ICON))
        empty = QPixmap(_ICON, _ICON)
        empty.fill(Qt.GlobalColor.transparent)
        self._no_icon = QIcon(empty)  # all words begin at one line
        self._list.itemActivated.connect(self._chosen)
        self._list.itemClicked.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        wide = min(round(WIDTH * theme().scale), parent.width() - 32)
        self.setGeometry((parent.width() - wide) // 2, 56, wide, min(HEIGHT, parent.height() - 72))
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
                item = QListWidgetItem(self._icon_of(action), action.text())
                item.setData(_NAME, action.objectName())
                item.setData(_KEYS, keys)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{action.text()} {keys}".strip())
                item.setToolTip(action.toolTip())
                item.setSizeHint(QSize(0, round(ROW * max(theme().scale, 1))))
                if not action.isEnabled():
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _icon_of(self, action: QAction) -> QIcon:
        """Return the icon of an action without its look on the strong accent: chosen rows are on the soft one."""
        if action.icon().isNull():
            return self._no_icon
        result, size, ratio = QIcon(), QSize(_ICON, _ICON), self.devicePixelRatioF()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            result.addPixmap(action.icon().pixmap(size, ratio, mode), mode)
        result.addPixmap(action.icon().pixmap(size, ratio), QIcon.Mode.Selected)
        return result

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem) -> None:
        name = item.data(_NAME)
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
