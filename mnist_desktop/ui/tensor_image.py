"""One tensor of two axes as an image: a pixel a number, in whole device pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.lazy_numpy import np
from mnist_desktop.ui.cells import Cell, Cells, claims, clamped, moved
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import mark_cell
from mnist_desktop.ui.qimage import indexed, levels, lut, strongest
from mnist_desktop.ui.tensor_tip import show_tip
from mnist_desktop.ui.theme import theme

_FRAME = 1  # px


class TensorImage(QWidget):
    """A tensor ``[H, W]`` in one of the two colour ramps.

    Parameters
    ----------
    name : str
        What it shows, for those who hear the window: ``"Weights"``.
    object_name : str
        Unique in the window.
    ramp : str
        ``"ink"``: 0 paper to m ink. ``"diverging"``: −m blue, 0 neutral, +m amber. ``"red"``, ``"green"``,
        ``"blue"``, ``"light"``: 0 dark to m full light.
    cell : int
        Preferred side of a pixel; the widget takes the largest that fits its size.
    """

    hovered = Signal(int, int, float)  # row, column, value; −1, −1, 0 beside it
    cell_changed = Signal(int, int, float)  # the cell cursor moved, by key or click

    def __init__(
        self,
        name: str,
        object_name: str,
        ramp: str = "diverging",
        cell: int = 6,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._ramp, self._cell = ramp, cell
        self._array: np.ndarray | None = None
        self._m = 0.0
        self._image: QImage | None = None  # painted from the array in the theme in force
        self._frame = "hairline"
        self._cursor: Cell = (0, 0)
        self._hover: Cell | None = None
        theme().changed.connect(self._restyle)

    @property
    def m(self) -> float:
        """Where the ramp ends, as the caption says it: the image's own maximum or a given one."""
        return self._m

    def set_array(self, array: np.ndarray | None, m: float | None = None) -> None:
        """Show another tensor.

        Parameters
        ----------
        array : numpy.ndarray or None
            Real, ``[H, W]``; copied if it can be written to. None shows an empty frame.
        m : float or None
            Where the ramp ends; None: at the tensor's own largest finite magnitude.
        """
        if array is None:
            self._array = self._image = None
            self.setAccessibleDescription(self.tr("Nothing to show yet"))
            self.update()
            return
        if self._array is None or self._array.shape != array.shape:
            self._cursor = clamped(self._cursor, *array.shape)
            self.updateGeometry()
        self._array = array.copy() if array.flags.writeable else array
        self._m = strongest(array) if m is None else m
        self._image = indexed(levels(self._array, self._ramp, self._m), lut(self._ramp))
        self._describe()
        self.update()

    def set_frame(self, token: str) -> None:
        """Frame the image in the colour of a token, ``"positive"`` around an ideal 3."""
        self._frame = token
        self.update()

    def set_hover(self, row: int, column: int) -> None:
        """Mark a cell, as when it is hovered elsewhere; −1, −1 for none."""
        self._mark((row, column) if row >= 0 and column >= 0 else None)

    def picture_rect(self) -> QRect:
        """Return where the image is painted."""
        return self._cells().rect().toAlignedRect()

    def sizeHint(self) -> QSize:
        """Return room for the preferred cells and the frame."""
        rows, columns = self._array.shape if self._array is not None else (28, 28)
        return QSize(columns * self._cell + 2 * _FRAME, rows * self._cell + 2 * _FRAME)

    def minimumSizeHint(self) -> QSize:
        """Return room for cells of two pixels."""
        rows, columns = self._array.shape if self._array is not None else (28, 28)
        return QSize(columns * 2 + 2 * _FRAME, rows * 2 + 2 * _FRAME)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the image, its frame and the marked cells."""
        cells = self._cells()
        area = cells.rect()
        painter = QPainter(self)
        if self._image is not None:
            painter.drawImage(area, self._image)  # no smoothing asked for: nearest neighbour
        width = 2 if self.hasFocus() else _FRAME
        painter.setPen(QPen(theme().color("accent" if self.hasFocus() else self._frame), width))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rim = _FRAME - width / 2
        painter.drawRect(area.adjusted(-rim, -rim, rim, rim))
        for cell in {self._hover, self._cursor if self.hasFocus() else None} - {None}:
            if self._image is not None and cell is not None and clamped(cell, *self._shape()) == cell:
                mark_cell(painter, cells.cell(*cell), 2)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the cell below."""
        self._tell(self._cells().at(event.position()) if self._array is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that no cell is below any more."""
        self._tell(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the cell cursor."""
        cell = self._cells().at(event.position()) if self._array is not None else None
        if event.button() != Qt.MouseButton.LeftButton or cell is None:
            event.ignore()
            return
        self._go(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cell cursor with arrows, Home and End."""
        if self._array is None:
            event.ignore()
            return
        jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        cell = moved(self._cursor, event.key(), jump, *self._shape())
        if cell is not None:
            self._go(cell)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep the cursor's keys from the window's shortcuts; tell what is shown where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return show_tip(event, self, self._array) or super().event(event)
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring and the cell cursor."""
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide them."""
        super().focusOutEvent(event)
        self._describe()
        self.update()

    def _shape(self) -> tuple[int, int]:
        assert self._array is not None
        rows, columns = self._array.shape
        return rows, columns

    def _cells(self) -> Cells:
        rows, columns = self._array.shape if self._array is not None else (28, 28)
        room = QRectF(self.rect()).adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        return Cells.fitted(rows, columns, room, self.devicePixelRatioF())

    def _go(self, cell: Cell) -> None:
        assert self._array is not None
        self._cursor = cell
        self._describe()
        self.update()
        self.cell_changed.emit(*cell, float(self._array[cell]))

    def _tell(self, cell: Cell | None) -> None:
        if cell != self._hover:
            self._mark(cell)
            if cell is None or self._array is None:
                self.hovered.emit(-1, -1, 0.0)
            else:
                self.hovered.emit(*cell, float(self._array[cell]))

    def _mark(self, cell: Cell | None) -> None:
        if cell != self._hover:
            self._hover = cell
            self.update()

    def _restyle(self) -> None:
        if self._array is not None:
            self._image = indexed(levels(self._array, self._ramp, self._m), lut(self._ramp))
        self.update()

    def _describe(self) -> None:
        if self._array is None or not self._array.size:
            return
        spec = "+.2g" if self._ramp == "diverging" else ".3g"
        if self.hasFocus():
            cell, text = self._cursor, self.tr("Row {row}, column {column}: {value}")
        else:
            cell = _peak(self._array)
            text = self.tr("{name}, {rows} by {columns}, strongest {value} at row {row}, column {column}")
        self.setAccessibleDescription(
            text.format(
                name=self.accessibleName(),
                rows=self._array.shape[0],
                columns=self._array.shape[1],
                row=cell[0],
                column=cell[1],
                value=numeral(float(self._array[cell]), spec),
            )
        )


def _peak(array: np.ndarray) -> Cell:
    """Return the cell of the largest finite magnitude."""
    magnitude = np.abs(array)
    place = int(magnitude.argmax())
    if not np.isfinite(magnitude.flat[place]):  # argmax stops at what is not a number
        place = int(np.nan_to_num(magnitude, posinf=0).argmax())
    return place // array.shape[1], place % array.shape[1]
