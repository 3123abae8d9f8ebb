from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from mnist_desktop.commands.file import FileCommands


@pytest.fixture
def commands(ready, window):
    return {spec.id: spec for spec in FileCommands(ready, window).specs()}


def choose(window, file):
    (dialog,) = window.findChildren(QFileDialog, "session-file")
    dialog.fileSelected.emit(str(file))
    dialog.done(1)


def test_the_first_save_asks_where_and_the_next_one_does_not(
    qtbot, ready, window, commands, settled, tmp_path
):
    window.show()
    path = tmp_path / "mine.mnistlab"
    commands["save-session"].run()
    (dialog,) = window.findChildren(QFileDialog, "session-file")
    assert dialog.defaultSuffix() == "mnistlab" and dialog.selectedFiles()[0].endswith("linear-3-7.mnistlab")
    with qtbot.waitSignal(ready.document.saved, timeout=30_000):
        choose(window, path)
    assert path.is_file()
    ready.step()
    settled(ready)
    before = path.read_bytes()
    with qtbot.waitSignal(ready.document.saved, timeout=30_000):
        commands["save-session"].run()
    assert path.read_bytes() != before


def test_save_as_names_another_file_and_open_brings_the_first_back(
    qtbot, ready, window, commands, settled, tmp_path
):
    window.show()
    for name in ("a", "b"):
        ready.step()
        settled(ready)
        commands["save-session-as"].run()
        with qtbot.waitSignal(ready.document.saved, timeout=30_000):
            choose(window, tmp_path / f"{name}.mnistlab")
        qtbot.waitUntil(lambda: not window.findChildren(QFileDialog), timeout=5_000)
    assert ready.document.path.name == "b.mnistlab" and ready.head == 2
    commands["open-session"].run()
    with qtbot.waitSignal(ready.document.opened, timeout=30_000):
        choose(window, tmp_path / "a.mnistlab")
    settled(ready)
    assert ready.document.path.name == "a.mnistlab" and ready.head == 1


def test_without_a_run_there_is_nothing_to_save_and_nothing_was_left(session, window):
    refused = {spec.id for spec in FileCommands(session, window).specs() if spec.refusal()}
    assert refused == {
        "save-session",
        "save-session-as",
        "reopen-session",
        "export-weights",
        "import-weights",
    }


def test_weights_go_out_and_come_in(qtbot, ready, window, commands, settled, tmp_path):
    window.show()
    ready.step()
    settled(ready)
    commands["export-weights"].run()
    (dialog,) = window.findChildren(QFileDialog, "session-file")
    assert dialog.defaultSuffix() == "safetensors"
    with qtbot.waitSignal(ready.weights.exported, timeout=30_000):
        choose(window, tmp_path / "w.safetensors")
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog), timeout=5_000)
    commands["import-weights"].run()
    with qtbot.waitSignal(ready.weights.imported, timeout=30_000):
        choose(window, tmp_path / "w.safetensors")
    settled(ready)
    assert ready.config.start == "w.safetensors"
