from __future__ import annotations

import logging
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


def test_what_cannot_be_kept_is_in_the_log(tmp_path, caplog):
    (tmp_path / "file").touch()
    blocked = QSettings(str(tmp_path / "file" / "settings.ini"), QSettings.Format.IniFormat)
    with caplog.at_level(logging.WARNING, "mnist_desktop"):
        Settings("dark").save(blocked)
    assert [record.getMessage() for record in caplog.records] == [
        f"The settings cannot be kept: {tmp_path / 'file' / 'settings.ini'} cannot be written."
    ]


def test_two_instances_that_write_leave_a_whole_file(tmp_path):
    """The last one to be closed has its say; what only the other one ever wrote stays."""
    file = str(tmp_path / "settings.ini")
    one, two = (QSettings(file, QSettings.Format.IniFormat) for _ in range(2))
    one.setValue("of-one", 1)
    Settings("dark", place="training").save(one)
    Settings("light", place="gradients").save(two)
    found = QSettings(file, QSettings.Format.IniFormat)
    assert Settings.load(found) == Settings("light", place="gradients") and found.value("of-one") in (1, "1")
