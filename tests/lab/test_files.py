from __future__ import annotations

import os
import threading

import pytest

from mnist_desktop.lab.files import (
    FileError,
    make_folder,
    part_of,
    remove_left_parts,
    replace_whole,
    write_whole,
)


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


def test_a_folder_in_whose_way_a_file_is_cannot_be_made(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    (tmp_path / "file").touch()
    with pytest.raises(FileError, match="file cannot be made: ") as error:
        make_folder(tmp_path / "file")
    assert error.value.hint == "Check the disk."


def test_only_what_killed_processes_left_is_removed(tmp_path):
    path = tmp_path / "a[1].gz"
    living, other, old = (
        part_of(path),
        tmp_path / "other.gz.7-7.part",
        path.with_name(f"{path.name}.7-7.part"),
    )
    for file in (path, living, other, old):
        file.touch()
    for file in (path, other, old):
        os.utime(file, (0, 0))
    remove_left_parts(path)
    assert sorted(tmp_path.iterdir()) == sorted([path, living, other])
