from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from mnist_desktop.commands.groups import all_groups


@pytest.fixture
def specs(qtbot, session, host):
    window = QMainWindow()
    qtbot.addWidget(window)
    return [
        spec
        for group in all_groups(session, window, (host, host, host), ["Pixels", "Training"])
        for spec in group.specs()
    ]


def test_every_command_has_one_id_and_no_key_twice(specs):
    ids = [spec.id for spec in specs]
    keys = [key for spec in specs for key in spec.keys]
    assert len(ids) == len(set(ids)) and len(keys) == len(set(keys))


def test_files_and_pictures_are_among_them(specs):
    assert {"save-session", "open-session", "export-weights", "copy-picture", "run", "undo", "palette"} <= {
        spec.id for spec in specs
    }
