from __future__ import annotations

import random
import zipfile

import pytest

from mnist_desktop.lab.archive import container
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.files import FileError

MEMBERS = {"session.json": b"{}", "arrays.safetensors": b"12345678"}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "s.mnistlab"


def refused(path, words):
    with pytest.raises(ArchiveError, match=words) as error:
        container.read(path)
    assert error.value.hint


def test_what_is_written_is_read_and_the_same_gives_the_same_bytes(path):
    container.write(path, b"{}", lambda file: file.write(b"123") and None)
    first = path.read_bytes()
    assert container.read(path) == (b"{}", b"123")
    container.write(path, b"{}", lambda file: file.write(b"123") and None)
    assert path.read_bytes() == first


def test_what_no_session_can_open_again_is_not_written(path, monkeypatch):
    with pytest.raises(FileError, match="too many changes"):
        container.write(path, b" " * (container.LIMITS["session.json"] + 1), lambda file: None)
    monkeypatch.setitem(container.LIMITS, "arrays.safetensors", 10)
    with pytest.raises(FileError, match="too large"):
        container.write(path, b"{}", lambda file: file.write(b"x" * 11) and None)
    assert list(path.parent.iterdir()) == []


def test_a_missing_file_and_a_folder_are_told(path):
    refused(path, "No such file")
    path.mkdir()
    refused(path, "Is a directory|Permission denied")


@pytest.mark.parametrize("content", [b"", b"PK", b"\x80\x04K\x01.", b"x" * 5000])
def test_what_is_no_zip_is_refused(path, content):
    path.write_bytes(content)
    refused(path, "no session, or it is cut off")


def test_a_file_that_is_cut_off_anywhere_is_refused(path, pack):
    whole = pack(path, MEMBERS).read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        refused(path, "s.mnistlab")


def test_a_changed_byte_is_found_or_harmless(path, pack):
    """What is changed is refused, or it is a byte that no content depends on, such as a date."""
    whole = pack(path, MEMBERS).read_bytes()
    for position in range(len(whole)):
        damaged = bytearray(whole)
        damaged[position] ^= random.Random(position).randrange(1, 256)
        path.write_bytes(damaged)
        try:
            assert container.read(path) == tuple(MEMBERS.values())
        except ArchiveError as error:
            assert error.message and error.hint


def test_a_bomb_is_not_unpacked(path, pack):
    pack(path, {**MEMBERS, "arrays.safetensors": bytes(50 << 20)}, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 100_000
    refused(path, "not compressed")


@pytest.mark.parametrize(
    "members",
    [
        {**MEMBERS, "../../evil.py": b"x"},
        {"session.json": b"{}", "../arrays.safetensors": b"x"},
        {"session.json": b"{}", "/etc/passwd": b"x"},
        {"session.json": b"{}", "data.pkl": b"x"},
        {"session.json": b"{}"},
        {},
    ],
)
def test_other_members_are_refused_and_nothing_is_ever_written(path, members, pack):
    pack(path, members)
    refused(path, "but no session")
    assert list(path.parent.iterdir()) == [path]


def test_the_same_name_twice_is_refused(path):
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "w") as archive:
        archive.writestr("session.json", b"{}")
        archive.writestr("session.json", b"{}")
    refused(path, "but no session")


def test_sizes_are_looked_at_before_anything_is_read(path, monkeypatch, pack):
    with path.open("wb") as file:
        file.truncate(sum(container.LIMITS.values()) + (1 << 17))  # a hole: no such bytes are on the disk
    refused(path, "more than any session")
    pack(path, MEMBERS)
    monkeypatch.setitem(container.LIMITS, "arrays.safetensors", 7)
    refused(path, "larger than that of any session")


def test_a_long_list_of_members_is_refused_before_it_is_read(path, pack):
    pack(path, {f"{i}": b"" for i in range(3000)})
    refused(path, "but no session")


def test_a_list_that_says_it_is_longer_than_the_file_allows(path, pack):
    whole = bytearray(pack(path, MEMBERS).read_bytes())
    whole[-10:-6] = (1 << 24).to_bytes(4, "little")
    path.write_bytes(whole)
    refused(path, "damaged")


def test_a_comment_behind_the_end_is_refused(path, pack):
    path.write_bytes(pack(path, MEMBERS).read_bytes() + b"tail")
    refused(path, "no session, or it is cut off")


def test_two_members_that_share_their_bytes_are_refused(path, pack):
    """Overlapping members: the list says more bytes than the file has."""
    pack(path, {"session.json": b" " * 4000, "arrays.safetensors": b" " * 4000})
    content = path.read_bytes()
    shorter = content.replace(b" " * 4000, b"", 1)
    path.write_bytes(shorter)
    refused(path, "damaged")
