"""One slice, one cell, one hovered pixel: told once when they change, and not when they do not."""

import numpy as np
import pytest

from mnist_desktop.session.looking import BOOK_CELL, BOOK_SLICE, Looking
from mnist_desktop.session.topics import Topic


@pytest.fixture
def looking(qapp):
    return Looking()


@pytest.fixture
def told(looking):
    heard = []
    looking.changed.connect(heard.append)
    looking.hover_changed.connect(lambda: heard.append("hover"))
    return heard


def test_starts_with_the_slice_of_the_book(looking):
    assert looking.index == BOOK_SLICE
    assert (looking.rows, looking.columns) == (range(4, 10), range(4, 10))
    assert looking.cell == BOOK_CELL
    assert looking.hover is None
    assert not looking.unit


@pytest.mark.parametrize(
    ("index", "rows", "columns"),
    [
        ((slice(None), slice(None)), range(28), range(28)),
        ((slice(3, 4), slice(1, 2)), range(3, 4), range(1, 2)),
        ((slice(-4, None), slice(20, 99)), range(24, 28), range(20, 28)),
        ((slice(0, 28, 3), slice(None)), range(0, 28, 3), range(28)),
    ],
)
def test_names_the_rows_and_columns_of_a_slice(looking, index, rows, columns):
    looking.set_index(index)
    assert list(looking.rows) == list(rows)
    assert list(looking.columns) == list(columns)


def test_tells_each_change_once(looking, told):
    looking.set_index((slice(1, 2), slice(3, 4)))
    looking.set_cell(0, 27)
    looking.set_unit(True)
    looking.set_tensor(False)
    looking.set_hover((5, 5))
    slice_, cell, writing = (frozenset({topic}) for topic in (Topic.SLICE, Topic.CELL, Topic.WRITING))
    assert told == [slice_, cell, writing, writing, "hover"]


def test_is_silent_about_what_is_the_same(looking, told):
    looking.set_index(looking.index)
    looking.set_cell(*looking.cell)
    looking.set_unit(looking.unit)
    looking.set_tensor(looking.tensor)
    looking.set_hover(None)
    assert told == []


def test_writes_the_numbers_of_an_image_in_either_range(looking):
    image = np.array([[0, 51, 255]], np.uint8)
    assert looking.numbers(image) is image
    looking.set_unit(True)
    assert looking.numbers(image).dtype == np.float32
    assert looking.numbers(image).tolist() == [[0.0, np.float32(0.2), 1.0]]
