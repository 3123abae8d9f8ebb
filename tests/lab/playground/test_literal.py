"""Numbers as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.playground.grammar import GrammarError
from mnist_desktop.lab.playground.literal import MOST, parse_numbers


def test_reads_nested_lists():
    assert parse_numbers("[[1, 2, 3], [4, 5, 6]]") == [[1, 2, 3], [4, 5, 6]]
    assert parse_numbers(" [-1, 2.5, 1e3] ") == [-1, 2.5, 1000.0]
    assert parse_numbers("7") == 7
    assert parse_numbers("[[1, 2], [3]]") == [[1, 2], [3]]  # PyTorch itself says what is wrong with that


@pytest.mark.parametrize(
    "text", ["", "[]", "[[]]", "[1,", "abc", "[1]*9", "1+1", "[[[[[1]]]]]", "[1e999]", "--1", "\0", "9" * 400]
)
def test_refuses_anything_else(text):
    with pytest.raises(GrammarError, match=r"\.$"):
        parse_numbers(text)


def test_bounds_how_many():
    assert len(parse_numbers(str([0] * MOST))) == MOST
    with pytest.raises(GrammarError, match="64 numbers"):
        parse_numbers(str([0] * (MOST + 1)))


@given(st.text(alphabet="0123456789[]-+.,e ", max_size=80) | st.text(max_size=40))
def test_whatever_the_text_it_is_numbers_or_one_sentence(text):
    try:
        parse_numbers(text)
    except GrammarError as refused:
        assert str(refused).endswith(".")
