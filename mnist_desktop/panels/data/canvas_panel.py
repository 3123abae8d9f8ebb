"""The canvas and its tools: what is drawn, opened, pasted or dropped becomes the digit of every place."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.drawing import to_mnist
from mnist_desktop.lab.text import Failure, Text
from mnist_desktop.panels.data.drawing import saved_sketch, sketch_of
from mnist_desktop.panels.data.drawing_tools import DrawingTools
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.given import open_path
from mnist_desktop.ui.digit_canvas import DigitCanvas
from mnist_desktop.ui.qimage import to_grey

_REMEMBERED = 200  # digits that undo can bring back by name; as deep as the canvas's own history
_PATTERNS = "*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff *.pgm *.ppm"


class CanvasPanel(Panel):
    """Draws, and shows what others put on the desk as an exact 28×28 image that undo takes away again.

    Attributes
    ----------
    canvas : DigitCanvas
        Where it is drawn.
    cell : int
        Width of a cell of the 28×28 image, px.
    """

    shows = frozenset({Topic.DIGIT})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.canvas = DigitCanvas()
        self._tools = DrawingTools(self.canvas)
        self._own: Digit | None = None  # the digit that came from this canvas
        self._known: OrderedDict[bytes, Digit] = OrderedDict()  # digits that were shown, by their image
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._tools)
        self.cell = 0
        self.set_cell(8)
        self.canvas.drawn.connect(self._drawn)
        self.canvas.image_dropped.connect(self._dropped)
        self.canvas.hovered.connect(self._point_at)
        session.looking.hover_changed.connect(self._mark)
        self._tools.paste_wanted.connect(self.paste)
        self._tools.open_wanted.connect(self.choose_image)

    def set_cell(self, width: int) -> None:
        """Show the 28×28 image with cells of this width, px."""
        if width != self.cell:
            self.cell = width
            self.canvas.setFixedSize(28 * width + 2, 28 * width + 2)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show a digit that did not come from here."""
        digit, sketch = self.session.digit, self.session.sketch
        if digit is self._own:
            return
        self._own = digit
        if sketch is not None:  # of a session that was opened
            self.canvas.set_sketch(sketch_of(sketch))
            return
        if not digit.empty:
            self._remember(digit)
        self.canvas.set_ground(None if digit.empty else digit.image)

    # -- what the window's commands do ---------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take back the last stroke, image or clearing."""
        self.canvas.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was undone."""
        self.canvas.redo()

    @Slot()
    def clear(self) -> None:
        """Start with bare paper; undo brings everything back."""
        self.canvas.clear()

    def set_tool(self, tool: str) -> None:
        """Choose ``"pen"`` or ``"eraser"``."""
        self._tools.set_tool(tool)

    @Slot()
    def paste(self) -> None:
        """Show the picture, or the picture file, in the clipboard."""
        if not self.canvas.paste():
            what = self.tr("There is no picture in the clipboard.")
            self.session.failed.emit(Failure(what, self.tr("Copy a picture of a digit first.")))

    def open_image(self, path: Path) -> None:
        """Show a picture file; what goes wrong is said by ``session.failed``."""
        self.session.open_picture(path)

    @Slot()
    def choose_image(self) -> None:
        """Let a picture file be chosen, and show it."""
        pictures = self.tr("Pictures ({0})").format(_PATTERNS)
        dialog = QFileDialog(self, self.tr("Open a picture of a digit"), "", pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._dropped)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- from the canvas to the desk -----------------------------------------------------------------------

    @Slot()
    def _drawn(self) -> None:
        self._own = self._read()
        self.session.set_digit(self._own, saved_sketch(self.canvas.sketch))

    def _read(self) -> Digit:
        ground = self.canvas.ground()
        if self.canvas.is_exact and ground is not None:
            return self._known.get(ground.tobytes(), Digit(ground, Text("image")))
        strokes = self.canvas.strokes if ground is None else ()
        return Digit.of_drawn(to_mnist(self.canvas.bitmap()), Text("drawing"), strokes)

    def _remember(self, digit: Digit) -> None:
        key = digit.image.tobytes()
        self._known[key] = digit
        self._known.move_to_end(key)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    @Slot(int, int)
    def _point_at(self, row: int, column: int) -> None:
        self.session.looking.set_hover((row, column) if row >= 0 else None)

    @Slot()
    def _mark(self) -> None:
        """Mark the pixel under the pointer; strokes have no pixels yet."""
        cell = self.session.looking.hover
        self.canvas.set_hover(*(cell if cell is not None and self.canvas.is_exact else (-1, -1)))

    @Slot(object)
    def _dropped(self, found: str | QImage) -> None:
        if isinstance(found, QImage):
            self.session.read_picture(Text("pasted picture"), partial(to_grey, found))
        else:
            open_path(self.session, Path(found))


def _title() -> str:
    return QCoreApplication.translate("CanvasPanel", "Drawing")


PANEL = PanelSpec("data-canvas", "data", _title, CanvasPanel, (1, 0, 1, 12))
