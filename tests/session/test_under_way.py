from __future__ import annotations

import pytest

from mnist_desktop.session import Topic
from mnist_desktop.session.under_way import UnderWay


@pytest.fixture
def told(ready):
    """What the session says of the work on its file, each once."""
    told, file = [], ready.document.under_way

    def hear(topics):
        if Topic.WORK in topics and told[-1:] != [file.work] and (told or file.work):
            told.append(file.work)

    ready.changed.connect(hear)
    return told


def test_of_several_the_newest_is_told_until_all_have_ended(unstarted):
    file = UnderWay(unstarted)
    file.begin("Saving a")
    file.advance(0.5)
    file.begin("Opening b")
    assert (file.work, file.progress) == ("Opening b", 0.0)
    file.end()
    assert file.work == "Opening b"
    file.end()
    assert file.work == ""


def test_saving_and_opening_are_told_from_beginning_to_end(qtbot, ready, settled, told, tmp_path):
    ready.step()
    settled(ready)
    path = tmp_path / "s.mnistlab"
    with qtbot.waitSignal(ready.document.saved, timeout=30_000):
        ready.document.save(path)
    qtbot.waitUntil(lambda: told == ["Saving s.mnistlab", ""])
    with qtbot.waitSignal(ready.document.opened, timeout=30_000):
        ready.document.open(path)
    qtbot.waitUntil(lambda: told[2:] == ["Opening s.mnistlab", ""])


def test_what_fails_has_ended_too(qtbot, ready, settled, told, tmp_path):
    with qtbot.waitSignal(ready.failed, timeout=30_000):
        ready.document.open(tmp_path / "nowhere.mnistlab")
    qtbot.waitUntil(lambda: told == ["Opening nowhere.mnistlab", ""])


def test_a_copy_for_the_case_of_a_crash_is_not_told(qtbot, ready, settled, told, tmp_path):
    ready.step()
    settled(ready)
    with qtbot.waitSignal(ready.document.copied, timeout=30_000):
        ready.document.copy_to(tmp_path / "copy.mnistlab")
    assert told == []
