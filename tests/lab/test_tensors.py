from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mnist_desktop.lab.tensors import SliceError, describe, exact_repr, format_slice, parse_slice

arrays = hnp.arrays(
    st.sampled_from([np.uint8, np.int64, np.float32, np.bool_]),
    hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=6),
    elements={"min_value": 0, "max_value": 100},
)


def test_an_image_in_the_books_words():
    image = np.zeros((28, 28), np.uint8)
    image[5, 9] = 29
    found = describe(image)
    assert (found.rank, found.shape_text, found.dtype, found.device) == (2, "[28, 28]", "uint8", "cpu")
    assert (found.strides, found.nbytes, found.held) == ((28, 1), 784, 784)
    assert (found.min, found.max, found.zeros) == (0, 29, 783)
    assert found.mean == pytest.approx(29 / 784)


@given(arrays)
def test_array_and_tensor_are_described_alike(array):
    of_array, of_tensor = describe(array), describe(torch.from_numpy(array.copy()))
    assert of_tensor.dtype == f"torch.{of_array.dtype}"
    for name in ("rank", "shape", "shape_text", "nbytes", "min", "max", "mean", "zeros"):
        assert getattr(of_array, name) == getattr(of_tensor, name)
    assert of_array.zeros == (array == 0).sum()
    if array.size:
        assert of_array.mean == pytest.approx(array.astype(float).mean())
    else:
        assert of_array.min is of_array.max is of_array.mean is None


def test_broadcasting_copies_nothing():
    ideal = torch.zeros(28, 28)
    found = describe(ideal.expand(1010, 28, 28))
    assert found.shape_text == "[1010, 28, 28]"
    assert found.strides == (0, 28, 1)
    assert (found.held, found.nbytes) == (784 * 4, 1010 * 784 * 4)
    assert describe(np.broadcast_to(ideal.numpy(), (1010, 28, 28))).held == 784 * 4


def test_a_transposed_tensor_has_its_own_strides():
    assert describe(torch.zeros(3, 5).T).strides == (1, 5)
    assert describe(np.zeros((3, 5)).T).strides == (1, 5)


@pytest.mark.parametrize("value", [torch.ones(2, requires_grad=True), torch.ones(2, dtype=torch.bfloat16)])
def test_what_numpy_does_not_take_as_it_is(value):
    found = describe(value)
    assert (found.min, found.max, found.nbytes) == (1, 1, 2 * value.itemsize)


@given(arrays)
def test_the_repr_is_what_python_prints(array):
    assert exact_repr(array) == repr(array)
    tensor = torch.from_numpy(array.copy())
    assert exact_repr(tensor, 80) == repr(tensor)


def test_the_books_slice_is_printed_as_in_the_book():
    image = np.zeros((28, 28), np.uint8)
    image[5, 9] = 29
    part = image[4:6, 4:10]
    assert (
        exact_repr(part) == "array([[ 0,  0,  0,  0,  0,  0],\n       [ 0,  0,  0,  0,  0, 29]], dtype=uint8)"
    )
    assert exact_repr(torch.from_numpy(part.copy())) == (
        "tensor([[ 0,  0,  0,  0,  0,  0],\n        [ 0,  0,  0,  0,  0, 29]], dtype=torch.uint8)"
    )


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
def test_lines_are_as_wide_as_asked(make):
    row = make(list(range(100, 128)))
    narrow, wide = exact_repr(row, 40), exact_repr(row, 400)
    assert max(map(len, narrow.splitlines())) <= 40
    assert "\n" not in wide
    assert repr(row) == exact_repr(row, 80 if isinstance(row, torch.Tensor) else 75)  # the width was put back


def test_arrays_need_no_torch():
    script = (
        "import sys; sys.modules['torch'] = None\n"
        "import numpy as np\n"
        "from mnist_desktop.lab.tensors import describe, exact_repr\n"
        "x = np.eye(2, dtype=np.uint8)\n"
        "print(describe(x).zeros, exact_repr(x))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "2 array([[1, 0],\n       [0, 1]], dtype=uint8)\n"


IMAGE = (28, 28)
ends = st.one_of(st.just(""), st.integers(-40, 40).map(str))
parts = st.builds(
    lambda start, stop, step, gap: f"{gap}{start}{gap}:{stop}{gap}{step}",
    ends,
    ends,
    st.sampled_from(["", ":", ":1", ":2", ": 9"]),
    st.sampled_from(["", " "]),
)


@pytest.mark.parametrize("text", ["x[4:10, 4:10]", "[4:10,4:10]", "4:10, 4:10", " im3_t [ 4:10 , 4 : 10, ] "])
def test_the_forms_that_students_type(text):
    assert parse_slice(text, IMAGE) == (slice(4, 10, 1), slice(4, 10, 1))


def test_axes_that_are_not_named_are_whole():
    assert parse_slice("4:15", IMAGE) == (slice(4, 15, 1), slice(0, 28, 1))
    assert parse_slice("[:, -3:]", IMAGE) == (slice(0, 28, 1), slice(25, 28, 1))


@given(st.lists(parts, min_size=1, max_size=3))
def test_the_meaning_is_numpys(texts):
    text = f"[{','.join(texts)}]"
    x = np.arange(6 * 7 * 8).reshape(6, 7, 8)
    expected = eval(f"x{text}", {"x": x})  # the test's own text: what parse_slice must agree with
    if expected.size == 0:
        with pytest.raises(SliceError, match="holds nothing"):
            parse_slice(text, x.shape)
        return
    found = parse_slice(text, x.shape)
    assert np.array_equal(x[found], expected)
    assert parse_slice(format_slice(found, x.shape), x.shape) == found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "start:stop"),
        ("4:10, 4:10, 4:10", "3 parts, but the tensor has 2 axes"),
        ("4", "write 4:5"),
        ("-1", "write -1: to"),
        ("4:10, a:b", "“a:b”"),
        ("10:4", "holds nothing"),
        ("28:", "0 to 27"),
        ("::-1", "1 or more"),
        ("::0", "1 or more"),
        ("4:10,,", "comma"),
        ("[4:10", "such as"),
        ("x[4:10][0]", "such as"),
        ("__import__('os')", "no slice"),
        ("1e3:2", "no slice"),
        ("٤:١٠", "no slice"),
        ("9" * 300 + ":", "such as"),
        ("9" * 20 + ":", "no slice"),
    ],
)
def test_what_is_no_slice_is_refused_in_one_sentence(text, says):
    with pytest.raises(SliceError) as caught:
        parse_slice(text, IMAGE)
    assert says in str(caught.value)
    assert str(caught.value).endswith(".")


@given(st.text(max_size=30), st.lists(st.integers(1, 30), min_size=1, max_size=3))
def test_any_text_is_read_or_refused(text, shape):
    try:
        found = parse_slice(text, tuple(shape))
    except SliceError:
        return
    assert len(found) == len(shape)


@pytest.mark.parametrize(
    ("slices", "text"),
    [
        ((slice(4, 10), slice(4, 10)), "[4:10, 4:10]"),
        ((slice(None), slice(0, 3)), "[:, 0:3]"),
        ((slice(0, 28, 2), slice(4, 10, 3)), "[::2, 4:10:3]"),
    ],
)
def test_slices_are_written_as_in_the_book(slices, text):
    assert format_slice(slices, IMAGE) == text
