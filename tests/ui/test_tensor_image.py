from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.theme import theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def image(qtbot):
    window = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)
    window.setFocus()  # else the image has the keyboard from the start
    qtbot.addWidget(window)
    image = TensorImage("Weights", "weights-image", parent=window)
    image.resize(170, 170)
    window.resize(200, 200)
    window.show()
    qtbot.waitExposed(window)
    yield image


@pytest.fixture
def weights():
    weights = np.zeros((28, 28), np.float32)
    weights[14, 13], weights[3, 4] = 0.58, -0.29
    return weights


def colour(image, row, column):
    dpr = image.devicePixelRatioF()
    return (
        image.grab()
        .toImage()
        .pixelColor(round((1 + 6 * column + 2.5) * dpr), round((1 + 6 * row + 2.5) * dpr))
    )


def test_each_number_is_a_square_of_its_colour(image, weights, scheme):
    image.set_array(weights)
    assert colour(image, 14, 13) == scheme.color("positive")
    assert colour(image, 0, 0) == scheme.color("neutral")
    blue = colour(image, 3, 4)
    assert blue not in (scheme.color("negative"), scheme.color("neutral"))
    assert blue.blue() > blue.red()


def test_it_follows_a_change_of_theme(image, weights):
    image.set_array(weights)
    theme().set_mode("dark")
    assert colour(image, 14, 13) == theme().color("positive")


def test_the_ramp_ends_at_the_maximum_or_a_given_value(image, weights):
    image.set_array(weights)
    assert image.m == pytest.approx(0.58)
    image.set_array(weights, m=1.0)
    assert image.m == 1.0


def test_it_says_where_the_strongest_is(image, weights):
    image.set_array(weights)
    assert image.accessibleDescription() == "Weights, 28 by 28, strongest +0.58 at row 14, column 13"
    image.set_array(None)
    assert image.accessibleDescription() == "Nothing to show yet"


def test_what_is_not_a_number_is_neither_painted_nor_the_strongest(image, weights, scheme):
    weights[0, 0], weights[1, 1] = np.nan, -np.inf
    image.set_array(weights)
    assert image.m == pytest.approx(0.58)
    assert "strongest +0.58 at row 14" in image.accessibleDescription()
    assert colour(image, 1, 1) == scheme.color("negative")
    assert colour(image, 0, 0) == scheme.color("window")  # the ground shows through


def test_a_later_change_of_the_callers_array_changes_nothing(image, weights):
    image.set_array(weights)
    weights[14, 13] = 5
    told = []
    image.hovered.connect(lambda *cell: told.append(cell))
    QTest.mouseMove(image, QPoint(1 + 6 * 13 + 3, 1 + 6 * 14 + 3))
    assert told == [(14, 13, pytest.approx(0.58))]


def test_hover_and_leave_are_told(image, weights):
    image.set_array(weights)
    told = []
    image.hovered.connect(lambda *cell: told.append(cell))
    QTest.mouseMove(image, QPoint(1 + 6 * 4 + 3, 1 + 6 * 3 + 3))
    QCoreApplication.sendEvent(image, QEvent(QEvent.Type.Leave))
    assert told == [(3, 4, pytest.approx(-0.29)), (-1, -1, 0.0)]


def test_a_click_moves_the_cursor(image, weights):
    image.set_array(weights)
    told = []
    image.cell_changed.connect(lambda *cell: told.append(cell))
    QTest.mouseClick(image, LEFT, pos=QPoint(1 + 6 * 4 + 3, 1 + 6 * 3 + 3))
    assert told == [(3, 4, pytest.approx(-0.29))]


def test_arrows_move_a_cursor_whose_value_is_said(image, weights, qtbot):
    image.set_array(weights)
    image.activateWindow()
    qtbot.waitUntil(image.isActiveWindow)
    image.setFocus()
    told = []
    image.cell_changed.connect(lambda *cell: told.append(cell))
    for _ in range(3):
        QTest.keyClick(image, Qt.Key.Key_Down)
    for _ in range(4):
        QTest.keyClick(image, Qt.Key.Key_Right)
    assert told[-1] == (3, 4, pytest.approx(-0.29))
    assert image.accessibleDescription() == "Row 3, column 4: −0.29"
    assert image.grab().toImage().pixelColor(0, 100) == theme().color("accent")


def test_without_a_tensor_keys_and_mouse_do_nothing(image):
    image.set_array(None)
    told = []
    image.cell_changed.connect(lambda *cell: told.append(cell))
    QTest.mouseClick(image, LEFT, pos=QPoint(50, 50))
    QTest.keyClick(image, Qt.Key.Key_Right)
    assert told == [] and image.accessibleDescription() == "Nothing to show yet"


def test_the_frame_takes_a_tokens_colour(image, weights):
    image.set_array(weights)
    image.set_frame("positive")
    assert image.grab().toImage().pixelColor(0, 80) == theme().color("positive")


def test_a_hover_from_elsewhere_is_marked_and_taken_away(image, weights):
    image.set_array(weights)
    plain = image.grab().toImage()
    image.set_hover(20, 20)
    assert image.grab().toImage() != plain
    image.set_hover(-1, -1)
    assert image.grab().toImage() == plain


def test_other_shapes_fit(image):
    image.set_array(np.ones((5, 5), np.float32))
    assert image.sizeHint().width() == 32
    image.set_array(np.full((28, 28), 255, np.uint8))
    assert image.m == 255.0


def test_it_tells_where_the_image_is_painted(qtbot):
    view = TensorImage("Weights", "weights-place")
    qtbot.addWidget(view)
    view.set_array(np.ones((28, 28), np.float32))
    view.resize(200, 120)
    assert view.picture_rect().size().toTuple() == (112, 112)
    assert view.rect().contains(view.picture_rect())
