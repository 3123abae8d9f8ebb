from __future__ import annotations

import json
import struct

import numpy as np
import pytest
import safetensors.numpy

from mnist_desktop.lab import weights
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.session import RunState


def values(session):
    return {param.name: param.value for param in session.record.params}


def export(qtbot, session, path):
    with qtbot.waitSignal(session.weights.exported, timeout=30_000):
        session.weights.export_to(path)


def test_weights_go_out_and_begin_a_new_run(qtbot, ready, settled, tmp_path):
    for _ in range(7):
        ready.step()
    ready.seek(5)
    settled(ready)
    out, five = tmp_path / "five.safetensors", values(ready)
    export(qtbot, ready, out)
    saved = weights.load(out)
    assert all(np.array_equal(saved.arrays[name], value) for name, value in five.items())
    assert saved.notes["step"] == "5" and float(saved.notes["lr"]) == ready.config.hyper.lr
    ready.set_hyper(lr=0.25)
    settled(ready)
    number = ready.run_number
    with qtbot.waitSignal(ready.weights.imported, timeout=30_000):
        ready.weights.import_from(out)
    settled(ready)
    assert ready.run_number == number + 1 and ready.state is RunState.IDLE and ready.head == 0
    assert all(np.array_equal(five[name], value) for name, value in values(ready).items())
    assert ready.config.start == "five.safetensors" and ready.config.hyper.lr == 0.25
    ready.step()
    settled(ready)
    ready.seek(0)
    settled(ready)
    assert all(np.array_equal(five[name], value) for name, value in values(ready).items())
    ready.reset()  # untrained weights, as it says
    settled(ready)
    assert ready.config.start == "" and not np.array_equal(values(ready)["weights"], five["weights"])


def test_a_file_brings_its_model_and_its_digits(qtbot, ready, settled, tmp_path):
    ready.configure(task=Task(ALL_TEN), model="small_cnn")
    settled(ready)
    ready.step()
    settled(ready)
    out, cnn = tmp_path / "cnn.safetensors", values(ready)
    means = ready.record.buffers
    export(qtbot, ready, out)
    ready.configure(task=Task((4, 9)), model="linear")
    settled(ready)
    with qtbot.waitSignal(ready.weights.imported, timeout=30_000):
        ready.weights.import_from(out)
    settled(ready)
    assert (ready.config.model, ready.config.task, ready.config.hyper.loss) == (
        "small_cnn", Task(ALL_TEN), "cross_entropy",
    )  # fmt: skip
    assert all(np.array_equal(cnn[name], value) for name, value in values(ready).items())
    assert all(np.array_equal(means[name], value) for name, value in ready.record.buffers.items())


def tensors(**changes):
    arrays = {"weights": np.ones((784, 1), np.float32), "bias": np.zeros(1, np.float32)} | changes
    return safetensors.numpy.save(arrays, {"model": "linear", "digits": "3,7"})


BAD = {
    "no safetensors": b"\x80\x04K\x01.",
    "a header without end": struct.pack("<Q", 2**60) + b"{}",
    "cut off": tensors()[:-8],
    "wrong shape": tensors(weights=np.ones((783, 1), np.float32)),
    "wrong type": tensors(weights=np.ones((784, 1), np.float64)),
    "not a number": tensors(bias=np.array([np.nan], np.float32)),
    "another model": safetensors.numpy.save(
        {"a": np.zeros(1, np.float32)}, {"model": "gpt", "digits": "3,7"}
    ),
    "other names": safetensors.numpy.save(
        {"a": np.zeros(1, np.float32)}, {"model": "linear", "digits": "3,7"}
    ),
    "no word of what it is": safetensors.numpy.save({"a": np.zeros(1, np.float32)}),
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_a_file_that_cannot_be_used_changes_nothing(qtbot, ready, settled, tmp_path, content):
    ready.step()
    settled(ready)
    before, number = values(ready), ready.run_number
    (tmp_path / "bad.safetensors").write_bytes(content)
    ready.weights.import_from(tmp_path / "bad.safetensors")
    qtbot.waitUntil(lambda: ready.failures != [], timeout=30_000)
    settled(ready)
    assert "bad.safetensors" in ready.failures[0].what and ready.failures[0].hint
    assert ready.run_number == number and ready.cursor == 1
    assert all(np.array_equal(before[name], value) for name, value in values(ready).items())


def test_digits_that_are_not_in_use_are_named(qtbot, ready, settled, tmp_path, small_digits):
    from mnist_desktop.lab.dataset import DigitDataset, DigitSplit

    ready.step()
    settled(ready)
    export(qtbot, ready, tmp_path / "w.safetensors")

    def only(split):
        kept = split.labels != 7
        return DigitSplit(split.images[kept], split.labels[kept])

    ready.configure(task=Task((3, 8)))
    settled(ready)
    ready.library.use(
        DigitDataset(only(small_digits.train), only(small_digits.valid), small_digits.provenance)
    )
    qtbot.waitUntil(lambda: ready.state is RunState.IDLE and ready.ideals is not None, timeout=30_000)
    ready.weights.import_from(tmp_path / "w.safetensors")
    qtbot.waitUntil(lambda: ready.failures != [], timeout=30_000)
    assert "not among those in use: 7" in ready.failures[0].what
    assert ready.config.task == Task((3, 8))


def test_a_sabotaged_model_is_not_passed_on(ready, settled, tmp_path):
    ready.configure(no_bias=True)
    settled(ready)
    ready.weights.export_to(tmp_path / "w.safetensors")
    assert "sabotaged" in ready.failures[0].what and not list(tmp_path.iterdir())


def test_weights_that_are_no_numbers_are_not_written(qtbot, ready, settled, tmp_path):
    ready.configure(task=Task(ALL_TEN))
    settled(ready)
    ready.set_hyper(lr=1e38)
    for _ in range(3):
        ready.step()
    settled(ready)
    assert not np.isfinite(ready.record.params[0].value).all()
    ready.weights.export_to(tmp_path / "w.safetensors")
    qtbot.waitUntil(lambda: ready.failures != [], timeout=30_000)
    assert "diverged" in ready.failures[0].what and not list(tmp_path.iterdir())


def test_what_is_written_says_what_it_is(qtbot, ready, tmp_path):
    export(qtbot, ready, tmp_path / "w.safetensors")
    content = (tmp_path / "w.safetensors").read_bytes()
    header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
    assert header["__metadata__"]["model"] == "linear" and header["__metadata__"]["digits"] == "3,7"
