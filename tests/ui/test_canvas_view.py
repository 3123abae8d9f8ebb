from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from mnist_desktop.ui.canvas_view import CanvasView
from mnist_desktop.ui.sketch import InkPoint, Sketch, Stroke
from mnist_desktop.ui.theme import theme


@pytest.fixture
def canvas(qtbot):
    canvas = CanvasView()
    qtbot.addWidget(canvas)
    canvas.resize(226, 226)
    canvas.show()
    return canvas


@pytest.fixture
def image():
    return np.arange(784, dtype=np.uint32).reshape(28, 28).astype(np.uint8)


def test_every_pixel_of_an_image_is_one_square_of_the_screen(canvas, image, scheme):
    canvas.set_ground(image)
    seen = canvas.grab().toImage()
    dpr = canvas.devicePixelRatioF()
    for row, column in ((0, 3), (13, 14), (27, 24)):
        colours = {
            seen.pixelColor(round((1 + 8 * column + x) * dpr), round((1 + 8 * row + y) * dpr)).name()
            for x in (0.5, 7.4)
            for y in (0.5, 7.4)
        }
        level = int(image[row, column])
        paper, ink = scheme.color("paper").red(), scheme.color("ink").red()
        (only,) = colours
        assert QColor(only).red() == pytest.approx(paper + (ink - paper) * level / 255, abs=1)


def test_it_follows_a_change_of_theme(canvas):
    theme().set_mode("light")
    bright = canvas.grab().toImage().pixelColor(50, 50)
    theme().set_mode("dark")
    assert canvas.grab().toImage().pixelColor(50, 50) == theme().color("paper") != bright


def test_the_programs_image_is_not_told_as_drawn_but_can_be_undone(canvas, image, qtbot):
    told = []
    canvas.drawn.connect(lambda: told.append(canvas.is_exact))
    with qtbot.waitSignal(canvas.history_changed):
        canvas.set_ground(image)
    assert told == [] and canvas.is_exact and np.array_equal(canvas.ground(), image)
    canvas.undo()
    assert told == [False] and canvas.is_empty and canvas.can_redo
    canvas.redo()
    assert told == [False, True]
    canvas.clear()
    assert canvas.is_empty and canvas.ground() is None and canvas.can_undo
    assert told == [False, True, False]
    canvas.clear()
    assert len(told) == 3


def test_a_bitmap_is_the_callers_own_and_ten_pixels_a_unit(canvas, image):
    before = canvas.bitmap()
    canvas.set_ground(image)
    assert before.shape == (280, 280) and before.dtype == np.uint8 and not before.any()
    assert np.array_equal(canvas.bitmap()[5::10, 5::10], image)


def test_the_bitmap_does_not_depend_on_the_size_of_the_canvas(canvas, image):
    canvas.set_ground(image)
    before = canvas.bitmap()
    canvas.resize(500, 500)
    canvas.grab()
    assert np.array_equal(canvas.bitmap(), before)


def marked(canvas):
    """Where the picture differs from one without marks, in logical pixels."""
    plain = canvas.grab()
    canvas.set_hover(10, 12)
    hover = canvas.grab()
    canvas.set_hover(-1, -1)
    assert canvas.grab().toImage() == plain.toImage()
    return box(plain.toImage(), hover.toImage())


def box(one, other):
    changed = [
        (x, y)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    ]
    xs, ys = [x for x, _ in changed], [y for _, y in changed]
    k = one.devicePixelRatio()
    return QRectF(min(xs) / k, min(ys) / k, (max(xs) - min(xs)) / k, (max(ys) - min(ys)) / k)


def test_a_mark_lies_on_its_cell(canvas):
    hover = marked(canvas)
    assert hover.center().x() == pytest.approx(1 + 12.5 * 8, abs=1)
    assert hover.center().y() == pytest.approx(1 + 10.5 * 8, abs=1)


def test_it_says_what_it_shows(canvas, image):
    assert canvas.accessibleName() == "Drawing canvas"
    assert "Nothing drawn" in canvas.accessibleDescription()
    canvas.set_ground(image)
    assert canvas.accessibleDescription() == "An image of 28 by 28 pixels"


def test_it_is_square_and_eight_pixels_a_cell(canvas):
    assert canvas.sizeHint().width() == canvas.sizeHint().height() == 226
    assert canvas.heightForWidth(300) == 300
    assert canvas.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_drawing_that_was_made_before_is_shown_and_not_told_as_drawn(canvas, qtbot):
    sketch = Sketch(strokes=(Stroke((InkPoint(14, 4), InkPoint(14, 24)), 2.0),))
    with qtbot.assertNotEmitted(canvas.drawn, wait=50):
        canvas.set_sketch(sketch)
    assert canvas.sketch is sketch and not canvas.is_empty and canvas.can_undo
