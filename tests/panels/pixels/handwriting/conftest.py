"""A session with digits and a model, an empty folder of handwriting, and the page before it."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.digits import handwriting
from mnist_desktop.lab.drawing import to_mnist
from mnist_desktop.panels.pixels.handwriting.handwriting_panel import PANEL
from mnist_desktop.session import RunState, Session
from mnist_desktop.ui.label import Label


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    folder = tmp_path / "handwriting"
    monkeypatch.setattr(handwriting, "user_folder", lambda: folder)
    return folder


@pytest.fixture
def session(qtbot):
    session = Session()
    session.failures = []
    session.failed.connect(session.failures.append)
    session._worker.start()
    yield session
    session.close()
    session.deleteLater()  # here, not by the collector on whichever thread it happens to run


@pytest.fixture
def ready(qtbot, session, small_digits):
    session.library.use(small_digits)
    session.handwriting.turns._random = Random(3)
    qtbot.waitUntil(lambda: session.state is RunState.IDLE and session.ideals is not None, timeout=30_000)
    return session


@pytest.fixture
def panel(ready, qtbot, settled):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(752, 560)
    panel.show()
    settled(ready)
    return panel


@pytest.fixture
def press(panel, ready, settled):
    def click(name):
        QTest.mouseClick(panel.findChild(QPushButton, f"handwriting-{name}"), Qt.MouseButton.LeftButton)
        settled(ready)

    return click


@pytest.fixture
def draw(ready, press):
    """Draw digits and keep them; returns what was asked for."""

    def some(count=1):
        asked = []
        for n in range(count):
            asked.append(ready.handwriting.wanted)
            ink = np.zeros((280, 280), np.uint8)
            ink[40:240, 100 + n : 120 + n] = 255
            ink[40 : 60 + 3 * n, 60:120] = 255
            ready.set_digit(Digit.of_drawn(to_mnist(ink), "drawing"))
            press("keep")
        return asked

    return some


@pytest.fixture
def words(panel):
    return lambda: " | ".join(label.text() for label in panel.findChildren(Label) if label.isVisible())
