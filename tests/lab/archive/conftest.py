"""Runs with a past, and session files to tamper with."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
import pytest
import safetensors.numpy

from mnist_desktop.lab import branching
from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.parts import Board, Desk, DigitsInfo, PenStroke, Sketch
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.entry import Entry
from mnist_desktop.lab.records import Validation
from mnist_desktop.lab.run import Run


def _trained(data, config=None, budget=2**20):
    """Two lines: 40 steps at lr 1, and from step 20 on ten at lr 0.25, which is looked at, two steps back."""
    run = Run(config or TrainConfig(hyper=Hyper(1.0, 32)), data, budget)
    for _ in range(40):
        run.step()
        if run.learner.epoch_ended:
            run.validate()
    run.seek(20)
    run.set_hyper(replace(run.hyper, lr=0.25))
    for _ in range(10):
        run.step()
    run.validate()
    branching.rename(run, 1, "slower – 慢")
    run.seek(28)
    return run


def _place(place):
    return place.epoch, place.position, place.shuffled, place.generator.numpy().tobytes()


def _bytes(tensor):
    return None if tensor is None else tensor.numpy().tobytes()


def _columns(saved):
    """Everything of a saved run as plain values, to be compared."""
    return saved.head, [
        (
            *(
                array.tobytes()
                for array in (b.losses, b.valid_steps, b.valid_losses, b.accuracies, b.epoch_ends)
            ),
            [
                (c.step, c.state.numpy().tobytes(), c.counters, _place(c.place), _bytes(c.grads))
                for c in b.checkpoints
            ],
        )
        for b in saved.branches
    ]


def _desk():
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 13:15] = 200
    ground = np.eye(28, dtype=np.uint8)
    stroke = PenStroke(((14.0, 4.5, 1.0), (14.0, 24.0, 1.25)), 2.0)
    return Desk(
        Digit(image, "drawing", 1), Sketch((stroke, PenStroke(((1.0, 1.0, 1.0),), 4.0, True)), ground)
    )


def _board():
    entry = Entry(
        1, 0, "", TrainConfig(), 1.0, ("generated", "seed 0", 200), 40, Validation(38, 0.1, 0.975), 1.5
    )
    return Board((entry,), 1)


@pytest.fixture(scope="session")
def branched(small_digits):
    """See :func:`_trained`; tests do not step it."""
    return _trained(small_digits)


@pytest.fixture(scope="session")
def saved(branched, small_digits):
    return session_file.SavedSession(DigitsInfo.of(small_digits), SavedRun.of(branched), _desk(), _board())


@dataclass
class Opened:
    """A session file taken apart, to be tampered with and put together again."""

    head: dict
    arrays: dict

    def write(self, path):
        head, arrays = json.dumps(self.head).encode(), safetensors.numpy.save(self.arrays)
        return _pack(path, {"session.json": head, "arrays.safetensors": arrays})


def _pack(path, members, compression=zipfile.ZIP_STORED):
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    path.write_bytes(buffer.getvalue())
    return path


@pytest.fixture
def file(saved, tmp_path):
    """A session file."""
    path = tmp_path / "session.mnistlab"
    session_file.save(path, saved)
    return path


@pytest.fixture
def opened(file):
    with zipfile.ZipFile(file) as archive:
        head = json.loads(archive.read("session.json"))
        arrays = safetensors.numpy.load(archive.read("arrays.safetensors"))
    return Opened(head, {name: array.copy() for name, array in arrays.items()})


@pytest.fixture
def pack():
    """``pack(path, members, compression)`` writes a zip."""
    return _pack


@pytest.fixture(scope="session")
def trained():
    """``trained(data, config, budget)`` returns a run with two lines."""
    return _trained


@pytest.fixture(scope="session")
def columns():
    """``columns(saved_run)`` returns all of it as plain values."""
    return _columns
