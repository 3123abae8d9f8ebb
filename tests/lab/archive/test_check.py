"""What a file says must hang together; each lie is told to :func:`session_file.load`, as a person would."""

from __future__ import annotations

import copy
import json
import random

import numpy as np
import pytest

from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.thaw import resume, thaw


def put(head, path, value):
    *way, last = path
    for part in way:
        head = head[part]
    head[last] = value


RUN = ("run",)
HEADS = [
    (("run", "branches"), [], "too many branches, or none"),
    (("run", "active"), 7, "mixed up"),
    (("run", "last_id"), 0, "mixed up"),
    (("run", "stride"), 0, "stride"),
    (("run", "stride"), 12, "stride"),
    (("run", "cursor"), 31, "was not taken"),
    (("run", "cursor"), -1, "was not taken"),
    (("run", "branches", 1, "id"), 0, "mixed up"),
    (("run", "branches", 1, "parent"), 1, "mixed up"),
    (("run", "branches", 1, "parent"), None, "mixed up"),
    (("run", "branches", 0, "fork"), 1, "mixed up"),
    (("run", "branches", 1, "fork"), 41, "begins nowhere"),
    (("run", "branches", 1, "fork"), -1, "begins nowhere"),
    (("run", "branches", 1, "fork"), 25, "settings are mixed up"),
    (("run", "branches", 0, "hypers"), [], "settings of the first step"),
    (("run", "branches", 0, "hypers", 0, "step"), 2, "settings of the first step"),
    (("run", "branches", 0, "hypers", 0, "step"), 41, "settings are mixed up"),
    (("run", "config", "model"), "transformer", "no model 'transformer'"),
    (("run", "config", "hyper", "loss"), "cross_entropy", "cannot be used"),
    (("run", "branches", 1, "hypers", 0, "hyper", "loss"), "hinge", "cannot be used"),
    (("run", "config", "task", "digits"), [3, 3], "two different digits"),
]


@pytest.mark.parametrize(("path", "value", "words"), HEADS, ids=[f"{p[-1]}={v}" for p, v, _ in HEADS])
def test_a_head_that_does_not_hang_together_is_refused(opened, tmp_path, path, value, words):
    put(opened.head, path, value)
    with pytest.raises(ArchiveError, match=words) as error:
        session_file.load(opened.write(tmp_path / "bad.mnistlab"))
    assert error.value.hint


def changed(position, value):
    def change(array):
        array[position] = value
        return array

    return change


ARRAYS = [
    ("branch/0/losses", lambda a: a[:10], "mixed up|begins nowhere"),
    ("branch/1/losses", lambda a: a[:0], "no steps"),
    ("branch/0/valid_losses", lambda a: a[:-1], "incomplete"),
    ("branch/0/valid_steps", changed(-1, 99), "validations are mixed up"),
    ("branch/0/accuracies", changed(0, np.nan), "accuracy"),
    ("branch/0/accuracies", changed(0, 1.5), "accuracy"),
    ("branch/0/epoch_ends", changed(0, -3), "ends of epochs are mixed up"),
    ("branch/0/step", changed(0, 1), "first checkpoint"),
    ("branch/0/step", changed(-1, 41), "checkpoints are mixed up"),
    ("branch/1/step", changed(0, 20), "checkpoints are mixed up"),
    ("branch/0/epoch", changed(0, 0), "stands nowhere"),
    ("branch/0/position", changed(0, -32), "stands nowhere"),
    ("branch/0/states", changed((0, 5), np.nan), "NaN"),
    ("branch/1/states", changed((-1, 784), np.nan), "NaN"),
]


@pytest.mark.parametrize(("name", "change", "words"), ARRAYS, ids=[f"{n} {w}" for n, _, w in ARRAYS])
def test_numbers_that_do_not_hang_together_are_refused(opened, tmp_path, name, change, words):
    opened.arrays[name] = np.ascontiguousarray(change(opened.arrays[name]))
    with pytest.raises(ArchiveError, match=words):
        session_file.load(opened.write(tmp_path / "bad.mnistlab"))


def test_a_run_that_diverged_is_no_lie(opened, tmp_path):
    """Weights that are no numbers, and no loss after them that is one: that can happen, and is a lesson."""
    for name in ("losses", "valid_losses"):
        opened.arrays[f"branch/0/{name}"][:] = np.nan
    opened.arrays["branch/0/states"][1:] = np.nan
    opened.head["run"]["branches"].pop()
    opened.head["run"]["active"] = 0
    opened.arrays = {name: a for name, a in opened.arrays.items() if not name.startswith("branch/1")}
    saved = session_file.load(opened.write(tmp_path / "diverged.mnistlab"))
    assert np.isnan(saved.run.curves(0).losses).all()


JUNK = (
    None,
    True,
    -1,
    0,
    1,
    7,
    2**62,
    2**70,
    0.5,
    -1e300,
    "",
    "nan",
    "cpu",
    "x" * 300,
    [],
    {},
    [[]],
    [3, 7],
    {"a": 1},
)


def places(value, path=()):
    """Every place in JSON, as the way to it."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key)
        yield from places(item, (*path, key))


def tampered(opened, chance):
    """Change one to three things anywhere."""
    for _ in range(chance.randint(1, 3)):
        if chance.random() < 0.6:
            way = chance.choice(list(places(opened.head)))
            put(opened.head, way, copy.deepcopy(chance.choice(JUNK)))
        else:
            name = chance.choice(sorted(opened.arrays))
            array = opened.arrays[name].reshape(-1).copy()
            if len(array):
                place = chance.randrange(len(array))
                array[place : place + chance.randint(1, 50)] = chance.choice((0, 1, 2, 200, 255))
            opened.arrays[name] = array.reshape(opened.arrays[name].shape)


def test_whatever_was_changed_is_refused_in_words_or_can_be_used(opened, tmp_path, small_digits):
    """600 files with right sums and wrong contents: no other exception, and no run that breaks afterwards."""
    head, arrays, refused = json.dumps(opened.head), opened.arrays, 0
    for number in range(600):
        opened.head, opened.arrays = json.loads(head), dict(arrays)
        tampered(opened, random.Random(number))
        try:
            saved = session_file.load(opened.write(tmp_path / "bad.mnistlab"))
            run = thaw(saved.run, small_digits)
            resume(run, saved.run.head)
        except ArchiveError as error:
            refused += 1
            assert error.message and error.hint and len(str(error)) < 1000
        else:
            run.step()
            run.validate()
    assert 200 < refused < 600
