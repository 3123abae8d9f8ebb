import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from mnist_desktop.ui.ghosts import Branch
from mnist_desktop.ui.theme import theme
from mnist_desktop.ui.timeline import Timeline

LINE_Y = 17


@pytest.fixture
def timeline(qtbot):
    widget = Timeline()
    qtbot.addWidget(widget)
    widget.resize(1280, 48)
    widget.set_epochs([49, 98])
    widget.set_steps(120, 60)
    widget.set_caption("step 60", "main branch")
    widget.show()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


@pytest.fixture
def sought(timeline):
    seen = []
    timeline.seek_requested.connect(seen.append)
    return seen


def at(timeline, step):
    return QPoint(round(timeline.axis().x(step)), LINE_Y)


def test_showing_a_step_is_silent(timeline, sought):
    timeline.set_steps(147, 100)
    timeline.set_steps(10, 3)
    assert (timeline.maximum(), timeline.value()) == (10, 3)
    assert sought == []


def test_a_click_seeks(timeline, sought, qtbot):
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 30))
    assert sought == [30]


def test_beyond_the_last_step_is_the_last_step(timeline, sought, qtbot):
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 140))
    assert sought == [120]


def test_dragging_scrubs_and_keeps_the_cursor_in_the_hand(timeline, sought, qtbot):
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 10))
    for step in (20, 40, 80):
        qtbot.mouseMove(timeline, at(timeline, step))
    timeline.set_steps(120, 20)  # an answer to an earlier seek arrives while dragging
    assert timeline.sliderPosition() == 80
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 80))
    timeline.set_steps(120, 80)
    assert sought == [10, 20, 40, 80]
    qtbot.mouseMove(timeline, at(timeline, 5))
    assert sought[-1] == 80, "the button is up"


def test_hidden_while_it_is_held_it_lets_the_cursor_go(timeline, sought, qtbot):
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 10))
    timeline.hide()
    timeline.show()
    assert not timeline.isSliderDown()
    timeline.set_steps(120, 90)
    assert timeline.value() == 90 and sought == [10]


def test_a_button_that_came_up_elsewhere_lets_the_cursor_go(timeline, sought, qtbot):
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 10))
    where = QPointF(at(timeline, 40))
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, where, timeline.mapToGlobal(where), none, none, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(timeline, move)
    assert not timeline.isSliderDown() and sought == [10]
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, 59),
        (Qt.Key.Key_Right, 61),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 120),
        (Qt.Key.Key_PageUp, 109),  # an epoch on
        (Qt.Key.Key_PageDown, 11),
    ],
)
def test_keys_seek(timeline, sought, qtbot, key, step):
    qtbot.keyClick(timeline, key)
    assert sought == [step]


@pytest.mark.parametrize(("turn", "sign"), [(120, 1), (-120, -1)])
def test_the_wheel_seeks(timeline, sought, turn, sign):
    where = QPointF(at(timeline, 60))
    event = QWheelEvent(
        where,
        timeline.mapToGlobal(where),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(timeline, event)
    assert len(sought) == 1
    assert 0 < sign * (sought[0] - 60) <= 5


def test_before_the_first_step_it_says_what_will_come_and_takes_no_clicks(qtbot):
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(1280, 48)
    timeline.show()
    assert timeline.accessibleDescription() == "Every step you take appears here"
    with qtbot.assertNotEmitted(timeline.seek_requested):
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(600, LINE_Y))
        qtbot.keyClick(timeline, Qt.Key.Key_End)
    timeline.grab()


def test_screen_readers_meet_a_slider_that_says_where_it_is(timeline):
    timeline.set_branches([Branch(40, 120, "lr 0.1")])
    meeting = QAccessible.queryAccessibleInterface(timeline)
    assert meeting.role() == QAccessible.Role.Slider
    assert meeting.text(QAccessible.Text.Name) == "Timeline"
    assert timeline.accessibleDescription() == "step 60 of 120, main branch, 1 other branches"


def test_line_cursor_and_rest_have_their_colours(scheme, timeline):
    timeline.clearFocus()
    tokens, image = theme().tokens, timeline.grab().toImage()
    for step, colour in ((30, tokens.text), (60, tokens.accent), (90, tokens.edge), (140, tokens.hairline)):
        assert image.pixelColor(at(timeline, step)) == QColor(colour)


