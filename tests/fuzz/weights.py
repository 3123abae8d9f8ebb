"""Weights files: a letter ``H`` and the header of a safetensors file, before the right number of zeros; or any file."""

import json

import numpy as np
from described import changed_json

from mnist_desktop.lab import weights
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.models import get


def seeds():
    files = []
    for model, task in (("linear", Task((3, 7))), ("small_cnn", Task((3, 7)))):
        state = get(model).build(task, 0).state_dict()
        header, at = {"__metadata__": {"model": model, "digits": ",".join(map(str, task.digits))}}, 0
        for name, tensor in state.items():
            end = at + tensor.nbytes
            kind = "F32" if tensor.is_floating_point() else "I64"
            header[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [at, end]}
            at = end
        files.append(b"H" + json.dumps(header).encode())
    return files


def mutate(data, random):
    return data[:1] + changed_json(data[1:], random)


def _whole(header):
    """Return the file with this header: as much data behind it as its largest offset says, up to a megabyte."""
    try:
        offsets = [entry["data_offsets"][1] for name, entry in json.loads(header).items() if name[:2] != "__"]
        size = min(max(offsets, default=0), 1 << 20)
        zeros = bytes(size)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        zeros = b""
    return len(header).to_bytes(8, "little") + header + zeros


def try_one(data, folder):
    path = folder / "w.safetensors"
    path.write_bytes(_whole(data[1:]) if data[:1] == b"H" else data)
    try:
        found = weights.load(path)
    except weights.WeightsError as error:
        assert error.message and error.hint
        return
    weights.save(path, found)
    again = weights.load(path)
    assert (again.model, again.task, again.notes) == (found.model, found.task, found.notes)
    assert all(np.array_equal(again.arrays[name], array) for name, array in found.arrays.items())
