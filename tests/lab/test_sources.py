"""Folders and archives of both kinds, real files all of them."""

from __future__ import annotations

import gzip
import tarfile

import numpy as np
import pytest
from PIL import Image

from mnist_desktop.lab import sources
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import Cancelled, mnist


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """The user's data folder, empty."""
    home = tmp_path / "data" / "archives"
    monkeypatch.setattr(sources, "archives_folder", lambda: home)
    return home


@pytest.fixture
def pictures(tmp_path):
    """A tree of two digits."""
    root = tmp_path / "mine"
    for split in ("train", "valid"):
        for digit in (3, 7):
            (root / split / str(digit)).mkdir(parents=True)
            Image.fromarray(np.full((28, 28), digit, np.uint8)).save(root / split / str(digit) / "1.png")
    return root


@pytest.fixture
def files(tmp_path):
    """The four files of MNIST, with one 5 to train and one 6 to validate."""
    root = tmp_path / "idx"
    root.mkdir()
    for name, digit in zip(mnist.FILES, (5, 5, 6, 6), strict=True):
        shape, content = ((1, 28, 28), bytes(784)) if "images" in name else ((1,), bytes([digit]))
        header = bytes([0, 0, 8, len(shape)]) + np.array(shape, ">u4").tobytes()
        (root / name).write_bytes(gzip.compress(header + content))
    return root


def packed(folder, name):
    archive = folder.parent / "digits.tgz"
    with tarfile.open(archive, "w:gz") as tar:
        tar.add(folder, name)
    return archive


def test_folders_of_both_kinds(pictures, files):
    assert sources.open_digits(pictures).train.labels.tolist() == [3, 7]
    data = sources.open_digits(files)
    assert data.provenance.source == "mnist" and data.valid.labels.tolist() == [6]


@pytest.mark.parametrize("name", [".", "inner"])
def test_an_archive_is_unpacked_once_and_named(pictures, home, name):
    archive = packed(pictures, name)
    seen = []
    data = sources.open_digits(archive, seen.append)
    assert data.train.labels.tolist() == [3, 7] and data.provenance.detail == str(archive)
    assert data.provenance.title == ("digits" if name == "." else "inner")
    assert seen == sorted(seen) and seen[0] < 0.5 and seen[-1] == 1
    (kept,) = home.iterdir()
    before = [path.stat().st_mtime_ns for path in sorted(kept.rglob("*"))]
    assert sources.open_digits(archive).train.labels.tolist() == [3, 7]
    assert [path.stat().st_mtime_ns for path in sorted(kept.rglob("*"))] == before


def test_an_archive_of_the_four_files(files):
    data = sources.open_digits(packed(files, "mnist"))
    assert data.provenance.source == "mnist" and data.train.labels.tolist() == [5]


@pytest.mark.parametrize("after", [0, 3])
def test_of_what_was_cancelled_or_no_digits_nothing_stays(pictures, home, tmp_path, after):
    asked = []

    def cancelled():
        asked.append(True)
        return len(asked) > after

    with pytest.raises(Cancelled):
        sources.open_digits(packed(pictures, "mine"), cancelled=cancelled)
    assert not any(path.is_file() for path in home.rglob("*"))
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "text.txt").touch()
    with pytest.raises(DigitsError, match="not train and valid"):
        sources.open_digits(packed(tmp_path / "other", "other"))
    assert not any(path.is_file() for path in home.rglob("*"))


def test_nothing_there_is_said(tmp_path):
    with pytest.raises(DigitsError, match="There is no folder or archive"):
        sources.open_digits(tmp_path / "nowhere")
