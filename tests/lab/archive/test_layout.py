from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.archive import layout
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import Hyper, TrainConfig


def arrays(run):
    return {
        name: np.concatenate([piece.reshape(-1) for piece in block.pieces] or [np.zeros(0)])
        .astype({"F32": np.float32, "I64": np.int64, "U8": np.uint8}[block.dtype])
        .reshape(block.shape)
        for name, block in layout.blocks(run).items()
    }


def test_a_run_comes_back_from_its_tensors(branched, columns):
    saved = SavedRun.of(branched)
    found = arrays(saved)
    assert columns(layout.run_of(saved.head, found, 785, 0)) == columns(saved)
    assert not found


def test_an_epoch_s_generator_is_there_once_and_shared_again(small_digits, trained):
    saved = SavedRun.of(trained(small_digits, TrainConfig(hyper=Hyper(1.0, 4))))
    found = arrays(saved)
    checkpoints = [c for b in saved.branches for c in b.checkpoints]
    assert len(found["generators"]) == len({id(c.place.generator) for c in checkpoints}) < len(checkpoints)
    again = [c for b in layout.run_of(saved.head, found, 785, 0).branches for c in b.checkpoints]
    assert len({id(c.place.generator) for c in again}) < len(again)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("branch/0/losses", lambda a: a.astype(np.int64)),
        ("branch/0/states", lambda a: a[:, :-1]),
        ("branch/0/states", lambda a: a[:-1]),
        ("branch/0/generator", lambda a: a + 1000),
        ("branch/0/generator", lambda a: a - 1000),
        ("branch/0/shuffled", lambda a: a + 2),
        ("branch/1/position", lambda a: a[:, None]),
        ("branch/1/counters", lambda a: np.zeros((len(a), 1), np.int64)),
        ("generators", lambda a: a[:, :-1]),
        ("generators", lambda a: np.full_like(a, 255)),
    ],
)
def test_another_shape_type_or_order_is_refused(branched, name, change):
    found = arrays(SavedRun.of(branched))
    found[name] = change(found[name])
    with pytest.raises(ArchiveError):
        layout.run_of(SavedRun.of(branched).head, found, 785, 0)


def test_a_missing_tensor_is_named(branched):
    found = arrays(SavedRun.of(branched))
    del found["branch/1/accuracies"]
    with pytest.raises(ArchiveError, match="lacks the tensor branch/1/accuracies"):
        layout.run_of(SavedRun.of(branched).head, found, 785, 0)


@pytest.fixture
def forgetful(small_digits, trained):
    """A run that forgets its zero, so that its checkpoints hold gradients."""
    return SavedRun.of(trained(small_digits, TrainConfig(hyper=Hyper(0.01, 32, forget_zero=True))))


def test_gradients_that_were_kept_come_back(forgetful, columns):
    found = arrays(forgetful)
    assert found["branch/0/grads"].shape[1] == 785
    assert len(found["branch/0/grads"]) == len(forgetful.branches[0].checkpoints) - 1  # not at step 0
    assert columns(layout.run_of(forgetful.head, found, 785, 0)) == columns(forgetful)
    assert not found


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("branch/0/grad_rows", lambda a: a + 1000),
        ("branch/0/grad_rows", lambda a: np.zeros_like(a)),
        ("branch/0/grad_rows", lambda a: a[:-1]),
        ("branch/0/grads", lambda a: a.astype(np.int64)),
    ],
)
def test_gradients_of_no_checkpoint_are_refused(forgetful, name, change):
    found = arrays(forgetful)
    found[name] = change(found[name])
    with pytest.raises(ArchiveError):
        layout.run_of(forgetful.head, found, 785, 0)
