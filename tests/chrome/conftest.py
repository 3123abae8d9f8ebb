from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from mnist_desktop.actions import Actions
from mnist_desktop.commands.digit import DigitCommands, DigitHost
from mnist_desktop.commands.training import TrainingCommands
from mnist_desktop.commands.window import WindowCommands, WindowHost


class Host(QMainWindow):
    """A window that notes what it is asked for."""

    def __init__(self, session):
        super().__init__()
        self.session, self.asked = session, []

    def __getattr__(self, name):
        if not hasattr(DigitHost, name) and not hasattr(WindowHost, name):
            raise AttributeError(name)
        return lambda *args: self.asked.append((name, *args))


@pytest.fixture
def host(qtbot, ready):
    host = Host(ready)
    qtbot.addWidget(host)
    groups = (
        TrainingCommands(ready, host),
        DigitCommands(ready, host, host),
        WindowCommands(host, ["Pixels", "Training"], host),
    )
    host.actions_by_id = Actions(ready, groups, host)
    for action in host.actions_by_id.by_id.values():
        host.addAction(action)
    host.resize(1200, 400)
    return host
