"""All commands of the real window together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from mnist_desktop.commands.spec import ActionSpec
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session


@pytest.fixture
def specs(qtbot, tmp_path):
    window = MainWindow(Session(), QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window.session.setParent(window)
    yield window.actions_by_id.specs
    window.close()
    window.deleteLater()


def test_every_command_is_there_once_with_words_and_no_two_share_a_key(specs):
    assert len({spec.id for spec in specs}) == len(specs)
    keys = [key for spec in specs for key in spec.keys]
    assert len(set(keys)) == len(keys)
    assert all(spec.text and spec.tip and spec.group for spec in specs)


def test_a_command_can_be_used_unless_it_says_why_not():
    assert ActionSpec("id", "Group", "Text", "Tip", "", (), lambda: None).refusal() == ""
