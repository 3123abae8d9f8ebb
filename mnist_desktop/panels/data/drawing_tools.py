"""The tools under the canvas: pen, eraser, width, undo, redo, paste, open, clear."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from mnist_desktop.ui.digit_canvas import DigitCanvas
from mnist_desktop.ui.icon_button import HEIGHT, IconButton

_WIDE = 28  # px: eight of them are as wide as the canvas
_TENTHS = 10  # slider positions a unit of the 28×28 image
_LEAST, _MOST = 10, 50  # tenths


class DrawingTools(QWidget):
    """A row of buttons that act on a canvas.

    Parameters
    ----------
    canvas : DigitCanvas
        What they act on.

    Signals
    -------
    paste_wanted, open_wanted
        The clipboard's picture, or a file, shall be shown on the canvas.
    """

    paste_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, canvas: DigitCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self.setFixedHeight(HEIGHT)  # its buttons' least heights say less than they take
        pen = IconButton("pen", self.tr("Pen"), "tool-pen", checkable=True, width=_WIDE)
        eraser = IconButton("eraser", self.tr("Eraser"), "tool-eraser", checkable=True, width=_WIDE)
        width = IconButton("pen-width", self.tr("Width of the pen"), "tool-width", width=_WIDE)
        undo = IconButton("undo", self.tr("Undo"), "tool-undo", width=_WIDE)
        redo = IconButton("redo", self.tr("Redo"), "tool-redo", width=_WIDE)
        paste = IconButton("paste", self.tr("Paste a picture"), "tool-paste", width=_WIDE)
        open_ = IconButton("image", self.tr("Open a picture…"), "tool-open", width=_WIDE)
        clear = IconButton("trash", self.tr("Clear the canvas"), "tool-clear", width=_WIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        for button in (pen, eraser, width, undo, redo, paste, open_, clear):
            row.addWidget(button)
        row.addStretch(1)
        self._tools = {"pen": pen, "eraser": eraser}
        self._undo, self._redo, self._clear = undo, redo, clear
        group = QButtonGroup(self)
        for tool in self._tools.values():
            group.addButton(tool)
        pen.setChecked(True)
        eraser.toggled.connect(canvas.set_eraser)
        width.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        width.setMenu(_WidthMenu(canvas, width))
        undo.clicked.connect(canvas.undo)
        redo.clicked.connect(canvas.redo)
        clear.clicked.connect(canvas.clear)
        paste.clicked.connect(self.paste_wanted)
        open_.clicked.connect(self.open_wanted)
        canvas.history_changed.connect(self._follow)
        canvas.drawn.connect(self._follow)
        self._follow()

    def set_tool(self, tool: str) -> None:
        """Choose ``"pen"`` or ``"eraser"``; KeyError for anything else."""
        self._tools[tool].setChecked(True)

    @Slot()
    def _follow(self) -> None:
        self._undo.set_allowed(self._canvas.can_undo, self.tr("Undo: nothing was drawn yet"))
        self._redo.set_allowed(self._canvas.can_redo, self.tr("Redo: nothing was undone"))
        self._clear.set_allowed(not self._canvas.is_empty, self.tr("The canvas is clear"))


class _WidthMenu(QMenu):
    """A slider for the width of the pen, in units of the 28×28 image."""

    def __init__(self, canvas: DigitCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("pen-width")
        self._slider.setAccessibleName(self.tr("Width of the pen in pixels of the 28 by 28 image"))
        self._slider.setRange(_LEAST, _MOST)
        self._slider.setFixedWidth(128)
        self._value = QLabel()
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._slider)
        row.addWidget(self._value)
        action = QWidgetAction(self)
        action.setDefaultWidget(box)
        self.addAction(action)
        self._slider.valueChanged.connect(self._chosen)
        self._slider.setValue(round(canvas.pen_width * _TENTHS))
        # The menu takes the keyboard while it opens; the slider gets it as soon as it is open.
        self._opened = QTimer(self, singleShot=True, interval=0)
        self._opened.timeout.connect(self._slider.setFocus)
        self.aboutToShow.connect(self._opened.start)

    @Slot(int)
    def _chosen(self, tenths: int) -> None:
        self._canvas.set_pen_width(tenths / _TENTHS)
        self._value.setText(self.tr("{0:.1f} px").format(tenths / _TENTHS))
