"""A control that cannot be used says why, in its tip or in that of the row it is in: on every page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMenu, QSlider, QWidget

from mnist_desktop.main_window import MainWindow
from mnist_desktop.panels.places import all_pages
from mnist_desktop.session import Session

CONTROLS = QAbstractButton, QComboBox, QLineEdit, QSlider


@pytest.fixture
def window(qtbot, tmp_path, small_digits):
    window = MainWindow(Session(), QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    session = window.session
    session.setParent(window)
    window.resize(1280, 800)
    window.show()
    session._worker.start()
    session.set_hyper(batch_size=32)
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.record is not None and session.ideals is not None, timeout=30_000)
    yield window
    window.close()
    window.deleteLater()


def reason(widget):
    """Return the tip that is shown over a widget: its own, or that of what it is in."""
    while widget is not None and not widget.isWindow():
        if widget.toolTip():
            return widget.toolTip()
        widget = widget.parentWidget()
    return ""


def silent(window):
    controls = [w for w in window.findChildren(QWidget) if isinstance(w, CONTROLS) and w.isVisible()]
    entries = [a for menu in window.findChildren(QMenu) for a in menu.actions() if not a.isSeparator()]
    found = {w.objectName() for w in controls if not w.isEnabled() and not reason(w)}
    # An entry without a tip of its own has its text for one.
    return found | {a.text() for a in entries if not a.isEnabled() and a.toolTip() == a.text()}


@pytest.mark.timeout(300)
def test_every_control_that_is_disabled_says_why(qtbot, window, settled):
    found = set()

    def look():
        for page in all_pages():
            window.show_page(page)
            settled(window.session)
            qtbot.waitUntil(lambda: not window.session.library.busy, timeout=30_000)
            found.update(f"{page}: {name}" for name in silent(window))

    look()  # nothing was done yet
    window.session.run(5)
    settled(window.session)
    window.session.take_sample(3)
    look()
    assert not found, "\n".join(sorted(found))
    control = window.findChild(QWidget, "tool-redo")
    assert not control.isEnabled()
    control.setToolTip("")
    assert "tool-redo" in silent(window)
