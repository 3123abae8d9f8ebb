"""A session with digits, ideals and a model, and a drawing on its desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.data.canvas_panel import CanvasPanel
from mnist_desktop.session import RunState, Session


@pytest.fixture
def session(qtbot):
    session = Session()
    session._worker.start()
    yield session
    session.close()
    session.deleteLater()  # here, not by the collector on whichever thread it happens to run
    session.deleteLater()


@pytest.fixture
def ready(qtbot, session, small_digits):
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.state is RunState.IDLE and session.ideals is not None, timeout=30_000)
    return session


@pytest.fixture
def drawn(ready, qtbot):
    """The session with a 7 drawn by mouse, small and in a corner."""
    panel = CanvasPanel(ready)
    qtbot.addWidget(panel)
    panel.show()
    canvas = panel.canvas
    places = [QPoint(1 + 8 * x, 1 + 8 * y) for x, y in ((3, 3), (7, 3), (10, 3), (8, 8), (6, 13))]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])
    qtbot.waitUntil(lambda: not ready.digit.empty, timeout=2000)
    return ready
