from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import QByteArray, QSettings

from mnist_desktop.settings import Settings


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_everything_comes_back(store, tmp_path):
    chosen = Settings(
        "dark",
        "high",
        125,
        "de",
        "training",
        20.0,
        False,
        False,
        False,
        "{}",
        True,
        ["/a, b.png"],
        QByteArray(b"geometry"),
    )
    assert all(getattr(chosen, name) != value for name, value in asdict(Settings()).items())
    chosen.save(store)
    again = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert Settings.load(again) == chosen


def test_a_first_start_and_a_damaged_file_begin_afresh(store):
    assert Settings.load(store) == Settings()
    for name, value in (
        ("theme", "pink"),
        ("contrast", "low"),
        ("type_size", "large"),
        ("speed", "fast"),
        ("geometry", 3),
        ("place", 7),
        ("language", 3),
    ):
        store.setValue(name, value)
    assert Settings.load(store) == Settings()
