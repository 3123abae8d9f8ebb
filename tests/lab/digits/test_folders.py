from __future__ import annotations

import gzip
import io
import tarfile

import numpy as np
import pytest
from PIL import Image, ImageDraw

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import Cancelled, folders


def picture(value=0, size=(28, 28)):
    array = np.arange(size[0] * size[1], dtype=np.uint32).astype(np.uint8).reshape(size)
    return np.roll(array, value)


def tree(root, names=("train", "valid"), digits=(3, 7), count=3):
    for split in names:
        for digit in digits:
            folder = root / split / str(digit)
            folder.mkdir(parents=True)
            for n in range(count):
                Image.fromarray(picture(10 * digit + n)).save(folder / f"{n}.png")
    return root


@pytest.mark.parametrize("names", [("train", "valid"), ("training", "testing"), ("train", "test")])
def test_a_tree_is_read_untouched_and_in_order(tmp_path, names):
    data = folders.load(tree(tmp_path / "my_digits", names))
    for split in (data.train, data.valid):
        assert split.labels.tolist() == [3, 3, 3, 7, 7, 7]
        assert np.array_equal(split.images, [picture(v) for v in (30, 31, 32, 70, 71, 72)])
    assert (data.provenance.source, data.provenance.title) == ("folders", "my_digits")


def test_the_only_folder_inside_is_entered(tmp_path):
    tree(tmp_path / "outer" / "mnist_sample")
    assert folders.load(tmp_path / "outer").provenance.title == "mnist_sample"


def test_the_folders_of_a_class_are_read_together(tmp_path):
    for n, writer in enumerate(("anna", "ben")):
        tree(tmp_path / "class" / writer, count=1 + n)
    data = folders.load(tmp_path / "class")
    assert data.train.labels.tolist() == [3] * 3 + [7] * 3 and data.provenance.title == "class"
    assert data.train.names[:2] == ("anna/train/3/0.png", "ben/train/3/0.png")
    (tmp_path / "class" / "notes").mkdir()
    with pytest.raises(DigitsError, match="not train and valid"):
        folders.load(tmp_path / "class")


def test_names_are_sorted_as_text_and_other_files_left(tmp_path):
    root = tree(tmp_path, count=1)
    folder = root / "train" / "3"
    for name, value in (("10.png", 1), ("2.PNG", 2), ("._2.png", 3)):
        Image.fromarray(picture(value)).save(folder / name, "png")
    (folder / "labels.csv").touch()
    (folder / "gone.png").symlink_to(tmp_path / "nowhere.png")
    assert np.array_equal(folders.load(root).train.of(3), [picture(30), picture(1), picture(2)])


def test_colour_and_other_sizes_take_the_mnist_form(tmp_path):
    root = tree(tmp_path, count=1)
    paper = Image.new("RGB", (300, 200), (250, 248, 240))
    ImageDraw.Draw(paper).line([(40, 30), (90, 40), (60, 170)], (20, 30, 90), 14)
    paper.save(root / "train" / "7" / "a photo.jpg")
    negative = Image.eval(paper.convert("L"), lambda v: 255 - v)
    negative.save(root / "train" / "7" / "negative.png")
    for image in folders.load(root).train.of(7)[1:]:
        rows, _ = np.nonzero(image > 60)
        assert np.ptp(rows) + 1 in (19, 20)
        assert image[0].max() == image[:, 0].max() == 0
        total = image.sum(dtype=float)
        assert abs((image.sum(axis=1) @ np.arange(28)) / total - 14) < 0.6
        assert abs((image.sum(axis=0) @ np.arange(28)) / total - 14) < 0.6
    Image.fromarray(np.stack([picture(5)] * 3, axis=2)).save(root / "valid" / "3" / "z.png")
    assert np.array_equal(folders.load(root).valid.of(3)[1], picture(5))


def test_progress_and_cancelling(tmp_path):
    seen = []
    folders.load(tree(tmp_path), seen.append)
    assert seen == [n / 12 for n in range(1, 13)]

    with pytest.raises(Cancelled):
        folders.load(tmp_path, cancelled=lambda: True)


def refused(folder, words):
    with pytest.raises(DigitsError, match=words) as caught:
        folders.load(folder)
    assert caught.value.hint


