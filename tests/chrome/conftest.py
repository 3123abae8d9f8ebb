from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from mnist_desktop.actions import Actions


class Host(QMainWindow):
    """A window that notes what it is asked for."""

    def __init__(self, session):
        super().__init__()
        self.session, self.asked = session, []

    def __getattr__(self, name):
        if name.startswith("_") or name not in ASKED:
            raise AttributeError(name)
        return lambda *args: self.asked.append((name, *args))


ASKED = {
    "undo", "redo", "clear", "paste", "open_image", "browse_samples", "random_sample", "go_to", "next_theme",
    "show_palette", "show_shortcuts", "ask_steps", "show_lesson", "toggle_side",
}  # fmt: skip


@pytest.fixture
def host(qtbot, ready):
    host = Host(ready)
    qtbot.addWidget(host)
    host.actions_by_id = Actions(host, ["Pixels", "Training"], host)
    for action in host.actions_by_id.by_id.values():
        host.addAction(action)
    host.resize(1200, 400)
    return host
