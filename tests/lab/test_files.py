from __future__ import annotations

import os
import threading

import pytest

from mnist_desktop.lab.files import FileError, replace_whole, write_whole


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


def test_two_that_write_the_same_file_at_once_leave_a_whole_one(tmp_path):
    path, both = tmp_path / "a.bin", threading.Barrier(2)

    def write(letter):
        def pieces(file):
            both.wait(30)  # both are open
            for _ in range(200):
                file.write(letter * 1000)
            both.wait(30)  # both have written, neither has replaced the file

        replace_whole(path, pieces)

    writers = [threading.Thread(target=write, args=(letter,)) for letter in (b"a", b"b")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert path.read_bytes() in (b"a" * 200_000, b"b" * 200_000)
    assert list(tmp_path.iterdir()) == [path]
