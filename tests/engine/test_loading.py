from __future__ import annotations

from threading import Thread

import pytest

from mnist_desktop.engine import loading as room
from mnist_desktop.engine.loading import Loading


@pytest.fixture
def asked(monkeypatch):
    """What was asked for, in order: the libraries, the import."""
    asked = []
    monkeypatch.setattr(room, "preload_torch", lambda: asked.append("libraries"))
    monkeypatch.setattr(room, "import_torch", lambda: asked.append("torch"))
    return asked


def test_all_is_loaded_at_once_unless_somebody_puts_it_off(asked):
    devices = Loading().run()
    assert asked == ["libraries", "torch"] and devices[0].id == "cpu"


def test_the_import_waits_until_it_may_go_on(asked, qtbot):
    loading, found = Loading(), []
    loading.put_off()
    thread = Thread(target=lambda: found.extend(loading.run()))
    thread.start()
    qtbot.waitUntil(lambda: asked == ["libraries"])
    assert not found
    loading.go_on()
    thread.join(60)
    assert asked == ["libraries", "torch"] and found[0].id == "cpu"


def test_it_is_not_imported_once_it_was_called_off(asked):
    loading = Loading()
    loading.put_off()
    loading.call_off()
    assert loading.run() == () and asked == ["libraries"]


def test_the_libraries_are_opened_before_it_runs_if_somebody_begins(asked, qtbot):
    loading = Loading()
    loading.begin()
    qtbot.waitUntil(lambda: asked == ["libraries"])
    assert loading.run()[0].id == "cpu" and asked == ["libraries", "torch"]
