from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.baseline import ideals
from mnist_desktop.lab.broadcasting import (
    MOST_AXES,
    VOTE,
    ShapeError,
    align,
    cost,
    nearer,
    parse_shape,
    refusal,
    write_shape,
)

shapes = st.lists(st.integers(0, 4), max_size=MOST_AXES).map(tuple)


@given(shapes, shapes)
def test_shapes_fit_as_pytorch_says_and_it_is_asked_where_they_do_not(left, right):
    found = align(left, right)
    try:
        expected = tuple((torch.zeros(left) - torch.zeros(right)).shape)
    except RuntimeError as error:
        assert found.shape is None
        assert refusal(left, right) == str(error).splitlines()[0]
        assert f"dimension {found.clash}" in refusal(left, right)
    else:
        assert found.shape == expected and refusal(left, right) == ""
        assert found.clash is None


@given(shapes, shapes)
def test_an_axis_is_stretched_where_its_stride_becomes_0(left, right):
    found = align(left, right)
    if found.shape is None:
        return
    for shape, stretched in (
        (left, [a.left_stretched for a in found.axes]),
        (right, [a.right_stretched for a in found.axes]),
    ):
        whole = torch.zeros(shape)
        view = whole.expand(found.shape)
        price = cost(shape, found.shape)
        assert price.strides == tuple(view.stride())
        assert (price.held, price.copied) == (whole.nbytes, 4 * view.numel())
        assert all(stride == 0 for stride, is_so in zip(price.strides, stretched, strict=True) if is_so)


@given(shapes)
def test_a_shape_is_read_as_it_is_written(shape):
    assert parse_shape(write_shape(shape)) == shape
    assert parse_shape(str(shape)) == shape
    assert parse_shape(", ".join(map(str, shape))) == shape


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_shape_or_a_sentence(text):
    try:
        shape = parse_shape(text)
    except ShapeError as error:
        assert str(error).endswith(".")
    else:
        assert all(size >= 0 for size in shape)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("28, x", "“x” is no size"),
        ("[28,, 28]", "A size is missing"),
        ("-1, 28", "“-1” is no size"),
        ("2000000", "too much"),
        ("1,1,1,1,1,1", "too many"),
        ("[28, 28", "no size"),
    ],
)
def test_what_is_no_shape_is_answered_with_why(text, why):
    with pytest.raises(ShapeError, match=why):
        parse_shape(text)


def test_the_book_s_subtraction():
    found = align((1010, 28, 28), (28, 28))
    assert found.shape == (1010, 28, 28)
    assert [axis.right_stretched for axis in found.axes] == [True, False, False]
    assert cost((28, 28), (1010, 28, 28)).strides == (0, 28, 1)


def test_the_vote_is_what_its_lines_give(real_mnist):
    three, seven = ideals(real_mnist.train)[[3, 7]]
    for digit, own, other, part in ((3, three, seven, 0.9168), (7, seven, three, 0.9854)):
        images = real_mnist.valid.of(digit)
        names = {
            "x": torch.tensor(images).float() / 255,
            "own": torch.tensor(own),
            "other": torch.tensor(other),
        }
        exec("\n".join(VOTE[:2]), names)  # our own lines, word for word
        vote = nearer(images, own, other)
        assert vote.tolist() == names["vote"].tolist()
        assert f"{eval(VOTE[2], names).item():.4f}" == f"{vote.mean():.4f}" == f"{part:.4f}"