def test_other_layouts_say_what_is_there(tmp_path):
    refused(tmp_path / "none", "no folder")
    refused(tmp_path, "holds no folders, not train and valid")
    for name in "abcdefg":
        (tmp_path / name).mkdir()
    refused(tmp_path, "the folders a, b, c, d, e …, not train and valid")
    (tmp_path / "train").mkdir()
    (tmp_path / "valid").mkdir()
    refused(tmp_path, r"train holds no pictures in folders 0 to 9; it holds nothing")
    (tmp_path / "train" / "three").mkdir()
    refused(tmp_path, "it holds three")


def test_a_picture_that_cannot_be_used_is_named(tmp_path):
    root = tree(tmp_path)
    bad = root / "train" / "7" / "bad.png"
    bad.write_text("not a picture")
    refused(root, r"In train/7: bad\.png is not a picture that can be opened\. Remove it")
    Image.new("L", (50, 50), 255).save(bad)
    refused(root, r"In train/7: Nothing is drawn in .*bad\.png")


def test_too_many_pictures(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "MAX_FILES", 11)
    refused(tree(tmp_path), "holds 12 pictures; up to 11")


def archive(path, *members):
    with tarfile.open(path, "w:gz") as tar:
        for member in members:
            info = tarfile.TarInfo(member) if isinstance(member, str) else member
            content = b"data" if info.isreg() else b""
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return path


def special(name, kind, target=""):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def test_an_archive_of_digits_opens(tmp_path):
    root = tree(tmp_path / "mnist_sample")
    with tarfile.open(tmp_path / "sample.tgz", "w:gz") as tar:
        tar.add(root, "mnist_sample")
    unpacked = folders.open_archive(tmp_path / "sample.tgz", tmp_path / "new" / "here")
    assert folders.load(unpacked).train.labels.tolist() == [3, 3, 3, 7, 7, 7]
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["here"]


@pytest.mark.parametrize(
    ("member", "words"),
    [
        ("../escape.png", r"tries to write to \.\./escape"),
        ("/absolute.png", "tries to write to /absolute"),
        ("a\\..\\..\\escape.png", "tries to write"),
        ("C:escape.png", "tries to write"),
        (special("link.png", tarfile.SYMTYPE, "/etc/passwd"), "link or special file"),
        (special("hard.png", tarfile.LNKTYPE, "good.png"), "link or special file"),
        (special("pipe.png", tarfile.FIFOTYPE), "link or special file"),
        (special("disk.png", tarfile.BLKTYPE), "link or special file"),
    ],
)
def test_an_archive_that_reaches_out_is_refused(tmp_path, member, words):
    path = archive(tmp_path / "a.tgz", "good.png", member)
    with pytest.raises(DigitsError, match=words):
        folders.open_archive(path, tmp_path / "out")
    assert list(tmp_path.iterdir()) == [path]


def test_archives_that_are_too_large(tmp_path, monkeypatch):
    path = archive(tmp_path / "a.tgz", "1.png", "2.png", "3.png")
    monkeypatch.setattr(folders, "MAX_FILES", 2)
    with pytest.raises(DigitsError, match="more than 2 files"):
        folders.open_archive(path, tmp_path / "out")
    monkeypatch.setattr(folders, "MAX_UNPACKED", 1_000_000)
    bomb = tarfile.TarInfo("bomb.png")
    bomb.size = 5_000_000
    path.write_bytes(gzip.compress(bomb.tobuf() + bytes(6_000_000)))
    with pytest.raises(DigitsError, match="more than 1 MB"):
        folders.open_archive(path, tmp_path / "out")
    header = special("././@PaxHeader", tarfile.XHDTYPE)
    header.size = 5_000_000
    path.write_bytes(gzip.compress(header.tobuf() + bytes(6_000_000)))
    with pytest.raises(DigitsError, match="more than 1 MB"):
        folders.open_archive(path, tmp_path / "out")
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_no_archive(tmp_path):
    whole = archive(tmp_path / "a.tgz", *(f"{n}.png" for n in range(50)))
    for content in (b"", b"no archive", gzip.compress(b"no tar" * 99), whole.read_bytes()[:-20]):
        whole.write_bytes(content)
        with pytest.raises(DigitsError, match=r"a\.tgz"):
            folders.open_archive(whole, tmp_path / "out")
        assert list(tmp_path.iterdir()) == [whole]
    with pytest.raises(DigitsError, match="No such file"):
        folders.open_archive(tmp_path / "none.tgz", tmp_path / "out")


def test_a_destination_that_is_taken(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").touch()
    with pytest.raises(DigitsError, match="cannot be unpacked"):
        folders.open_archive(archive(tmp_path / "a.tgz", "1.png"), tmp_path / "out")
    assert (tmp_path / "out" / "mine").exists()
