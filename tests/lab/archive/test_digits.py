from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from mnist_desktop.lab import mixing, sources
from mnist_desktop.lab.archive import digits
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.parts import DigitsInfo
from mnist_desktop.lab.digits import generated, handwriting, mnist
from mnist_desktop.lab.digits.strokes_added import add_strokes


def refused(wanted, words, current=None):
    with pytest.raises(ArchiveError, match=words) as error:
        digits.find(wanted, current)
    return error.value.hint


def test_the_digits_at_hand_are_taken_if_they_are_the_ones(small_digits):
    wanted = replace(DigitsInfo.of(small_digits), source="anything", title="Anything")
    assert digits.find(wanted, small_digits) is small_digits


def test_mnist_is_found_wherever_it_lies(real_mnist, real_mnist_folder, monkeypatch):
    wanted = DigitsInfo.of(real_mnist)
    monkeypatch.setattr(mnist, "find", lambda: real_mnist_folder)
    assert digits.find(wanted).fingerprint == wanted.fingerprint
    monkeypatch.setattr(mnist, "find", lambda: None)
    hint = refused(wanted, r"trained on MNIST, which is not on this computer\.")
    assert "Download MNIST" in hint and "open the session again" in hint


def test_generated_digits_are_drawn_again(monkeypatch):
    first, whole = generated.load(0, 50, 10), generated.load(0, 60, 20)
    monkeypatch.setattr(generated, "preview", lambda: first)
    assert digits.find(DigitsInfo.of(generated.load(0, 50, 10))) is first
    monkeypatch.setattr(generated, "load", lambda **_words: whole)
    assert digits.find(DigitsInfo.of(whole)) is whole
    changed = replace(DigitsInfo.of(whole), fingerprint="0" * 32)
    assert "Another version" in refused(changed, "whose pictures have changed")


def test_a_folder_is_read_again_unless_it_has_gone_or_changed(tmp_path):
    for split in ("train", "valid"):
        for digit in "37":
            (tmp_path / split / digit).mkdir(parents=True)
            Image.fromarray(np.full((28, 28), int(digit) * 20, np.uint8)).save(
                tmp_path / split / digit / "a.png"
            )
    data = sources.open_digits(tmp_path)
    wanted = DigitsInfo.of(data)
    assert digits.find(wanted).fingerprint == data.fingerprint
    Image.fromarray(np.full((28, 28), 9, np.uint8)).save(tmp_path / "train" / "3" / "b.png")
    assert "Open the same pictures" in refused(wanted, "whose pictures have changed since")
    refused(replace(wanted, detail=str(tmp_path / "gone")), "which is not on this computer")
    refused(replace(wanted, detail="a\0b"), "which is not on this computer")
    refused(replace(wanted, detail=""), "which is not on this computer")


def test_drawn_strokes_are_added_again(tmp_path, real_mnist, real_mnist_folder, monkeypatch):
    monkeypatch.setattr(mnist, "find", lambda: real_mnist_folder)
    wanted = DigitsInfo.of(add_strokes(real_mnist))
    assert digits.find(wanted).fingerprint == wanted.fingerprint
    monkeypatch.setattr(mnist, "find", lambda: None)
    assert "Download MNIST" in refused(wanted, "MNIST and drawn strokes, which is not on this computer")
    made = generated.load(0, 80, 20)
    monkeypatch.setattr(generated, "load", lambda **_words: made)
    wanted = DigitsInfo.of(add_strokes(made))
    assert digits.find(wanted).fingerprint == wanted.fingerprint
    gone = replace(wanted, source="folders+strokes", detail=str(tmp_path / "gone"))
    assert "Open the same pictures" in refused(gone, "which is not on this computer")


def test_handwriting_is_found_at_its_place(tmp_path, small_digits):
    book = handwriting.Notebook(tmp_path)
    for writer in ("anna", "ben"):
        book.call_writer(writer)
        for digit in (3, 7):
            for image in small_digits.train.of(digit)[:4]:
                book.keep(digit, image)
    wanted = DigitsInfo.of(handwriting.load(tmp_path))
    assert digits.find(wanted).fingerprint == wanted.fingerprint
    book.delete(book.samples()[0])
    refused(wanted, "whose pictures have changed since")


@pytest.fixture
def book(tmp_path, small_digits):
    """Handwriting: four 3s and four 7s."""
    book = handwriting.Notebook(tmp_path / "handwriting")
    for digit in (3, 7):
        for image in small_digits.train.of(digit)[:4]:
            book.keep(digit, image)
    return book


def test_handwriting_is_found_as_it_was_though_more_was_drawn(book, small_digits):
    wanted = DigitsInfo.of(handwriting.load(book.root))
    for image in small_digits.train.of(5)[:3]:
        book.keep(5, image)
    found = digits.find(wanted)
    assert found.fingerprint == wanted.fingerprint and found.provenance.source == "handwriting"
    assert len(handwriting.load(book.root).train) > len(found.train)


@pytest.mark.parametrize("strokes", [False, True])
def test_a_mix_is_mixed_again_of_what_it_was(book, real_mnist, real_mnist_folder, monkeypatch, strokes):
    monkeypatch.setattr(mnist, "find", lambda: real_mnist_folder)
    mixed = mixing.mix(real_mnist, handwriting.load(book.root))
    wanted = DigitsInfo.of(add_strokes(mixed) if strokes else mixed)
    book.keep(3, real_mnist.train.of(3)[0])
    found = digits.find(wanted)
    assert found.fingerprint == wanted.fingerprint and found.provenance.source == wanted.source
    assert [part.provenance.source for part in found.parts] == ["mnist", "handwriting"]
    assert digits.find(wanted, found) is found


def test_of_a_mix_it_is_said_what_is_missing(book, real_mnist, real_mnist_folder, monkeypatch):
    wanted = DigitsInfo.of(mixing.mix(real_mnist, handwriting.load(book.root)))
    monkeypatch.setattr(mnist, "find", lambda: None)
    assert "Download MNIST" in refused(wanted, r"trained on MNIST, which is not on this computer\.")
    found = digits.find(wanted, real_mnist)  # its part is at hand
    assert found.fingerprint == wanted.fingerprint
    book.delete(book.samples()[0])
    assert "My handwriting" in refused(
        wanted, "Handwriting .*, whose pictures have changed since", real_mnist
    )
    old = replace(wanted, parts=())  # a file of version 1
    assert "Mix the same digits" in refused(
        old, r"MNIST \+ Handwriting, which is not on this computer", real_mnist
    )
