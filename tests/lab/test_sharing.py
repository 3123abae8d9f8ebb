from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import Cancelled, folders
from mnist_desktop.lab.digits.handwriting import Notebook
from mnist_desktop.lab.sharing import export, merge


def image(value):
    picture = np.zeros((28, 28), np.uint8)
    picture[4:24, 10:14] = value
    return picture


def written(root, writer, digits=(3, 7), each=3):
    book = Notebook(root)
    book.call_writer(writer)
    for digit in digits:
        for n in range(each):
            book.keep(digit, image(len(writer) + 20 * digit + n + 1))
    return book


def test_what_is_written_out_is_opened_as_any_tree_of_pictures(tmp_path):
    book = written(tmp_path / "a", "anna")
    assert export(book, book.samples(), tmp_path / "out") == 6
    data = folders.load(tmp_path / "out")
    assert data.provenance.title == "anna" and data.train.labels.tolist() == [3, 3, 7, 7]
    assert data.valid.labels.tolist() == [3, 7]


def test_a_class_shares_a_folder(tmp_path):
    anna, ben = written(tmp_path / "a", "anna"), written(tmp_path / "b", "ben", each=6)
    for book in (anna, ben):
        export(book, book.samples(), tmp_path / "class")
    assert len(folders.load(tmp_path / "class").train) == 4 + 8
    mine = Notebook(tmp_path / "mine")
    mine.keep(3, image(250))
    came = merge(mine, tmp_path / "class")
    assert (came.added, came.known, came.writers) == (18, 0, ("anna", "ben"))
    assert {one.writer for one in mine.samples()} == {"me", "anna", "ben"} and len(mine.samples()) == 19


def test_importing_twice_adds_nothing_and_overwrites_nothing(tmp_path):
    anna = written(tmp_path / "a", "anna")
    export(anna, anna.samples(), tmp_path / "out")
    mine = Notebook(tmp_path / "mine")
    merge(mine, tmp_path / "out")
    before = {one: mine.image(one) for one in mine.samples()}
    assert merge(mine, tmp_path / "out") == type(merge(mine, tmp_path / "out"))(0, 6, ("anna",))
    # A picture of the same name with other ink is one more, beside the old one.
    sample = anna.samples()[0]
    Image.fromarray(image(77)).save(tmp_path / "out" / sample.inside)
    assert merge(mine, tmp_path / "out").added == 1
    assert all(np.array_equal(mine.image(one), old) for one, old in before.items())


def test_writing_out_twice_writes_what_is_new_and_overwrites_nothing(tmp_path):
    book = written(tmp_path / "a", "anna")
    export(book, book.samples(), tmp_path / "out")
    assert export(book, book.samples(), tmp_path / "out") == 0
    foreign = tmp_path / "out" / book.samples()[0].inside
    Image.fromarray(image(1)).save(foreign)
    content = foreign.read_bytes()
    assert export(book, book.samples(), tmp_path / "out") == 1
    assert foreign.read_bytes() == content and len(list((tmp_path / "out").rglob("*.png"))) == 7


def test_the_writer_of_bare_splits_is_the_folder(tmp_path):
    folder = tmp_path / "clara"
    for split in ("training", "testing"):
        (folder / split / "4").mkdir(parents=True)
        Image.fromarray(image(40)).save(folder / split / "4" / "1.png")
    came = merge(Notebook(tmp_path / "mine"), folder)
    assert came.writers == ("clara",) and (came.added, came.known) == (1, 1)


def test_photos_take_the_mnist_form(tmp_path):
    folder = tmp_path / "dora" / "train" / "7"
    folder.mkdir(parents=True)
    paper = Image.new("L", (200, 200), 240)
    ImageDraw.Draw(paper).line([(40, 40), (150, 40), (90, 170)], 20, 12)
    paper.save(folder / "photo.jpg")
    mine = Notebook(tmp_path / "mine")
    merge(mine, tmp_path / "dora")
    (sample,) = mine.samples()
    assert mine.image(sample).max() > 200 and mine.image(sample)[0].max() == 0


def test_what_cannot_be_imported_is_said(tmp_path):
    mine = Notebook(tmp_path / "mine")
    with pytest.raises(DigitsError, match="There is no folder"):
        merge(mine, tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(DigitsError, match="holds no pictures"):
        merge(mine, tmp_path / "empty")
    anna = written(tmp_path / "a", "anna")
    with pytest.raises(Cancelled):
        merge(mine, tmp_path / "a", cancelled=lambda: True)
    with pytest.raises(Cancelled):
        export(anna, anna.samples(), tmp_path / "out", lambda: True)
