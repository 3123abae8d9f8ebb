"""The real window on the real MNIST, and the hands of a student in its laboratory."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QRadioButton

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


class Laboratory:
    """A window, and what a student does in its place Training."""

    def __init__(self, window, qtbot, settled):
        self.window, self._qtbot, self._settled = window, qtbot, settled

    @property
    def pages(self):
        """The place Training."""
        return self.window.centre.views[3]

    def go_to_page(self, title):
        """Go to a page of Training by its button."""
        QTest.keyClick(self.window, Qt.Key.Key_4, CONTROL)
        buttons = self.pages.findChildren(QRadioButton)
        QTest.mouseClick(next(b for b in buttons if b.text() == title and b.isVisible()), LEFT)

    def figures(self):
        """What the equations in sight say, by their object names: caption and value."""
        from mnist_desktop.ui.figure_row import FigureRow

        rows = [row for row in self.window.findChildren(FigureRow) if row.isVisible()]
        buttons = [b for row in rows for b in row.findChildren(QAbstractButton) if b.isVisible()]
        return {
            b.objectName(): (b.accessibleName(), b.accessibleDescription().partition(";")[0]) for b in buttons
        }

    def value(self, name):
        """The value of one of them."""
        return self.figures()[name][1]

    def type_rate(self, rate):
        """Type a learning rate into its field."""
        field = self.window.findChild(QLineEdit, "lr")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, rate)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.window.setFocus()

    def run_epochs(self, count):
        """Run to the end of so many epochs."""
        from mnist_desktop.session import RunState

        for _ in range(count):
            QTest.keyClick(self.window, Qt.Key.Key_E, CONTROL)
            self._qtbot.waitUntil(lambda: self.window.session.state is RunState.PAUSED, timeout=60_000)
            self._settled(self.window.session)


@pytest.fixture
def failures():
    """What the window told of as failed; what a test leaves in it fails the test."""
    return []


@pytest.fixture
def window_on(qtbot, tmp_path, failures):
    """``window_on(load)`` opens the window at 1280 by 800 on the digits that ``load(library)`` brings.

    It stands at step 0 of a linear model that tells 3 from 7; a failure that it tells of fails the test.
    """
    from mnist_desktop.main_window import MainWindow
    from mnist_desktop.session import Session

    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Session(), store)
    session = window.session
    session.setParent(window)
    session.failed.connect(failures.append)

    def window_on(load):
        window.resize(1280, 800)
        window.show()
        window.open_place()
        qtbot.waitActive(window)
        session._worker.start()
        load(session.library)
        qtbot.waitUntil(lambda: session.record is not None and session.ideals is not None, timeout=60_000)
        return window

    yield window_on
    assert failures == []
    window.close()
    window.deleteLater()


@pytest.fixture
def mnist_window(window_on, real_mnist_folder):
    """The window on the real MNIST."""
    return window_on(lambda library: library.load_folder(real_mnist_folder))


@pytest.fixture
def laboratory(qtbot, settled, mnist_window):
    """The same, and what a student does in its place Training."""
    return Laboratory(mnist_window, qtbot, settled)
