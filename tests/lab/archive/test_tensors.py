from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from mnist_desktop.lab.archive import tensors
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.tensors import Block

ARRAYS = st.sampled_from([np.float32, np.int64, np.uint8]).flatmap(
    lambda dtype: npst.arrays(dtype, npst.array_shapes(min_dims=1, min_side=0, max_side=5))
)


def written(blocks):
    file = BytesIO()
    tensors.write(file, blocks)
    return file.getvalue()


@given(st.dictionaries(st.text(min_size=1, max_size=20).filter("__metadata__".__ne__), ARRAYS, min_size=1))
def test_what_is_written_is_what_safetensors_reads(arrays):
    content = written({name: Block.of(array) for name, array in arrays.items()})
    for found in (safetensors.numpy.load(content), tensors.read(content)):
        assert set(found) == set(arrays)
        for name, array in arrays.items():
            assert (found[name].dtype, found[name].shape) == (array.dtype, array.shape)
            assert found[name].tobytes() == array.tobytes()


def test_pieces_become_one_tensor():
    rows = [np.full(3, i, np.float32) for i in range(4)]
    found = tensors.read(written({"rows": Block("F32", (4, 3), iter(rows))}))
    assert np.array_equal(found["rows"], np.stack(rows))


def test_a_list_without_end_is_refused_before_it_is_read():
    with pytest.raises(ArchiveError, match="too long"):
        tensors.read((2**60).to_bytes(8, "little") + b"{}")


@pytest.mark.parametrize("change", [lambda b: b[:-1], lambda b: b[:20], lambda b: b"", lambda b: b + b"more"])
def test_what_is_cut_or_longer_is_refused(change):
    with pytest.raises(ArchiveError, match="cannot be read"):
        tensors.read(change(written({"a": Block.of(np.arange(5))})))


def test_only_the_right_tensor_is_taken():
    found = {"a": np.zeros((2, 3), np.float32)}
    with pytest.raises(ArchiveError, match="lacks the tensor b"):
        tensors.take(found, "b", np.float32, (2, 3))
    for dtype, shape in ((np.int64, (2, 3)), (np.float32, (3, 3)), (np.float32, (None,))):
        with pytest.raises(ArchiveError, match=r"a in the file is float32 \[2, 3\], not"):
            tensors.take(dict(found), "a", dtype, shape)
    assert tensors.take(found, "a", np.float32, (None, 3)).shape == (2, 3) and not found
