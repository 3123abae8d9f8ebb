"""A drawing as the canvas has it, and as a session file keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnist_desktop.ui.sketch import InkPoint, Sketch, Stroke

if TYPE_CHECKING:
    from mnist_desktop.lab.archive import parts


def saved_sketch(sketch: Sketch) -> parts.Sketch | None:
    """Return what a session keeps of a drawing; None where there is no stroke. No point is copied."""
    from mnist_desktop.lab.archive import parts

    if not sketch.strokes:
        return None
    strokes = tuple(parts.PenStroke(stroke.points, stroke.width, stroke.erase) for stroke in sketch.strokes)
    return parts.Sketch(strokes, sketch.ground)


def sketch_of(saved: parts.Sketch) -> Sketch:
    """Return the drawing that a session kept."""
    strokes = (
        Stroke(tuple(InkPoint(*point) for point in stroke.points), stroke.width, stroke.erase)
        for stroke in saved.strokes
    )
    return Sketch(saved.ground, tuple(strokes))
