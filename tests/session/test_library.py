"""Loading digits beside the window: real files, real threads."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from mnist_desktop.session import Topic


@pytest.fixture
def tree(tmp_path):
    rng = np.random.default_rng(1)
    for split in ("train", "valid"):
        for digit in (3, 7):
            folder = tmp_path / split / str(digit)
            folder.mkdir(parents=True)
            for number in range(3):
                Image.fromarray(rng.integers(0, 256, (28, 28)).astype(np.uint8)).save(
                    folder / f"{number}.png"
                )
    return tmp_path


def test_a_folder_of_pictures_is_loaded_off_this_thread(qtbot, session, tree):
    session.library.load_folder(tree)
    assert session.library.work and Topic.WORK in session.said[-1]
    qtbot.waitUntil(lambda: session.data is not None, timeout=10_000)
    qtbot.waitUntil(lambda: session.library.work == "")
    assert len(session.data.train) == 6 and session.data.provenance.source == "folders"
    qtbot.waitUntil(lambda: session.ideals is not None, timeout=30_000)
    assert np.isnan(session.ideals[0]).all() and not np.isnan(session.ideals[3]).any()


def test_a_folder_that_holds_no_digits_is_said_and_the_old_ones_stay(qtbot, ready, tmp_path):
    before = ready.data
    ready.library.load_folder(tmp_path)
    qtbot.waitUntil(lambda: bool(ready.failures), timeout=10_000)
    qtbot.waitUntil(lambda: ready.library.work == "")
    assert ready.data is before and ready.failures[0].hint


def test_of_two_wishes_the_newest_wins(qtbot, session, tree, tmp_path):
    session.library.load_folder(tree)
    session.library.load_folder(tree / "nothing here")
    qtbot.waitUntil(lambda: bool(session.failures), timeout=10_000)
    assert session.data is None


def test_cancelling_leaves_the_digits_in_use(qtbot, ready):
    before = ready.data
    ready.library.load_generated()
    ready.library.cancel()
    qtbot.waitUntil(lambda: ready.library.work == "", timeout=30_000)
    assert ready.data is before and ready.failures == []


def test_a_first_start_begins_with_the_first_generated_digits_and_goes_on_with_all(
    qtbot, session, tmp_path, monkeypatch
):
    from mnist_desktop.lab.digits import generated, mnist

    monkeypatch.setattr(mnist, "find", lambda folder: None)
    monkeypatch.setattr(generated, "cache_folder", lambda: tmp_path)
    session.library.load_first()
    qtbot.waitUntil(lambda: session.data is not None, timeout=20_000)
    first = session.data
    assert len(first.train) == 6_000
    qtbot.waitUntil(lambda: len(session.data.train) == 60_000, timeout=60_000)
    assert np.array_equal(session.data.train.images[:6_000], first.train.images)
    session.library.load_first()
    qtbot.waitUntil(lambda: session.library.work == "", timeout=20_000)
    assert len(session.data.train) == 60_000


def test_a_run_that_was_begun_keeps_its_digits(qtbot, ready, settled, small_digits):
    ready.step()
    settled(ready)
    ready.library.completed.emit(small_digits)
    assert ready.cursor == 1


def test_digits_without_what_the_baseline_needs_are_no_failure(qtbot, ready, tree):
    from mnist_desktop.lab.config import ALL_TEN, Task

    ready.library.want_baseline(Task(ALL_TEN))
    qtbot.waitUntil(lambda: ready.library.baseline(Task(ALL_TEN)) is not None, timeout=10_000)
    ready.library.load_folder(tree)
    qtbot.waitUntil(lambda: ready.ideals is not None and np.isnan(ready.ideals[0]).all(), timeout=10_000)
    qtbot.waitUntil(lambda: not ready.library._jobs)
    qtbot.wait(20)
    assert ready.failures == []


def test_digits_that_a_session_brings_are_used_whatever_is_being_loaded(qtbot, session, tree, small_digits):
    session.library.load_folder(tree)
    session.library.use_at_once(small_digits)
    assert session.data is small_digits and session.library.work == ""
    qtbot.waitUntil(lambda: not session.library._jobs, timeout=10_000)
    assert session.data is small_digits
    said = len(session.said)
    session.library.use_at_once(small_digits)
    assert all(Topic.DATA not in topics for topics in session.said[said:])
