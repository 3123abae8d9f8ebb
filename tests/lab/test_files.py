from __future__ import annotations

import os

import pytest

from mnist_desktop.lab.files import FileError, write_whole


def test_it_is_written_and_written_over(tmp_path):
    path = tmp_path / "a.py"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two" and [file.name for file in tmp_path.iterdir()] == ["a.py"]


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.py"
    path.write_bytes(b"old")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="No space left on device") as error:
        write_whole(path, b"new")
    assert error.value.hint == "Choose another place."
    assert path.read_bytes() == b"old" and [file.name for file in tmp_path.iterdir()] == ["a.py"]
