"""A session saved and opened in the real window, with its keys and its dialogs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit

from mnist_desktop import app
from mnist_desktop.lab.records import Stage
from mnist_desktop.session import RunState

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def begin(qtbot, tmp_path, small_digits):
    windows = []

    def begin():
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = app.make_window(store, digits=small_digits, sessions=tmp_path / "sessions")
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.session.record is not None, timeout=60_000)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=10_000)
        return window

    yield begin
    for window in windows:
        window.close()
        window.deleteLater()


def draw(window):
    canvas = window.column.canvas_panel.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    QTest.mouseMove(canvas, QPoint(100, 180))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 180))


def choose(qtbot, window, path, button):
    """Type a name into the dialog that a key has opened, and press its button."""
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "session-file") is not None, timeout=10_000)
    dialog = window.findChild(QFileDialog, "session-file")
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(button), Qt.MouseButton.LeftButton)


def weights(window):
    return [param.value.tobytes() for param in window.session.record.params]


def test_saved_by_key_closed_and_opened_by_key_in_the_next_start(qtbot, begin, settled, tmp_path):
    one, path = begin(), tmp_path / "mine.mnistlab"
    draw(one)
    one.session.run(25)
    qtbot.waitUntil(lambda: one.session.cursor == 25 and one.session.state is RunState.PAUSED, timeout=30_000)
    for _ in range(3):  # on into the next step: its loss is known, its gradient not yet
        QTest.keyClick(one, Qt.Key.Key_Greater, SHIFT)
    settled(one.session)
    assert one.isWindowModified()
    with qtbot.waitSignal(one.session.document.saved, timeout=30_000):
        QTest.keyClick(one, Qt.Key.Key_S, CTRL)
        choose(qtbot, one, path, QDialogButtonBox.StandardButton.Save)
    assert one.windowTitle().startswith("mine.mnistlab") and not one.isWindowModified()
    last, image, half = weights(one), one.session.digit.image.tobytes(), one.session.record
    assert (half.step, half.stage) == (26, Stage.LOSS)
    bitmap = one.column.canvas_panel.canvas.bitmap().tobytes()
    one.close()

    two = begin()
    assert two.session.head == 0
    with qtbot.waitSignal(two.session.document.opened, timeout=30_000):
        QTest.keyClick(two, Qt.Key.Key_O, CTRL | SHIFT)
        choose(qtbot, two, path, QDialogButtonBox.StandardButton.Open)
    settled(two.session)
    assert two.windowTitle().startswith("mine.mnistlab") and not two.isWindowModified()
    assert (two.session.cursor, two.session.head) == (25, 25) and weights(two) == last
    record = two.session.record
    assert (record.step, record.stage, record.loss) == (26, Stage.LOSS, half.loss)
    assert two.findChild(QLabel, "statusState").text() == "Paused after loss"
    assert two.session.digit.image.tobytes() == image
    assert two.column.canvas_panel.canvas.bitmap().tobytes() == bitmap


def test_closed_unsaved_it_is_reopened_by_command(qtbot, begin, settled):
    one = begin()
    one.session.run(8)
    qtbot.waitUntil(lambda: one.session.cursor == 8 and one.session.state is RunState.PAUSED, timeout=30_000)
    settled(one.session)
    last = weights(one)
    one.close()  # nobody is asked
    two = begin()
    action = two.actions_by_id["reopen-session"]
    assert action.isEnabled()
    with qtbot.waitSignal(two.session.document.opened, timeout=30_000):
        action.trigger()
    settled(two.session)
    assert weights(two) == last and two.isWindowModified()
