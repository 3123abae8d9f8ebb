from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.ui.stage_rail import HEIGHT, StageRail
from mnist_desktop.ui.theme import theme

TITLES = ["Batch", "Predict", "Loss", "Backward", "Step", "Zero"]
VALUES = ["[256, 784]", "[256, 1]", "0.0274", "max 3.3e−3", "lr 1.0", "grad → 0"]


@pytest.fixture
def rail(qtbot):
    widget = StageRail(TITLES)
    qtbot.addWidget(widget)
    widget.set_stages(VALUES, 3, 3)
    widget.resize(738, HEIGHT)
    widget.show()
    return widget


def boxes(rail):
    return rail.findChildren(QAbstractButton)


def test_six_boxes_fill_738_pixels_16_apart(rail):
    places = [box.geometry() for box in boxes(rail)]
    assert (places[0].left(), places[-1].right()) == (0, 737)
    assert {b.left() - a.right() - 1 for a, b in pairwise(places)} == {16}
    assert {place.width() for place in places} <= {109, 110}


def test_each_box_says_its_title_value_and_state(rail):
    said = [(box.text(), box.accessibleDescription()) for box in boxes(rail)]
    assert said[0] == ("Batch", "[256, 784], done")
    assert said[3] == ("Backward", "max 3.3e−3, now")
    assert said[5] == ("Zero", "grad → 0, later")


def test_the_stage_that_has_run_is_filled_and_the_others_are_not(scheme, rail):
    image = rail.grab().toImage()
    grounds = [image.pixelColor(box.x() + 20, 6) for box in boxes(rail)]
    assert grounds[3] == QColor(theme().tokens.accent)
    assert grounds.count(QColor(theme().tokens.accent)) == 1
    plain = (QColor(theme().tokens.surface), QColor(theme().tokens.hover))  # wherever the mouse happens to be
    assert all(ground in plain for ground in grounds[:3] + grounds[4:])


def test_before_the_first_step_nothing_is_lit(rail):
    rail.set_stages([""] * 6, None, 0)
    assert {box.accessibleDescription() for box in boxes(rail)} == {"later"}
    image = rail.grab().toImage()
    assert image.pixelColor(boxes(rail)[3].x() + 20, 6) != QColor(theme().tokens.accent)


def test_a_click_tells_the_stage(rail, qtbot):
    with qtbot.waitSignal(rail.clicked) as clicked:
        qtbot.mouseClick(boxes(rail)[4], Qt.MouseButton.LeftButton)
    assert clicked.args == [4]


def test_one_tab_stop_then_arrows_then_space(rail, qtbot):
    pressed = []
    rail.clicked.connect(pressed.append)
    assert [bool(box.focusPolicy() & Qt.FocusPolicy.TabFocus) for box in boxes(rail)] == [True] + [False] * 5
    boxes(rail)[0].setFocus()
    qtbot.keyClick(boxes(rail)[0], Qt.Key.Key_Right)
    qtbot.keyClick(boxes(rail)[1], Qt.Key.Key_Space)
    qtbot.keyClick(boxes(rail)[1], Qt.Key.Key_Left)
    qtbot.keyClick(boxes(rail)[0], Qt.Key.Key_Left)
    assert boxes(rail)[5].hasFocus()
    assert pressed == [1]


def test_the_focus_can_be_seen_also_on_the_lit_box(rail, qtbot):
    for position in (2, 3):
        box = boxes(rail)[position]
        plain = box.grab().toImage()
        box.setFocus()
        assert box.grab().toImage() != plain
        box.clearFocus()


def test_500_pixels_are_enough(rail):
    assert rail.minimumSizeHint().width() <= 500
    rail.resize(500, HEIGHT)
    assert boxes(rail)[5].geometry().right() == 499
    rail.grab()
