"""A drawing as strokes in the 28-unit square of the canvas, and its way back and forth in time."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from mnist_desktop.frozen import dataclass
from mnist_desktop.lazy_numpy import np

SIDE = 28  # units; the canvas is as wide as MNIST's image, so that a width here is a width there
_DEPTH = 200  # undo steps kept; a ground image is 784 bytes, a stroke some kB


class InkPoint(NamedTuple):
    """A point of a stroke.

    Parameters
    ----------
    x, y : float
        In units of the canvas, 0 to 28, from the top left corner; may lie outside.
    weight : float
        Factor of the stroke's width: 1, or what a pen's pressure makes of it.
    """

    x: float
    y: float
    weight: float = 1.0


@dataclass(frozen=True)
class Stroke:
    """What one movement with the pen down leaves.

    Parameters
    ----------
    points : tuple of InkPoint
        At least one.
    width : float
        In units of the canvas.
    erase : bool
        It takes ink away.
    """

    points: tuple[InkPoint, ...]
    width: float
    erase: bool = False


@dataclass(frozen=True, eq=False)
class Sketch:
    """Strokes over an image, or over bare paper.

    Parameters
    ----------
    ground : numpy.ndarray or None
        uint8 ``[28, 28]``, 0 paper to 255 ink; copied and made read-only.
    strokes : tuple of Stroke
        From the first to the last.
    """

    ground: np.ndarray | None = None
    strokes: tuple[Stroke, ...] = ()

    def __post_init__(self) -> None:
        if self.ground is None:
            return
        if self.ground.shape != (SIDE, SIDE) or self.ground.dtype != np.uint8:
            raise ValueError(
                f"A ground is uint8 [{SIDE}, {SIDE}], not {self.ground.dtype} {list(self.ground.shape)}."
            )
        own = self.ground.copy()
        own.flags.writeable = False
        object.__setattr__(self, "ground", own)

    @property
    def bare(self) -> bool:
        """Whether there is nothing but paper that was never touched."""
        return self.ground is None and not self.strokes

    def with_stroke(self, stroke: Stroke) -> Sketch:
        """Return this sketch with one more stroke on top."""
        return replace(self, strokes=(*self.strokes, stroke))


class SketchHistory:
    """The sketch now, those before it and those undone; never more than `depth` each way."""

    def __init__(self, depth: int = _DEPTH) -> None:
        self._past: list[Sketch] = []
        self._future: list[Sketch] = []
        self._now = Sketch()
        self._depth = depth

    @property
    def sketch(self) -> Sketch:
        """The sketch now."""
        return self._now

    @property
    def can_undo(self) -> bool:
        """Whether there is a sketch before this one."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing done since."""
        return bool(self._future)

    def push(self, sketch: Sketch) -> None:
        """Go on to a new sketch; what was undone is forgotten."""
        self._past.append(self._now)
        del self._past[: -self._depth]
        self._future.clear()
        self._now = sketch

    def undo(self) -> bool:
        """Go back by one sketch; False where there is none."""
        return self._travel(self._past, self._future)

    def redo(self) -> bool:
        """Take back one undo; False where there is none."""
        return self._travel(self._future, self._past)

    def _travel(self, source: list[Sketch], target: list[Sketch]) -> bool:
        if not source:
            return False
        target.append(self._now)
        self._now = source.pop()
        return True
