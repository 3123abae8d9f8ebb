from __future__ import annotations

import gzip
import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import idx

SAME_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def images_file(images: np.ndarray) -> bytes:
    return struct.pack(">4I", 0x803, *images.shape) + images.tobytes()


def labels_file(labels: np.ndarray) -> bytes:
    return struct.pack(">2I", 0x801, len(labels)) + labels.tobytes()


TWO = np.arange(2 * 28 * 28, dtype=np.uint64).astype(np.uint8).reshape(2, 28, 28)


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(gzip.compress(content, 1) if path.suffix == ".gz" else content)
    return path


@SAME_FOLDER
@given(st.integers(1, 5), st.randoms(use_true_random=False), st.sampled_from(["x.gz", "x"]))
def test_what_is_written_is_read(tmp_path, count, random, name):
    images = np.frombuffer(random.randbytes(count * 784), np.uint8).reshape(count, 28, 28)
    labels = np.array([random.randrange(10) for _ in range(count)], np.uint8)
    split = idx.read_split(
        write(tmp_path / f"i{name}", images_file(images)), write(tmp_path / f"l{name}", labels_file(labels))
    )
    assert np.array_equal(split.images, images)
    assert np.array_equal(split.labels, labels)


ALMOST = st.builds(
    lambda magic, dimensions, data: struct.pack(f">{1 + len(dimensions)}I", magic, *dimensions) + data,
    st.sampled_from([0x801, 0x803, 0x3080000]),
    st.lists(st.sampled_from([0, 1, 2, 28, 60_000, 2**32 - 1]), max_size=4),
    st.binary(max_size=1600),
)


@SAME_FOLDER
@given(
    st.binary(max_size=64) | ALMOST,
    st.sampled_from(["x", "x.gz", "packed.gz"]),
    st.sampled_from([idx.read_images, idx.read_labels]),
    st.integers(0, 20),
)
def test_any_bytes_are_read_or_refused_in_words(tmp_path, content, name, read, cut):
    if name == "packed.gz":
        content = gzip.compress(content)
        content = content[: len(content) - cut]
    path = tmp_path / name
    path.write_bytes(content)
    try:
        assert len(read(path)) > 0
    except DigitsError as error:
        assert name in error.message
        assert error.hint


def refused(path: Path, read=idx.read_images) -> str:
    with pytest.raises(DigitsError) as caught:
        read(path)
    assert path.name in caught.value.message
    assert caught.value.hint
    return caught.value.message


def test_wrong_magic(tmp_path):
    path = write(tmp_path / "labels.gz", labels_file(np.zeros(3, np.uint8)))
    assert "0x00000801, not 0x00000803" in refused(path)


@pytest.mark.parametrize("name", ["a", "a.gz"])
@pytest.mark.parametrize(("keep", "words"), [(2, "header"), (10, "header"), (500, "484 of 1,568")])
def test_cut_off(tmp_path, name, keep, words):
    message = refused(write(tmp_path / name, images_file(TWO)[:keep]))
    assert "cut off" in message
    assert words in message


def test_cut_off_within_the_compressed_data(tmp_path):
    path = write(tmp_path / "a.gz", images_file(TWO))
    path.write_bytes(path.read_bytes()[:-30])
    assert "cut off" in refused(path)


def test_damaged_compressed_data(tmp_path):
    path = write(tmp_path / "a.gz", images_file(TWO))
    content = bytearray(path.read_bytes())
    content[-6] ^= 0xFF  # in the check sum
    path.write_bytes(content)
    assert "damaged" in refused(path)


def test_trailing_bytes(tmp_path):
    assert "goes on after its 2 items" in refused(write(tmp_path / "a.gz", images_file(TWO) + b"\0"))


def test_not_gzip(tmp_path):
    path = tmp_path / "a.gz"
    path.write_bytes(images_file(TWO))
    assert "not a gzip file" in refused(path)


@pytest.mark.parametrize("count", [0, 300_001, 2**32 - 1])
def test_absurd_counts(tmp_path, count):
    path = write(tmp_path / "a", struct.pack(">4I", 0x803, count, 28, 28))
    assert f"holds {count:,} items" in refused(path)


@pytest.mark.parametrize("shape", [(0, 28), (28, 2**31), (2**32 - 1, 2**32 - 1), (14, 56)])
def test_other_sizes(tmp_path, shape):
    path = write(tmp_path / "a", struct.pack(">4I", 0x803, 1, *shape) + bytes(784))
    assert "not 28 × 28" in refused(path)


def test_labels_are_digits(tmp_path):
    path = write(tmp_path / "l", labels_file(np.array([0, 9, 10], np.uint8)))
    assert "the label 10" in refused(path, idx.read_labels)


def test_counts_that_disagree(tmp_path):
    images = write(tmp_path / "i", images_file(TWO))
    labels = write(tmp_path / "l", labels_file(np.zeros(3, np.uint8)))
    with pytest.raises(DigitsError, match="i holds 2 images but l holds 3 labels"):
        idx.read_split(images, labels)


def test_missing_file_and_folder_instead_of_a_file(tmp_path):
    assert "cannot be read" in refused(tmp_path / "none.gz")
    (tmp_path / "folder").mkdir()
    assert "cannot be read" in refused(tmp_path / "folder")


def test_memory_follows_the_bytes_not_the_header(tmp_path):
    empty = write(tmp_path / "a.gz", struct.pack(">4I", 0x803, 300_000, 28, 28))
    bomb = write(tmp_path / "b.gz", images_file(TWO) + bytes(64 << 20))
    for path in (empty, bomb):
        tracemalloc.start()
        refused(path)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 4 << 20
