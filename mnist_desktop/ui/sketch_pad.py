"""The drawing under way: its history, what the model reads of it and what the screen shows of it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from mnist_desktop.lazy_numpy import np
from mnist_desktop.ui.sketch import InkPoint, Sketch, SketchHistory, Stroke
from mnist_desktop.ui.sketch_raster import MODEL_SIDE, SketchRaster

_NEAR = 0.02  # units; nearer points say nothing about a stroke


class SketchPad:
    """A sketch with a pen on it; knows no widget."""

    def __init__(self) -> None:
        self._history = SketchHistory()
        self._model = SketchRaster(MODEL_SIDE)
        self._shown: SketchRaster | None = None
        self._shown_for: tuple[int, str, str] | None = None  # side, paper, ink
        self._points: list[InkPoint] = []  # of the stroke under way
        self._width, self._erase = 1.0, False

    @property
    def sketch(self) -> Sketch:
        """The finished strokes and the image under them."""
        return self._history.sketch

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All strokes, the one under way included."""
        if not self._points:
            return self.sketch.strokes
        return (*self.sketch.strokes, Stroke(tuple(self._points), self._width, self._erase))

    @property
    def drawing(self) -> bool:
        """Whether the pen is down."""
        return bool(self._points)

    @property
    def is_exact(self) -> bool:
        """Whether there is an image with no stroke on it."""
        return self.sketch.ground is not None and not self.sketch.strokes and not self.drawing

    @property
    def is_empty(self) -> bool:
        """Whether there is no ink at all."""
        return (self.sketch.bare and not self.drawing) or not self._model.array().any()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._history.can_redo

    def bitmap(self) -> np.ndarray:
        """Return the drawing, uint8 ``[280, 280]``, 0 paper to 255 ink; its own memory, read-only."""
        return self._model.array()

    def image(self, side: int, paper: str, ink: str) -> QImage:
        """Return the drawing for the screen.

        Parameters
        ----------
        side : int
            In device pixels; a multiple of 28.
        paper, ink : str
            ``#RRGGBB``.
        """
        wanted = (side, paper, ink)
        if self._shown is None or self._shown_for != wanted:
            self._shown = SketchRaster(*wanted)
            self._shown_for = wanted
            self._shown.replay(self.sketch)
            if self._points:
                self._shown.begin(Stroke((self._points[0],), self._width, self._erase))
                for point in self._points[1:]:
                    self._shown.extend(point)
        return self._shown.image

    def down(self, point: InkPoint, width: float, erase: bool) -> None:
        """Put the pen down; a stroke under way is finished first."""
        self.up()
        self._points, self._width, self._erase = [point], width, erase
        stroke = Stroke((point,), width, erase)
        self._model.begin(stroke)
        if self._shown is not None:
            self._shown.begin(stroke)

    def to(self, point: InkPoint) -> QRect | None:
        """Draw on to a point.

        Returns
        -------
        QRect or None
            What changed in the picture for the screen, in its pixels; None if the pen did not move.
        """
        last = self._points[-1]
        if abs(point.x - last.x) < _NEAR and abs(point.y - last.y) < _NEAR:
            return None
        self._points.append(point)
        self._model.extend(point)
        return self._shown.extend(point) if self._shown is not None else QRect()

    def up(self) -> bool:
        """Lift the pen; False where it was not down."""
        if not self._points:
            return False
        self._history.push(self.sketch.with_stroke(Stroke(tuple(self._points), self._width, self._erase)))
        self._points = []
        return True

    def put(self, sketch: Sketch) -> None:
        """Show a sketch that was made before; undo brings back what was there."""
        self.up()
        self._history.push(sketch)
        self._replay()

    def start(self, ground: np.ndarray | None) -> bool:
        """Begin again on an image, uint8 ``[28, 28]``, or on bare paper; False where it already is bare."""
        sketch = Sketch(ground)
        self.up()
        if sketch.bare and self.sketch.bare:
            return False
        self._history.push(sketch)
        self._replay()
        return True

    def undo(self) -> bool:
        """Take back the last change, the stroke under way included; False where there is none."""
        self.up()
        return self._history.undo() and self._replay()

    def redo(self) -> bool:
        """Do again what was undone; False where nothing was."""
        self.up()
        return self._history.redo() and self._replay()

    def _replay(self) -> bool:
        self._model.replay(self.sketch)
        if self._shown is not None:
            self._shown.replay(self.sketch)
        return True
