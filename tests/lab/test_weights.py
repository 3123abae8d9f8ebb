from __future__ import annotations

import json
import struct
from dataclasses import replace

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnist_desktop.lab import models
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.weights import MAX_BYTES, Weights, WeightsError, load, save

PAIR = Task((3, 7))


def trained(model="linear", task=PAIR) -> Weights:
    state = models.get(model).build(task, 1).state_dict()
    arrays = {name: tensor.numpy().copy() for name, tensor in state.items()}
    return Weights(model, task, arrays, {"seed": "1", "accuracy": "0.9821"})


@pytest.mark.parametrize("model", sorted(models.ALL))
@pytest.mark.parametrize("digits", [(3, 7), (8, 0), ALL_TEN])
def test_what_was_saved_is_read_back(tmp_path, model, digits):
    weights = trained(model, Task(digits))
    file = tmp_path / "w.safetensors"
    save(file, weights)
    found = load(file)
    assert (found.model, found.task, found.notes) == (model, weights.task, weights.notes)
    assert found.arrays.keys() == weights.arrays.keys()
    for name, array in weights.arrays.items():
        assert np.array_equal(found.arrays[name], array) and found.arrays[name].dtype == array.dtype
    reader = Reader(model, weights.task)
    reader.load(found.arrays)
    assert sum(reader.read(np.zeros((28, 28), np.uint8)).probs) == pytest.approx(1)
    assert list(tmp_path.iterdir()) == [file]


def test_what_cannot_be_written_leaves_the_old_file(tmp_path, monkeypatch):
    file = tmp_path / "w.safetensors"
    save(file, trained())
    before = file.read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WeightsError, match="No space left"):
        save(file, trained("simple_net"))
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(WeightsError, match="cannot be written"):
        save(tmp_path / "no" / "w.safetensors", trained())
    with pytest.raises(WeightsError, match="cannot be read"):
        load(tmp_path / "no.safetensors")
    with pytest.raises(WeightsError, match="cannot be read"):
        load(tmp_path)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_diverged_run_is_neither_saved_nor_read(tmp_path, value):
    weights = trained()
    weights.arrays["bias"][0] = value
    with pytest.raises(WeightsError, match="diverged"):
        save(tmp_path / "w.safetensors", weights)
    metadata = {"model": "linear", "digits": "3,7"}
    (tmp_path / "w.safetensors").write_bytes(safetensors.numpy.save(weights.arrays, metadata))
    with pytest.raises(WeightsError, match="not finite"):
        load(tmp_path / "w.safetensors")


@pytest.mark.parametrize(
    ("arrays", "metadata", "says"),
    [
        ({}, {"by": "another program"}, "which model"),
        ({}, {"model": "x" * 5000, "digits": "3,7"}, "xxx…"),
        ({}, {"model": "linear"}, "which model"),
        ({}, {"digits": "3,7"}, "which model"),
        ({}, {"model": "resnet900", "digits": "3,7"}, "no model"),
        ({}, {"model": "linear", "digits": "3;7"}, "which digits"),
        ({}, {"model": "linear", "digits": "3,3"}, "two different digits"),
        ({}, {"model": "linear", "digits": "3,7"}, "too few"),
        ({"weights": (784, 1), "bias": (1,), "more": (2,)}, {}, "more"),
        ({"weights": (1, 784), "bias": (1,)}, {}, r"\[1, 784\], not F32 \[784, 1\]"),
        ({"weights": (784, 10), "bias": (10,)}, {}, r"not F32 \[784, 1\]"),
    ],
)
def test_weights_of_something_else(tmp_path, arrays, metadata, says):
    file = tmp_path / "w.safetensors"
    tensors = {name: np.zeros(shape, np.float32) for name, shape in arrays.items()}
    if arrays:
        metadata = {"model": "linear", "digits": "3,7"}
    file.write_bytes(safetensors.numpy.save(tensors, metadata))
    with pytest.raises(WeightsError, match=says):
        load(file)


def test_another_type_of_number(tmp_path):
    file = tmp_path / "w.safetensors"
    tensors = {"weights": np.zeros((784, 1)), "bias": np.zeros(1, np.float32)}
    file.write_bytes(safetensors.numpy.save(tensors, {"model": "linear", "digits": "3,7"}))
    with pytest.raises(WeightsError, match="F64"):
        load(file)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 a zip file, as torch.save writes it",
        struct.pack("<Q", 2**63) + b"{}",
        struct.pack("<Q", 99_000_000) + b"{}",
        struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 4) + b"\xff\xfe{}",
    ],
)
def test_what_is_no_safetensors_file(tmp_path, content):
    file = tmp_path / "w.safetensors"
    file.write_bytes(content)
    with pytest.raises(WeightsError, match=r"damaged or no safetensors file|cannot be read"):
        load(file)


def test_a_header_that_promises_too_much(tmp_path):
    file = tmp_path / "w.safetensors"
    huge = {"dtype": "F32", "shape": [2**31, 2**20], "data_offsets": [0, 2**53]}
    header = json.dumps({"weights": huge, "__metadata__": {"model": "linear", "digits": "3,7"}}).encode()
    file.write_bytes(struct.pack("<Q", len(header)) + header)
    with pytest.raises(WeightsError):
        load(file)


def test_a_file_too_large_is_not_opened(tmp_path):
    file = tmp_path / "w.safetensors"
    with file.open("wb") as sparse:
        sparse.truncate(MAX_BYTES + 1)
    with pytest.raises(WeightsError, match="under 17 MB"):
        load(file)


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> bytes:
    file = tmp_path_factory.mktemp("weights") / "w.safetensors"
    save(file, replace(trained(), notes={}))
    return file.read_bytes()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_damage_is_a_sentence_or_harmless(whole, tmp_path, data):
    content = bytearray(whole)
    cut = data.draw(st.integers(0, len(content)))
    if data.draw(st.booleans()):
        del content[cut:]
    for _ in range(data.draw(st.integers(0, 4))):
        if content:
            place = data.draw(st.integers(0, min(len(content) - 1, 400)))  # the header is what matters
            content[place] = data.draw(st.integers(0, 255))
    file = tmp_path / "w.safetensors"
    file.write_bytes(content)
    try:
        found = load(file)
    except WeightsError as error:
        assert error.message.endswith(".") and error.hint
        return
    assert {name: array.shape for name, array in found.arrays.items()} == {"weights": (784, 1), "bias": (1,)}
    assert all(np.isfinite(array).all() for array in found.arrays.values())
