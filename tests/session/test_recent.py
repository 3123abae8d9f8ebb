from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from mnist_desktop.session.recent import MOST


def picture(path):
    image = np.full((40, 40), 255, np.uint8)
    image[8:32, 18:22] = 0
    Image.fromarray(image).save(path)
    return path


def test_sessions_weights_and_pictures_the_newest_first(qtbot, ready, settled, tmp_path):
    saved, weights, drawn = (tmp_path / name for name in ("a.mnistlab", "a.safetensors", "a.png"))
    with qtbot.waitSignal(ready.document.saved, timeout=30_000):
        ready.document.save(saved)
    with qtbot.waitSignal(ready.weights.exported, timeout=30_000):
        ready.weights.export_to(weights)
    with qtbot.waitSignal(ready.weights.imported, timeout=30_000):
        ready.weights.import_from(weights)
    settled(ready)
    ready.open_picture(picture(drawn))
    qtbot.waitUntil(lambda: ready.digit.title == "a.png", timeout=10_000)
    assert ready.recent.paths == [drawn, weights, saved]
    with qtbot.waitSignal(ready.document.opened, timeout=30_000):
        ready.recent.open(saved)
    assert ready.recent.paths == [saved, drawn, weights]
    ready.recent.forget()
    assert ready.recent.saved() == []


def test_what_cannot_be_opened_and_what_was_pasted_is_not_among_them(qtbot, ready, tmp_path):
    with qtbot.waitSignal(ready.failed, timeout=10_000):
        ready.open_picture(tmp_path / "gone.png")
    ready.read_picture("pasted", lambda: np.pad(np.zeros((24, 4), np.uint8), 8, constant_values=255))
    qtbot.waitUntil(lambda: ready.digit.title == "pasted", timeout=10_000)
    assert ready.recent.paths == []


def test_what_was_left_unsaved_is_not_called_by_its_copy(qtbot, begin, settled):
    first = begin()
    first.step()
    settled(first)
    first.close()
    second = begin()
    with qtbot.waitSignal(second.document.opened, timeout=30_000):
        second.document.open(second.document.last)
    assert second.recent.paths == []


def test_they_come_back_and_are_not_too_many(ready):
    paths = [Path(f"/pictures/{n}.png").absolute() for n in range(MOST + 3)]
    for path in paths:
        ready.recent.note(path)
    kept = ready.recent.saved()
    ready.recent.forget()
    ready.recent.restore(kept)
    assert ready.recent.paths == paths[::-1][:MOST]
