from __future__ import annotations

from PySide6.QtCore import Qt

from mnist_desktop.ui.key_pen import KeyPen, Move

RIGHT, DOWN, LEFT = Qt.Key.Key_Right.value, Qt.Key.Key_Down.value, Qt.Key.Key_Left.value
SPACE, ESCAPE, A = Qt.Key.Key_Space.value, Qt.Key.Key_Escape.value, Qt.Key.Key_A.value


def press(pen, key, fast=False, repeat=False):
    return pen.press(key, fast, repeat)


def taken_out():
    pen = KeyPen()
    press(pen, LEFT)
    pen.release(LEFT)
    return pen


def test_until_an_arrow_takes_the_pen_out_space_is_not_its_own():
    pen = KeyPen()
    assert not pen.wants(SPACE) and press(pen, SPACE) is Move.NONE and pen.release(SPACE) is Move.NONE
    assert press(pen, RIGHT) is Move.GO and pen.wants(SPACE)
    pen.hide()
    assert not pen.wants(SPACE) and not pen.down


def test_space_pressed_and_released_keeps_the_pen_down_until_the_next():
    pen = taken_out()
    assert press(pen, SPACE) is Move.DOWN
    assert pen.release(SPACE) is Move.STAY and pen.down
    assert press(pen, RIGHT) is Move.GO
    assert press(pen, SPACE) is Move.UP and not pen.down


def test_space_held_while_drawing_lifts_when_released():
    pen = taken_out()
    press(pen, SPACE)
    assert press(pen, SPACE, repeat=True) is Move.STAY
    press(pen, RIGHT)
    assert pen.release(SPACE) is Move.UP and not pen.down


def test_two_arrows_go_along_the_diagonal():
    pen = KeyPen()
    press(pen, RIGHT)
    press(pen, DOWN)
    assert (pen.x, pen.y) == (15.0, 14.5)
    pen.release(RIGHT)
    press(pen, DOWN, repeat=True)
    assert (pen.x, pen.y) == (15.0, 15.0)


def test_shift_is_faster_and_the_edge_holds():
    pen = KeyPen()
    press(pen, LEFT, fast=True)
    assert pen.x == 12.0
    for _ in range(20):
        press(pen, LEFT, fast=True)
    assert pen.x == 0.0


def test_escape_lifts_and_hides_once():
    pen = KeyPen()
    assert press(pen, ESCAPE) is Move.NONE
    press(pen, LEFT)
    press(pen, SPACE)
    assert press(pen, ESCAPE) is Move.UP
    assert not pen.down and not pen.shown
    assert press(pen, ESCAPE) is Move.NONE


def test_other_keys_are_not_the_pens():
    pen = KeyPen()
    assert press(pen, A) is Move.NONE and pen.release(A) is Move.NONE
    assert pen.wants(LEFT) and not pen.wants(A)
