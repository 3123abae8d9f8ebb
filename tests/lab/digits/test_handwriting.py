from __future__ import annotations

import json
import os
import sys
from datetime import datetime

import numpy as np
import pytest
from PIL import Image

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import Cancelled, folders, handwriting
from mnist_desktop.lab.digits.handwriting import LEAST, Notebook, as_writer, count
from mnist_desktop.lab.files import FileError


class Stroke:
    width, erase = 2.0, False
    points = ((3.0, 4.12345, 1.0), (5.0, 6.0, 1.0))


def image(value):
    picture = np.zeros((28, 28), np.uint8)
    picture[4:24, 10:14] = value
    return picture


@pytest.fixture
def book(tmp_path):
    return Notebook(tmp_path / "handwriting")


@pytest.fixture
def full(book):
    for digit in (3, 7):
        for n in range(6):
            book.keep(digit, image(100 + 10 * digit + n))
    return book


def test_a_digit_is_kept_as_a_picture_with_its_strokes_beside_it(book):
    sample = book.keep(7, image(200), [Stroke()])
    path = book.root / sample.inside
    assert path.parts[-4:-1] == ("me", "train", "7")
    with Image.open(path) as picture:
        assert picture.format == "PNG" and np.array_equal(np.asarray(picture), image(200))
    strokes = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert strokes["strokes"] == [
        {"width": 2.0, "erase": False, "points": [[3.0, 4.123, 1.0], [5.0, 6.0, 1.0]]}
    ]
    assert np.array_equal(book.image(sample), image(200))
    assert not list(book.root.rglob("*.part"))


def test_every_third_is_kept_apart_from_the_start(book):
    splits = [book.keep(3, image(n + 100)).split for n in range(9)]
    assert splits == ["train", "train", "valid"] * 3


def test_digits_kept_in_the_same_moment_all_stay_in_their_order(full):
    samples = full.samples()
    assert len(samples) == 12 and len({one.name for one in samples}) == 12
    assert count(samples) == (0, 0, 0, 6, 0, 0, 0, 6, 0, 0)


def test_a_label_is_corrected_and_the_split_stays(full):
    sample = next(one for one in full.samples() if one.split == "valid")
    before = full.image(sample)
    other = full.relabel(sample, 9)
    assert (other.digit, other.split) == (9, "valid")
    assert np.array_equal(full.image(other), before) and not (full.root / sample.inside).exists()


def test_the_strokes_go_along_and_away(book):
    sample = book.relabel(book.keep(1, image(9), [Stroke()]), 7)
    assert (book.root / sample.inside).with_suffix(".json").is_file()
    book.delete(sample)
    assert book.samples() == () and not (book.root / "me").exists()
    book.delete(sample)  # twice is no error


def test_the_writer_has_a_name_that_any_system_can_write(book):
    assert book.writer == "me"
    assert book.call_writer("  Anna / B. ") == "Anna  B" == book.writer
    assert book.keep(3, image(5)).writer == "Anna  B"
    assert as_writer("../..") == "me" and as_writer("con:trol\n") == "control"
    assert len(as_writer("x" * 300)) == 40


def test_it_is_one_more_source_of_digits(full):
    data = handwriting.load(full.root)
    assert data.provenance.source == "handwriting" and data.provenance.detail == str(full.root)
    assert data.train.labels.tolist() == [3] * 4 + [7] * 4 and data.valid.labels.tolist() == [3, 3, 7, 7]
    assert data.train.names[0].startswith("me/train/3/")


def test_the_folder_is_a_tree_that_any_reader_opens(full):
    same, mine = folders.load(full.root), handwriting.load(full.root)
    for split in ("train", "valid"):
        assert np.array_equal(getattr(same, split).images, getattr(mine, split).images)
        assert np.array_equal(getattr(same, split).labels, getattr(mine, split).labels)


def test_too_few_are_refused_with_how_many_are_needed(book):
    with pytest.raises(DigitsError, match=rf"0 so far, and at least {LEAST} of each of two digits"):
        handwriting.load(book.root)
    for n in range(5):
        book.keep(3, image(n + 50))
    with pytest.raises(DigitsError, match="5 so far"):
        handwriting.load(book.root)


def test_reading_can_be_cancelled(full):
    with pytest.raises(Cancelled):
        handwriting.load(full.root, cancelled=lambda: True)


def test_what_is_no_digit_of_ours_is_left_alone(full):
    (full.root / "me" / "train" / "3" / "note.txt").write_text("x")
    (full.root / "me" / "train" / "x").mkdir()
    (full.root / "me" / "train" / "x" / "1.png").write_bytes(b"no")
    assert len(full.samples()) == 12


def test_a_picture_of_another_size_is_said(full):
    path = full.root / full.samples()[0].inside
    Image.fromarray(np.zeros((20, 20), np.uint8)).save(path)
    with pytest.raises(DigitsError, match="20×20 pixels instead of 28×28"):
        handwriting.load(full.root)


def test_nothing_is_lost_when_the_clock_goes_backwards(book, monkeypatch):
    class Clock(datetime):
        hour = 23

        @classmethod
        def now(cls, zone):
            cls.hour -= 1
            return datetime(2026, 11, 29, cls.hour, tzinfo=zone)

    monkeypatch.setattr(handwriting, "datetime", Clock)
    kept = [book.keep(3, image(100 + n)) for n in range(4)]
    assert [int(book.image(sample).max()) for sample in kept] == [100, 101, 102, 103]
    assert {*book.samples()} == {*kept}


def test_no_strokes_stay_where_there_was_no_room_for_their_picture(book, monkeypatch):
    def write(path, content):
        if path.suffix == ".png":
            raise FileError("The disk is full.")
        path.write_bytes(content)

    monkeypatch.setattr(handwriting, "write_whole", write)
    with pytest.raises(FileError):
        book.keep(7, image(200), [Stroke()])
    assert [path for path in book.root.rglob("*") if path.is_file()] == []


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid"), reason="needs POSIX")
def test_a_disk_that_refuses_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(DigitsError, match="cannot be made"):
        Notebook(tmp_path / "file").keep(3, image(1))


def test_digits_of_one_moment_come_in_one_order(book, monkeypatch):
    """By whichever reader: their names differ in what comes before ".png"."""

    class Stopped(handwriting.datetime):
        @classmethod
        def now(cls, tz=None):
            return cls(2026, 11, 29, 12, 0, 0, tzinfo=tz)

    monkeypatch.setattr(handwriting, "datetime", Stopped)
    for shade in range(100, 109):
        book.keep(3, image(shade))
        book.keep(7, image(shade))
    same, mine = folders.load(book.root), handwriting.load(book.root)
    for split in ("train", "valid"):
        assert np.array_equal(getattr(same, split).images, getattr(mine, split).images)
