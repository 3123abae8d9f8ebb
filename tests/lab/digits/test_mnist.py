from __future__ import annotations

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest

from mnist_desktop import assets
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import mnist


@pytest.fixture
def folder(tmp_path) -> Path:
    for split, count in (("train", 3), ("t10k", 2)):
        images = struct.pack(">4I", 0x803, count, 28, 28) + bytes([count]) * count * 784
        labels = struct.pack(">2I", 0x801, count) + bytes(range(count))
        (tmp_path / f"{split}-images-idx3-ubyte.gz").write_bytes(gzip.compress(images))
        (tmp_path / f"{split}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(labels))
    return tmp_path


def test_train_and_validation_come_from_their_files(folder):
    data = mnist.load(folder)
    assert data.train.labels.tolist() == [0, 1, 2]
    assert data.valid.labels.tolist() == [0, 1]
    assert np.all(data.train.images == 3)
    assert np.all(data.valid.images == 2)
    assert (data.provenance.source, data.provenance.title) == ("mnist", "MNIST")
    assert data.provenance.detail == str(folder)


def test_unpacked_files_do_as_well(folder):
    for path in list(folder.iterdir()):
        path.with_suffix("").write_bytes(gzip.decompress(path.read_bytes()))
        path.unlink()
    assert mnist.find(folder) == folder
    assert len(mnist.load(folder).train) == 3


def test_missing_files_are_named(folder):
    (folder / mnist.FILES[1]).unlink()
    assert mnist.find(folder) is None
    with pytest.raises(DigitsError, match=r"train-labels-idx1-ubyte.gz is missing"):
        mnist.load(folder)
    with pytest.raises(DigitsError, match="no folder"):
        mnist.load(folder / "none")


def test_places_in_order(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(assets, "root", lambda: tmp_path / "resources")
    monkeypatch.setattr(mnist, "user_folder", lambda: tmp_path / "data" / "mnist")
    assert mnist.find() is None
    installed, users = tmp_path / "resources" / "mnist", tmp_path / "data" / "mnist"
    for place in (installed, users):
        place.mkdir(parents=True)
        for name in mnist.FILES:
            (place / name).write_bytes((folder / name).read_bytes())
        assert mnist.find() == place
    assert mnist.find(folder) == folder
    assert mnist.find(tmp_path / "data") is None


def test_user_folder_is_the_apps_own():
    assert "mnist-desktop" in mnist.user_folder().parts


def test_real_mnist(real_mnist):
    train, valid = real_mnist.train, real_mnist.valid
    assert (len(train), len(valid)) == (60_000, 10_000)
    assert (len(train.of(3)), len(train.of(7)), len(valid.of(3)), len(valid.of(7))) == (
        6131,
        6265,
        1010,
        1028,
    )
    three = train.images[10_000]
    assert train.labels[10_000] == 3
    assert three[4:10, 4:10].tolist() == [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 29],
        [0, 0, 0, 48, 166, 224],
        [0, 93, 244, 249, 253, 187],
        [0, 107, 253, 253, 230, 48],
        [0, 3, 20, 20, 15, 0],
    ]
