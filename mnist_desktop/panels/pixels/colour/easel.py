"""The picture on the page, and which of its pixels is looked at."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.assets import resource
from mnist_desktop.engine.jobs import Cancelled, Progress
from mnist_desktop.lab.colour import Picture, grey, open_picture
from mnist_desktop.session import Session
from mnist_desktop.session.looking import Cell

_ROOF: Cell = (11, 10)  # of our own picture: red, and neither green nor blue
HOUSE = "house"


class Easel(QObject):
    """Holds one picture; another is read on a thread.

    Signals
    -------
    picture_changed
        There is another picture.
    marked_changed
        Another pixel is chosen or under the pointer.

    Attributes
    ----------
    picture : Picture
        The one that is shown.
    cell : tuple of int
        Row and column of the chosen pixel.
    """

    picture_changed = Signal()
    marked_changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._hover: Cell | None = None
        self.picture = open_picture(resource("images", f"{HOUSE}.png"))  # 1 kB: read at once
        self.grey = grey(self.picture.pixels)
        self.cell: Cell = _ROOF

    @property
    def marked(self) -> Cell:
        """The pixel under the pointer, else the chosen one."""
        return self.cell if self._hover is None else self._hover

    @property
    def colour(self) -> tuple[int, int, int]:
        """Red, green and blue of the marked pixel."""
        red, green, blue = self.picture.pixels[self.marked].tolist()
        return red, green, blue

    def open(self, path: Path) -> None:
        """Show a picture file, a moment later."""

        def work(_progress: Progress, _cancelled: Cancelled) -> Picture:
            return open_picture(path)

        self._session.library.compute(self.tr("Opening {0}").format(path.name), work, self.show_picture)

    @Slot()
    def show_house(self) -> None:
        """Show our own picture again."""
        self.show_picture(open_picture(resource("images", f"{HOUSE}.png")))

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self.picture, self.grey = picture, grey(picture.pixels)
        rows, columns = picture.pixels.shape[:2]
        self._hover, self.cell = None, (min(self.cell[0], rows - 1), min(self.cell[1], columns - 1))
        title = HOUSE if picture.title == f"{HOUSE}.png" else picture.title
        self._session.facts.note({"colour.picture": title})
        self.picture_changed.emit()
        self.marked_changed.emit()

    @Slot(int, int, float)
    def choose(self, row: int, column: int, _value: float = 0) -> None:
        """Choose a pixel."""
        self.cell = (row, column)
        self._note()
        self.marked_changed.emit()

    @Slot(int, int, float)
    def hover(self, row: int, column: int, _value: float = 0) -> None:
        """Say which pixel is under the pointer; −1, −1 for none."""
        self._hover = (row, column) if row >= 0 else None
        self.marked_changed.emit()

    def around(self, up: int, left: int) -> tuple[slice, slice]:
        """Return the rows up to `up` and the columns up to `left` from the marked pixel; as many at the edges."""
        sides = zip(self.marked, self.picture.pixels.shape[:2], (up, left), strict=True)
        first = [(max(min(at - reach, size - 2 * reach - 1), 0), 2 * reach + 1) for at, size, reach in sides]
        rows, columns = (slice(start, start + count) for start, count in first)
        return rows, columns

    def laid(self, channels_first: bool) -> np.ndarray:
        """Return the picture as an array in one order of axes or the other; a view."""
        return self.picture.channels_first() if channels_first else self.picture.pixels

    def _note(self) -> None:
        (row, column), (red, green, blue) = self.cell, self.picture.pixels[self.cell].tolist()
        numbers: dict[str, int | float] = {
            "row": row,
            "column": column,
            "red": red,
            "green": green,
            "blue": blue,
        }
        numbers["grey"] = float(self.grey[self.cell])
        self._session.facts.note({f"colour.{name}": value for name, value in numbers.items()})
