"""Small digits on disk, as the commands take them, and a way to call them."""

from __future__ import annotations

import gzip
import json
import struct
import sys

import pytest

from mnist_desktop import cli


@pytest.fixture(scope="session")
def digits_folder(small_digits, tmp_path_factory):
    """A folder with the four idx files of 600 + 200 digits."""
    folder = tmp_path_factory.mktemp("idx")
    for name, split in (("train", small_digits.train), ("t10k", small_digits.valid)):
        images = struct.pack(">4I", 0x803, len(split), 28, 28) + split.images.tobytes()
        labels = struct.pack(">2I", 0x801, len(split)) + split.labels.tobytes()
        (folder / f"{name}-images-idx3-ubyte.gz").write_bytes(gzip.compress(images))
        (folder / f"{name}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(labels))
    return folder


@pytest.fixture
def run(capsys):
    """Carry out a command in this process: ``run(*words) -> (status, stdout, stderr)``."""

    def call(*words):
        try:
            status = cli.main([str(word) for word in words])
        except SystemExit as stop:
            status = stop.code
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture
def records(run):
    """Carry out a command that succeeds, and return the objects of its JSON lines."""

    def call(*words):
        status, out, err = run(*words, "--json")
        assert (status, err) == (0, ""), err
        return [json.loads(line) for line in out.splitlines()]

    return call


@pytest.fixture
def command():
    """The start of a command line of this program."""
    return [sys.executable, "-m", "mnist_desktop"]
