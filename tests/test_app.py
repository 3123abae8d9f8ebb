from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSettings, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mnist_desktop import __version__, app
from mnist_desktop.ui.theme import theme


def test_the_application_has_its_name_version_and_icon(qapp):
    made = app.make_application([])
    assert made is qapp
    assert QCoreApplication.applicationName() == "mnist-desktop"
    assert QCoreApplication.applicationVersion() == __version__
    assert not made.windowIcon().isNull()


def test_the_window_is_there_before_anything_has_loaded(qtbot, tmp_path):
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = app.make_window(store)
    window.show()
    assert window.isVisible() and window.session.record is None and not window.session.torch_ready
    window.close()
    window.deleteLater()


def test_one_can_draw_from_the_first_paint_on_while_the_rest_is_made(qtbot, tmp_path, small_digits):
    opened, turns = [], []
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = app.make_window(store, digits=small_digits, then=opened.append)
    session, canvas, turn = window.session, window.column.canvas_panel.canvas, QTimer(window)

    class Painted(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not turn.isActive():
                turn.start(0)
            return False

    def draw():
        if not turns:
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
            QTest.mouseMove(canvas, QPoint(100, 120))
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 180))
        turns.append((session.digit.empty, session.torch_ready, dict(window.centre.views)))
        if opened:
            turn.stop()

    turn.timeout.connect(draw)
    painted = Painted()
    canvas.installEventFilter(painted)
    window.show()
    qtbot.waitUntil(lambda: not turn.isActive() and bool(opened), timeout=30_000)
    assert turns[0] == (False, False, {})
    assert len(turns) > 30 and opened == [window] and window.centre.page.isVisible()
    qtbot.waitUntil(lambda: session.record is not None, timeout=30_000)
    window.close()
    window.deleteLater()


PAINTED = """
import sys
from mnist_desktop.__main__ import get_ready
get_ready()
from PySide6.QtCore import QSettings
from mnist_desktop import app
heavy = "numpy", "torch", "pyqtgraph", "PIL", "safetensors", "_hashlib", "PySide6.QtNetwork", "tomllib"
def painted(window):
    print([name for name in heavy if name in sys.modules])
    application.quit()
application = app.make_application([])
store = QSettings(sys.argv[1], QSettings.Format.IniFormat)
window = app.make_window(store, painted=painted)
window.show()
application.exec()
"""


def test_until_it_is_painted_the_window_needs_no_numbers(tmp_path):
    command = [sys.executable, "-c", PAINTED, str(tmp_path / "settings.ini")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, cwd=Path(__file__).parents[1])
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_window_that_is_dressed_at_the_end_looks_as_one_that_was_made_under_the_sheet(
    qtbot, tmp_path, mode
):
    pictures = []
    for late in (False, True):
        store = QSettings(str(tmp_path / f"{late}.ini"), QSettings.Format.IniFormat)
        store.setValue("theme", mode)
        if late:
            theme().undress()
        window = app.make_window(store, painted=lambda it: pictures.append(it.grab().toImage()))
        if late:
            assert not QApplication.instance().styleSheet()
            theme().dress()
        window.show()
        qtbot.waitUntil(lambda late=late: len(pictures) == 1 + late, timeout=30_000)
        window.close()
        window.deleteLater()
    assert pictures[0] == pictures[1] and pictures[0].width() == 1280


def test_the_first_window_is_no_larger_than_the_screen(qtbot, tmp_path):
    window = app.make_window(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    assert (window.width(), window.height()) == (1280, 800)
    app.fit(window, QSize(1024, 700))
    assert (window.width(), window.height()) == (1024, 700)
    app.fit(window, QSize(2560, 1440))
    assert (window.width(), window.height()) == (1024, 700)
    window.close()
    window.deleteLater()


def test_a_second_start_brings_the_first_window_forward_and_ends(tmp_path):
    """Both as real processes; the first one is closed by what it hears."""
    first = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
from mnist_desktop import app, main_window
app._AfterFirstPaint._work = lambda _: iter(())  # nothing loads: it is about the two windows
listen = app.listen
def listening(window, name):
    listen(window, name)
    print("open", flush=True)
app.listen = listening
def seen(window):
    print("came forward", flush=True)
    QTimer.singleShot(0, window.close)
main_window.MainWindow.come_forward = seen
sys.exit(app.main([]))
"""
    env = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
        "HOME": str(tmp_path),
    }
    start = [sys.executable, "-c", first, str(tmp_path)]
    with subprocess.Popen(start, env=env, stdout=subprocess.PIPE, text=True) as one:
        assert one.stdout.readline() == "open\n"
        again = subprocess.run(start, env=env, capture_output=True, text=True, timeout=110)
        assert (again.returncode, again.stdout) == (0, "")
        assert one.stdout.readline() == "came forward\n"
        assert one.wait(110) == 0
