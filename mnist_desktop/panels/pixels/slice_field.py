"""The field in which a slice is typed, as code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.tensors import SliceError, format_slice, parse_slice
from mnist_desktop.lab.text import words_of
from mnist_desktop.session.looking import Index
from mnist_desktop.session.words import translated
from mnist_desktop.ui.theme import theme

_SHAPE = (SIDE, SIDE)


class SliceField(QLineEdit):
    """``x[4:10, 4:10]``: followed while it is typed, judged when it is finished; Escape takes it back.

    Signals
    -------
    read : tuple of slice
        What was typed is this slice.
    judged : str
        Why what was typed is no slice; empty once it is one.
    """

    read = Signal(object)
    judged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pixels-slice")
        self.setFont(theme().font(mono=True))
        self.setMaxLength(60)
        self._index: Index | None = None
        self._before: Index | None = None  # when the typing began
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def show_index(self, index: Index) -> None:
        """Show a slice, unless it is the one that is being typed in other words."""
        if index != self._index:
            self._index = index
            self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was typed on Escape."""
        if event.key() != Qt.Key.Key_Escape or not self.isModified():
            super().keyPressEvent(event)
            return
        self._index = self._before
        self._write()
        self.read.emit(self._index)

    @Slot(str)
    def _typed(self, text: str) -> None:
        if self._before is None:
            self._before = self._index
        try:
            index = parse_slice(text, _SHAPE)
        except SliceError:
            return  # half typed, perhaps
        self._judge("")
        self._index = (index[0], index[1])
        self.read.emit(self._index)

    @Slot()
    def _finished(self) -> None:
        if not self.isModified():
            return
        try:
            parse_slice(self.text(), _SHAPE)
        except SliceError as error:
            self._judge(translated(words_of(error)))
        else:
            self._write()

    def _write(self) -> None:
        assert self._index is not None
        self.setText(f"x{format_slice(self._index, _SHAPE)}")  # no longer modified
        self._before = None
        self._judge("")

    def _judge(self, why: str) -> None:
        if bool(why) != bool(self.property("invalid")):
            self.setProperty("invalid", bool(why))
            self.style().polish(self)
        self.setAccessibleDescription(why)
        self.judged.emit(why)
