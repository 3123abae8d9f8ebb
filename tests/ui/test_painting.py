import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from mnist_desktop.ui import painting
from mnist_desktop.ui.painting import mark_cell
from mnist_desktop.ui.theme import theme


@pytest.fixture
def canvas(scheme):
    image = QImage(80, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    yield image, painter
    painter.end()


def drawn(image):
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1) >> 24
    rows, columns = np.nonzero(pixels)
    return columns.min(), rows.min(), columns.max(), rows.max()


def test_a_frame_lies_inside_its_rectangle_in_the_token_s_colours(canvas):
    image, painter = canvas
    painting.frame(painter, QRectF(5, 5, 40, 30), "edge", "surface", radius=4)
    assert drawn(image) == (5, 5, 44, 34)
    assert image.pixelColor(25, 5) == QColor(theme().tokens.edge)
    assert image.pixelColor(25, 20) == QColor(theme().tokens.surface)


def test_the_focus_ring_is_two_pixels_of_accent(canvas):
    image, painter = canvas
    painting.focus_ring(painter, QRectF(5, 5, 40, 30))
    column = [image.pixelColor(25, y) for y in range(5, 9)]
    accent = QColor(theme().tokens.accent)
    assert column[:2] == [accent, accent]
    assert column[2].alpha() == 0


def test_a_dot_and_a_fill_have_their_colours(canvas):
    image, painter = canvas
    painting.fill(painter, QRectF(40, 0, 40, 40), "positive", 0)
    painting.dot(painter, QPointF(20.5, 20.5), 8, "accent", "surface")
    assert image.pixelColor(60, 20) == QColor(theme().tokens.positive)
    assert image.pixelColor(20, 20) == QColor(theme().tokens.surface)
    assert image.pixelColor(12, 20) == QColor(theme().tokens.accent)


def test_text_of_its_measured_width_is_whole_and_longer_text_stays_inside(canvas):
    image, painter = canvas
    font = theme().font()
    room = painting.width("0.1114", font)
    painting.write(painter, QRectF(10, 0, room, 40), "0.1114", font)
    whole = drawn(image)
    image.fill(0)
    painting.write(painter, QRectF(10, 0, room, 40), "0.1114 and more", font)
    assert drawn(image)[2] <= 10 + room
    assert whole[2] <= 10 + room
    image.fill(0)
    painting.write(painter, QRectF(0, 0, 80, 40), "7", font, align=Qt.AlignmentFlag.AlignRight)
    assert drawn(image)[0] > 60


def test_the_mark_of_a_cell_is_seen_on_dark_and_on_its_own_colour(qapp, scheme):
    for ground in ("text", "accent"):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(theme().color(ground))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark_cell(painter, QRectF(10, 10, 20, 20), 2)
        painter.end()
        assert image.pixelColor(8, 20) == theme().color("surface")
        assert image.pixelColor(9, 20) == image.pixelColor(10, 20) == theme().color("accent")
        assert image.pixelColor(7, 20) == image.pixelColor(11, 20) == theme().color(ground)