def test_a_branch_is_a_ring_on_the_line_and_a_ghost_below(scheme, timeline):
    bare = timeline.grab().toImage()
    timeline.set_branches([Branch(20, 110, "lr 0.1")])
    image = timeline.grab().toImage()
    fork, ghost = at(timeline, 20), at(timeline, 80).x()
    assert image.pixelColor(fork) == QColor(theme().tokens.surface)
    changed = [image.pixelColor(x, 27) != bare.pixelColor(x, 27) for x in range(ghost, ghost + 20)]
    assert any(changed)
    assert not all(changed), "dashed"


def test_the_focus_can_be_seen(timeline):
    focused = timeline.grab().toImage()
    timeline.clearFocus()
    assert timeline.grab().toImage() != focused


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_tip_tells_the_step_under_the_mouse(timeline):
    told = []
    for step in (33, 140):
        where = at(timeline, step)
        QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, where, timeline.mapToGlobal(where)))
        told.append(QToolTip.text() if step == 33 else "")
    QToolTip.hideText()
    assert told[0] == "step 33"


def test_a_narrow_window_still_has_room_to_scrub(timeline):
    timeline.resize(timeline.minimumSizeHint())
    assert timeline.axis().right - timeline.axis().left > 60
    timeline.grab()


def test_painting_a_hundred_thousand_steps_costs_what_a_hundred_cost(timeline):
    def cost():
        times = []
        for _ in range(15):
            begin = time.thread_time()
            timeline.grab()
            times.append(time.thread_time() - begin)
        return min(times)

    few = cost()
    timeline.set_epochs(range(1, 100_000))
    timeline.set_branches([Branch(i * 90, i * 90 + 5_000) for i in range(1_000)])
    timeline.set_steps(100_000, 43_210)
    assert cost() < 10 * few


GHOST_Y = 27


def on_ghost(timeline, step):
    return QPoint(round(timeline.axis().x(step)), GHOST_Y)


def test_a_pressed_ghost_is_gone_to_at_that_step(timeline, sought, qtbot):
    timeline.set_branches([Branch(20, 110, "lr 0.1", 3)])
    with qtbot.waitSignal(timeline.branch_requested) as asked:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=on_ghost(timeline, 80))
    assert asked.args == [3, 80] and sought == []
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 80))
    assert sought == [80], "on the line itself it is a step of the branch that is shown"


def test_its_name_leads_to_where_it_ended(timeline, qtbot):
    timeline.set_branches([Branch(20, 110, "lr 0.1", 3)])
    name = on_ghost(timeline, 110) + QPoint(20, 4)
    with qtbot.waitSignal(timeline.branch_requested) as asked:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=name)
    assert asked.args == [3, 110]


def test_the_ghost_under_the_mouse_is_lit(scheme, timeline, qtbot):
    timeline.set_branches([Branch(20, 110, "lr 0.1", 3)])
    accent = QColor(theme().tokens.accent)
    where = on_ghost(timeline, 80)
    qtbot.mouseMove(timeline, where)
    assert timeline.grab().toImage().pixelColor(where) == accent
    assert timeline.cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(timeline, at(timeline, 80))
    assert timeline.grab().toImage().pixelColor(where) != accent
    assert timeline.cursor().shape() == Qt.CursorShape.ArrowCursor


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_tip_names_the_ghost(timeline):
    timeline.set_branches([Branch(20, 110, "lr 0.1", 3)])
    where = on_ghost(timeline, 80)
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, where, timeline.mapToGlobal(where)))
    told = QToolTip.text()
    QToolTip.hideText()
    assert told == "lr 0.1, step 80: press to go there"


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_step_worth_going_back_to_has_a_flag_that_is_told(scheme, timeline):
    bare = timeline.grab().toImage()
    timeline.set_best(100)
    flag = QPoint(at(timeline, 100).x(), 5)
    assert timeline.grab().toImage().pixelColor(flag) == QColor(theme().tokens.ok) != bare.pixelColor(flag)
    assert "lowest validation loss at step 100" in timeline.accessibleDescription()
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, flag, timeline.mapToGlobal(flag)))
    assert QToolTip.text() == "step 100: lowest validation loss"
    QToolTip.hideText()
    timeline.set_best(None)
    assert timeline.grab().toImage() == bare and "lowest" not in timeline.accessibleDescription()
