from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.parts import Board, Desk, DeskHead, DigitsInfo, PenStroke
from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.entry import Entry, source_of
from mnist_desktop.lab.mixing import mix

INK = np.full((28, 28), 100, np.uint8)


def test_digits_are_told_by_their_pixels(small_digits):
    info = DigitsInfo.of(small_digits)
    assert (info.source, info.train, info.valid) == ("generated", 600, 200)
    other = DigitDataset(small_digits.valid, small_digits.train, small_digits.provenance)
    assert len(info.fingerprint) == 32 and DigitsInfo.of(other).fingerprint != info.fingerprint


def test_where_mnist_lies_is_not_told(small_digits):
    mnist = DigitDataset(small_digits.train, small_digits.valid, Provenance("mnist", "MNIST", "/home/ada"))
    assert DigitsInfo.of(mnist).detail == ""


def test_a_mix_is_told_by_its_parts(small_digits):
    few = DigitSplit(small_digits.train.images[:4], small_digits.train.labels[:4], ("a", "b", "c", "d"))
    own = DigitDataset(few, few, Provenance("handwriting", "Handwriting", "/home/ada/own"))
    info = DigitsInfo.of(mix(small_digits, own))
    assert info.source == "mixed" and info.detail == ""
    assert [part.fingerprint for part in info.parts] == [small_digits.fingerprint, own.fingerprint]
    assert info.parts[1].names == ("a", "b", "c", "d") * 2 and info.parts[0].names == ()


def test_a_digit_that_was_not_drawn_has_no_drawing():
    desk = Desk.of(DeskHead("train/3/10", 3), INK, None)
    assert desk.sketch is None and desk.digit.label == 3 and desk.digit.drawn is None
    assert Desk.of(desk.head, desk.digit.image, None).digit.title == "train/3/10"


def test_a_drawing_brings_its_strokes():
    stroke = PenStroke(((1.0, 2.0, 1.0),), 2.0)
    desk = Desk.of(DeskHead("drawing", strokes=(stroke,)), INK, None)
    assert desk.sketch.strokes == (stroke,) and desk.digit.drawn is not None
    assert desk.head == DeskHead("drawing", strokes=(stroke,))


def test_bare_paper_is_a_blank_digit():
    desk = Desk.of(DeskHead("x"), np.zeros((28, 28), np.uint8), None)
    assert desk.digit.empty and desk.digit.title == Digit.blank().title


@pytest.mark.parametrize(
    "head",
    [
        DeskHead("x", 12),
        DeskHead("x", strokes=(PenStroke((), 1.0),)),
        DeskHead("x", strokes=(PenStroke(((float("nan"), 0.0, 1.0),), 1.0),)),
        DeskHead("x", strokes=(PenStroke(((0.0, 0.0, 1.0),), 1e9),)),
        DeskHead("x", strokes=(PenStroke(((0.0, 0.0, 1.0),) * 100_001, 1.0),)),
    ],
)
def test_a_damaged_desk_is_refused(head):
    with pytest.raises(ArchiveError):
        Desk.of(head, INK, None)


def test_the_leaderboard_does_not_tell_where_mnist_lies(small_digits):
    def lying(folder):
        return DigitDataset(small_digits.train, small_digits.valid, Provenance("mnist", "MNIST", folder))

    here, there = lying("/home/ada/mnist"), lying("/home/bob/mnist")
    entry = Entry(1, 0, "", TrainConfig(), 1.0, source_of(here), 40, None, 1.5)
    board = Board((entry,), 1)
    packed = board.packed(here)
    assert "ada" not in str(packed) and packed.run == 1
    assert packed.unpacked(here) == board
    assert packed.unpacked(there).entries[0].source == source_of(there)
    assert board.packed(small_digits) == board == board.unpacked(small_digits)
