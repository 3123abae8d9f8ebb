from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton, QSlider, QToolButton

from mnist_desktop.chrome.tool_bar import SPEEDS, ToolBar
from mnist_desktop.session import RunState
from mnist_desktop.ui.theme import theme


@pytest.fixture
def bar(qtbot, host, settled):
    bar = ToolBar(host.session, host.actions_by_id)
    host.addToolBar(bar)
    host.show()
    qtbot.waitExposed(host)
    return bar


def press(bar, name):
    kind = QPushButton if name == "runButton" else QToolButton
    QTest.mouseClick(bar.findChild(kind, name), Qt.MouseButton.LeftButton)


def test_run_becomes_pause_and_back(qtbot, bar, host, settled):
    run = bar.findChild(QPushButton, "runButton")
    press(bar, "runButton")
    settled(host.session)
    assert host.session.state is RunState.RUNNING and run.text().strip() == "Pause"
    press(bar, "runButton")
    settled(host.session)
    assert host.session.state is RunState.PAUSED and run.accessibleName() == "Run"


def test_step_stage_back_and_reset(bar, host, settled):
    session = host.session
    for name, cursor in (("stepButton", 1), ("stepButton", 2), ("backButton", 1), ("resetButton", 0)):
        press(bar, name)
        settled(session)
        assert session.cursor == cursor
    press(bar, "stageButton")
    settled(session)
    assert session.record.stage.value == "batch"


def test_speed_goes_from_half_a_step_a_second_to_full(bar, host):
    slider = bar.findChild(QSlider, "speed")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert host.session.speed == 0.5
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert host.session.speed == SPEEDS[1]
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert host.session.speed is None


def test_devices_that_work_are_offered_and_the_others_say_why(bar, host):
    box = bar.findChild(QComboBox, "device")
    assert box.currentData() == "cpu"
    for position, device in enumerate(host.session.devices):
        enabled = bool(box.model().item(position).flags() & Qt.ItemFlag.ItemIsEnabled)
        assert enabled == (device.problem == "")
        assert device.problem in box.itemText(position)


def test_every_button_has_a_name_and_a_tip(bar):
    for button in (*bar.findChildren(QToolButton), *bar.findChildren(QPushButton)):
        if button.isVisible():
            assert button.accessibleName() and button.toolTip(), button.objectName()


def test_every_icon_follows_the_theme(bar):
    of_qt = "qt_toolbar_ext_button"
    found = bar.findChildren(QAbstractButton)
    buttons = [b for b in found if not b.icon().isNull() and b.objectName() != of_qt]
    before = [b.icon().pixmap(18, 18).toImage() for b in buttons]
    theme().set_mode("dark")
    after = [b.icon().pixmap(18, 18).toImage() for b in buttons]
    assert [b.objectName() for b, old, new in zip(buttons, before, after, strict=True) if old == new] == []


def test_words_stand_beside_the_icons_where_there_is_room(qtbot, bar, host):
    step, palette = bar.findChild(QToolButton, "stepButton"), bar.findChild(QToolButton, "paletteButton")
    with_words, bare = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    for width, style in ((1100, with_words), (900, bare), (1100, with_words)):
        host.resize(width, 600)
        qtbot.waitUntil(lambda style=style: step.toolButtonStyle() == style)
        assert palette.toolButtonStyle() == bare
